package jibian.ui.grid;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jibian.edit.Paste;

/// The mouse over a grid: a click chooses a cell, drawing selects a block, a second click edits, the numbers at the
/// left choose whole rows.
final class GridMouse {
  private final GridView view;
  private final GridModel model;
  private final CellEditor editor;
  private final GridBody body;

  GridMouse(GridView view, GridModel model, CellEditor editor, GridBody body) {
    this.view = view;
    this.model = model;
    this.editor = editor;
    this.body = body;
    body.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    body.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  private void pressed(MouseEvent event) {
    boolean own = isInEditor(event);
    if (own && !editor.resting()) {
      return;
    }
    if (own && event.getClickCount() > 1) {
      if (model.editable()) {
        editor.open();
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

  private boolean isInEditor(MouseEvent event) {
    Node at = event.getTarget() instanceof Node node ? node : null;
    while (at != null && !at.equals(editor)) {
      at = at.getParent();
    }
    return at != null;
  }

  private void dragged(MouseEvent event) {
    if (editor.resting() && event.isPrimaryButtonDown()) {
      goTo(event, true);
      event.consume();
    }
  }

  private Paste.Placed cell(MouseEvent event) {
    Point2D point = body.sceneToLocal(event.getSceneX(), event.getSceneY());
    return body.cellAt(point.getX(), point.getY());
  }

  private void goTo(MouseEvent event, boolean extend) {
    Paste.Placed cell = cell(event);
    if (event.getButton() == MouseButton.SECONDARY
        && model.cursor().range().contains(cell.row(), cell.column())) {
      return;
    }
    if (cell.column() < 0 && !extend) {
      model.moveTo(cell.row(), 0, false);
      model.moveTo(cell.row(), Integer.MAX_VALUE, true);
    } else {
      model.moveTo(cell.row(), Math.max(0, cell.column()), extend);
    }
  }
}
