package jibian.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import jibian.model.Address;
import jibian.model.ListRows;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// The table of the unit as a whole and lists of rows, as a clerk works in them.
class OverallTaskTest {
  private static Submission sample(String name) throws Exception {
    return ExchangeFile.read(Path.of("src/test/resources/samples/" + name + ".json"));
  }

  @Test
  void taskIsAddedAtTheEndAndTakenBack() throws Exception {
    Submission text = sample("culture-overall");
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 1000)) {
      Project table = text.overall().getFirst();
      Fx.run(() -> window.go(new Address(table.id(), "items.5.name")));
      Fx.picture(window.scene(), "overall-1000x1000");
      window
          .press(ENTER)
          .type("文艺创作")
          .press(TAB)
          .type("新创小戏两部")
          .press(TAB)
          .type("12.5")
          .press(ENTER);
      Project now = window.text().overall().getFirst();
      assertThat(ListRows.count(now, "items")).isEqualTo(6);
      assertThat(now.text("items.6.name")).isEqualTo("文艺创作");
      assertThat(now.text("items.6.budget")).isEqualTo("12.50");
      window.press(CONTROL, Z).press(CONTROL, Z).press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void tableIsAddedByACommandOnceAndPrintedInAnotherWay() throws Exception {
    Submission text = sample("hospital");
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 1000)) {
      window.press(CONTROL, K).type("tjbmzt").press(ENTER);
      Project table = window.text().overall().getFirst();
      assertThat(table.text("department")).isEqualTo("临水县人民医院");
      Fx.run(
          () -> {
            ComboBox<?> ways = (ComboBox<?>) window.scene().lookup("#overall-way");
            ways.getSelectionModel().select(2);
          });
      assertThat(window.text().overall().getFirst().text("variant")).isEqualTo("full");
      Fx.picture(window.scene(), "overall-full-1000x1000");
      window.press(CONTROL, Z).press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void sourceOfMoneyIsAddedToAProject() throws Exception {
    Submission text = sample("hospital");
    Project project = text.projects().getFirst();
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 1000)) {
      Fx.run(() -> window.go(new Address(project.id(), "sources.5.name")));
      Fx.picture(window.scene(), "sources-1000x1000");
      window.press(ENTER).type("捐赠收入").press(TAB).type("30").press(ENTER);
      Project now = window.text().projects().getFirst();
      assertThat(now.text("sources.6.name")).isEqualTo("捐赠收入");
      assertThat(now.text("sources.6.amount")).isEqualTo("30.00");
    }
  }
}
