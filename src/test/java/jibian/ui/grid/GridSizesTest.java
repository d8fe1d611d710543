package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// Rows have room for their texts, at every size of the text.
class GridSizesTest {
  @Test
  void noTextIsCutOff() {
    Submission text = Fakes.text("zunhua-2022");
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 1000)) {
      Fx.run(() -> window.go(Address.of(text.projects().getFirst().id())));
      for (int size : List.of(12, 13, 15, 20)) {
        Fx.run(() -> window.look().sizeProperty().set(size));
        Fx.pulse(window.scene());
        Fx.pulse(window.scene());
        assertThat(Fx.call(() -> cutOff(window.scene().lookup(".grid"))))
            .as("at size " + size)
            .isEmpty();
      }
    }
  }

  private static List<String> cutOff(Node grid) {
    return grid.lookupAll(".grid-cell").stream()
        .map(Label.class::cast)
        .filter(cell -> cell.getParent().isVisible())
        .filter(cell -> cell.prefHeight(cell.getWidth()) > cell.getHeight() + 0.5)
        .map(Label::getText)
        .toList();
  }
}
