package jibian.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Numbers as everyone types them are understood when the cell is left.
class NumbersTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.pausing(TEXT, 1000, 900);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static Address cell(String field) {
    return new Address(TEXT.projects().getFirst().id(), field);
  }

  private String typed(String field, String text) {
    Fx.run(() -> window.go(cell(field)));
    window.press(CONTROL, A).type(text).press(TAB);
    return CellEdits.text(window.text(), cell(field));
  }

  private String notice() {
    return Fx.call(() -> window.workspace().session().noticeProperty().get());
  }

  @Test
  void aShareInTheSchedule() {
    assertThat(typed("plan.3", "25")).isEqualTo("25%");
    assertThat(notice()).isEqualTo("25 已写成 25%");
    assertThat(typed("plan.6", "５０")).isEqualTo("50%");
    assertThat(typed("plan.10", "≥75")).isEqualTo("≥75");
    assertThat(notice()).isEmpty();
  }

  @Test
  void anAmount() {
    assertThat(typed("budget", "96")).isEqualTo("96.00");
    assertThat(typed("fiscal", "96.123")).isEqualTo("96.123");
    assertThat(typed("other", "待定")).isEqualTo("待定");
  }

  @Test
  void aNumberAmongWordsStays() {
    assertThat(typed("name", "2026")).isEqualTo("2026");
  }

  @Test
  void itIsOneStepWithTheTyping() {
    Fx.run(() -> window.go(cell("budget")));
    window.press(CONTROL, A).type("96");
    window.pauseIsOver();
    assertThat(CellEdits.text(window.text(), cell("budget")))
        .as("not before it is left")
        .isEqualTo("96");
    window.press(ENTER);
    assertThat(CellEdits.text(window.text(), cell("budget"))).isEqualTo("96.00");
    assertThat(window.texts().labels()).hasSize(1);
    window.press(CONTROL, Z);
    assertThat(window.text()).isEqualTo(TEXT);
  }

  @Test
  void whatWasThereBeforeIsNotTouchedByAVisit() {
    Submission old = CellEdits.set(CellEdits.set(TEXT, cell("budget"), "96"), cell("plan.3"), "25");
    window.close();
    window = WorkspaceWindow.pausing(old, 1000, 900);
    Fx.run(() -> window.go(cell("budget")));
    window.press(TAB).press(TAB);
    Fx.run(() -> window.go(cell("plan.3")));
    window.press(TAB);
    Fx.run(() -> window.go(Places.PROJECTS));
    window.press(TAB).press(TAB).press(F2).press(ENTER);
    assertThat(window.text()).isEqualTo(old);
  }

  @Test
  void amountsInTheTableOfProjectsTypedAndPasted() {
    Fx.run(() -> window.go(Places.PROJECTS));
    window.press(TAB).press(TAB).type("96").press(ENTER);
    assertThat(CellEdits.text(window.text(), cell("budget"))).isEqualTo("96.00");
    window.press(CONTROL, Z);
    Fx.run(() -> window.go(Places.PROJECTS));
    window.press(CONTROL, HOME).press(TAB).press(TAB);
    Fx.run(
        () -> {
          ClipboardContent block = new ClipboardContent();
          block.putString("９６\t1,267.3\t0");
          Clipboard.getSystemClipboard().setContent(block);
        });
    window.press(CONTROL, V);
    assertThat(CellEdits.text(window.text(), cell("budget"))).isEqualTo("96.00");
    assertThat(CellEdits.text(window.text(), cell("fiscal"))).isEqualTo("1,267.30");
    assertThat(CellEdits.text(window.text(), cell("other"))).isEqualTo("0.00");
    assertThat(notice()).isEqualTo("3 个数已按表格的写法写成");
    window.press(CONTROL, Z);
    assertThat(window.text()).isEqualTo(TEXT);
  }
}
