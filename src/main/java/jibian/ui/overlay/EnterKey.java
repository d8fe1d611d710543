package jibian.ui.overlay;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import jibian.ui.kit.Nodes;

/// Keeps Enter, colour and keyboard together in a dialog: what Enter does is blue, and a button that has the keyboard
/// is what Enter does.
public final class EnterKey {
  private static final String BLUE = "accent";

  private final Parent content;
  private final Button main;
  private final Subscription watching;
  private Button blue;
  private boolean untouched = true;

  /// @param content a dialog that is in a window, in its styles
  public EnterKey(Parent content) {
    this.content = content;
    this.main =
        content.lookupAll(".button").stream()
            .filter(node -> node instanceof Button button && button.isDefaultButton())
            .map(Button.class::cast)
            .findFirst()
            .orElse(null);
    this.blue = main;
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    content.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> untouched = false);
    Subscription focus =
        content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    this.watching =
        main == null
            ? focus
            : focus.and(main.disabledProperty().subscribe((_, off) -> ready(!off)));
  }

  /// Watches no longer; the button that was blue at first is so again.
  void end() {
    watching.unsubscribe();
    blue(main);
  }

  private void focused(Node owner) {
    if (Nodes.isWithin(owner, content)) {
      blue(owner instanceof Button button ? button : owner instanceof Hyperlink ? null : main);
    }
  }

  private void blue(Button wanted) {
    if (Objects.equals(wanted, blue)) {
      return;
    }
    if (blue != null) {
      blue.setDefaultButton(false);
      blue.getStyleClass().remove(BLUE);
    }
    blue = wanted;
    if (wanted != null) {
      wanted.setDefaultButton(true);
      wanted.getStyleClass().add(BLUE);
    }
  }

  /// Where the clerk has touched nothing yet, the keyboard goes to the button that goes on once it can be pressed.
  private void ready(boolean now) {
    Scene scene = content.getScene();
    if (now && untouched && scene != null && scene.getFocusOwner() instanceof Button) {
      main.requestFocus();
    }
  }

  /// A link does what it says; lists and boxes to tick leave Enter to the button, as boxes to type in do.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isConsumed()) {
      if (event.getTarget() instanceof Hyperlink link) {
        link.fire();
        event.consume();
      } else if (leavesEnter(event.getTarget())) {
        if (blue != null && !blue.isDisabled()) {
          blue.fire();
        }
        event.consume();
      }
    }
    untouched &= event.getCode().isModifierKey();
  }

  private static boolean leavesEnter(Object target) {
    return target instanceof ListView<?>
        || target instanceof TableView<?>
        || target instanceof ToggleButton
        || target instanceof CheckBox;
  }
}
