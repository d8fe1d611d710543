package jibian.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Scene;
import jibian.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What opens over a window is dressed otherwise only where the system has no transparent windows.
class SolidPopupsTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Scene scene(boolean transparent) {
    return Fx.call(
        () -> {
          Scene scene = new Scene(new Group());
          SolidPopups.in(scene, transparent);
          return scene;
        });
  }

  @Test
  void withoutTransparentWindowsCornersAreSquareAndShadowsGone() {
    assertThat(scene(false).getStylesheets()).containsExactly(SolidPopups.STYLES);
  }

  @Test
  void elsewhereMenusKeepTheirShadows() {
    assertThat(scene(true).getStylesheets()).isEmpty();
  }
}
