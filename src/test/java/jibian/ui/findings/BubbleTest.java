package jibian.ui.findings;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

/// What is told beside a cell is never in the way of the hand.
class BubbleTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");

  private static WorkspaceWindow open(int width, int height) {
    WorkspaceWindow window = WorkspaceWindow.open(ZUNHUA, width, height, Fakes::reviewed);
    Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
    return window;
  }

  private static Address value(int row) {
    return new Address(ZUNHUA.projects().getFirst().indicators().get(row).id(), "value");
  }

  private static Address purpose() {
    return new Address(ZUNHUA.projects().getFirst().id(), "purpose");
  }

  private static Node bubble(WorkspaceWindow window) {
    return Fx.call(() -> window.scene().lookup(".bubble"));
  }

  private static Node told(WorkspaceWindow window, Address cell) {
    Fx.run(() -> window.go(cell));
    Node bubble = bubble(window);
    Fx.until("told", bubble::isVisible);
    Fx.pulse(window.scene());
    return bubble;
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// A point of a node in the scene that lies under the bubble and under none of its links.
  private static Optional<Point2D> covered(Node node, Node bubble) {
    Bounds place = place(node);
    List<Bounds> links =
        bubble.lookupAll("*").stream()
            .filter(ButtonBase.class::isInstance)
            .map(BubbleTest::place)
            .toList();
    for (double x = place.getMinX() + 4; x < place.getMaxX() - 4; x += 6) {
      for (double y = place.getMinY() + 4; y < place.getMaxY() - 4; y += 6) {
        Point2D point = new Point2D(x, y);
        if (place(bubble).contains(point) && links.stream().noneMatch(it -> it.contains(point))) {
          return Optional.of(point);
        }
      }
    }
    return Optional.empty();
  }

  private static void click(WorkspaceWindow window, Point2D point) {
    Point2D screen = Fx.call(() -> window.scene().getRoot().localToScreen(point));
    window.robot().clickOn(screen);
    Fx.run(() -> {});
  }

  @Test
  void aClickOnACellItCoversAndTheTypingAfterItArriveThere() {
    try (WorkspaceWindow window = open(1000, 700)) {
      Node bubble = told(window, value(4));
      Labeled cell =
          Fx.call(
              () ->
                  window.scene().getRoot().lookupAll(".grid-cell").stream()
                      .map(Labeled.class::cast)
                      .filter(Node::isVisible)
                      .filter(one -> one.getParent().isVisible() && !one.getText().isEmpty())
                      .filter(one -> covered(one, bubble).isPresent())
                      .findFirst()
                      .orElseThrow());
      String before = Fx.call(cell::getText);
      click(window, Fx.call(() -> covered(cell, bubble).orElseThrow()));
      assertThat(Fx.call(bubble::isVisible)).isFalse();
      Address place = Fx.call(() -> window.workspace().session().place());
      assertThat(place).isNotEqualTo(value(4));
      assertThat(CellEdits.text(window.text(), place)).isEqualTo(before);
      window.type("typed").press(ENTER);
      assertThat(CellEdits.text(window.text(), place)).isEqualTo("typed");
      assertThat(CellEdits.text(window.text(), value(4)))
          .isEqualTo(CellEdits.text(ZUNHUA, value(4)));
    }
  }

  @Test
  void aClickOnAFieldItCoversArrivesThere() {
    try (WorkspaceWindow window = open(1000, 700)) {
      FindingItem finding = Fx.call(() -> window.workspace().findings().of(purpose()).getFirst());
      Fx.run(() -> window.workspace().findings().go(finding));
      Node bubble = told(window, purpose());
      TextInputControl field =
          Fx.call(
              () ->
                  window.scene().getRoot().lookupAll(".field").stream()
                      .map(TextInputControl.class::cast)
                      .filter(one -> !one.isFocused() && covered(one, bubble).isPresent())
                      .findFirst()
                      .orElseThrow());
      click(window, Fx.call(() -> covered(field, bubble).orElseThrow()));
      assertThat(window.focused()).isSameAs(field);
      Fx.until("gone", () -> !bubble.isVisible());
    }
  }

  @Test
  void noTooltipComesOverTheTextOfAFieldWhileItIsTyped() {
    try (WorkspaceWindow window = open(1000, 700)) {
      Fx.until("findings of it", () -> !window.workspace().findings().of(purpose()).isEmpty());
      Fx.run(() -> window.go(purpose()));
      TextInputControl field = window.focused();
      assertThat(Fx.call(field::getTooltip)).as("the bubble tells it").isNull();
      Fx.run(() -> window.go(value(0)));
      Fx.until("told to the mouse again", () -> field.getTooltip() != null);
    }
  }

  @Test
  void itWaitsAndIsGoneAtTheFirstKeyWhichDoesItsWork() {
    try (WorkspaceWindow window = open(1000, 700)) {
      Fx.run(() -> window.go(value(0)));
      Fx.pulse(window.scene());
      assertThat(Fx.call(bubble(window)::isVisible)).as("at once").isFalse();
      Node bubble = told(window, value(0));
      window.press(SHIFT);
      assertThat(Fx.call(bubble::isVisible)).as("a key that comes before others").isTrue();
      window.press(DOWN);
      assertThat(Fx.call(bubble::isVisible)).isFalse();
      assertThat(Fx.call(() -> window.workspace().session().place())).isEqualTo(value(1));
    }
  }

  @Test
  void whereThereIsFreeRoomItCoversNoCell() {
    try (WorkspaceWindow window = open(1000, 1000)) {
      Submission text = ZUNHUA;
      Address unit = new Address(text.projects().getFirst().indicators().getFirst().id(), "value");
      Node bubble = told(window, unit);
      Bounds table = Fx.call(() -> place(window.scene().lookup(".grid")));
      assertThat(table.getWidth()).isPositive();
      boolean covers =
          Fx.call(
              () ->
                  window.scene().getRoot().lookupAll(".grid-cell").stream()
                      .filter(one -> one.isVisible() && one.getParent().isVisible())
                      .anyMatch(one -> place(one).intersects(place(bubble))));
      assertThat(covers).isFalse();
    }
  }

  @Test
  void itsLinksCanBeClicked() {
    try (WorkspaceWindow window = open(1000, 700)) {
      Node bubble = told(window, value(0));
      Node fix = Fx.call(() -> bubble.lookup(".button"));
      Bounds place = Fx.call(() -> place(fix));
      click(window, new Point2D(place.getCenterX(), place.getCenterY()));
      Fx.until("mended", () -> window.workspace().session().nextUndoProperty().get().isPresent());
      assertThat(CellEdits.text(window.text(), value(0)))
          .isNotEqualTo(CellEdits.text(ZUNHUA, value(0)))
          .startsWith("≥3");
    }
  }

  @Test
  void whoLooksAtTheTextItselfIsToldNothing() {
    try (WorkspaceWindow window = open(1000, 700)) {
      told(window, value(0));
      Fx.run(() -> window.go(Places.PROJECTS));
      assertThat(Fx.call(bubble(window)::isVisible)).isFalse();
    }
  }
}
