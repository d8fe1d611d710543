package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import jibian.edit.IdSource;
import jibian.edit.PartEdits;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.stage.Stages;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Watchdog;
import jibian.ui.WorkspaceWindow;
import jibian.ui.search.SearchModel;
import jibian.ui.session.Places;
import jibian.ui.stage.StageActions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nothing holds the window's thread up, in a text of 500 projects with 20 indicators each. Counted is the work that
/// thread does in one go, not the time that passes, so that a busy machine changes nothing.
@Tag("alone")
class ResponsivenessTest {
  private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int PROJECTS = 500;
  private static final int ROWS = 20;
  private static final int WARM_UP = 12;

  /// How many times the window is drawn after a round, so that what it brings about in the background comes in.
  private static final int PULSES = 6;

  /// The headless window copies its pixels one by one on the window's thread, which is no work of the program.
  private static final int HEIGHT = 600;

  private static Submission large() {
    Submission text = Fakes.text("zunhua-2022");
    IdSource ids = new IdSource(text, 0);
    List<Project> projects = new ArrayList<>();
    for (int number = 1; number <= PROJECTS; number++) {
      Project like = text.projects().get(number % text.projects().size());
      List<Indicator> rows = new ArrayList<>();
      for (int row = 0; row < ROWS; row++) {
        rows.add(
            new Indicator(
                ids.next(), like.indicators().get(row % like.indicators().size()).fields()));
      }
      Project project = new Project(ids.next(), like.fields(), rows);
      projects.add(project.with("number", Integer.toString(number)));
    }
    return text.withProjects(projects);
  }

  /// The most work in one go, over the last of several rounds, with all that a round brings about in the background.
  private static long work(WorkspaceWindow window, Watchdog watchdog, List<Runnable> rounds) {
    for (int round = 0; round < rounds.size(); round++) {
      if (round == WARM_UP) {
        watchdog.most();
      }
      Fx.run(rounds.get(round));
      for (int pulse = 0; pulse < PULSES; pulse++) {
        Fx.pulse(window.scene());
      }
    }
    return watchdog.most();
  }

  private static List<Runnable> rounds(java.util.function.IntFunction<Runnable> action) {
    return java.util.stream.IntStream.range(0, WARM_UP * 2).mapToObj(action).toList();
  }

  @Test
  void nothingTakesFiftyMilliseconds() {
    Submission text = large();
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 800, Fakes::reviewed);
        Watchdog dog = new Watchdog()) {
      Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
      Id row = text.projects().get(100).indicators().get(3).id();
      assertThat(work(window, dog, rounds(at -> () -> edit(window, row, at))))
          .as("edit")
          .isLessThan(LIMIT);
      assertThat(work(window, dog, rounds(at -> () -> open(window, text, at))))
          .as("open")
          .isLessThan(LIMIT);
      assertThat(work(window, dog, rounds(at -> () -> filter(window, at))))
          .as("filter")
          .isLessThan(LIMIT);
      assertThat(work(window, dog, rounds(at -> () -> move(window, text, at))))
          .as("move")
          .isLessThan(LIMIT);
      Fx.run(() -> window.go(Address.of(text.projects().get(7).id())));
      window.press(KeyCode.F9);
      assertThat(work(window, dog, rounds(at -> () -> open(window, text, at))))
          .as("preview")
          .isLessThan(LIMIT);
      assertThat(work(window, dog, rounds(at -> () -> title(window, at))))
          .as("title of the cover, which all pages are measured again for")
          .isLessThan(LIMIT);
    }
  }

  @Test
  void norInAStageOfTheYear() throws Exception {
    Submission goals = large();
    StageForm stage = Fakes.forms().formOf(goals).stage("evaluation").orElseThrow();
    Submission text = Stages.begin(goals, stage, LocalDate.of(2027, 1, 8));
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, HEIGHT, Fakes::reviewed);
        Watchdog dog = new Watchdog()) {
      Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
      Id row = text.projects().get(100).indicators().get(3).id();
      Fx.run(() -> window.go(new Address(row, stage.field("actual"))));
      assertThat(
              work(window, dog, rounds(at -> () -> edit(window, row, stage.field("actual"), at))))
          .as("edit")
          .isLessThan(LIMIT);
      assertThat(work(window, dog, rounds(at -> () -> open(window, text, at))))
          .as("open")
          .isLessThan(LIMIT);
      assertThat(work(window, dog, rounds(at -> () -> page(window, text, stage, at))))
          .as("the page of all projects")
          .isLessThan(LIMIT);
      SearchModel search = Fx.call(() -> new SearchModel(window.workspace().session()));
      assertThat(work(window, dog, rounds(at -> () -> search.wordsProperty().set("目标" + at % 3))))
          .as("find")
          .isLessThan(LIMIT);
    }
  }

  @Test
  void norDoesBeginningAndRemovingAStage() throws Exception {
    Submission text = large();
    StageForm stage = Fakes.forms().formOf(text).stage("evaluation").orElseThrow();
    try (WorkspaceWindow window = WorkspaceWindow.open(text, 1000, HEIGHT, Fakes::reviewed);
        Watchdog dog = new Watchdog()) {
      Fx.until("findings", () -> !window.workspace().findings().allProperty().get().isEmpty());
      assertThat(work(window, dog, rounds(at -> () -> begin(window, stage, at)))).isLessThan(LIMIT);
    }
  }

  private static void page(WorkspaceWindow window, Submission text, StageForm stage, int at) {
    Address project = Address.of(text.projects().get(at).id());
    window.workspace().session().go(at % 2 == 0 ? Places.stage(stage) : project);
  }

  private static void begin(WorkspaceWindow window, StageForm stage, int at) {
    StageActions actions =
        new StageActions(window.workspace().session(), window.overlay(), () -> {});
    if (at % 2 == 0) {
      actions.begin(stage::equals);
    } else {
      actions.remove();
    }
  }

  private static void edit(WorkspaceWindow window, Id row, int at) {
    edit(window, row, "value", at);
  }

  private static void edit(WorkspaceWindow window, Id row, String field, int at) {
    Address cell = new Address(row, field);
    window
        .workspace()
        .session()
        .edit("改", cell, now -> jibian.edit.CellEdits.set(now, cell, "≥" + at + "次"));
  }

  private static void open(WorkspaceWindow window, Submission text, int at) {
    window.workspace().session().go(Address.of(text.projects().get(at * 7).id()));
  }

  private static void title(WorkspaceWindow window, int at) {
    Address cell = Address.ofText("cover.title");
    String title = "中共遵化市委政法委员会" + "本级".repeat(at % 3) + "2027年部门预算绩效文本";
    window
        .workspace()
        .session()
        .edit("改", cell, now -> jibian.edit.CellEdits.set(now, cell, title));
  }

  private static void filter(WorkspaceWindow window, int at) {
    window.workspace().tree().filterProperty().set(at % 2 == 0 ? "zf" : "");
  }

  private static void move(WorkspaceWindow window, Submission text, int at) {
    Id id = text.projects().get(200).id();
    window
        .workspace()
        .session()
        .edit("移", Address.of(id), now -> PartEdits.shift(now, id, at % 2 == 0 ? 1 : -1));
  }
}
