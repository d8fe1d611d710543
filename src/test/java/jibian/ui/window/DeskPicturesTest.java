package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
      Path file = Fx.picture(window.scene(), "main-light-1000");
      Fx.run(() -> window.look().darkProperty().set(true));
      Fx.picture(window.scene(), "main-dark-1000");
      Fx.run(() -> window.look().darkProperty().set(false));
      assertThat(Files.size(file)).isGreaterThan(10_000);
    }
  }
}
