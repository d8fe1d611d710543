package jibian.ui.grid;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The editor of a cell in a real window: its text stands where the cell's does, its row grows, and levels open their
/// list.
class GridEditorTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(TEXT, 1000, 900);
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
    Fx.pulse(window.scene());
  }

  /// To be called on the window's thread.
  private GridRowView row(int row) {
    return window.scene().getRoot().lookupAll(".grid-row").stream()
        .map(GridRowView.class::cast)
        .filter(one -> one.isVisible() && one.row() == row)
        .findFirst()
        .orElseThrow();
  }

  private static Bounds place(Node parent) {
    Text text = (Text) parent.lookup(".text");
    return text.localToScene(text.getLayoutBounds());
  }

  private Bounds shown(int row, int column) {
    return Fx.call(() -> place((Label) row(row).getChildren().get(column + 1)));
  }

  private Bounds edited() {
    return Fx.call(() -> place(window.scene().getFocusOwner()));
  }

  private double height(int row) {
    Fx.pulse(window.scene());
    return Fx.call(() -> row(row).getHeight());
  }

  private Point2D onScreen(int row, int column) {
    return Fx.call(() -> row(row).getChildren().get(column + 1).localToScreen(12, 12));
  }

  @SuppressWarnings("unchecked")
  private ListView<String> list() {
    return (ListView<String>) Fx.call(() -> window.scene().getRoot().lookup(".suggestions"));
  }

  private String chosen() {
    ListView<String> list = list();
    return Fx.call(() -> list.getSelectionModel().getSelectedItem());
  }

  private boolean listed() {
    ListView<String> list = list();
    return Fx.call(list::isVisible);
  }

  @Test
  void theTextStaysWhereItIsWhenTheEditorOpens() {
    List<String> fields = List.of("level1", "level2", "level3", "description", "value", "basis");
    for (int size : List.of(12, 13, 15, 20)) {
      Fx.run(() -> window.look().sizeProperty().set(size));
      Fx.pulse(window.scene());
      Fx.pulse(window.scene());
      for (int row : List.of(0, 4)) {
        for (int column = 0; column < fields.size(); column++) {
          go(row, fields.get(column));
          Bounds before = shown(row, column);
          window.press(F2);
          Fx.pulse(window.scene());
          Bounds now = edited();
          String what = fields.get(column) + " of row " + row + " at size " + size;
          assertThat(now.getMinX()).as(what).isCloseTo(before.getMinX(), within(0.01));
          assertThat(now.getMinY()).as(what).isCloseTo(before.getMinY(), within(0.01));
          assertThat(now.getHeight()).as(what).isCloseTo(before.getHeight(), within(0.01));
          window.press(ESCAPE).press(ESCAPE);
        }
      }
    }
  }

  @Test
  void theRowGrowsWhileMoreIsTypedAndTheNextOneMakesRoom() {
    double before = height(0);
    double next = Fx.call(() -> row(1).getLayoutY());
    window.type("a");
    assertThat(height(0)).as("it does not shrink while it is typed into").isEqualTo(before);
    for (int line = 0; line < 4; line++) {
      window.press(ALT, ENTER).type("b");
    }
    double grown = height(0);
    assertThat(grown).isGreaterThan(before + 30);
    assertThat(Fx.call(() -> row(1).getLayoutY())).isEqualTo(next + grown - before);
    Bounds typed = edited();
    Bounds editor =
        Fx.call(
            () -> {
              Node owner = window.scene().getFocusOwner();
              return owner.localToScene(owner.getLayoutBounds());
            });
    assertThat(editor.contains(typed)).as("all that is typed is in sight").isTrue();
    window.press(ENTER);
    assertThat(height(0)).isCloseTo(grown, within(1.0));
    assertThat(shown(0, 2).getMinY())
        .as("nor does it jump when it is left")
        .isCloseTo(typed.getMinY(), within(1.0));
  }

  @Test
  void theLastRowInSightScrollsUpAsItGrows() {
    Fx.run(() -> window.scene().getWindow().setHeight(800));
    go(8, "description");
    window.type("a");
    for (int line = 0; line < 4; line++) {
      window.press(ALT, ENTER).type("b");
    }
    Fx.pulse(window.scene());
    Fx.pulse(window.scene());
    Node grid = window.scene().lookup(".grid");
    Bounds inside = Fx.call(() -> grid.localToScene(grid.getLayoutBounds()));
    Bounds row = Fx.call(() -> row(8).localToScene(row(8).getLayoutBounds()));
    assertThat(row.getHeight()).isGreaterThan(100);
    assertThat(row.getMaxY()).isLessThanOrEqualTo(inside.getMaxY());
    assertThat(window.focused().getText()).isEqualTo("a\nb\nb\nb\nb");
  }

  @Test
  void levelsOpenTheirListWithF2() {
    go(0, "level2");
    window.press(F2);
    assertThat(listed()).isTrue();
    assertThat(chosen()).as("what the cell holds is chosen").isEqualTo("数量指标");
    window.press(ENTER);
    assertThat(cell(0, "level2")).as("nothing was chosen").isEqualTo("数量指标");
    go(0, "level2");
    window.press(F2).press(DOWN).press(DOWN).press(ENTER);
    assertThat(cell(0, "level2")).isEqualTo("时效指标");
  }

  @Test
  void levelsOpenTheirListWithASecondClick() {
    window.robot().doubleClickOn(onScreen(1, 1));
    assertThat(listed()).isTrue();
    window.press(DOWN).press(ENTER);
    assertThat(cell(1, "level2")).isEqualTo("时效指标");
  }

  @Test
  void typingFiltersTheListAndEnterTakesWhatItCompletes() {
    go(0, "level2");
    window.type("zl");
    assertThat(list().getItems()).containsExactly("质量指标");
    window.press(ENTER);
    assertThat(cell(0, "level2")).isEqualTo("质量指标");
  }

  @Test
  void noListStaysOverTheRowsWhenTypingIsTakenBack() {
    go(0, "basis");
    String before = cell(0, "basis");
    window.type("abc").press(ESCAPE);
    Fx.pulse(window.scene());
    assertThat(listed()).as("the cell is not being edited").isFalse();
    assertThat(cell(0, "basis")).isEqualTo(before);
  }

  @Test
  void aLevelOfAnotherFormStaysAsItIsTyped() {
    go(4, "level2");
    TextInputControl editor = window.focused();
    Fx.run(() -> editor.setText("效益指标"));
    assertThat(listed()).as("others contain it").isTrue();
    window.press(ENTER);
    assertThat(cell(4, "level2")).isEqualTo("效益指标");
    go(4, "level2");
    window.press(F2).press(ENTER);
    assertThat(cell(4, "level2")).as("opened and left").isEqualTo("效益指标");
  }

  @Test
  void theArrowOfTheActiveCellOpensAndClosesTheList() {
    go(0, "level2");
    clickArrow();
    assertThat(listed()).isTrue();
    Fx.picture(window.scene(), "level-list-1000x900");
    clickArrow();
    assertThat(listed()).isFalse();
    assertThat(cell(0, "level2")).isEqualTo("数量指标");
  }

  @Test
  void theArrowUnderTheMouseOpensTheListOfItsCell() {
    window.robot().moveTo(onScreen(3, 1));
    Fx.pulse(window.scene());
    Fx.run(() -> {});
    clickArrow();
    assertThat(listed()).isTrue();
    window.press(DOWN).press(ENTER);
    assertThat(cell(3, "level2")).as("成本指标 is the last").isEqualTo("成本指标");
    assertThat(Fx.call(() -> window.workspace().session().place()))
        .isEqualTo(new Address(rows().get(4).id(), "level2"));
  }

  private void clickArrow() {
    Fx.pulse(window.scene());
    Point2D place =
        Fx.call(
            () -> {
              Node arrow =
                  window.scene().getRoot().lookupAll(".choice-arrow").stream()
                      .filter(Node::isVisible)
                      .findFirst()
                      .orElseThrow();
              Bounds at = arrow.localToScreen(arrow.getLayoutBounds());
              return new Point2D(at.getCenterX(), at.getCenterY());
            });
    window.robot().clickOn(place);
    Fx.run(() -> {});
  }

  @Test
  void textCellsHaveNoArrow() {
    Fx.pulse(window.scene());
    assertThat(
            Fx.call(
                () ->
                    window.scene().getRoot().lookupAll(".choice-arrow").stream()
                        .noneMatch(Node::isVisible)))
        .isTrue();
  }

  @Test
  void theFirstEscapeClosesTheListAndTheSecondGivesTheCellBack() {
    String before = cell(0, "level2");
    go(0, "level2");
    window.press(F2).press(ESCAPE);
    assertThat(listed()).isFalse();
    window.type("甲");
    assertThat(window.focused().getText()).as("it was open").isEqualTo(before + "甲");
    window.press(ESCAPE);
    assertThat(window.focused().getText()).isEqualTo(before);
    window.type("zl");
    assertThat(listed()).isTrue();
    window.press(ESCAPE);
    assertThat(listed()).isFalse();
    assertThat(window.focused().getText()).as("still being typed").isEqualTo("zl");
    window.press(ESCAPE);
    assertThat(window.focused().getText()).isEqualTo(before);
    window.press(DOWN);
    assertThat(cell(0, "level2")).isEqualTo(before);
  }
}
