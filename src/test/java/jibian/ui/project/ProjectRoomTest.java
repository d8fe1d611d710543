package jibian.ui.project;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// The room a project has in a low window: the table keeps six rows, and nothing moves under the mouse.
class ProjectRoomTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");
  private static final Project FIRST = ZUNHUA.projects().getFirst();

  private static WorkspaceWindow open(int width, int height, int size) {
    WorkspaceWindow window = WorkspaceWindow.open(ZUNHUA, width, height);
    Fx.run(() -> window.look().sizeProperty().set(size));
    go(window, new Address(FIRST.indicators().getFirst().id(), "value"));
    return window;
  }

  private static void go(WorkspaceWindow window, Address where) {
    Fx.run(() -> window.go(where));
    settle(window);
  }

  private static void settle(WorkspaceWindow window) {
    for (int pulse = 0; pulse < 3; pulse++) {
      Fx.pulse(window.scene());
    }
  }

  private static Bounds place(WorkspaceWindow window, String selector) {
    return Fx.call(
        () -> {
          Node node = window.scene().getRoot().lookup(selector);
          return node.localToScene(node.getLayoutBounds());
        });
  }

  /// How many rows of the table are wholly in sight, the empty one at the end left out.
  private static long rows(WorkspaceWindow window) {
    Bounds table = place(window, ".grid");
    return Fx.call(
        () -> {
          double top =
              window.scene().getRoot().lookup(".grid-header").getBoundsInParent().getMaxY();
          Set<Node> rows = window.scene().getRoot().lookupAll(".grid-row");
          return rows.stream()
              .filter(Node::isVisible)
              .filter(row -> !((Label) row.lookup(".grid-number")).getText().equals("+"))
              .map(row -> row.localToScene(row.getLayoutBounds()))
              .filter(row -> row.getMinY() >= table.getMinY() + top - 1)
              .filter(row -> row.getMaxY() <= table.getMaxY() + 1)
              .count();
        });
  }

  private static boolean visible(WorkspaceWindow window, Address cell) {
    return Fx.call(
        () -> {
          String text = window.workspace().session().text().equals(ZUNHUA) ? shown(cell) : "";
          return window.scene().getRoot().lookupAll(".field").stream()
              .filter(node -> node instanceof javafx.scene.control.TextInputControl)
              .map(javafx.scene.control.TextInputControl.class::cast)
              .filter(control -> control.getText().equals(text))
              .anyMatch(ProjectRoomTest::isShown);
        });
  }

  private static String shown(Address cell) {
    return jibian.edit.CellEdits.text(ZUNHUA, cell);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Address head(String field) {
    return new Address(FIRST.id(), field);
  }

  @Test
  void theTableKeepsSixRowsInALowWindow() {
    try (WorkspaceWindow window = open(1000, 700, 13)) {
      List<Long> seen = new ArrayList<>();
      for (Project project : ZUNHUA.projects()) {
        go(window, new Address(project.indicators().getFirst().id(), "value"));
        seen.add(rows(window) - Math.min(6, project.indicators().size()));
      }
      Fx.picture(window.scene(), "room-1000x700");
      assertThat(seen)
          .as("rows in sight beyond six, project by project")
          .allMatch(more -> more >= 0);
    }
  }

  @Test
  void andWithTextHalfAsLargeAgain() {
    try (WorkspaceWindow window = open(1000, 1000, 20)) {
      Fx.picture(window.scene(), "room-large-1000x1000");
      assertThat(rows(window)).isGreaterThanOrEqualTo(6);
    }
  }

  @Test
  void theListOfFindingsIsOneLineInALowWindowUntilItIsWanted() {
    try (WorkspaceWindow window = open(1000, 700, 13)) {
      assertThat(place(window, ".findings").getHeight()).isLessThan(40);
      window.press(F7);
      settle(window);
      assertThat(place(window, ".findings").getHeight()).isGreaterThan(80);
    }
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      assertThat(place(window, ".findings").getHeight()).isGreaterThan(80);
    }
  }

  @Test
  void longTextsShowAllTheirLinesWhileThereIsRoom() {
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      window.press(F7);
      settle(window);
      Fx.picture(window.scene(), "room-1000x1000");
      TextArea goals =
          Fx.call(
              () ->
                  window.scene().getRoot().lookupAll(".text-area.field").stream()
                      .map(TextArea.class::cast)
                      .filter(area -> area.getText().equals(shown(head("goals"))))
                      .findFirst()
                      .orElseThrow());
      Bounds text = Fx.call(() -> goals.lookup(".text").getLayoutBounds());
      assertThat(Fx.call(goals::getHeight)).isGreaterThan(text.getHeight());
      assertThat(rows(window)).isGreaterThanOrEqualTo(6);
    }
  }

  private static TextArea area(WorkspaceWindow window, String text) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".text-area.field").stream()
                .map(TextArea.class::cast)
                .filter(area -> area.getText().equals(text))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aLongTextOnASingleLineSaysThatThereIsMore() {
    String text = "用于综合治理、禁毒、反邪教和扫黑除恶专项斗争的宣传、培训与奖励。".repeat(12);
    try (WorkspaceWindow window = open(1000, 800, 13)) {
      Fx.run(
          () ->
              window
                  .workspace()
                  .session()
                  .edit("用途", head("purpose"), now -> CellEdits.set(now, head("purpose"), text)));
      settle(window);
      TextArea purpose = area(window, text);
      Node more = Fx.call(() -> purpose.lookup(".more"));
      assertThat(Fx.call(purpose::getHeight)).as("one line").isBetween(20.0, 40.0);
      assertThat(Fx.call(more::isVisible)).isTrue();
      Fx.picture(window.scene(), "room-more-1000x800");
      go(window, head("purpose"));
      assertThat(Fx.call(more::isVisible)).as("while it shows all").isFalse();
    }
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      window.press(F7);
      settle(window);
      TextArea purpose = area(window, shown(head("purpose")));
      assertThat(Fx.call(() -> purpose.lookup(".more").isVisible())).isFalse();
    }
  }

  /// Where the box is that has the keyboard.
  private static Bounds keyboard(WorkspaceWindow window) {
    TextInputControl box = window.focused();
    return Fx.call(() -> box.localToScene(box.getLayoutBounds()));
  }

  @Test
  void theSumIsOfferedWhereItMovesNoField() {
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      Address fiscal = new Address(FIRST.id(), "fiscal");
      go(window, fiscal);
      Bounds before = keyboard(window);
      TextInputControl box = window.focused();
      Fx.run(box::selectAll);
      window.type("50").press(TAB);
      go(window, fiscal);
      assertThat(Fx.call(() -> window.scene().getRoot().lookupAll(".hyperlink").stream()))
          .anyMatch(
              node ->
                  node instanceof Hyperlink link
                      && link.isVisible()
                      && link.getText().equals(Messages.text("project.sum", "50.00")));
      assertThat(keyboard(window)).isEqualTo(before);
    }
  }

  @Test
  void oneKeyFoldsTheHeadAndUnfoldsIt() {
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      double table = place(window, ".grid").getMinY();
      assertThat(visible(window, head("purpose"))).isTrue();
      window.press(F6);
      settle(window);
      assertThat(visible(window, head("purpose"))).isFalse();
      assertThat(visible(window, head("code"))).isTrue();
      assertThat(place(window, ".grid").getMinY()).isLessThan(table - 60);
      window.press(F6);
      settle(window);
      assertThat(visible(window, head("purpose"))).isTrue();
      assertThat(place(window, ".grid").getMinY()).isEqualTo(table);
    }
  }

  @Test
  void inTheHeadEverythingIsShownAndTheTableStaysWhereItIs() {
    try (WorkspaceWindow window = open(1000, 640, 15)) {
      assertThat(visible(window, head("goals"))).as("folded by itself").isFalse();
      double table = place(window, ".grid").getMinY();
      go(window, head("name"));
      assertThat(visible(window, head("goals"))).isFalse();
      go(window, head("purpose"));
      Fx.picture(window.scene(), "room-over-1000x640");
      assertThat(window.focused().getText()).isEqualTo(shown(head("purpose")));
      assertThat(visible(window, head("goals"))).isTrue();
      assertThat(place(window, ".grid").getMinY()).isEqualTo(table);
      window.press(TAB).press(TAB).press(TAB).press(TAB).press(TAB);
      settle(window);
      assertThat(window.focused().getText())
          .as("by the keyboard alone")
          .isEqualTo(shown(head("goals")));
      Bounds below = place(window, ".grid");
      Point2D free =
          Fx.call(
              () ->
                  window
                      .scene()
                      .getRoot()
                      .localToScreen(below.getMinX() + 300, below.getMaxY() - 30));
      window.robot().clickOn(free);
      settle(window);
      assertThat(visible(window, head("goals"))).isFalse();
      assertThat(place(window, ".grid").getMinY()).isEqualTo(table);
      Bounds cursor = place(window, ".grid-cursor");
      assertThat(cursor.contains(below.getMinX() + 300, below.getMaxY() - 30))
          .as("the cell that was clicked")
          .isTrue();
    }
  }

  @Test
  void whatTheClerkFoldedStaysFoldedUntilAFieldInItIsSought() {
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      window.press(F6);
      go(window, head("code"));
      assertThat(visible(window, head("purpose"))).isFalse();
      go(window, head("purpose"));
      assertThat(visible(window, head("purpose"))).isTrue();
      Id row = FIRST.indicators().getFirst().id();
      go(window, new Address(row, "value"));
      assertThat(visible(window, head("purpose"))).isFalse();
    }
  }

  @Test
  void aPlaceThatIsFoundInAFoldedHeadIsShownWhileTheSearchKeepsTheKeyboard() {
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      window.press(F6).press(CONTROL, F);
      settle(window);
      assertThat(visible(window, head("purpose"))).as("folded by the clerk").isFalse();
      double table = place(window, ".grid").getMinY();
      window.type(shown(head("purpose")).substring(0, 12)).press(ENTER);
      settle(window);
      assertThat(window.workspace().session().place()).isEqualTo(head("purpose"));
      assertThat(window.focused().getId()).isEqualTo("search-words");
      assertThat(visible(window, head("purpose"))).isTrue();
      assertThat(place(window, ".field:place").getHeight()).isPositive();
      Fx.picture(window.scene(), "room-found-1000x1000");
      go(window, new Address(FIRST.indicators().getFirst().id(), "value"));
      assertThat(visible(window, head("purpose"))).isFalse();
      assertThat(place(window, ".grid").getMinY()).isEqualTo(table);
    }
  }

  @Test
  void aPlaceThatIsFoundInAFoldedHeadIsShownAlsoWhenTheSearchBeganElsewhere() {
    try (WorkspaceWindow window = open(1000, 1000, 13)) {
      window.press(F6);
      go(window, Address.ofText("cover.title"));
      window.press(CONTROL, F);
      window.type(shown(head("purpose")).substring(0, 12)).press(ENTER);
      settle(window);
      assertThat(window.workspace().session().place()).isEqualTo(head("purpose"));
      assertThat(visible(window, head("purpose"))).isTrue();
      assertThat(window.focused().getId()).isEqualTo("search-words");
    }
  }

  /// Where everything above the table is, its texts with it.
  private static String above(WorkspaceWindow window) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".field").stream()
                .filter(ProjectRoomTest::isShown)
                .map(node -> node.localToScene(node.getLayoutBounds()).toString())
                .sorted()
                .toList()
                .toString());
  }

  @Test
  void nothingAboveTheTableMovesWhileTheClerkTypesInIt() {
    for (int height : List.of(640, 700, 800, 900, 1000)) {
      try (WorkspaceWindow window = open(1000, height, 13)) {
        String before = above(window);
        window.type("很长的依据".repeat(12));
        settle(window);
        assertThat(above(window)).as("typing at %d", height).isEqualTo(before);
        window.press(ENTER);
        settle(window);
        assertThat(above(window)).as("left at %d", height).isEqualTo(before);
        window.type("短").press(UP).press(DELETE);
        settle(window);
        assertThat(above(window)).as("emptied at %d", height).isEqualTo(before);
        window.press(CONTROL, ENTER).type("甲").press(ENTER).press(CONTROL, Z);
        settle(window);
        assertThat(above(window)).as("a row more and less at %d", height).isEqualTo(before);
      }
    }
  }

  @Test
  void nothingMovesWhenTheClerkLooksAtAnotherPartAndComesBack() {
    try (WorkspaceWindow window = open(1000, 800, 13)) {
      Address cell = new Address(FIRST.indicators().getFirst().id(), "value");
      window.type("很长的依据".repeat(12)).press(ENTER);
      settle(window);
      String before = above(window);
      go(window, new Address(ZUNHUA.narrative().getFirst().id(), "paragraphs"));
      go(window, cell);
      assertThat(above(window)).isEqualTo(before);
    }
  }
}
