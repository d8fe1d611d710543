package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import jibian.page.Align;
import jibian.page.Style;
import org.junit.jupiter.api.Test;

class TextHeightTest {
  private static final Style TEN_POINTS =
      new Style("", "宋体", 10, 14, 0, 0, 0, 0, 0, Align.LEFT, false, false);

  @Test
  void aChineseSignIsTwiceAsWideAsALatinOne() {
    assertThat(TextHeight.lines("一二三四五", 10)).isEqualTo(1);
    assertThat(TextHeight.lines("一二三四五六", 10)).isEqualTo(2);
    assertThat(TextHeight.lines("0123456789", 10)).isEqualTo(1);
    assertThat(TextHeight.lines("\uD842\uDFB7".repeat(5), 10)).isEqualTo(1);
  }

  @Test
  void lineFeedsBreakTheLine() {
    assertThat(TextHeight.lines("", 10)).isEqualTo(1);
    assertThat(TextHeight.lines("a\n\nb", 10)).isEqualTo(3);
  }

  @Test
  void aWordGoesToTheNextLineAsAWhole() {
    assertThat(TextHeight.lines("一二三abcdef一二", 10)).isEqualTo(2);
    assertThat(TextHeight.lines("一二三abcdef一二三", 10)).isEqualTo(3);
    assertThat(TextHeight.lines("0123456789".repeat(3), 10)).isEqualTo(3);
  }

  @Test
  void aClosingMarkTakesTheSignBeforeItAlong() {
    assertThat(TextHeight.lines("一二三四五。一二三", 10)).isEqualTo(2);
    assertThat(TextHeight.lines("一二三四五。一二三四", 10)).isEqualTo(3);
  }

  @Test
  void theHeightGrowsWithTheLinesAndTheFontSize() {
    double one = TextHeight.of("一", TEN_POINTS, 30);
    assertThat(one).isGreaterThanOrEqualTo(14.5);
    assertThat(TextHeight.of("一\n二", TEN_POINTS, 30) - one).isGreaterThanOrEqualTo(14.5);
    assertThat(TextHeight.of("一".repeat(100), TEN_POINTS, 20))
        .isGreaterThan(TextHeight.of("一".repeat(100), TEN_POINTS, 40));
  }

  @Test
  void aTextFitsOnOneLineOfTheWidthItNeeds() {
    String text = "单位：万元";
    assertThat(TextHeight.of(text, TEN_POINTS, TextHeight.width(text, TEN_POINTS) + 0.01))
        .isEqualTo(TextHeight.of("一", TEN_POINTS, 30));
  }
}
