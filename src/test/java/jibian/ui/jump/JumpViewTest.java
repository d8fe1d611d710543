package jibian.ui.jump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

class JumpViewTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");

  /// What is cut says so, and does not go below the scroll bar.
  @Test
  void aLongNameEndsWithinTheList() {
    Project named = ZUNHUA.projects().getFirst().with("name", "综合治理与平安建设".repeat(9));
    Submission text = ZUNHUA.withProjects(List.of(named));
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 800)) {
      window.press(KeyCode.CONTROL, KeyCode.K);
      Fx.until("open", () -> window.scene().lookup(".jump-name") != null);
      Fx.pulse(window.scene());
      ListView<?> list = (ListView<?>) window.scene().lookup(".jump .list-view");
      Label name =
          Fx.call(
              () ->
                  list.lookupAll(".jump-name").stream()
                      .map(Label.class::cast)
                      .filter(one -> one.getText().contains("综合治理与平安建设"))
                      .findFirst()
                      .orElseThrow());
      assertThat(Fx.call(() -> right(name))).isLessThanOrEqualTo(Fx.call(() -> right(list)));
      assertThat(Fx.call(() -> name.getWidth() < name.prefWidth(-1))).as("it is cut").isTrue();
    }
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }
}
