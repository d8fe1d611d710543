package jibian.ui.grid;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jibian.edit.PastePlan;

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

  private void pressed(MouseEvent event) {
    if (body.fill().owns(event)) {
      return;
    }
    Optional<PastePlan.Placed> arrow = body.arrows().cell(event);
    if (arrow.isPresent()) {
      list(arrow.get());
      event.consume();
      return;
    }
    boolean own = isInEditor(event);
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
  private void list(PastePlan.Placed cell) {
    boolean close = view.suggestions().isVisible();
    boolean here = cell.row() == model.cursor().row() && cell.column() == model.cursor().column();
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
    GridCursor at = model.cursor();
    PastePlan.Placed active = new PastePlan.Placed(at.row(), at.column(), "");
    return editor.resting() && body.cellIn(point.getX(), point.getY()).equals(Optional.of(active));
  }

  private boolean isInEditor(MouseEvent event) {
    Node at = event.getTarget() instanceof Node node ? node : null;
    while (at != null && !at.equals(editor)) {
      at = at.getParent();
    }
    return at != null;
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
    PastePlan.Placed cell = body.cellAt(drawn.getX(), y);
    model.moveTo(cell.row(), wholeRows ? Integer.MAX_VALUE : Math.max(0, cell.column()), true);
  }

  private void goTo(MouseEvent event, boolean extend) {
    Point2D point = body.sceneToLocal(event.getSceneX(), event.getSceneY());
    PastePlan.Placed cell = body.cellAt(point.getX(), point.getY());
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
