package jibian.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A window is never so placed that its title bar, or its lower edge, is out of reach.
class WindowPlaceTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
  private static final Rectangle2D SECOND = new Rectangle2D(-1920, 40, 1920, 1040);

  @ParameterizedTest
  @MethodSource
  void isPutWhollyOnTheScreen(Rectangle2D screen, Rectangle2D wanted, Rectangle2D put) {
    assertEquals(put, WindowPlace.within(screen, wanted));
  }

  static Stream<Arguments> isPutWhollyOnTheScreen() {
    return Stream.of(
        arguments(LAPTOP, box(20, 10, 1000, 700), box(20, 10, 1000, 700)),
        arguments(LAPTOP, box(20, -38, 1000, 700), box(20, 0, 1000, 700)),
        arguments(LAPTOP, box(1000, 600, 1000, 700), box(366, 28, 1000, 700)),
        arguments(LAPTOP, box(300, 100, 1880, 1000), box(0, 0, 1366, 728)),
        arguments(SECOND, box(-2000, 0, 1280, 820), box(-1920, 40, 1280, 820)),
        arguments(SECOND, box(-300, 600, 1280, 820), box(-1280, 260, 1280, 820)));
  }

  /// The visible part of usual screens: without the bar of tasks, in units of the window (1920 × 1080 at 150 %).
  @ParameterizedTest
  @CsvSource({
    "1366, 728, true",
    "1280, 680, true",
    "1280, 984, false",
    "1440, 860, false",
    "1440, 859, true",
    "1279, 1000, true",
    "1920, 1040, false"
  })
  void fillsAScreenThatIsTooSmallForIt(double width, double height, boolean fills) {
    assertEquals(fills, WindowPlace.isTooSmall(box(0, 0, width, height)));
  }

  /// 1366 × 768 at 150 % is 910 × 485 without the bar of tasks.
  @Test
  void isNeverHigherThanAScreen() {
    assertEquals(new Dimension2D(800, 560), WindowPlace.least(List.of(LAPTOP, SECOND)));
    assertEquals(
        new Dimension2D(800, 445), WindowPlace.least(List.of(SECOND, box(0, 0, 910, 485))));
    assertEquals(new Dimension2D(683, 324), WindowPlace.least(List.of(box(0, 0, 683, 364))));
  }

  private static Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D(x, y, width, height);
  }
}
