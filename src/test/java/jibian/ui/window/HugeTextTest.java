package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Excerpt;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Watchdog;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A file gone wrong: fields of fifty megabytes. The window stays what it is, and nothing of them is lost.
@Tag("alone")
class HugeTextTest {
  private static final int SIGNS = 17_000_000;
  private static final int PULSES = 8;
  private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(700);
  private static final String HUGE = "开展平安建设工作，".repeat(SIGNS / 9);

  private final Submission small = Fakes.text("chengde-2023");
  private final Project project = small.projects().getFirst();
  private final Indicator row = project.indicators().getFirst();
  private final Section section = small.narrative().get(1);
  private final Address purpose = new Address(project.id(), "purpose");
  private final Address description = new Address(row.id(), "description");

  private static void settle(WorkspaceWindow window) {
    for (int pulse = 0; pulse < PULSES; pulse++) {
      Fx.pulse(window.scene());
    }
  }

  @Test
  void theWindowOpensAndGoesOn() {
    List<Address> huge =
        List.of(
            purpose,
            description,
            new Address(project.id(), "name"),
            new Address(row.id(), "level3"),
            new Address(section.id(), "heading"),
            new Address(section.id(), "paragraphs"),
            new Address(Address.TEXT, "unit.name"));
    for (Address cell : huge) {
      Submission text = CellEdits.set(small, Map.of(cell, HUGE));
      long begun = System.nanoTime();
      try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 900);
          Watchdog watchdog = new Watchdog()) {
        assertThat(System.nanoTime() - begun)
            .as("opening with %s", cell.field())
            .isLessThan(TimeUnit.SECONDS.toNanos(10));
        Fx.run(() -> window.go(cell));
        settle(window);
        watchdog.most();
        Fx.run(() -> window.go(new Address(project.id(), "budget")));
        settle(window);
        Fx.run(() -> window.go(cell));
        settle(window);
        assertThat(watchdog.most()).as(cell.field()).isLessThan(LIMIT);
        assertThat(CellEdits.text(window.text(), cell)).isEqualTo(HUGE);
      }
    }
  }

  @Test
  void aFieldSaysWhatItIsAndKeepsItWhole() {
    Submission text = CellEdits.set(small, Map.of(purpose, HUGE));
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 900)) {
      Fx.run(() -> window.go(purpose));
      TextInputControl box = window.focused();
      String shown = Fx.call(() -> box.getText());
      assertThat(shown).contains("内容过长", "导出为交换文件").hasSizeLessThan(1_200);
      Fx.picture(window.scene(), "huge-field");
      window.type("字").press(KeyCode.BACK_SPACE).press(KeyCode.TAB);
      assertThat(window.text()).as("nothing was changed by looking at it").isEqualTo(text);
      Fx.run(() -> window.go(purpose));
      window.press(KeyCode.CONTROL, KeyCode.C);
      assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(HUGE);
      window.press(KeyCode.DELETE);
      assertThat(CellEdits.text(window.text(), purpose)).isEmpty();
      window.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void aCellSaysWhatItIsAndKeepsItWhole() {
    Submission text = CellEdits.set(small, Map.of(description, HUGE));
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 900)) {
      Fx.run(() -> window.go(description));
      String shown = window.focused().getText();
      assertThat(shown).contains("内容过长");
      Fx.picture(window.scene(), "huge-cell");
      window.type("字").press(KeyCode.F2).type("字").press(KeyCode.RIGHT).press(KeyCode.LEFT);
      assertThat(window.text()).as("nothing was changed by looking at it").isEqualTo(text);
      window.press(KeyCode.DELETE);
      assertThat(CellEdits.text(window.text(), description)).isEmpty();
      window.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void whatIsPastedAndTooLongIsKeptWholeAndShownByItsBeginning() {
    String pasted = HUGE.substring(0, 2 * Excerpt.LONGEST);
    try (WorkspaceWindow window = WorkspaceWindow.open(small, 1000, 900)) {
      for (Address cell : List.of(purpose, description)) {
        Fx.run(
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(pasted);
              Clipboard.getSystemClipboard().setContent(content);
              window.go(cell);
            });
        TextInputControl box = window.focused();
        Fx.run(box::selectAll);
        window.press(KeyCode.CONTROL, KeyCode.V);
        Fx.until(
            "kept", () -> CellEdits.text(window.workspace().session().text(), cell).equals(pasted));
        Fx.until("shown shortened", () -> box.getText().startsWith("〔这里的内容过长"));
      }
    }
  }
}
