package jibian.ui.overlay;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A layer over the window that shows one thing at a time: a question, a list to choose from. The window below waits;
/// its buttons or Esc close it. What only explains stands beside what has the keyboard, and nothing waits for it. Being
/// part of the window, it keeps the input method where it is.
///
/// AtlantaFX's ModalPane is not used: it leaves the keyboard where it was, so what is typed goes into the field below
/// it, Tab leads there, and on closing nothing gives the keyboard back. Its Popover is a window of its own, which
/// disturbs the input method.
public final class Overlay extends StackPane {
  private Node before;
  private Runnable closed = () -> {};
  private Runnable home = () -> {};
  private boolean light;
  private BooleanSupplier free = () -> true;
  private Optional<EnterKey> enter = Optional.empty();
  private Optional<FocusTrap> trap = Optional.empty();
  private Optional<Card> card = Optional.empty();

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
    explained();
    light = false;
    free = () -> true;
    content.getStyleClass().add("overlay-box");
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(content, place);
    getChildren().setAll(content);
    setVisible(true);
    closed = () -> {};
    applyCss();
    layout();
    unwatch();
    enter = Optional.of(new EnterKey(content));
    trap = Optional.of(new FocusTrap(content));
    focus.requestFocus();
    if (focus.isDisabled()) {
      requestFocus();
    }
  }

  /// Says what happens when what is shown now is closed, however that comes about.
  public void onClosed(Runnable then) {
    closed = then;
  }

  /// Says where the keyboard goes when what had it before cannot take it back, since it went out of sight.
  public void home(Runnable focus) {
    home = focus;
  }

  /// Asks what is shown now before Esc closes it, since something could be lost.
  public void askOnEscape(BooleanSupplier mayClose) {
    free = mayClose;
  }

  /// What is shown now holds nothing that could be lost: a click beside it closes it too.
  public void closeByClick() {
    light = true;
  }

  /// Explains something beside what has the keyboard, until the clerk goes on or presses Esc.
  ///
  /// @param whileTyping whether it stays while the clerk types into the same field
  public void explain(Region content, boolean whileTyping) {
    explained();
    card = Optional.of(new Card(content, (Pane) getParent(), whileTyping));
    card.get().show();
  }

  public boolean explaining() {
    return card.filter(Card::isShown).isPresent();
  }

  /// The clerk went on.
  public void explained() {
    card.ifPresent(Card::close);
    card = Optional.empty();
  }

  public boolean showing() {
    return isVisible();
  }

  /// Closes what is shown and gives the keyboard back.
  public void close() {
    if (isVisible()) {
      setVisible(false);
      unwatch();
      getChildren().clear();
      giveBack();
      closed.run();
    }
  }

  private void giveBack() {
    if (before != null) {
      if (before.getScene() != null) {
        before.requestFocus();
      }
      if (!before.equals(getScene().getFocusOwner())) {
        home.run();
      }
    }
  }

  private void unwatch() {
    enter.ifPresent(EnterKey::end);
    trap.ifPresent(FocusTrap::end);
    enter = Optional.empty();
    trap = Optional.empty();
  }

  /// A list would take Esc for itself and do nothing with it.
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
      escape();
      event.consume();
    }
  }

  /// Keys go no further, but for Enter, by which the window finds the button that answers it.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      escape();
    }
    event.consume();
  }

  private void escape() {
    if (free.getAsBoolean()) {
      close();
    }
  }

  private void clicked(MouseEvent event) {
    if (light && this.equals(event.getTarget())) {
      close();
    }
    event.consume();
  }
}
