package jibian.ui.tree;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jibian.model.Project;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tree in a real window, under the mouse and the keyboard.
class TreePaneTest {
  private static final double UPPER = 0.2;
  private static final double LOWER = 0.8;

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 1000);
    Fx.run(() -> list().requestFocus());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @SuppressWarnings("unchecked")
  private ListView<TreeRow> list() {
    return (ListView<TreeRow>) window.scene().lookup("#tree");
  }

  private List<String> projects() {
    return window.text().projects().stream().map(Project::name).toList();
  }

  private List<String> lines() {
    return Fx.call(() -> list().getItems().stream().map(TreeRow::text).toList());
  }

  @SuppressWarnings("unchecked")
  private ListCell<TreeRow> cell(String begin) {
    return list().lookupAll(".list-cell").stream()
        .map(node -> (ListCell<TreeRow>) node)
        .filter(one -> one.getItem() != null && one.getItem().text().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  /// The robot of the headless platform cannot draw, so the events are made by hand.
  private void mouse(EventType<MouseEvent> type, String source, String over, double height) {
    Fx.run(
        () -> {
          ListCell<TreeRow> target = cell(over);
          Bounds at = target.localToScene(target.getLayoutBounds());
          double x = at.getMinX() + 60;
          double y = at.getMinY() + at.getHeight() * height;
          boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
          cell(source)
              .fireEvent(
                  new MouseEvent(
                      type,
                      x,
                      y,
                      x,
                      y,
                      MouseButton.PRIMARY,
                      1,
                      false,
                      false,
                      false,
                      false,
                      down,
                      false,
                      false,
                      false,
                      false,
                      false,
                      null));
        });
    Fx.pulse(window.scene());
  }

  private void drag(String from, String to, double height) {
    mouse(MouseEvent.MOUSE_PRESSED, from, from, LOWER);
    mouse(MouseEvent.MOUSE_DRAGGED, from, to, height);
  }

  private void drop(String from, String to, double height) {
    mouse(MouseEvent.MOUSE_RELEASED, from, to, height);
  }

  private boolean marked(String begin, String place) {
    PseudoClass mark = PseudoClass.getPseudoClass(place);
    return Fx.call(() -> cell(begin).getPseudoClassStates().contains(mark));
  }

  @Test
  void aProjectIsDraggedAboveAnother() {
    List<String> before = projects();
    drag("4 ", "2 ", UPPER);
    assertThat(marked("2 ", "drop-above")).isTrue();
    assertThat(marked("3 ", "drop-above")).isFalse();
    drop("4 ", "2 ", UPPER);
    assertThat(projects().subList(0, 4))
        .containsExactly(before.get(0), before.get(3), before.get(1), before.get(2));
    assertThat(marked("2 ", "drop-above")).as("the marker is gone").isFalse();
    window.press(CONTROL, Z);
    assertThat(projects()).isEqualTo(before);
  }

  @Test
  void severalProjectsAreDraggedBelowAnother() {
    List<String> before = projects();
    mouse(MouseEvent.MOUSE_PRESSED, "2 ", "2 ", LOWER);
    drop("2 ", "2 ", LOWER);
    window.press(SHIFT, DOWN);
    drag("2 ", "5 ", LOWER);
    assertThat(marked("5 ", "drop-below")).isTrue();
    drop("2 ", "5 ", LOWER);
    assertThat(projects().subList(0, 5))
        .containsExactly(before.get(0), before.get(3), before.get(4), before.get(1), before.get(2));
  }

  @Test
  void nothingIsDroppedWhereItDoesNotBelongOrAfterEscape() {
    List<String> before = projects();
    drag("4 ", "第一部分", UPPER);
    assertThat(marked("第一部分", "drop-above")).isFalse();
    drop("4 ", "第一部分", UPPER);
    assertThat(projects()).isEqualTo(before);
    drag("4 ", "2 ", UPPER);
    window.press(ESCAPE);
    assertThat(marked("2 ", "drop-above")).isFalse();
    drop("4 ", "2 ", UPPER);
    assertThat(projects()).isEqualTo(before);
  }

  @Test
  void indicatorsStayInTheirLevel() {
    List<String> before = rows();
    drag("宣传", "涉稳舆情炒作率", UPPER);
    drop("宣传", "涉稳舆情炒作率", UPPER);
    assertThat(rows()).isEqualTo(before);
    drag("各项工作", "宣传", UPPER);
    drop("各项工作", "宣传", UPPER);
    assertThat(rows().subList(0, 3)).containsExactly(before.get(2), before.get(0), before.get(1));
  }

  private List<String> rows() {
    return window.text().projects().getFirst().indicators().stream()
        .map(row -> row.text("level3"))
        .toList();
  }

  @Test
  void theProjectOneIsAtIsOpenAndArrowsOpenAndClose() {
    assertThat(lines()).contains("产出指标");
    select("1 ");
    window.press(LEFT);
    assertThat(lines()).doesNotContain("产出指标");
    window.press(DOWN).press(RIGHT);
    assertThat(lines()).contains("产出指标");
    assertThat(Fx.call(() -> window.workspace().session().place().owner()))
        .isEqualTo(window.text().projects().get(1).id());
  }

  private void select(String begin) {
    mouse(MouseEvent.MOUSE_PRESSED, begin, begin, LOWER);
    drop(begin, begin, LOWER);
  }

  @Test
  void f2RenamesInPlaceAndEscapeDoesNot() {
    select("2 ");
    window.press(F2).type("甲").press(ENTER);
    assertThat(projects().get(1)).isEqualTo("甲");
    window.press(F2).type("乙").press(ESCAPE);
    assertThat(projects().get(1)).isEqualTo("甲");
  }

  @Test
  void deleteTakesAllSelectedAsOneStep() {
    select("2 ");
    window.press(SHIFT, DOWN).press(DELETE);
    assertThat(projects()).hasSize(11);
    window.press(CONTROL, Z);
    assertThat(projects()).hasSize(13);
  }

  @Test
  void altArrowsMoveALine() {
    List<String> before = projects();
    select("3 ");
    window.press(ALT, UP);
    assertThat(projects().get(1)).isEqualTo(before.get(2));
    window.press(ALT, DOWN);
    assertThat(projects()).isEqualTo(before);
  }

  @Test
  void theFilterTakesPinyin() {
    window.press(CONTROL, L).type("jyyw");
    assertThat(lines()).contains("2 见义勇为专项资金").doesNotContain("3 涉法涉诉信访救助资金");
  }
}
