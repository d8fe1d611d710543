package jibian.ui.overlay;

import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Something that only explains, beside what has the keyboard. It takes no click and no key but those that close it,
/// and is gone when the clerk goes on.
final class Card {
  private static final double GAP = 8;

  private final Region content;
  private final Pane root;
  private final EventHandler<KeyEvent> keys = this::pressed;
  private final EventHandler<MouseEvent> clicks = _ -> close();
  private final EventHandler<ScrollEvent> scrolls = _ -> close();
  private Scene scene;
  private Subscription focus = Subscription.EMPTY;

  /// @param root all of the window
  Card(Region content, Pane root) {
    this.content = content;
    this.root = root;
  }

  void show() {
    scene = root.getScene();
    content.getStyleClass().addAll("overlay-box", "card");
    content.setManaged(false);
    content.setMouseTransparent(true);
    root.getChildren().add(content);
    content.applyCss();
    Node owner = scene.getFocusOwner();
    Bounds at =
        owner == null
            ? new BoundingBox(GAP, GAP, 0, 0)
            : owner.localToScene(owner.getLayoutBounds());
    place(root.sceneToLocal(at));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks);
    scene.addEventFilter(ScrollEvent.SCROLL, scrolls);
    focus = scene.focusOwnerProperty().subscribe((_, _) -> close());
  }

  /// Beside it where there is room, else below, else above it.
  private void place(Bounds at) {
    double wide = Math.min(content.prefWidth(-1), root.getWidth() - 2 * GAP);
    double high = Math.min(content.prefHeight(wide), root.getHeight() - 2 * GAP);
    double x = Math.min(at.getMinX(), root.getWidth() - wide - GAP);
    double y = at.getMinY();
    if (at.getMaxX() + GAP + wide + GAP <= root.getWidth()) {
      x = at.getMaxX() + GAP;
    } else if (at.getMinX() - GAP - wide >= GAP) {
      x = at.getMinX() - GAP - wide;
    } else if (at.getMaxY() + GAP + high + GAP <= root.getHeight()) {
      y = at.getMaxY() + GAP;
    } else {
      y = at.getMinY() - GAP - high;
    }
    double top = Math.clamp(y, GAP, Math.max(GAP, root.getHeight() - high - GAP));
    content.resizeRelocate(
        root.snapPositionX(Math.max(GAP, x)), root.snapPositionY(top), wide, high);
    content.layout();
  }

  /// The key that opened it closes it.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
      close();
      event.consume();
    }
  }

  boolean isShown() {
    return root.equals(content.getParent());
  }

  void close() {
    if (isShown()) {
      focus.unsubscribe();
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicks);
      scene.removeEventFilter(ScrollEvent.SCROLL, scrolls);
      root.getChildren().remove(content);
    }
  }
}
