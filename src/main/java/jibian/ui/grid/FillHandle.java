package jibian.ui.grid;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import jibian.edit.PastePlan.Range;

/// The corner of the selection that is drawn over the rows below or above to fill them; a second click on it fills down
/// as far as there are rows beside.
final class FillHandle {
  private static final double SIZE = 11;

  private final GridModel model;
  private final GridBody body;
  private final FillDown filling;
  private final Region knob = new Region();
  private final Region outline = new Region();
  private final EdgeScroll edge;
  private boolean drawing;
  private int target = -1;
  private double y;

  FillHandle(GridModel model, GridBody body, GridScroll scroll) {
    this.model = model;
    this.body = body;
    this.filling = new FillDown(model);
    this.edge = new EdgeScroll(body, scroll, this::aim);
    knob.getStyleClass().add("fill-handle");
    knob.setManaged(false);
    outline.getStyleClass().add("fill-outline");
    outline.setManaged(false);
    outline.setMouseTransparent(true);
    knob.setOnMousePressed(this::pressed);
    knob.setOnMouseDragged(this::dragged);
    knob.setOnMouseReleased(this::released);
    body.getChildren().addAll(outline, knob);
  }

  /// Whether an event is the handle's.
  boolean owns(MouseEvent event) {
    return knob.equals(event.getTarget());
  }

  /// Whether it is being drawn over cells.
  boolean underway() {
    return drawing;
  }

  /// Gives up what is being drawn.
  ///
  /// @return whether anything was
  boolean cancel() {
    boolean aimed = target >= 0;
    drawing = false;
    target = -1;
    edge.stop();
    body.getParent().requestLayout();
    return aimed;
  }

  /// Puts the handle at the corner of the selection.
  void arrange(boolean wanted) {
    Range from = filling.source();
    knob.setVisible(wanted && filling.possible());
    outline.setVisible(target >= 0);
    double x = body.x(from.right()) + body.width(from.right()) - SIZE / 2;
    double low = body.y(from.bottom()) + body.height(from.bottom()) - SIZE / 2;
    double most = body.getWidth() - SIZE + 2;
    knob.resizeRelocate(Math.rint(Math.min(x, most)), Math.rint(low), SIZE, SIZE);
    if (outline.isVisible()) {
      int top = Math.min(target, from.top());
      int bottom = Math.max(target, from.bottom());
      double left = body.x(from.left());
      double right = body.x(from.right()) + body.width(from.right());
      double high = body.y(bottom) + body.height(bottom) - body.y(top);
      outline.resizeRelocate(left, body.y(top), right - left + 1, high + 1);
    }
  }

  private void pressed(MouseEvent event) {
    drawing = event.getButton() == MouseButton.PRIMARY;
    if (drawing && event.getClickCount() > 1) {
      drawing = false;
      filling.to(filling.end());
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (drawing) {
      y = at(event) - SIZE / 2;
      edge.at(y);
      aim();
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    int row = target;
    if (cancel()) {
      filling.to(row);
    }
    event.consume();
  }

  private void aim() {
    double inside = Math.clamp(y, 0, Math.max(0, body.getHeight() - 1));
    target = Math.clamp(body.cellAt(0, inside).row(), 0, Math.max(0, model.sheet().rows() - 1));
    body.getParent().requestLayout();
  }

  private double at(MouseEvent event) {
    Point2D point = body.sceneToLocal(event.getSceneX(), event.getSceneY());
    return point.getY();
  }
}
