package jibian.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Lines as a label breaks them, reckoned: three ideographs of ten pixels fit in each.
class LineEstimateTest {

  private static int lines(String text) {
    return LineEstimate.lines(text, 30, 10);
  }

  @Test
  void ideographsBreakAnywhere() {
    assertThat(lines("")).isEqualTo(1);
    assertThat(lines("产出指")).isEqualTo(1);
    assertThat(lines("产出指标")).isEqualTo(2);
    assertThat(lines("产\n出")).isEqualTo(2);
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    assertThat(lines("甲乙丙、丁戊")).as("甲乙 / 丙、丁 / 戊").isEqualTo(3);
    assertThat(lines("甲乙（丙）")).as("甲乙 / （丙）").isEqualTo(2);
  }

  @Test
  void numbersStayWhole() {
    assertThat(lines("甲乙2027")).as("甲乙 / 2027").isEqualTo(2);
    assertThat(lines("13028122P0035")).as("longer than a line").isEqualTo(3);
  }

  @Test
  void slimLettersTakeLittleRoom() {
    assertThat(lines("全title")).as("a word of slim letters").isEqualTo(1);
    assertThat(lines("全MMM")).as("one of broad letters").isEqualTo(2);
  }

  @Test
  void aBlankAtTheEndOfALineIsNotCarriedOver() {
    assertThat(lines("产出指 标产出")).as("产出指 / 标产出").isEqualTo(2);
  }
}
