package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import jibian.ui.DeskWindow;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import org.junit.jupiter.api.Test;

/// Pictures of the window, for eyes.
class DeskPicturesTest {

  @Test
  void main() throws Exception {
    try (DeskWindow window = DeskWindow.open(Fakes.text("zunhua-2022"), 1000, 700)) {
      Fx.until("findings", () -> !window.desk().findings().allProperty().get().isEmpty());
      Path narrow = Fx.picture(window.scene(), "main-light-1000");
      window.press(KeyCode.F9);
      Fx.until("pages", () -> !window.desk().preview().proofsProperty().get().isEmpty());
      Fx.picture(window.scene(), "main-light-1000-preview");
      Fx.run(() -> window.look().darkProperty().set(true));
      Fx.picture(window.scene(), "main-dark-1000");
      Fx.run(() -> window.look().darkProperty().set(false));
      assertThat(Files.size(narrow)).isGreaterThan(10_000);
    }
  }
}
