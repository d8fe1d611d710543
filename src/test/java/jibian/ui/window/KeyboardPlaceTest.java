package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What had the keyboard may go: the keyboard is then where the clerk works, not in the next box the window has.
class KeyboardPlaceTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");
  private static final Address PLAN = new Address(ZUNHUA.projects().getFirst().id(), "plan.3");

  private WorkspaceWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  private boolean atWork() {
    return Fx.call(() -> window.scene().lookup(".editors").isFocusWithin());
  }

  @Test
  void whenWhatIsTakenBackLiesInAnotherPart() {
    window = WorkspaceWindow.open(ZUNHUA, 1000, 1000);
    Fx.run(() -> window.go(PLAN));
    window.type("9").press(KeyCode.TAB);
    Fx.run(() -> window.go(Address.ofText("cover.title")));
    Fx.pulse(window.scene());
    window.press(KeyCode.CONTROL, KeyCode.Z);
    Fx.pulse(window.scene());
    assertThat(window.text()).isEqualTo(ZUNHUA);
    assertThat(atWork()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Y);
    Fx.pulse(window.scene());
    assertThat(CellEdits.text(window.text(), PLAN)).contains("9");
    assertThat(atWork()).isTrue();
  }

  @Test
  void whenAllIsFixedAndTheButtonForItGoes() {
    window = WorkspaceWindow.open(CellEdits.set(ZUNHUA, PLAN, "25"), 1000, 1000, Fakes::reviewed);
    Hyperlink fixAll =
        (Hyperlink) Fx.call(() -> window.scene().lookup(".findings-head .hyperlink"));
    Fx.until("something to fix", () -> fixAll.isVisible());
    Fx.run(() -> window.go(PLAN));
    Fx.run(
        () -> {
          fixAll.requestFocus();
          fixAll.fire();
        });
    Fx.until("all fixed", () -> !fixAll.isVisible());
    assertThat(CellEdits.text(window.text(), PLAN)).isEqualTo("25%");
    assertThat(atWork()).isTrue();
  }
}
