package jibian.ui.stage;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.tree.TreeNode;
import jibian.ui.tree.TreeRow;
import org.junit.jupiter.api.Test;

/// The table of the unit as a whole in the stages of the year, as a clerk fills it in.
class OverallStageTasksTest {
  private static WorkspaceWindow atTheUnit() throws IOException, UnusableException {
    Submission text = ExchangeFile.read(Path.of("src/test/resources/samples/culture-overall.json"));
    WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 800);
    Fx.run(() -> window.go(Address.of(text.overall().getFirst().id())));
    return window;
  }

  @Test
  void theUnitAsAWholeIsEvaluatedAsAProjectIs() throws Exception {
    try (WorkspaceWindow window = atTheUnit()) {
      window.press(CONTROL, K).type("ksjxzp").press(ENTER);
      assertThat(StageTasksTest.at(window)).contains("evaluation");
      assertThat(StageTasksTest.words(window, ".stage-name")).containsExactly("目标", "自评");
      assertThat(StageTasksTest.words(window, ".stage-title")).containsExactly("部门（单位）整体支出绩效自评表");
      window.type("14个").press(ENTER).type("150场次").press(ENTER);
      Project unit = window.text().overall().getFirst();
      assertThat(unit.indicators().get(0).text("evaluation.actual")).isEqualTo("14个");
      assertThat(unit.indicators().get(1).text("evaluation.actual")).isEqualTo("150场次");
      assertThat(window.texts().saved(1)).isEqualTo(window.text());
      Fx.until("how far it is", () -> line(window, TreeNode.Kind.OVERALL).count().equals("2/11"));
      window.press(CONTROL, PAGE_DOWN);
      assertThat(StageTasksTest.at(window)).as("the goals").isEmpty();
    }
  }

  @Test
  void whatAStageHasNoTableForStaysAtItsGoals() throws Exception {
    try (WorkspaceWindow window = atTheUnit()) {
      window.press(CONTROL, K).type("ksjxjk").press(ENTER);
      window.press(ENTER); // July is the first to choose
      assertThat(StageTasksTest.at(window)).as("the page of all projects").contains("monitoring-7");
      Id unit = window.text().overall().getFirst().id();
      Fx.run(() -> window.go(Address.of(unit)));
      assertThat(StageTasksTest.at(window)).isEmpty();
      assertThat(StageTasksTest.sees(window, ".stage-tab")).isFalse();
      window.press(CONTROL, PAGE_DOWN);
      assertThat(StageTasksTest.at(window)).isEmpty();
    }
  }

  private static TreeRow line(WorkspaceWindow window, TreeNode.Kind kind) {
    return window.workspace().tree().rowsProperty().get().stream()
        .filter(row -> row.node().kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
