package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

/// What has the keyboard has a name that can be read out, in every editor.
class AccessTest {
  private static final Submission TEXT = Fakes.text("langfang-2020");

  private static List<Node> nameless(Node node) {
    List<Node> found = new ArrayList<>();
    if (!node.isVisible()) {
      return found;
    }
    if (node instanceof Control && node.isFocusTraversable() && name(node).isBlank()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(nameless(child)));
    }
    return found;
  }

  private static String name(Node node) {
    String own = node.getAccessibleText();
    String shown = node instanceof Labeled labeled ? labeled.getText() : null;
    return (own == null ? "" : own) + (shown == null ? "" : shown);
  }

  @Test
  void everythingWithTheKeyboardHasAName() {
    try (WorkspaceWindow window = WorkspaceWindow.open(TEXT, 1000, 900)) {
      window.press(KeyCode.F9);
      List<Address> places =
          List.of(
              Address.of(TEXT.projects().getFirst().id()),
              Places.TEXT,
              Places.NARRATIVE,
              Address.of(TEXT.narrative().getFirst().id()),
              Address.of(TEXT.supplements().getFirst().id()));
      for (Address place : places) {
        Fx.run(() -> window.go(place));
        Fx.pulse(window.scene());
        assertThat(Fx.call(() -> nameless(window.scene().getRoot()))).as("at " + place).isEmpty();
      }
    }
  }

  @Test
  void theCellUnderTheCursorIsReadOut() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 900)) {
      Address cell =
          new Address(window.text().projects().getFirst().indicators().get(1).id(), "value");
      Fx.run(() -> window.go(cell));
      assertThat(window.focused().getAccessibleText()).isEqualTo("指标值，第 2 行");
    }
  }
}
