package jibian.ui.stage;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import jibian.edit.CellEdits;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.findings.FindingItem;
import jibian.ui.session.Places;
import org.junit.jupiter.api.Test;

/// Monitoring and self-evaluation as a clerk does them with the keyboard.
class StageTasksTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");

  private static WorkspaceWindow open() {
    WorkspaceWindow window = WorkspaceWindow.open(ZUNHUA, 1000, 800);
    Fx.run(() -> window.go(Address.of(ZUNHUA.projects().getFirst().id())));
    return window;
  }

  private static WorkspaceWindow evaluating() {
    WorkspaceWindow window = open();
    window.press(CONTROL, K).type("ksjxzp").press(ENTER);
    return window;
  }

  private static Project first(WorkspaceWindow window) {
    return window.text().projects().getFirst();
  }

  private static Indicator row(WorkspaceWindow window, int at) {
    return first(window).indicators().get(at);
  }

  static Optional<String> at(WorkspaceWindow window) {
    return Fx.call(() -> window.workspace().session().stages().stage().map(StageForm::id));
  }

  static boolean sees(WorkspaceWindow window, String selector) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(selector).stream()
                .anyMatch(StageTasksTest::isShown));
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  static List<String> words(WorkspaceWindow window, String selector) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(selector).stream()
                .filter(StageTasksTest::isShown)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  @Test
  void nothingOfStagesIsShownBeforeOneIsBegun() {
    try (WorkspaceWindow window = open()) {
      assertThat(sees(window, ".stage-tab")).isFalse();
      window.press(CONTROL, PAGE_DOWN);
      assertThat(at(window)).isEmpty();
      assertThat(window.text()).isEqualTo(ZUNHUA);
    }
  }

  @Test
  void beginningAStageIsOneStepAndLeavesTheGoalsAsTheyAre() {
    try (WorkspaceWindow window = evaluating()) {
      assertThat(at(window)).contains("evaluation");
      assertThat(words(window, ".stage-name")).containsExactly("目标", "自评");
      assertThat(window.text().text("stages.evaluation.begun")).isEqualTo("2026-11-20");
      assertThat(row(window, 0).keys())
          .as("the goal itself")
          .isEqualTo(ZUNHUA.projects().getFirst().indicators().getFirst().keys());
      window.press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(ZUNHUA);
      assertThat(sees(window, ".stage-tab")).isFalse();
    }
  }

  @Test
  void whatWasReachedIsTypedDownTheColumnAndUndone() {
    try (WorkspaceWindow window = evaluating()) {
      window.type("5次").press(ENTER).type("86%").press(ENTER);
      assertThat(row(window, 0).text("evaluation.actual")).isEqualTo("5次");
      assertThat(row(window, 1).text("evaluation.actual")).isEqualTo("86%");
      assertThat(window.texts().saved(1)).isEqualTo(window.text());
      window.press(CONTROL, Z);
      assertThat(row(window, 1).text("evaluation.actual")).isEmpty();
      window.press(CONTROL, PAGE_DOWN);
      assertThat(at(window)).as("the goals").isEmpty();
      window.press(CONTROL, Z);
      assertThat(at(window)).as("undo leads back to where it was").contains("evaluation");
      assertThat(row(window, 0).text("evaluation.actual")).isEmpty();
    }
  }

  @Test
  void theLineBelowSaysHowTheScoreComesAboutNow() {
    try (WorkspaceWindow window = evaluating()) {
      window.type("5次").press(ENTER).press(UP);
      Address cell = new Address(row(window, 0).id(), "evaluation.actual");
      Fx.run(
          () ->
              window
                  .workspace()
                  .session()
                  .edit("改", cell, text -> CellEdits.set(text, cell, "1次")));
      assertThat(words(window, ".stage-row .label").getFirst()).contains("完成目标的 33.3%");
    }
  }

  @Test
  void inALowWindowTheKeyboardIsWhereTheClerkSeesIt() {
    try (WorkspaceWindow window = WorkspaceWindow.open(ZUNHUA, 1000, 700)) {
      Fx.run(() -> window.go(Address.of(ZUNHUA.projects().getFirst().id())));
      window.press(CONTROL, K).type("ksjxzp").press(ENTER);
      Fx.run(() -> window.look().sizeProperty().set(20));
      Fx.pulse(window.scene());
      window.press(F6).type("55").press(F6);
      assertThat(first(window).text("evaluation.budget")).as("opened, the head").isEqualTo("55.00");
      window.type("5次").press(ENTER);
      assertThat(row(window, 0).text("evaluation.actual")).as("folded, the table").isEqualTo("5次");
    }
  }

  @Test
  void aBlockFromExcelGoesOverSeveralColumnsAndTheGoalsTakeNothing() {
    try (WorkspaceWindow window = evaluating()) {
      Fx.run(
          () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("改写\t5次\t12\t11\t说明甲\r\n改写\t86%\t8\t7.5\t说明乙\r\n");
            Clipboard.getSystemClipboard().setContent(content);
          });
      window.press(javafx.scene.input.KeyCode.LEFT).press(CONTROL, V);
      assertThat(row(window, 0).text("value"))
          .isEqualTo(ZUNHUA.projects().getFirst().indicators().getFirst().text("value"));
      assertThat(row(window, 0).text("evaluation.actual")).isEqualTo("5次");
      assertThat(row(window, 0).text("evaluation.score")).isEqualTo("11");
      assertThat(row(window, 1).text("evaluation.points")).isEqualTo("8");
      assertThat(row(window, 1).text("evaluation.reason")).isEqualTo("说明乙");
      assertThat(Fx.call(() -> window.workspace().session().noticeProperty().get()))
          .as("two goals were refused")
          .contains("2");
      window.press(CONTROL, Z);
      assertThat(row(window, 0).text("evaluation.actual")).isEmpty();
    }
  }

  @Test
  void theValueIsFilledDown() {
    try (WorkspaceWindow window = evaluating()) {
      window.type("100%").press(ENTER).press(UP);
      window.press(javafx.scene.input.KeyCode.SHIFT, DOWN);
      window
          .press(javafx.scene.input.KeyCode.SHIFT, DOWN)
          .press(CONTROL, javafx.scene.input.KeyCode.D);
      assertThat(row(window, 2).text("evaluation.actual")).isEqualTo("100%");
    }
  }

  @Test
  void aScoreOfTheClerksOwnAsksForAReasonAndEmptiedItIsReckonedAgain() {
    try (WorkspaceWindow window = evaluating()) {
      assertThat(sees(window, "#score-reason")).isFalse();
      window.press(RIGHT).press(RIGHT).type("3").press(ENTER).press(UP);
      assertThat(row(window, 0).text("evaluation.score")).isEqualTo("3");
      assertThat(sees(window, "#score-reason")).isTrue();
      window.press(DELETE);
      assertThat(row(window, 0).text("evaluation.score")).isEmpty();
      assertThat(sees(window, "#score-reason")).isFalse();
    }
  }

  @Test
  void thePlaceStaysTheSameFromStageToStageAndFromProjectToProject() {
    try (WorkspaceWindow window = evaluating()) {
      window.press(DOWN).press(DOWN).press(CONTROL, PAGE_UP);
      Address third = new Address(row(window, 2).id(), "value");
      assertThat(at(window)).isEmpty();
      assertThat(Fx.call(() -> window.workspace().session().place())).isEqualTo(third);
      window.press(CONTROL, PAGE_DOWN);
      assertThat(Fx.call(() -> window.workspace().session().place()))
          .isEqualTo(third.field("evaluation.actual"));
      Fx.run(() -> window.go(Address.of(ZUNHUA.projects().get(1).id())));
      assertThat(at(window)).contains("evaluation");
      window.type("7次").press(ENTER);
      assertThat(window.text().projects().get(1).indicators().getFirst().text("evaluation.actual"))
          .isEqualTo("7次");
    }
  }

  @Test
  void aGoalChangedAfterwardsIsShownAndNothingElseChanges() {
    try (WorkspaceWindow window = evaluating()) {
      window.type("5次").press(ENTER).press(CONTROL, PAGE_UP);
      Address value = new Address(row(window, 0).id(), "value");
      Fx.run(() -> window.go(value));
      window.type("≥9次").press(ENTER).press(CONTROL, PAGE_DOWN);
      assertThat(words(window, ".notice")).contains("开始后目标改了 1 处");
      window.press(UP);
      assertThat(words(window, ".stage-row .label").getFirst()).contains("→ ≥9次");
      assertThat(row(window, 0).text("evaluation.actual")).isEqualTo("5次");
    }
  }

  @Test
  void removingAStageTakesItOutAndUndoBringsItBack() {
    try (WorkspaceWindow window = evaluating()) {
      window.type("5次").press(ENTER);
      Submission filled = window.text();
      window.press(CONTROL, K).type("ycjd").press(ENTER);
      assertThat(window.text()).isEqualTo(ZUNHUA);
      assertThat(sees(window, ".stage-tab")).isFalse();
      window.press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(filled);
    }
  }

  private static Submission year() {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    } catch (IOException | UnusableException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theTreeSaysHowFarTheStagesAreAndLeadsToTheirPages() {
    try (WorkspaceWindow window = evaluating()) {
      Fx.until("the stage in the tree", () -> lines(window).contains("绩效自评 0/13"));
      int rows = ZUNHUA.projects().getFirst().indicators().size();
      assertThat(Fx.call(() -> lines(window)))
          .contains("1 " + ZUNHUA.projects().getFirst().name() + " 0/" + (rows + 1));
      window.type("5次").press(ENTER);
      Fx.until(
          "one more",
          () ->
              lines(window)
                  .contains("1 " + ZUNHUA.projects().getFirst().name() + " 1/" + (rows + 1)));
      Fx.run(() -> window.go(Places.stage(stage(window))));
      assertThat(sees(window, "#stage-report")).isTrue();
      window.press(DOWN).press(ENTER);
      assertThat(Fx.call(() -> window.workspace().session().place().owner()))
          .as("what was reached of the first indicator of the second project")
          .isEqualTo(ZUNHUA.projects().get(1).indicators().getFirst().id());
      assertThat(at(window)).contains("evaluation");
    }
  }

  private static StageForm stage(WorkspaceWindow window) {
    return window.workspace().session().stages().stage().orElseThrow();
  }

  private static List<String> lines(WorkspaceWindow window) {
    return window.workspace().tree().rowsProperty().get().stream()
        .map(row -> (row.text() + " " + row.count()).strip())
        .toList();
  }

  @Test
  void theFindingsAreThoseOfTheStageOneIsAt() {
    try (WorkspaceWindow window = WorkspaceWindow.open(year(), 1000, 800, Fakes::reviewed)) {
      Project first = year().projects().getFirst();
      Address actual = new Address(first.indicators().get(1).id(), "evaluation.actual");
      Fx.run(() -> window.go(actual));
      window.press(DELETE);
      Fx.until("the missing value is told", () -> found(window).contains(actual.field()));
      assertThat(Fx.call(() -> found(window))).allMatch(field -> field.startsWith("evaluation."));
      window.press(UP).press(F8);
      assertThat(Fx.call(() -> window.workspace().session().place().field()))
          .startsWith("evaluation.");
      window.press(CONTROL, PAGE_DOWN);
      assertThat(at(window)).isEmpty();
      assertThat(Fx.call(() -> found(window)))
          .noneMatch(field -> field.startsWith("evaluation.") || field.startsWith("monitoring."));
    }
  }

  @Test
  void whatIsNotWrittenYetWaitsUntilTheClerkHasBeenThere() {
    try (WorkspaceWindow window = WorkspaceWindow.open(ZUNHUA, 1000, 800, Fakes::reviewed)) {
      Fx.run(() -> window.go(Address.of(ZUNHUA.projects().getFirst().id())));
      window.press(CONTROL, K).type("ksjxzp").press(ENTER);
      Fx.until("findings", () -> found(window).contains("evaluation.actual"));
      assertThat(Fx.call(() -> errors(window))).isEmpty();
      window.press(DOWN).press(DOWN);
      Fx.until("two cells were left empty", () -> errors(window).size() == 2);
    }
  }

  private static List<FindingItem> errors(WorkspaceWindow window) {
    return window.workspace().findings().filter().shownProperty().get().stream()
        .filter(one -> one.rank() == FindingItem.Rank.ERROR)
        .toList();
  }

  private static List<String> found(WorkspaceWindow window) {
    return window.workspace().findings().filter().shownProperty().get().stream()
        .map(one -> one.where().field())
        .toList();
  }

  @Test
  void thePreviewShowsThePageOfTheStageOneIsAt() {
    try (WorkspaceWindow window = WorkspaceWindow.open(year(), 1000, 1000)) {
      Project first = year().projects().getFirst();
      Fx.run(() -> window.go(new Address(first.indicators().get(1).id(), "evaluation.actual")));
      window.press(F9);
      Fx.until("pages", () -> window.workspace().preview().locationProperty().get().isPresent());
      Fx.picture(window.scene(), "stage-preview-1000x1000");
      assertThat(
              Fx.call(() -> window.workspace().preview().locationProperty().get().orElseThrow())
                  .area()
                  .origin()
                  .field())
          .as("the cell of the stage's own page")
          .isEqualTo("evaluation.actual");
      int pages = Fx.call(() -> window.workspace().preview().shapeProperty().get().pages());
      window.press(CONTROL, PAGE_DOWN);
      Fx.until(
          "the whole text",
          () -> window.workspace().preview().shapeProperty().get().pages() > pages);
    }
  }

  @Test
  void theExportOffersTheStagesThatWereBegunAndTakesTheOneOneIsAt() {
    try (WorkspaceWindow window = WorkspaceWindow.open(year(), 1000, 1000)) {
      Project first = year().projects().getFirst();
      Fx.run(() -> window.go(new Address(first.indicators().get(1).id(), "evaluation.actual")));
      window.press(CONTROL, E);
      Fx.picture(window.scene(), "stage-export-1000x1000");
      assertThat(chosen(window, "#stage-evaluation")).isTrue();
      assertThat(Fx.call(() -> ((TextField) window.overlay().lookup("#name")).getText()))
          .contains("绩效自评");
      assertThat(Fx.call(() -> window.overlay().lookup("#scope-part_one").isVisible())).isFalse();
    }
    try (WorkspaceWindow window = open()) {
      window.press(CONTROL, E);
      assertThat(Fx.call(() -> window.overlay().lookup("#stage-goals"))).isNull();
    }
  }

  private static boolean chosen(WorkspaceWindow window, String selector) {
    return Fx.call(() -> ((RadioButton) window.overlay().lookup(selector)).isSelected());
  }
}
