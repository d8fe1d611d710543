package jibian.ui.overlay;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A layer over the window that shows one thing at a time: a question, a list to choose from. The window below waits;
/// Esc or a click beside it closes. Being part of the window, it keeps the input method where it is.
public final class Overlay extends StackPane {
  private Node before;
  private Runnable closed = () -> {};

  public Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
  }

  /// Shows something, in the middle or at the top.
  ///
  /// @param focus what gets the keyboard; as long as it can do nothing this has it, so that no key reaches the window
  ///     below
  public void show(Region content, Node focus, Pos place) {
    if (!isVisible() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    content.getStyleClass().add("overlay-box");
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(content, place);
    getChildren().setAll(content);
    setVisible(true);
    closed = () -> {};
    applyCss();
    layout();
    focus.requestFocus();
    if (focus.isDisabled()) {
      requestFocus();
    }
  }

  /// Says what happens when what is shown now is closed, however that comes about.
  public void onClosed(Runnable then) {
    closed = then;
  }

  /// Whether anything is shown.
  public boolean showing() {
    return isVisible();
  }

  /// Closes what is shown and gives the keyboard back.
  public void close() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      if (before != null && before.getScene() != null) {
        before.requestFocus();
      }
      closed.run();
    }
  }

  /// A list would take Esc for itself and do nothing with it.
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
      close();
      event.consume();
    }
  }

  /// Keys go no further, but for Enter, by which the window finds the button that answers it.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    if (this.equals(event.getTarget())) {
      close();
    }
    event.consume();
  }
}
