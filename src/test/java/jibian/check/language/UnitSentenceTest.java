package jibian.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences in the unit field of a value, by one line each.
class UnitSentenceTest {
  private static final String NONE = "-";

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceInTheUnitIsRead(
      String name, String value, String verdict, String unit, String said) {
    UnitSentence read = UnitSentence.of(PlainShape.tight(name), Target.of(value));
    assertThat(read.present()).isTrue();
    assertThat(read.differs() ? "differs" : read.agrees() ? "agrees" : "silent").isEqualTo(verdict);
    assertThat(read.unitName()).isEqualTo(unit.equals(NONE) ? "" : unit);
    assertThat(read.said()).startsWith(said.equals(NONE) ? "" : said);
  }

  static List<Object[]> sentences() {
    return ResourceLines.lines(UnitSentenceTest.class, "/check/unit-sentences.txt").stream()
        .map(line -> (Object[]) line.split(" \\| ", 5))
        .toList();
  }

  /// Units as they are, with what they are for, a remark, a product, and words that say no number.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "≥90%",
        "＝300公里",
        "2024年12月底前",
        "≤120万元",
        "≤2400元/人·年",
        "≥12场（次）",
        "=7×24小时",
        "≥90",
        "≥12场（全年）",
        "≥12场（全年十二场）",
        "良好",
        "",
        "≥20个行政村",
        "≥3次/年"
      })
  void aPlainUnitIsNoSentence(String value) {
    assertThat(UnitSentence.of("养护公路里程", Target.of(value)).present()).isFalse();
  }
}
