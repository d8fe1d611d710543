package jibian.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// Pictures of monitoring and self-evaluation, for eyes.
class StagePicturesTest {
  private static Submission year(String name) throws IOException, UnusableException {
    return ExchangeFile.read(Path.of("src/test/resources/stages", name + ".json"));
  }

  @Test
  void stages() throws Exception {
    Submission text = year("hebei");
    for (String stage : List.of("evaluation", "monitoring.7")) {
      try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 700)) {
        Address actual =
            new Address(text.projects().getFirst().indicators().get(1).id(), stage + ".actual");
        Fx.run(() -> window.go(actual));
        Path file = Fx.picture(window.scene(), "stage-" + stage + "-light-1000x700");
        Fx.run(() -> window.look().darkProperty().set(true));
        Fx.picture(window.scene(), "stage-" + stage + "-dark-1000x700");
        Fx.run(() -> window.look().darkProperty().set(false));
        Fx.run(() -> window.look().sizeProperty().set(20));
        Fx.picture(window.scene(), "stage-" + stage + "-large-1000x700");
        assertThat(Files.size(file)).isGreaterThan(10_000);
      }
    }
  }
}
