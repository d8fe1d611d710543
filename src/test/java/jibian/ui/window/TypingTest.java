package jibian.ui.window;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is typed is on the disk before it is left, in every field and cell, as one step.
class TypingTest {
  private static final Submission TEXT = Fakes.text("langfang-2020");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.pausing(TEXT, 1000, 900);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static List<Address> cells() {
    Id section = TEXT.narrative().getFirst().id();
    Id project = TEXT.projects().getFirst().id();
    Id row = TEXT.projects().getFirst().indicators().getFirst().id();
    Id table = TEXT.supplements().getFirst().id();
    return List.of(
        Address.ofText("cover.title"),
        Address.ofText("unit.name"),
        Address.ofText("cover.preparedBy"),
        new Address(section, "heading"),
        new Address(section, "paragraphs"),
        new Address(project, "name"),
        new Address(project, "goals"),
        new Address(row, "level3"),
        new Address(row, "value"),
        new Address(row, "basis"),
        new Address(table, "title"),
        new Address(table, "rows.1.2"));
  }

  private void go(Address cell) {
    Fx.run(() -> window.go(cell));
  }

  private String saved(Address cell) {
    return CellEdits.text(window.texts().saved(1), cell);
  }

  private String status() {
    return Fx.call(this::told);
  }

  private String told() {
    return ((Labeled) window.scene().lookup("#saved")).getText();
  }

  private void isSaved() {
    Fx.until("saved", () -> told().contains("已保存"));
  }

  private boolean undoable() {
    return Fx.call(() -> window.workspace().session().nextUndoProperty().get().isPresent());
  }

  @Test
  void typingIsSavedInTheMiddleAndEscTakesItBack() {
    int steps = 0;
    for (Address cell : cells()) {
      typedAndTakenBack(cell, ++steps);
    }
  }

  private void typedAndTakenBack(Address cell, int steps) {
    go(cell);
    window.type("甲乙");
    assertThat(status()).isEqualTo("正在输入");
    assertThat(saved(cell)).doesNotContain("甲乙");
    window.pauseIsOver();
    assertThat(saved(cell)).contains("甲乙");
    isSaved();
    window.type("丙");
    assertThat(status()).isEqualTo("正在输入");
    window.pauseIsOver();
    assertThat(saved(cell)).contains("甲乙丙");
    assertThat(window.texts().labels()).as("one step each").hasSize(steps);
    window.press(ESCAPE);
    assertThat(window.texts().saved(1)).isEqualTo(TEXT);
    assertThat(undoable()).isFalse();
    isSaved();
  }

  @Test
  void whatIsPastedDoesNotWaitForMore() {
    int steps = 0;
    for (Address cell : cells()) {
      go(cell);
      Fx.run(() -> paste("甲乙丙丁"));
      isSaved();
      assertThat(saved(cell)).contains("甲乙丙丁");
      window.type("戊");
      window.pauseIsOver();
      isSaved();
      assertThat(window.texts().labels()).as("one step with what follows").hasSize(++steps);
      window.press(ESCAPE);
      assertThat(window.texts().saved(1)).isEqualTo(TEXT);
    }
  }

  private void paste(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    ((TextInputControl) window.scene().getFocusOwner()).paste();
  }

  @Test
  void allOfItIsOneStepBack() {
    cells().forEach(this::typedAndUndone);
  }

  private void typedAndUndone(Address cell) {
    go(cell);
    for (String more : List.of("甲", "乙", "丙")) {
      window.type(more);
      window.pauseIsOver();
    }
    window.type("丁").press(CONTROL, Z);
    assertThat(window.texts().saved(1)).isEqualTo(TEXT);
    assertThat(undoable()).isFalse();
    Fx.run(() -> window.workspace().session().redo());
    assertThat(saved(cell)).contains("甲乙丙丁");
    Fx.run(() -> window.workspace().session().undo());
  }

  @Test
  void aSaveInTheMiddleLeavesTheCaretAndTheBoxAlone() {
    Address cell = new Address(TEXT.narrative().getFirst().id(), "paragraphs");
    go(cell);
    TextInputControl box = window.focused();
    Fx.run(() -> box.positionCaret(3));
    window.type("甲乙");
    window.pauseIsOver();
    window.type("丙");
    assertThat(Fx.call(box::getCaretPosition)).isEqualTo(6);
    assertThat(Fx.call(() -> box.getText(3, 6))).isEqualTo("甲乙丙");
  }

  @Test
  void pinyinIsNotSavedButWhatStandsBeforeItIs() {
    cells().forEach(this::composedIn);
  }

  private void composedIn(Address cell) {
    go(cell);
    window.type("甲");
    window.compose("xuan", "");
    window.pauseIsOver();
    assertThat(saved(cell)).contains("甲").doesNotContain("xuan");
    assertThat(status()).isEqualTo("正在输入");
    window.compose("", "宣");
    window.pauseIsOver();
    assertThat(saved(cell)).contains("甲宣");
    isSaved();
  }

  private int more() {
    return window.texts().saved(1).projects().size() - TEXT.projects().size();
  }

  @Test
  void aRowThatIsBegunIsSavedAndEscTakesItAway() {
    go(Places.PROJECTS);
    window.press(CONTROL, END).press(DOWN).press(HOME);
    window.type("新项目");
    window.pauseIsOver();
    assertThat(more()).isEqualTo(1);
    window.type("二");
    window.pauseIsOver();
    assertThat(more()).isEqualTo(1);
    window.press(ESCAPE);
    assertThat(window.texts().saved(1)).isEqualTo(TEXT);
    assertThat(undoable()).isFalse();
  }

  @Test
  void merelyOpenedIsNoChange() {
    Address cell = new Address(TEXT.projects().getFirst().indicators().getFirst().id(), "value");
    go(cell);
    window.press(F2).press(ENTER);
    assertThat(window.texts().labels()).isEmpty();
    assertThat(window.texts().saved(1)).isEqualTo(TEXT);
  }

  @Test
  void theListOfFindingsWaitsForTheCellToBeLeft() {
    Fx.until("checked", () -> !window.workspace().findings().allProperty().get().isEmpty());
    go(new Address(TEXT.projects().getFirst().indicators().getFirst().id(), "value"));
    List<?> before = Fx.call(() -> window.workspace().findings().allProperty().get());
    window.type("x");
    window.pauseIsOver();
    assertThat(Fx.call(() -> window.workspace().findings().allProperty().get())).isSameAs(before);
    window.press(CONTROL, A).press(TAB);
    Fx.until("checked", () -> window.workspace().findings().current());
    assertThat(Fx.call(() -> window.workspace().findings().allProperty().get()))
        .isNotSameAs(before);
  }
}
