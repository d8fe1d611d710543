package jibian.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.office.exchange.ExchangeFile;
import jibian.stage.Stages;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

/// Pictures of monitoring and self-evaluation, for eyes.
class StagePicturesTest {
  private static Submission year(String name) throws IOException, UnusableException {
    return ExchangeFile.read(Path.of("src/test/resources/stages", name + ".json"));
  }

  @Test
  void stages() throws Exception {
    Submission text = year("hebei");
    for (String stage : List.of("evaluation", "monitoring.7")) {
      try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 700)) {
        Address actual =
            new Address(text.projects().getFirst().indicators().get(1).id(), stage + ".actual");
        Fx.run(() -> window.go(actual));
        Path file = Fx.picture(window.scene(), "stage-" + stage + "-light-1000x700");
        Fx.run(() -> window.look().darkProperty().set(true));
        Fx.picture(window.scene(), "stage-" + stage + "-dark-1000x700");
        Fx.run(() -> window.look().darkProperty().set(false));
        Fx.run(() -> window.look().sizeProperty().set(20));
        Fx.picture(window.scene(), "stage-" + stage + "-large-1000x700");
        window.press(KeyCode.F6);
        Fx.picture(window.scene(), "stage-" + stage + "-large-open-1000x700");
        assertThat(Files.size(file)).isGreaterThan(10_000);
      }
    }
  }

  @Test
  void pagesOfTheText() throws Exception {
    try (WorkspaceWindow window = WorkspaceWindow.open(year("hebei"), 1000, 700)) {
      for (String id : List.of("evaluation", "monitoring-7")) {
        Fx.run(
            () -> {
              var stage = window.workspace().session().form().stage(id).orElseThrow();
              window.go(Places.stage(stage));
            });
        Fx.picture(window.scene(), "stage-text-" + id + "-1000x700");
        Fx.run(() -> window.look().darkProperty().set(true));
        Fx.picture(window.scene(), "stage-text-" + id + "-dark-1000x700");
        Fx.run(() -> window.look().darkProperty().set(false));
        Fx.run(() -> window.look().sizeProperty().set(20));
        Fx.picture(window.scene(), "stage-text-" + id + "-large-1000x700");
        Fx.run(() -> window.look().sizeProperty().set(13));
      }
      Fx.run(() -> window.workspace().session().stages().choose(Optional.empty()));
      Fx.picture(window.scene(), "stage-text-goals-1000x700");
    }
  }

  @Test
  void theUnitAsAWhole() throws Exception {
    Submission goals =
        ExchangeFile.read(Path.of("src/test/resources/samples/culture-overall.json"));
    var stage = Fakes.forms().form(goals.form()).stage("evaluation").orElseThrow();
    Submission text = Stages.begin(goals, stage, LocalDate.of(2027, 1, 9));
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 700)) {
      Indicator row = text.overall().getFirst().indicators().get(1);
      Fx.run(() -> window.go(new Address(row.id(), "evaluation.actual")));
      window.type("192场次").press(KeyCode.ENTER);
      Fx.picture(window.scene(), "stage-overall-1000x700");
      Fx.run(() -> window.go(Places.stage(stage)));
      Fx.picture(window.scene(), "stage-overall-text-1000x700");
    }
  }

  @Test
  void longTexts() throws Exception {
    try (WorkspaceWindow window = WorkspaceWindow.open(filled(), 1000, 700)) {
      Fx.run(
          () ->
              window.go(
                  new Address(
                      window
                          .workspace()
                          .session()
                          .text()
                          .projects()
                          .getFirst()
                          .indicators()
                          .get(1)
                          .id(),
                      "evaluation.actual")));
      Fx.picture(window.scene(), "stage-long-1000x700");
    }
    try (WorkspaceWindow window = WorkspaceWindow.open(filled(), 1000, 1000)) {
      Submission text = window.text();
      Address actual =
          new Address(text.projects().getFirst().indicators().get(4).id(), "evaluation.actual");
      Fx.run(() -> window.go(actual));
      window.press(KeyCode.F7);
      Fx.picture(window.scene(), "stage-long-1000x1000");
      Fx.run(() -> window.look().sizeProperty().set(20));
      Fx.picture(window.scene(), "stage-long-large-1000x1000");
      Fx.run(() -> window.look().sizeProperty().set(13));
      Fx.run(() -> window.go(Places.TEXT));
      Fx.picture(window.scene(), "stage-long-text-1000x1000");
    }
  }

  /// The thirteen projects of Zunhua, self-evaluation nearly done.
  private static Submission filled() throws UnusableException {
    Submission text = Fakes.text("zunhua-2022");
    var stage = Fakes.forms().form(text.form()).stage("evaluation").orElseThrow();
    Submission begun = Stages.begin(text, stage, LocalDate.of(2023, 1, 9));
    List<Project> projects = new ArrayList<>();
    for (Project project : begun.projects()) {
      int at = projects.size();
      projects.add(
          at == 12
              ? project
              : project
                  .with("evaluation.executed", at % 3 == 0 ? project.text("budget") : "3.00")
                  .with("evaluation.result", "全年开展宣传活动5次，处置突发事件12起，重大活动期间未发生有影响的案事件，预期目标已完成。")
                  .withIndicators(
                      project.indicators().stream().map(row -> filled(row, at)).toList()));
    }
    return begun.withProjects(projects);
  }

  private static Indicator filled(Indicator row, int at) {
    String value = ValueColumns.whole(row);
    String actual = value.matches("[≥≤=]?[0-9]+.*") ? (at % 2 == 0 ? "95%" : "78%") : "达成预期目标";
    return row.with("evaluation.actual", actual)
        .with("evaluation.reason", at % 2 == 0 ? "" : "采编人员年中借调两人，已补充并列入月调度");
  }
}
