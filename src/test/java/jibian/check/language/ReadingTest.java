package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jibian.model.Heading;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What names and sentences are read as, by one line each.
class ReadingTest {
  private static final String NONE = "-";

  @ParameterizedTest
  @MethodSource("directions")
  void aNameSaysWhetherMoreIsBetter(Heading heading, String name, Direction direction) {
    assertThat(Direction.of(name, heading, Lexicon.shipped())).isEqualTo(direction);
  }

  @ParameterizedTest
  @MethodSource("products")
  void aSentenceComputes(String text, String shown, String yuan, String total, String verdict) {
    List<Product> read = Product.in(PlainShape.tight(text));
    if (shown.equals(NONE)) {
      assertThat(read).isEmpty();
      return;
    }
    Product product = read.getFirst();
    assertThat(product.shown()).isEqualTo(shown);
    assertThat(product.yuan()).isEqualByComparingTo(new BigDecimal(yuan));
    assertThat(product.stated().map(Product.Stated::text).orElse(NONE)).isEqualTo(total);
    assertThat(product.wrong() ? "wrong" : product.open() ? "open" : "right").isEqualTo(verdict);
  }

  static List<Object[]> directions() {
    return lines("directions.txt", 3)
        .map(it -> new Object[] {Heading.valueOf(it[0]), it[1], Direction.valueOf(it[2])})
        .toList();
  }

  static List<Object[]> products() {
    return lines("products.txt", 5).map(it -> (Object[]) it).toList();
  }

  private static Stream<String[]> lines(String name, int cells) {
    return ResourceLines.lines(ReadingTest.class, "/check/" + name).stream()
        .map(line -> line.split(" \\| ", cells));
  }
}
