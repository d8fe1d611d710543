package jibian.ui.grid;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The small arrows that open the list of what a cell may hold: in the active cell, and in the one under the mouse.
final class ChoiceArrows {
  /// Room for one at the right edge of a cell, in pixels.
  static final double ROOM = 4;

  private static final double WIDE = 13;

  private final GridModel model;
  private final GridBody body;
  private final StackPane active = arrow();
  private final StackPane hovered = arrow();
  private Optional<GridCursor> under = Optional.empty();

  ChoiceArrows(GridModel model, GridBody body) {
    this.model = model;
    this.body = body;
    body.getChildren().addAll(hovered, active);
    body.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    body.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
  }

  private static StackPane arrow() {
    Region sign = new Region();
    sign.getStyleClass().add("choice-sign");
    sign.setMouseTransparent(true);
    StackPane arrow = new StackPane(sign);
    arrow.getStyleClass().add("choice-arrow");
    arrow.setManaged(false);
    return arrow;
  }

  /// The cell whose arrow an event is for.
  Optional<GridCursor> cell(MouseEvent event) {
    if (hovered.equals(event.getTarget())) {
      return under;
    }
    return active.equals(event.getTarget()) ? model.active() : Optional.empty();
  }

  /// Puts the arrows where they belong.
  ///
  /// @param focused whether the clerk is in the grid
  void arrange(boolean focused) {
    GridCursor cell = model.cursor().from(false);
    show(active, focused && choice(cell), cell);
    boolean other = under.isPresent() && !(active.isVisible() && under.get().equals(cell));
    show(hovered, other, under.orElse(cell));
  }

  private void show(StackPane arrow, boolean wanted, GridCursor cell) {
    arrow.setVisible(wanted);
    if (wanted) {
      double right = body.x(cell.column()) + body.width(cell.column());
      double high = body.height(cell.row());
      arrow.resizeRelocate(Math.rint(right - WIDE - 1), body.y(cell.row()) + 2, WIDE, high - 4);
    }
  }

  private boolean choice(GridCursor cell) {
    return cell.column() >= 0
        && cell.row() < model.reach()
        && cell.column() < model.sheet().columns().size()
        && model.sheet().columns().get(cell.column()).kind() == GridColumn.Kind.CHOICE;
  }

  private void moved(MouseEvent event) {
    Point2D point = body.sceneToLocal(event.getSceneX(), event.getSceneY());
    hover(body.cellIn(point.getX(), point.getY()).filter(this::choice));
  }

  private void hover(Optional<GridCursor> now) {
    if (!now.equals(under)) {
      under = now;
      body.getParent().requestLayout();
    }
  }
}
