package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sheets of paper, styles and units: measures that cannot be are refused.
class MeasuresTest {

  @Test
  void theTextIsWhatTheMarginsLeave() {
    assertThat(Sheets.A4.textWidth()).isEqualTo(156);
    assertThat(Sheets.A4.textHeight()).isEqualTo(225);
  }

  @ParameterizedTest
  @CsvSource({
    // Left and right take the whole width, or more.
    "210, 297, 37, 35, 105, 105, 25",
    "210, 297, 37, 35, 200, 26, 25",
    "210, 297, 37, 35, 26, 200, 25",
    // Top and bottom take the whole height, or more.
    "210, 297, 147, 150, 28, 26, 25",
    "210, 297, 290, 35, 28, 26, 25",
    "210, 297, 35, 290, 28, 26, 25",
    "210, 297, 37, 35, 28, 26, -1",
    "NaN, 297, 37, 35, 28, 26, 25",
    "210, NaN, 37, 35, 28, 26, 25"
  })
  void aSheetWithoutRoomIsRefused(
      double width,
      double height,
      double top,
      double bottom,
      double left,
      double right,
      double footer) {
    assertThatThrownBy(() -> new PageSetup(width, height, top, bottom, left, right, footer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no room on the page");
  }

  @Test
  void aSheetMayBeUsedToItsEdgesAndItsNumberStandAtTheVeryEdge() {
    PageSetup whole = new PageSetup(210, 297, 0, 0, 0, 0, 0);
    assertThat(whole.textWidth()).isEqualTo(210);
    assertThat(whole.textHeight()).isEqualTo(297);
  }

  private static Style style(
      double size, double leading, double before, double after, double left, double right) {
    return new Style(
        "s", "宋体", size, leading, before, after, 2, left, right, Align.LEFT, true, true);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 14, 0, 0, 0, 0",
    "-9, 14, 0, 0, 0, 0",
    "9, 0, 0, 0, 0, 0",
    "9, -14, 0, 0, 0, 0",
    "9, 14, -1, 0, 0, 0",
    "9, 14, 0, -1, 0, 0",
    "9, 14, 0, 0, -1, 0",
    "9, 14, 0, 0, 0, -1",
    "NaN, 14, 0, 0, 0, 0",
    "9, NaN, 0, 0, 0, 0"
  })
  void aStyleOfAnImpossibleMeasureIsRefusedByItsName(
      double size, double leading, double before, double after, double left, double right) {
    assertThatThrownBy(() -> style(size, leading, before, after, left, right))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("style s has an impossible measure");
  }

  @Test
  void aStyleWithoutSpaceAroundIsOne() {
    assertThatCode(() -> style(9, 14, 0, 0, 0, 0)).doesNotThrowAnyException();
  }

  @Test
  void onlyTheSizeOrTheMarginsChange() {
    Style style = style(9, 14, 1, 2, 3, 4);
    assertThat(style.sized(8))
        .isEqualTo(new Style("s", "宋体", 8, 14, 1, 2, 2, 3, 4, Align.LEFT, true, true));
    assertThat(style.aligned(Align.RIGHT))
        .isEqualTo(new Style("s", "宋体", 9, 14, 1, 2, 2, 3, 4, Align.RIGHT, true, true));
  }

  @Test
  void everyRoleNeedsAStyle() {
    Map<Role, Style> styles = new EnumMap<>(Sheets.STYLES.styles());
    styles.remove(Role.BODY);
    assertThatThrownBy(() -> new StyleSheet(styles))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no style for BODY");
  }

  /// A twip is the twentieth part of a point and the 1440th of an inch.
  @Test
  void lengthsAreTwips() {
    assertThat(Geometry.ofPoints(12)).isEqualTo(240);
    assertThat(Geometry.ofPoints(0.02)).as("rounded").isZero();
    assertThat(Geometry.ofPoints(0.03)).as("rounded").isEqualTo(1);
    assertThat(Geometry.ofMillimetres(25.4)).isEqualTo(1440);
    assertThat(Geometry.toPoints(30)).isEqualTo(1.5, within(1e-9));
  }

  /// A row of exactly a third of the page stays whole.
  @ParameterizedTest
  @CsvSource({"99, false", "100, false", "101, true"})
  void aRowHigherThanAThirdMayBreak(int height, boolean breaks) {
    assertThat(Paginator.breakable(height, 300)).isEqualTo(breaks);
  }
}
