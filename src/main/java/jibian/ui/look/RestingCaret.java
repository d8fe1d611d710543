package jibian.ui.look;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Lets the caret blink for a few seconds after the last key or click and then stand, as other programs do. A blinking
/// caret is an animation, and as long as one runs the toolkit computes sixty frames a second: two seconds of the
/// processor in every minute in which nobody does anything.
final class RestingCaret {
  /// How long it blinks.
  static final Duration QUIET = Duration.seconds(5);

  private static final Duration BLINK = Duration.millis(500);

  private final Scene scene;
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private final Timeline blink = new Timeline(new KeyFrame(BLINK, _ -> shown.set(!shown.get())));

  /// The window may lose the keyboard and get it back while its focus owner stays.
  private Subscription window = Subscription.EMPTY;

  private RestingCaret(Scene scene) {
    this.scene = scene;
    blink.setCycleCount(Animation.INDEFINITE);
    quiet.setOnFinished(_ -> rest());
    scene.focusOwnerProperty().subscribe(this::focused);
    scene.addEventFilter(InputEvent.ANY, this::used);
  }

  /// Does so in a scene.
  static void in(Scene scene) {
    new RestingCaret(scene);
  }

  private void focused(Node owner) {
    window.unsubscribe();
    if (owner instanceof TextInputControl text) {
      wake();
      window = text.focusedProperty().subscribe(this::wake);
    } else {
      end();
    }
  }

  private void used(InputEvent event) {
    boolean passing =
        event.getEventType() == MouseEvent.MOUSE_MOVED
            || event.getEventType().getSuperType() == MouseEvent.MOUSE_MOVED;
    if (!passing && scene.getFocusOwner() instanceof TextInputControl) {
      wake();
    }
  }

  private void wake() {
    shown.set(true);
    blink.playFromStart();
    quiet.playFromStart();
  }

  private void end() {
    blink.stop();
    quiet.stop();
    shown.set(true);
  }

  private void rest() {
    end();
    if (scene.getFocusOwner() instanceof TextInputControl text
        && text.getSkin() instanceof TextInputControlSkin<?> skin) {
      take(text);
      skin.setCaretAnimating(false);
    }
  }

  /// The skin hides a caret that it does not animate, so from the first rest on its opacity is said here. Of the paths
  /// in a text control it is the one whose opacity is bound.
  private void take(TextInputControl text) {
    text.lookupAll("Path").stream()
        .map(Path.class::cast)
        .filter(path -> path.opacityProperty().isBound() && path.getUserData() != this)
        .forEach(
            caret -> {
              caret.setUserData(this);
              caret.opacityProperty().unbind();
              caret
                  .opacityProperty()
                  .bind(
                      Bindings.when(
                              shown
                                  .and(text.focusedProperty())
                                  .and(text.editableProperty())
                                  .and(text.disabledProperty().not())
                                  .and(
                                      text.caretPositionProperty()
                                          .isEqualTo(text.anchorProperty())))
                          .then(1.0)
                          .otherwise(0.0));
            });
  }
}
