package jibian.ui.ownchecks;

import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import jibian.check.finding.Severity;
import jibian.check.formula.OwnCheck;
import jibian.check.formula.OwnChecks;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// A clerk writes a check of the unit.
class OwnChecksViewTest {

  private static TextInputControl input(WorkspaceWindow window, String id) {
    return (TextInputControl) window.scene().lookup(id);
  }

  @Test
  void aCheckIsWrittenTriedKeptAndUndone() {
    Submission text = Fakes.text("zunhua-2022");
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 700)) {
      window.press(KeyCode.CONTROL, KeyCode.K).type("本单位检查").press(KeyCode.ENTER);
      Fx.run(() -> ((javafx.scene.control.Button) window.scene().lookup("#add")).fire());
      window.type("单个项目不超过100万元");
      Fx.run(() -> input(window, "#formula").requestFocus());
      window.type("budget <= 1OO");
      Labeled verdict = (Labeled) window.scene().lookup("#verdict");
      Fx.until("a broken formula is told", () -> verdict.getText().contains("个字符处有误"));
      Fx.picture(window.scene(), "own-checks-broken-1000x700");
      Fx.run(() -> input(window, "#formula").setText("budget <= 100"));
      Fx.until("it is tried", () -> verdict.getText().startsWith("已试"));
      Fx.picture(window.scene(), "own-checks-1000x700");
      window.press(ESCAPE);
      assertThat(OwnChecks.written(window.text()))
          .containsExactly(
              new OwnCheck("own-1", Severity.WARNING, "budget <= 100", "单个项目不超过100万元"));
      assertThat(window.texts().labels()).containsExactly("修改本单位检查");
      window.press(KeyCode.CONTROL, Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }
}
