package jibian.ui.findings;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.R;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Labeled;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A reason that is being written is on the disk, and counts for nothing until it is given.
class UnfinishedReasonTest {
  private static final String KEY = "reason.1";

  private final Submission text = Fakes.text("zunhua-2022");
  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.pausing(text, 1000, 700);
    Fx.until("findings", () -> window.workspace().findings().current());
    ask(0);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void ask(int row) {
    Address cell = new Address(text.projects().getFirst().indicators().get(row).id(), "value");
    Fx.run(() -> window.go(cell));
    window.press(CONTROL, R);
  }

  private Optional<String> kept() {
    return window.workspace().settings().get(KEY).filter(kept -> !kept.isEmpty());
  }

  private void typed() {
    window.type("按打印");
    assertThat(Fx.call(() -> ((Labeled) window.scene().lookup("#saved")).getText()))
        .isEqualTo("正在输入");
    window.pauseIsOver();
  }

  @Test
  void itIsKeptWhileItIsWrittenAndIsNoReasonYet() {
    typed();
    assertThat(kept()).get().asString().endsWith("按打印");
    assertThat(window.text()).isEqualTo(text);
    window.press(ESCAPE);
    assertThat(kept()).isEmpty();
  }

  @Test
  void afterACrashItStandsThereAgainForTheSameFindingOnly() {
    typed();
    String left = kept().orElseThrow();
    window.press(ESCAPE);
    window.workspace().settings().put(KEY, left);
    ask(1);
    assertThat(window.focused().getText()).isEmpty();
    window.press(ESCAPE);
    window.workspace().settings().put(KEY, left);
    ask(0);
    assertThat(window.focused().getText()).isEqualTo("按打印");
  }

  @Test
  void givenItIsKeptNoLonger() {
    typed();
    window.press(ENTER);
    assertThat(kept()).isEmpty();
    assertThat(window.text()).isNotEqualTo(text);
  }
}
