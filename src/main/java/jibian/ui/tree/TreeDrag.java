package jibian.ui.tree;

import module java.base;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Dragging lines of the tree to another place among their kind; a line shows where they would come to stand, and Esc
/// leaves all as it was. It is done with the mouse alone, not with what the system drags between programs, so it is
/// alike everywhere.
final class TreeDrag {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final double STILL = 4;

  private final ListView<TreeRow> list;
  private final Supplier<List<TreeNode>> selected;
  private final TreeActions actions;
  private Optional<Drop> drop = Optional.empty();
  private Point2D pressed;
  private int deferred = -1;
  private boolean dragging;

  /// Where lines would come to stand.
  private record Drop(ListCell<?> cell, TreeNode target, boolean above) {}

  TreeDrag(ListView<TreeRow> list, Supplier<List<TreeNode>> selected, TreeActions actions) {
    this.list = list;
    this.selected = selected;
    this.actions = actions;
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// A press on one of several selected lines leaves them selected, since they may be about to be dragged.
  private void pressed(MouseEvent event) {
    end();
    Optional<ListCell<TreeRow>> cell = cell(event);
    boolean plain =
        event.getButton() == MouseButton.PRIMARY
            && !event.isShiftDown()
            && !event.isShortcutDown()
            && list.getEditingIndex() < 0;
    pressed = plain && cell.isPresent() ? new Point2D(event.getSceneX(), event.getSceneY()) : null;
    int index = cell.map(ListCell::getIndex).orElse(-1);
    if (pressed != null
        && list.getSelectionModel().isSelected(index)
        && list.getSelectionModel().getSelectedIndices().size() > 1) {
      deferred = index;
      list.requestFocus();
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (pressed == null) {
      return;
    }
    if (!dragging && pressed.distance(event.getSceneX(), event.getSceneY()) > STILL) {
      dragging = selected.get().stream().allMatch(TreeNode::movable);
    }
    if (dragging) {
      cell(event).ifPresent(this::keepInSight);
      show(cell(event).map(cell -> drop(cell, event)).filter(this::accepted));
      list.setCursor(drop.isPresent() ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    Optional<Drop> at = drop;
    int chosen = deferred;
    boolean dragged = dragging;
    end();
    if (dragged) {
      at.ifPresent(one -> actions.move(selected.get(), one.target(), one.above()));
      event.consume();
    } else if (chosen >= 0) {
      list.getSelectionModel().clearAndSelect(chosen);
    }
  }

  private void key(KeyEvent event) {
    if (dragging && event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    }
  }

  private void end() {
    show(Optional.empty());
    list.setCursor(Cursor.DEFAULT);
    pressed = null;
    deferred = -1;
    dragging = false;
  }

  private Drop drop(ListCell<TreeRow> cell, MouseEvent event) {
    Bounds bounds = cell.localToScene(cell.getLayoutBounds());
    return new Drop(cell, cell.getItem().node(), event.getSceneY() < bounds.getCenterY());
  }

  private boolean accepted(Drop wanted) {
    return actions.accepts(selected.get(), wanted.target());
  }

  private void show(Optional<Drop> now) {
    drop.ifPresent(old -> mark(old.cell(), false, false));
    drop = now;
    drop.ifPresent(one -> mark(one.cell(), one.above(), !one.above()));
  }

  private static void mark(ListCell<?> cell, boolean above, boolean below) {
    cell.pseudoClassStateChanged(ABOVE, above);
    cell.pseudoClassStateChanged(BELOW, below);
  }

  /// Scrolls by a line where the mouse is over the first or the last line in sight.
  private void keepInSight(ListCell<TreeRow> cell) {
    Bounds bounds = list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    if (bounds.getMinY() < bounds.getHeight() / 2) {
      list.scrollTo(Math.max(0, cell.getIndex() - 1));
    } else if (bounds.getMaxY() > list.getHeight() - bounds.getHeight() / 2) {
      int lines = (int) (list.getHeight() / bounds.getHeight());
      list.scrollTo(Math.max(0, cell.getIndex() - lines + 2));
    }
  }

  /// The line the mouse is over, however far left or right.
  @SuppressWarnings("unchecked")
  private Optional<ListCell<TreeRow>> cell(MouseEvent event) {
    return list.lookupAll(".list-cell").stream()
        .map(node -> (ListCell<TreeRow>) node)
        .filter(cell -> cell.isVisible() && !cell.isEmpty())
        .filter(cell -> over(cell, event))
        .findFirst();
  }

  private static boolean over(ListCell<TreeRow> cell, MouseEvent event) {
    Bounds bounds = cell.localToScene(cell.getLayoutBounds());
    return event.getSceneY() >= bounds.getMinY() && event.getSceneY() < bounds.getMaxY();
  }
}
