package jibian.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A page of 600 by 800 points with text of 400.
class ZoomTest {
  private static final DocumentShape PAGE = new DocumentShape(3, 600, 800, 100, 400);
  private static final double FULL = 96.0 / 72;

  @ParameterizedTest
  @CsvSource({"text, text", "width, width", "whole, whole", "100, 100", "25, 25", "300, 300"})
  void aZoomIsKeptByItsName(String name, String again) {
    assertThat(Zoom.of(name).name()).isEqualTo(again);
    assertThat(Zoom.of(Zoom.of(name).name())).isEqualTo(Zoom.of(name));
  }

  @ParameterizedTest
  @CsvSource({"1, 25", "24, 25", "301, 300", "999, 300", "0, 25"})
  void aSizeStaysWithinItsBounds(String name, int percent) {
    assertThat(Zoom.of(name)).isEqualTo(new Zoom.Percent(percent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1000", "-5", "50%", "WHOLE", "宽"})
  void whatNamesNoneIsTheWidthOfTheText(String name) {
    assertThat(Zoom.of(name)).isEqualTo(new Zoom.Text());
  }

  @Test
  void aPageIsAsLargeAsItsZoomSays() {
    assertThat(new Zoom.Text().scale(PAGE, 800, 100)).isEqualTo(2, within(1e-9));
    assertThat(new Zoom.Width().scale(PAGE, 900, 100)).isEqualTo(1.5, within(1e-9));
    assertThat(new Zoom.Whole().scale(PAGE, 900, 800)).as("by height").isEqualTo(1, within(1e-9));
    assertThat(new Zoom.Whole().scale(PAGE, 600, 1600)).as("by width").isEqualTo(1, within(1e-9));
    assertThat(new Zoom.Percent(100).scale(PAGE, 10, 10)).isEqualTo(FULL, within(1e-9));
    assertThat(new Zoom.Percent(50).scale(PAGE, 10, 10)).isEqualTo(FULL / 2, within(1e-9));
  }

  /// In a window made as small as a stamp, or as wide as three screens.
  @Test
  void noRoomMakesAPageSmallerThanAnEighthOrLargerThanThreefold() {
    assertThat(new Zoom.Width().scale(PAGE, 1, 1)).isEqualTo(FULL / 8, within(1e-9));
    assertThat(new Zoom.Whole().scale(PAGE, 0, 0)).isEqualTo(FULL / 8, within(1e-9));
    assertThat(new Zoom.Text().scale(PAGE, 9000, 1)).isEqualTo(FULL * 3, within(1e-9));
  }
}
