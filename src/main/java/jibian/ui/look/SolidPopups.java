package jibian.ui.look;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Menus and tips with square corners and without shadow where the system has no transparent windows.
public final class SolidPopups {
  static final String STYLES = SolidPopups.class.getResource("solid-popups.css").toExternalForm();

  /// Dresses what opens over a window in that way, if it must be.
  public static void in(Scene scene) {
    in(scene, Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
  }

  static void in(Scene scene, boolean transparent) {
    if (!transparent) {
      scene.getStylesheets().add(STYLES);
    }
  }
}
