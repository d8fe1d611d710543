package jibian.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import jibian.ui.port.Settings;

/// Where the window stands, from one start to the next; back on a screen when the one it stood on is gone.
final class WindowPlace {
  /// A window's size at the first start.
  static final double WIDTH = 1280;

  /// A window's height at the first start.
  static final double HEIGHT = 820;

  private static final String KEY = "window";
  private static final double SMALLEST_WIDTH = 800;
  private static final double SMALLEST_HEIGHT = 560;

  private final Stage stage;
  private final Settings settings;

  WindowPlace(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
  }

  /// Puts the window where it was, and remembers from now on where it is.
  void restore() {
    settings
        .get(KEY)
        .filter(place -> place.matches("(-?[0-9]{1,5} ){4}(true|false)"))
        .ifPresent(this::put);
    stage.setOnHiding(_ -> keep());
  }

  private void put(String place) {
    String[] parts = place.split(" ", -1);
    Rectangle2D wanted =
        new Rectangle2D(
            Double.parseDouble(parts[0]),
            Double.parseDouble(parts[1]),
            Math.max(SMALLEST_WIDTH, Double.parseDouble(parts[2])),
            Math.max(SMALLEST_HEIGHT, Double.parseDouble(parts[3])));
    if (!Screen.getScreensForRectangle(wanted).isEmpty()) {
      stage.setX(wanted.getMinX());
      stage.setY(wanted.getMinY());
      stage.setWidth(wanted.getWidth());
      stage.setHeight(wanted.getHeight());
    }
    stage.setMaximized(Boolean.parseBoolean(parts[4]));
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
