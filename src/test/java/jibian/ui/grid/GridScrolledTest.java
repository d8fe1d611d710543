package jibian.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// A grid that is wider than its room, scrolled to its last column.
class GridScrolledTest {
  @Test
  void theNumbersOfTheRowsStayAtTheLeftBelowTheirCorner() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 700, 800)) {
      Indicator first = window.text().projects().getFirst().indicators().getFirst();
      Fx.run(() -> window.go(new Address(first.id(), "basis")));
      Fx.pulse(window.scene());
      Node grid = Fx.call(() -> window.scene().lookup(".grid"));
      assertThat(Fx.call(() -> across(grid).getValue())).as("scrolled").isPositive();
      Label number =
          Fx.call(
              () ->
                  grid.lookupAll(".grid-number").stream()
                      .map(Label.class::cast)
                      .filter(label -> "1".equals(label.getText()))
                      .findFirst()
                      .orElseThrow());
      assertThat(Fx.call(() -> left(number) - left(grid))).isCloseTo(0, within(2.0));
      Node heading =
          Fx.call(
              () ->
                  grid.lookupAll(".grid-heading").stream()
                      .max(Comparator.comparingDouble(GridScrolledTest::left))
                      .orElseThrow());
      Node frame = Fx.call(() -> grid.lookup(".grid-cursor"));
      assertThat(Fx.call(() -> left(frame))).isCloseTo(Fx.call(() -> left(heading)), within(1.0));
    }
  }

  private static ScrollBar across(Node grid) {
    return grid.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
        .findFirst()
        .orElseThrow();
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }
}
