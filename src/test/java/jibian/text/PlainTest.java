package jibian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void foldsWidthSignsAndBlanks() {
    assertThat(Plain.fold("≧９５％（ａ）　≦")).isEqualTo("≥95%(a) ≤");
    assertThat(Plain.tight("8 小 时")).isEqualTo("8小时");
    assertThat(Plain.key("满意度（％） A")).isEqualTo("满意度a");
  }

  @Property
  void positionsStayAndFoldingTwiceChangesNothing(@ForAll String text) {
    String folded = Plain.fold(text);
    assertThat(folded).hasSameSizeAs(text);
    assertThat(Plain.fold(folded)).isEqualTo(folded);
  }
}
