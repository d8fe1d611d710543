package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainShapeTest {

  @Test
  void foldsWidthSignsAndBlanks() {
    assertThat(PlainShape.fold("≧９５％（ａ）　≦")).isEqualTo("≥95%(a) ≤");
    assertThat(PlainShape.tight("8 小 时")).isEqualTo("8小时");
    assertThat(PlainShape.key("满意度（％） A")).isEqualTo("满意度a");
  }

  @Property
  void positionsStayAndFoldingTwiceChangesNothing(@ForAll String text) {
    String folded = PlainShape.fold(text);
    assertThat(folded).hasSameSizeAs(text);
    assertThat(PlainShape.fold(folded)).isEqualTo(folded);
  }
}
