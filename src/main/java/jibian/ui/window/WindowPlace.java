package jibian.ui.window;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import jibian.ui.port.Settings;

/// Where the window stands, from one start to the next; whole on a screen when the one it stood on is gone or smaller.
final class WindowPlace {
  /// A window's size at the first start, where the screen has room for it.
  static final double WIDTH = 1280;

  /// A window's height at the first start.
  static final double HEIGHT = 820;

  private static final String KEY = "window";
  private static final double SMALLEST_WIDTH = 800;
  private static final double SMALLEST_HEIGHT = 560;

  /// Room for a title bar, which the height of the content does not count, nor does the screen's.
  private static final double TITLE = 40;

  private final Stage stage;
  private final Settings settings;

  WindowPlace(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
    Dimension2D least = least(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    stage.setMinWidth(least.getWidth());
    stage.setMinHeight(least.getHeight());
  }

  /// The least size of a window, less where a screen has no room for it (1366 × 768 at 150 %): its lower edge, with
  /// the buttons there, would be out of reach even when it fills the screen.
  static Dimension2D least(List<Rectangle2D> screens) {
    double width = SMALLEST_WIDTH;
    double height = SMALLEST_HEIGHT;
    for (Rectangle2D screen : screens) {
      width = Math.min(width, screen.getWidth());
      height = Math.min(height, screen.getHeight() - TITLE);
    }
    return new Dimension2D(width, height);
  }

  /// Puts the window where it was, and remembers from now on where it is. At the first start a screen that is too
  /// small for it (1366 × 768, or 1920 × 1080 at 150 %) is filled: centred, its title bar would be above the edge.
  void restore() {
    settings
        .get(KEY)
        .filter(place -> place.matches("(-?[0-9]{1,5} ){4}(true|false)"))
        .ifPresentOrElse(
            this::put, () -> stage.setMaximized(isTooSmall(Screen.getPrimary().getVisualBounds())));
    stage.setOnHiding(_ -> keep());
  }

  static boolean isTooSmall(Rectangle2D screen) {
    return screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT + TITLE;
  }

  private void put(String place) {
    String[] parts = place.split(" ", -1);
    Rectangle2D wanted =
        new Rectangle2D(
            Double.parseDouble(parts[0]),
            Double.parseDouble(parts[1]),
            Math.max(SMALLEST_WIDTH, Double.parseDouble(parts[2])),
            Math.max(SMALLEST_HEIGHT, Double.parseDouble(parts[3])));
    Screen.getScreensForRectangle(wanted).stream()
        .findFirst()
        .map(screen -> within(screen.getVisualBounds(), wanted))
        .ifPresent(this::put);
    stage.setMaximized(Boolean.parseBoolean(parts[4]));
  }

  private void put(Rectangle2D place) {
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
  }

  /// The place nearest to the wanted one that lies wholly on the screen; no larger than that.
  static Rectangle2D within(Rectangle2D screen, Rectangle2D wanted) {
    double width = Math.min(wanted.getWidth(), screen.getWidth());
    double height = Math.min(wanted.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }

  private void keep() {
    settings.put(
        KEY,
        Math.round(stage.getX())
            + " "
            + Math.round(stage.getY())
            + " "
            + Math.round(stage.getWidth())
            + " "
            + Math.round(stage.getHeight())
            + " "
            + stage.isMaximized());
  }
}
