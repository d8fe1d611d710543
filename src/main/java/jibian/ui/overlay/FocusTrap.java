package jibian.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import jibian.ui.kit.Nodes;

/// Keeps the keyboard in a dialog: after its last control comes its first, not the window below.
final class FocusTrap {
  private final Parent content;
  private final Subscription watching;
  private boolean backwards;

  FocusTrap(Parent content) {
    this.content = content;
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    this.watching =
        content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
  }

  void end() {
    watching.unsubscribe();
  }

  private void pressed(KeyEvent event) {
    backwards = event.getCode() == KeyCode.TAB && event.isShiftDown();
  }

  private void focused(Node owner) {
    if (owner == null || owner.equals(content.getParent()) || Nodes.isWithin(owner, content)) {
      return; // the overlay itself holds the keyboard where the dialog has nothing to give it to
    }
    List<Node> stops = new ArrayList<>();
    stops(content, stops);
    if (!stops.isEmpty()) {
      (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
    }
  }

  private static void stops(Parent parent, List<Node> stops) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (!node.isVisible() || node.isDisabled()) {
        continue;
      }
      if (node.isFocusTraversable()) {
        stops.add(node);
      } else if (node instanceof Parent inner) {
        stops(inner, stops);
      }
    }
  }
}
