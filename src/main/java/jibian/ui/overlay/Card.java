package jibian.ui.overlay;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Something that only explains, beside what has the keyboard, or in the middle where nothing has. It takes no click
/// and no key but those that close it, and is gone when the clerk goes on.
final class Card {
  private static final double GAP = 8;

  private final Region content;
  private final Pane root;
  private final boolean whileTyping;
  private final EventHandler<KeyEvent> keys = this::pressed;
  private final EventHandler<InputEvent> types = this::typed;
  private final EventHandler<MouseEvent> clicks = _ -> close();
  private final EventHandler<ScrollEvent> scrolls = _ -> close();
  private Scene scene;
  private Subscription focus = Subscription.EMPTY;

  /// @param root all of the window
  /// @param whileTyping whether it is of use to the clerk who types into the same field
  Card(Region content, Pane root, boolean whileTyping) {
    this.content = content;
    this.root = root;
    this.whileTyping = whileTyping;
  }

  void show() {
    scene = root.getScene();
    content.getStyleClass().addAll("overlay-box", "card");
    content.setManaged(false);
    content.setMouseTransparent(true);
    root.getChildren().add(content);
    content.applyCss();
    Node owner = scene.getFocusOwner();
    if (owner instanceof Control) {
      place(root.sceneToLocal(owner.localToScene(owner.getLayoutBounds())));
    } else {
      place((root.getWidth() - wide()) / 2, (root.getHeight() - high(wide())) / 2);
    }
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    scene.addEventFilter(KeyEvent.KEY_TYPED, types);
    scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, types);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks);
    scene.addEventFilter(ScrollEvent.SCROLL, scrolls);
    focus = scene.focusOwnerProperty().subscribe((_, _) -> close());
  }

  private double wide() {
    return Math.min(content.prefWidth(-1), root.getWidth() - 2 * GAP);
  }

  private double high(double wide) {
    return Math.min(content.prefHeight(wide), root.getHeight() - 2 * GAP);
  }

  /// Beside it where there is room, else below, else above it.
  private void place(Bounds at) {
    double wide = wide();
    double high = high(wide);
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
    place(x, y);
  }

  private void place(double x, double y) {
    double wide = wide();
    double high = high(wide);
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

  /// Keys held together with Ctrl or Alt type nothing.
  private void typed(InputEvent event) {
    boolean held = event instanceof KeyEvent key && (key.isShortcutDown() || key.isAltDown());
    if (!whileTyping && !held) {
      close();
    }
  }

  boolean isShown() {
    return root.equals(content.getParent());
  }

  void close() {
    if (isShown()) {
      focus.unsubscribe();
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
      scene.removeEventFilter(KeyEvent.KEY_TYPED, types);
      scene.removeEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, types);
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicks);
      scene.removeEventFilter(ScrollEvent.SCROLL, scrolls);
      root.getChildren().remove(content);
    }
  }
}
