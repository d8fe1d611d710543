package jibian.ui.grid;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The keys of the grid in a real window.
class GridViewTest {
  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800);
    go(0, "level3");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<Indicator> rows() {
    return window.text().projects().getFirst().indicators();
  }

  private String cell(int row, String field) {
    return rows().get(row).text(field);
  }

  private void go(int row, String field) {
    Address cell = new Address(rows().get(row).id(), field);
    Fx.run(() -> window.go(cell));
  }

  private TextInputControl editor() {
    return window.focused();
  }

  private void compose(String composed, String committed) {
    TextInputControl target = editor();
    Fx.run(
        () ->
            target.fireEvent(
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    composed.isEmpty()
                        ? List.of()
                        : FXCollections.observableArrayList(
                            new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                    committed,
                    composed.length())));
  }

  @Test
  void typingReplacesAndEnterKeeps() {
    window.type("abc").press(ENTER);
    assertThat(cell(0, "level3")).isEqualTo("abc");
    window.type("def").press(SHIFT, ENTER);
    assertThat(cell(1, "level3")).isEqualTo("def");
    assertThat(editor().getText()).isEqualTo("abc");
  }

  @Test
  void pinyinIntoAMerelySelectedCellLosesNoLetter() {
    compose("x", "");
    compose("xc", "");
    compose("", "宣传");
    assertThat(editor().getText()).isEqualTo("宣传");
    window.press(ENTER);
    assertThat(cell(0, "level3")).isEqualTo("宣传");
  }

  @Test
  void keysOfTheInputMethodAreItsOwn() {
    compose("xuan", "");
    window.press(ENTER);
    assertThat(cell(0, "level3")).as("nothing is kept yet").isEqualTo("宣传、活动开展次数");
    assertThat(Fx.call(() -> window.workspace().session().place().owner()))
        .isEqualTo(rows().getFirst().id());
    compose("", "宣");
    window.press(DOWN);
    assertThat(cell(0, "level3")).isEqualTo("宣");
  }

  @Test
  void rawPinyinIsNeverKept() {
    window.type("A");
    compose("xuan", "");
    Fx.run(() -> window.workspace().session().settle());
    assertThat(cell(0, "level3")).isEqualTo("A");
  }

  @Test
  void losingTheFocusKeepsWhatWasTyped() {
    window.type("abc");
    Fx.run(() -> window.scene().lookup("#filter").requestFocus());
    assertThat(cell(0, "level3")).isEqualTo("abc");
  }

  @Test
  void anotherProjectKeepsWhatWasTyped() {
    window.type("abc");
    Address other = Address.of(window.text().projects().get(3).id());
    Fx.run(() -> window.go(other));
    assertThat(cell(0, "level3")).isEqualTo("abc");
    assertThat(window.text().projects().get(3))
        .isEqualTo(Fakes.text("zunhua-2022").projects().get(3));
  }

  @Test
  void scrollingWhileTypingLosesNothing() {
    window.type("abc");
    TextInputControl editor = editor();
    for (int step = 0; step < 20; step++) {
      Fx.run(
          () ->
              editor.fireEvent(
                  new ScrollEvent(
                      ScrollEvent.SCROLL,
                      0,
                      0,
                      0,
                      0,
                      false,
                      false,
                      false,
                      false,
                      false,
                      false,
                      0,
                      -120,
                      0,
                      -120,
                      null,
                      0,
                      null,
                      0,
                      0,
                      null)));
    }
    Fx.pulse(window.scene());
    assertThat(editor()).isSameAs(editor);
    window.type("d").press(ENTER);
    assertThat(cell(0, "level3")).isEqualTo("abcd");
    assertThat(cell(1, "level3")).isEqualTo("稿件自采自编率");
  }

  @Test
  void escapeRestores() {
    window.type("abc").press(ESCAPE).press(ENTER);
    assertThat(cell(0, "level3")).isEqualTo("宣传、活动开展次数");
    assertThat(Fx.call(() -> window.workspace().session().nextUndoProperty().get())).isEmpty();
  }

  @Test
  void f2EditsAtTheEnd() {
    window.press(F2).type("X").press(ENTER);
    assertThat(cell(0, "level3")).isEqualTo("宣传、活动开展次数X");
  }

  @Test
  void arrowsLeaveAtTheEndOfTheText() {
    window.type("ab").press(RIGHT);
    assertThat(cell(0, "level3")).isEqualTo("ab");
    window.type("c").press(DOWN);
    assertThat(cell(0, "description")).isEqualTo("c");
  }

  @Test
  void altEnterBreaksTheLine() {
    window.type("a").press(ALT, ENTER).type("b").press(TAB);
    assertThat(cell(0, "level3")).isEqualTo("a\nb");
  }

  @Test
  void tabsThenEnterGoToTheNextRow() {
    window.type("a").press(TAB).type("b").press(TAB).type("c").press(ENTER).type("d").press(ENTER);
    assertThat(cell(0, "level3")).isEqualTo("a");
    assertThat(cell(0, "description")).isEqualTo("b");
    assertThat(cell(0, "value")).isEqualTo("c");
    assertThat(cell(1, "level3")).isEqualTo("d");
  }

  @Test
  void deleteClearsAndUndoBringsBack() {
    window.press(SHIFT, DOWN).press(KeyCode.DELETE);
    assertThat(cell(0, "level3")).isEmpty();
    assertThat(cell(1, "level3")).isEmpty();
    window.press(CONTROL, Z);
    assertThat(cell(1, "level3")).isEqualTo("稿件自采自编率");
  }

  @Test
  void undoWhileTypingTakesBackWhatWasTyped() {
    window.type("abc").press(CONTROL, Z);
    assertThat(cell(0, "level3")).isEqualTo("宣传、活动开展次数");
    window.press(CONTROL, KeyCode.Y);
    assertThat(cell(0, "level3")).isEqualTo("abc");
  }

  @Test
  void rowsAreMovedAndAdded() {
    window.press(ALT, DOWN);
    assertThat(cell(1, "level3")).isEqualTo("宣传、活动开展次数");
    window.press(ALT, UP);
    assertThat(cell(0, "level3")).isEqualTo("宣传、活动开展次数");
    window.press(CONTROL, ENTER).type("new").press(ENTER);
    assertThat(cell(1, "level3")).isEqualTo("new");
    assertThat(cell(1, "level2")).isEqualTo("数量指标");
  }

  @Test
  void altEnterMendsAFindingAtRest() {
    Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
    go(0, "value");
    Fx.pulse(window.scene());
    window.press(ALT, ENTER);
    assertThat(cell(0, "value")).isEqualTo("≥3%");
  }

  /// The row below the last is none yet: nothing is to be mended there, and it is no fault to ask.
  @Test
  void altEnterBelowTheLastRowDoesNothing() {
    int before = rows().size();
    window.press(CONTROL, KeyCode.END).press(DOWN).press(ALT, ENTER).type("new").press(ENTER);
    assertThat(rows()).hasSize(before + 1);
    assertThat(cell(before, "basis")).isEqualTo("new");
  }

  @Test
  void levelsAreChosenFromTheForm() {
    go(0, "level2");
    window.press(KeyCode.F4).press(DOWN).press(ENTER);
    assertThat(cell(0, "level2")).isEqualTo("质量指标");
  }

  @Test
  void whatStandsElsewhereInTheColumnCompletes() {
    go(0, "basis");
    window.press(KeyCode.DELETE).type("ncgz").press(ALT, DOWN).press(ENTER);
    assertThat(cell(0, "basis")).isEqualTo("年初工作计划");
  }

  @Test
  void escapeClosesTheListFirst() {
    window.type("x").press(KeyCode.F4).press(ESCAPE);
    assertThat(editor().getText()).isEqualTo("x");
    window.press(ENTER);
    assertThat(cell(0, "level3")).isEqualTo("x");
  }

  /// The screen place of a cell that is in sight.
  private Point2D place(int row, int column) {
    return Fx.call(
        () -> {
          GridView grid = (GridView) window.scene().lookup(".grid");
          Node cell =
              grid.lookupAll(".grid-row").stream()
                  .map(GridRowView.class::cast)
                  .filter(one -> one.isVisible() && one.row() == row)
                  .findFirst()
                  .orElseThrow()
                  .getChildren()
                  .get(column + 1);
          return cell.localToScreen(8, 8);
        });
  }

  @Test
  void aClickChoosesAndASecondEdits() {
    window.robot().clickOn(place(1, 3));
    assertThat(editor().getText()).isEqualTo("稿件自采自编率");
    window.robot().doubleClickOn(place(1, 3));
    window.press(KeyCode.END).type("X").press(ENTER);
    assertThat(cell(1, "description")).isEqualTo("稿件自采自编率X");
  }

  /// The robot of the headless platform neither draws nor presses Shift with the mouse, so the events are made by hand.
  private void mouse(EventType<MouseEvent> type, Point2D place, boolean shift) {
    Fx.run(
        () -> {
          Node grid = window.scene().lookup(".grid");
          Point2D at = window.scene().getRoot().screenToLocal(place);
          boolean down = type.equals(MouseEvent.MOUSE_DRAGGED);
          grid.lookup(".grid-row")
              .fireEvent(
                  new MouseEvent(
                      type,
                      at.getX(),
                      at.getY(),
                      place.getX(),
                      place.getY(),
                      MouseButton.PRIMARY,
                      1,
                      shift,
                      false,
                      false,
                      false,
                      down,
                      false,
                      false,
                      false,
                      false,
                      true,
                      null));
        });
  }

  @Test
  void drawingSelectsABlock() {
    mouse(MouseEvent.MOUSE_PRESSED, place(0, 2), false);
    mouse(MouseEvent.MOUSE_DRAGGED, place(1, 3), false);
    window.press(KeyCode.DELETE);
    assertThat(cell(0, "level3")).isEmpty();
    assertThat(cell(1, "description")).isEmpty();
    assertThat(cell(1, "value")).isNotEmpty();
  }

  @Test
  void aClickWithShiftSelectsUpToThere() {
    mouse(MouseEvent.MOUSE_PRESSED, place(1, 3), true);
    window.press(KeyCode.DELETE);
    assertThat(cell(0, "level3")).isEmpty();
    assertThat(cell(1, "description")).isEmpty();
  }

  @Test
  void aClickElsewhereKeepsWhatWasTyped() {
    window.type("abc");
    window.robot().clickOn(place(1, 3));
    assertThat(cell(0, "level3")).isEqualTo("abc");
    assertThat(cell(1, "description")).isEqualTo("稿件自采自编率");
  }
}
