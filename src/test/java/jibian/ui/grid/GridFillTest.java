package jibian.ui.grid;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Filling rows by the corner of the selection, and what is selected after a paste, in a real window.
class GridFillTest {
  private static final Submission TEXT = Fakes.text("zunhua-2022");

  private WorkspaceWindow window;

  @BeforeEach
  void open() {
    window = WorkspaceWindow.open(TEXT, 1000, 900);
    go(0, "basis");
    window.type("甲").press(ENTER);
    go(0, "basis");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<Indicator> rows() {
    return window.text().projects().getFirst().indicators();
  }

  private List<String> column(String field) {
    return rows().stream().map(row -> row.text(field)).toList();
  }

  private void go(int row, String field) {
    Address cell = new Address(rows().get(row).id(), field);
    Fx.run(() -> window.go(cell));
    Fx.pulse(window.scene());
  }

  private Node node(String selector) {
    return Fx.call(() -> window.scene().getRoot().lookup(selector));
  }

  /// The middle of the cells of a row, in the scene.
  private Point2D row(int row) {
    return Fx.call(
        () -> {
          Bounds at =
              window.scene().getRoot().lookupAll(".grid-row").stream()
                  .map(GridRowView.class::cast)
                  .filter(one -> one.isVisible() && one.row() == row)
                  .findFirst()
                  .map(one -> one.localToScene(one.getLayoutBounds()))
                  .orElseThrow();
          return new Point2D(at.getMaxX() - 20, at.getCenterY());
        });
  }

  private void mouse(EventType<MouseEvent> type, Point2D at, int clicks) {
    boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
    Node handle = node(".fill-handle");
    Fx.run(
        () ->
            handle.fireEvent(
                new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    clicks,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    true,
                    null)));
    Fx.pulse(window.scene());
  }

  private Point2D handle() {
    Node handle = node(".fill-handle");
    return Fx.call(
        () -> {
          Bounds at = handle.localToScene(handle.getLayoutBounds());
          return new Point2D(at.getCenterX(), at.getCenterY());
        });
  }

  @Test
  void theHandleStandsAtTheCornerOfTheSelection() {
    Point2D one = handle();
    assertThat(row(0).getY()).isLessThan(one.getY());
    assertThat(row(1).getY()).isGreaterThan(one.getY());
    window.press(SHIFT, DOWN);
    Fx.pulse(window.scene());
    assertThat(handle().getY()).isGreaterThan(row(1).getY());
    window.type("x");
    Fx.pulse(window.scene());
    assertThat(node(".fill-handle").isVisible()).as("not while typing").isFalse();
  }

  @Test
  void drawingTheHandleShowsWhereItFillsAndFillsThere() {
    mouse(MouseEvent.MOUSE_PRESSED, handle(), 1);
    mouse(MouseEvent.MOUSE_DRAGGED, row(3), 1);
    Node drawn = node(".fill-outline");
    Bounds outline = Fx.call(() -> drawn.localToScene(drawn.getLayoutBounds()));
    assertThat(node(".fill-outline").isVisible()).isTrue();
    assertThat(outline.getMinY()).isLessThan(row(0).getY());
    assertThat(outline.getMaxY()).isBetween(row(3).getY(), row(4).getY());
    Fx.picture(window.scene(), "fill-1000x900");
    assertThat(column("basis").get(1)).as("nothing yet").isNotEqualTo("甲");
    mouse(MouseEvent.MOUSE_RELEASED, row(3), 1);
    assertThat(node(".fill-outline").isVisible()).isFalse();
    assertThat(column("basis").subList(0, 4)).containsOnly("甲");
    assertThat(column("basis").get(4)).isNotEqualTo("甲");
    window.press(CONTROL, Z);
    assertThat(column("basis").get(1))
        .as("one step")
        .isEqualTo(TEXT.projects().getFirst().indicators().get(1).text("basis"));
    assertThat(column("basis").getFirst()).isEqualTo("甲");
  }

  @Test
  void aClickOnTheHandleAloneFillsNothing() {
    Submission before = window.text();
    mouse(MouseEvent.MOUSE_PRESSED, handle(), 1);
    mouse(MouseEvent.MOUSE_RELEASED, handle(), 1);
    assertThat(window.text()).isEqualTo(before);
  }

  @Test
  void aSecondClickFillsDown() {
    mouse(MouseEvent.MOUSE_PRESSED, handle(), 1);
    mouse(MouseEvent.MOUSE_RELEASED, handle(), 1);
    mouse(MouseEvent.MOUSE_PRESSED, handle(), 2);
    mouse(MouseEvent.MOUSE_RELEASED, handle(), 2);
    assertThat(column("basis")).containsOnly("甲");
  }

  @Test
  void escapeGivesUpWhatIsBeingDrawn() {
    Submission before = window.text();
    mouse(MouseEvent.MOUSE_PRESSED, handle(), 1);
    mouse(MouseEvent.MOUSE_DRAGGED, row(3), 1);
    window.press(ESCAPE);
    mouse(MouseEvent.MOUSE_DRAGGED, row(4), 1);
    mouse(MouseEvent.MOUSE_RELEASED, row(4), 1);
    assertThat(window.text()).isEqualTo(before);
  }

  @Test
  void drawnBeyondTheEdgeTheTableScrollsAlong() {
    go(0, "basis");
    Fx.run(() -> window.scene().getWindow().setHeight(600));
    Fx.pulse(window.scene());
    Point2D below = new Point2D(row(0).getX(), 700);
    mouse(MouseEvent.MOUSE_PRESSED, handle(), 1);
    mouse(MouseEvent.MOUSE_DRAGGED, below, 1);
    Fx.until("the last row is in sight", () -> shown(8));
    mouse(MouseEvent.MOUSE_RELEASED, below, 1);
    assertThat(column("basis")).containsOnly("甲");
  }

  private boolean shown(int row) {
    return window.scene().getRoot().lookupAll(".grid-row").stream()
        .map(GridRowView.class::cast)
        .anyMatch(one -> one.isVisible() && one.row() == row);
  }

  @Test
  void rowsOfATableBesideTheProjectsAreFilledToo() {
    Submission langfang = Fakes.text("langfang-2020");
    window.close();
    window = WorkspaceWindow.open(langfang, 1000, 900);
    Address first = new Address(langfang.supplements().get(1).id(), "rows.3.3");
    Fx.run(() -> window.go(first));
    Fx.pulse(window.scene());
    mouse(MouseEvent.MOUSE_PRESSED, handle(), 1);
    mouse(MouseEvent.MOUSE_DRAGGED, row(4), 1);
    mouse(MouseEvent.MOUSE_RELEASED, row(4), 1);
    List<List<String>> rows = window.text().supplements().get(1).rows();
    assertThat(rows.get(2).get(2)).isEqualTo("其他电信和信息传输服务");
    assertThat(rows.get(3).get(2)).isEqualTo("其他电信和信息传输服务");
    assertThat(rows.get(4).get(2)).isEqualTo("其他电信和信息传输服务");
  }

  @Test
  void afterAPasteTypingGoesIntoTheFirstCellOfTheBlock() {
    go(1, "description");
    Fx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("甲\t≥1次\r\n乙\t≥2次\r\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    window.press(CONTROL, V);
    assertThat(window.focused().getText()).isEqualTo("甲");
    window.type("丙").press(ENTER);
    assertThat(column("description").subList(1, 3)).containsExactly("丙", "乙");
  }
}
