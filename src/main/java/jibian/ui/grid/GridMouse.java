package jibian.ui.grid;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jibian.model.Address;
import jibian.ui.kit.Nodes;

/// The mouse over a grid: a click chooses a cell, drawing selects a block, a second click edits, the numbers at the
/// left choose whole rows.
final class GridMouse {
  private final GridView view;
  private final GridModel model;
  private final CellEditor editor;
  private final GridBody body;
  private final EdgeScroll edge;
  private boolean wholeRows;
  private Point2D drawn = Point2D.ZERO;

  GridMouse(GridView view, GridModel model, CellEditor editor, GridBody body, GridScroll scroll) {
    this.view = view;
    this.model = model;
    this.editor = editor;
    this.body = body;
    this.edge = new EdgeScroll(body, scroll, this::extend);
    body.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    body.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    body.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> edge.stop());
  }

  /// Moves the cursor to the cell at a point of the body.
  void point(Point2D at) {
    GridCursor cell = body.cellAt(at.getX(), at.getY());
    model.moveTo(cell.row(), Math.max(0, cell.column()), false);
  }

  /// Leads somewhere by a click on the first column, by a second click on another.
  void lead(Consumer<Address> go) {
    body.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          Point2D point = body.sceneToLocal(event.getSceneX(), event.getSceneY());
          body.cellIn(point.getX(), point.getY())
              .filter(cell -> cell.column() == 0 || event.getClickCount() == 2)
              .filter(_ -> event.getButton() == MouseButton.PRIMARY)
              .flatMap(cell -> model.address(cell.row(), cell.column()))
              .ifPresent(go);
        });
  }

  private void pressed(MouseEvent event) {
    if (body.fill().owns(event)) {
      return;
    }
    Optional<GridCursor> arrow = body.arrows().cell(event);
    if (arrow.isPresent()) {
      list(arrow.get());
      event.consume();
      return;
    }
    boolean own = Nodes.isWithin(event.getTarget(), editor);
    if (own && !editor.resting()) {
      return;
    }
    if (event.getClickCount() > 1 && isOverActive(event)) {
      if (model.editable()) {
        view.open();
      }
      event.consume();
      return;
    }
    if (!own || event.getButton() == MouseButton.PRIMARY) {
      view.leave();
      goTo(event, event.isShiftDown());
      editor.requestFocus();
      event.consume();
    }
  }

  /// Opens the list of a cell by its arrow, or closes the one that is open.
  private void list(GridCursor cell) {
    boolean close = view.suggestions().isVisible();
    boolean here = cell.equals(model.cursor().from(false));
    view.leave();
    model.moveTo(cell.row(), cell.column(), false);
    editor.requestFocus();
    if (model.editable() && !(close && here)) {
      view.suggestions().open();
    }
  }

  /// Where the mouse is counts, not what it hit: between two quick clicks the editor may not have come yet.
  private boolean isOverActive(MouseEvent event) {
    Point2D point = body.sceneToLocal(event.getSceneX(), event.getSceneY());
    return editor.resting() && body.cellIn(point.getX(), point.getY()).equals(model.active());
  }

  private void dragged(MouseEvent event) {
    if (editor.resting() && event.isPrimaryButtonDown() && !body.fill().owns(event)) {
      drawn = body.sceneToLocal(event.getSceneX(), event.getSceneY());
      edge.at(drawn.getY());
      extend();
      event.consume();
    }
  }

  /// The selection reaches to the cell under the mouse, or to the nearest one in sight.
  private void extend() {
    double y = Math.clamp(drawn.getY(), 0, Math.max(0, body.getHeight() - 1));
    GridCursor cell = body.cellAt(drawn.getX(), y);
    model.moveTo(cell.row(), wholeRows ? Integer.MAX_VALUE : Math.max(0, cell.column()), true);
  }

  private void goTo(MouseEvent event, boolean extend) {
    Point2D point = body.sceneToLocal(event.getSceneX(), event.getSceneY());
    GridCursor cell = body.cellAt(point.getX(), point.getY());
    if (event.getButton() == MouseButton.SECONDARY
        && model.cursor().range().contains(cell.row(), cell.column())) {
      return;
    }
    wholeRows = cell.column() < 0;
    if (!wholeRows || !extend) {
      model.moveTo(cell.row(), Math.max(0, cell.column()), extend);
    }
    if (wholeRows) {
      model.moveTo(cell.row(), Integer.MAX_VALUE, true);
    }
  }
}
