package jibian.ui.intake;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jibian.ui.grid.GridView;

/// Dragging a piece that found no place onto the field, cell or paragraph it belongs to: the two clicks in one
/// movement. Nothing is taken up before it is let go over one of these, so that nothing moves under the mouse. It is
/// done with the mouse alone, as in the tree.
final class PieceDrag {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double STILL = 4;

  private final Node from;
  private final Pieces pieces;
  private final ResultPane target;
  private Optional<MouseEvent> pressed = Optional.empty();
  private Optional<Integer> piece = Optional.empty();
  private Optional<Node> over = Optional.empty();

  /// What can be dragged out of a node.
  ///
  /// @param at the piece that a press of the mouse is on
  /// @param take takes up a piece
  record Pieces(Function<MouseEvent, Optional<Integer>> at, IntConsumer take) {}

  private PieceDrag(Node from, Pieces pieces, ResultPane target) {
    this.from = from;
    this.pieces = pieces;
    this.target = target;
  }

  /// Lets pieces be dragged out of a node.
  static void of(Node from, Pieces pieces, ResultPane target) {
    PieceDrag drag = new PieceDrag(from, pieces, target);
    from.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::pressed);
    from.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
    from.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::released);
  }

  private void pressed(MouseEvent event) {
    piece = Optional.empty();
    pressed = Optional.of(event).filter(one -> one.getButton() == MouseButton.PRIMARY);
  }

  private void dragged(MouseEvent event) {
    Optional<MouseEvent> begun = pressed.filter(press -> isFar(press, event));
    if (begun.isPresent()) {
      pressed = Optional.empty();
      piece = pieces.at().apply(begun.get());
    }
    if (piece.isPresent()) {
      hover(event);
      from.setCursor(over.isPresent() ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND);
      event.consume();
    }
  }

  private static boolean isFar(MouseEvent press, MouseEvent now) {
    return Math.hypot(now.getSceneX() - press.getSceneX(), now.getSceneY() - press.getSceneY())
        > STILL;
  }

  private void hover(MouseEvent event) {
    over(Optional.ofNullable(event.getPickResult().getIntersectedNode()).flatMap(target::taker));
    over.filter(GridView.class::isInstance)
        .map(GridView.class::cast)
        .ifPresent(grid -> grid.point(event.getSceneX(), event.getSceneY()));
  }

  private void over(Optional<Node> now) {
    over.ifPresent(node -> node.pseudoClassStateChanged(OVER, false));
    over = now;
    over.ifPresent(node -> node.pseudoClassStateChanged(OVER, true));
  }

  private void released(MouseEvent event) {
    pressed = Optional.empty();
    if (piece.isPresent()) {
      int dragged = piece.get();
      piece = Optional.empty();
      hover(event);
      from.setCursor(Cursor.DEFAULT);
      Optional<Node> at = over;
      over(Optional.empty());
      at.ifPresent(node -> drop(dragged, node));
      event.consume();
    }
  }

  private void drop(int dragged, Node at) {
    pieces.take().accept(dragged);
    at.requestFocus();
    target.put(at);
  }
}
