package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What was read wrong is put right where it stands, and what found no place is put where it belongs, before anything
/// is kept.
class ReviewTasksTest {

  @TempDir private Path folder;
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FxRobot robot = new FxRobot();
  private MainWindow shell;
  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    Fx.start();
    Path sheet = Files.writeString(folder.resolve("民政局.xls"), ImportTasksTest.SHEET);
    Fx.run(
        () -> {
          stage = new Stage();
          shell = new MainWindow(stage, Fakes.services(texts, Platform::runLater));
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1000);
          stage.setHeight(900);
          shell.show(Optional.empty());
        });
    Fx.until("shown", () -> stage.isFocused());
    Fx.run(() -> shell.starting().open(List.of(sheet)));
    Fx.until(
        "read",
        () ->
            shell.overlay().lookup("#accept") instanceof Button accept
                && !accept.isDisabled()
                && shows("待核对 2 处，未归位 4 处"));
    pulse();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  private void pulse() {
    for (int i = 0; i < 4; i++) {
      Fx.pulse(stage.getScene());
    }
  }

  private boolean shows(String words) {
    return shell.overlay().lookupAll(".label").stream()
        .anyMatch(node -> isSeen(node) && ((Label) node).getText().contains(words));
  }

  private static boolean isSeen(Node node) {
    return node == null || (node.isVisible() && isSeen(node.getParent()));
  }

  private void says(String words) {
    Fx.until(words, () -> shows(words));
  }

  private Node find(String selector) {
    return Fx.call(() -> shell.overlay().lookup(selector));
  }

  private TextInputControl box(String name) {
    return Fx.call(
        () ->
            shell.overlay().lookupAll(".field").stream()
                .filter(node -> name.equals(node.getAccessibleText()) && node.isVisible())
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private Node labelled(String words) {
    return Fx.call(
        () ->
            shell.overlay().lookup("#import-points").lookupAll(".label").stream()
                .filter(node -> ((Label) node).getText().contains(words))
                .findFirst()
                .orElseThrow());
  }

  /// What a cell of the table of indicators shows.
  private Node cell(String words) {
    return Fx.call(
        () ->
            shell.overlay().lookup("#import-result").lookup(".grid").lookupAll(".grid-row").stream()
                .flatMap(row -> row.lookupAll(".text").stream())
                .filter(node -> ((javafx.scene.text.Text) node).getText().contains(words))
                .findFirst()
                .orElseThrow());
  }

  private Submission accepted() {
    Fx.run(() -> ((Button) shell.overlay().lookup("#accept")).fire());
    Fx.until("open", () -> shell.text().isPresent());
    assertThat(texts.all()).hasSize(1);
    return texts.all().getFirst();
  }

  private Project project() {
    return accepted().projects().getFirst();
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    pulse();
  }

  private void click(Node node) {
    robot.clickOn(node);
    pulse();
  }

  @Test
  void aFieldIsCorrectedWhereItStandsAndItsDoubtIsGone() {
    push(KeyCode.F8);
    push(KeyCode.F2);
    click(box("预算数"));
    push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("5.00");
    push(KeyCode.ENTER);
    says("待核对 1 处，未归位 4 处");
    assertThat(shows("已更正")).isTrue();
    push(KeyCode.SHORTCUT, KeyCode.Z);
    says("待核对 2 处，未归位 4 处");
    push(KeyCode.SHORTCUT, KeyCode.Y);
    says("待核对 1 处，未归位 4 处");
    assertThat(texts.all()).isEmpty();
    assertThat(project().text("budget")).isEqualTo("5.00");
  }

  @Test
  void enterConfirmsDoubtAfterDoubtAndTheyCanBeTakenBack() {
    push(KeyCode.F8);
    push(KeyCode.ENTER);
    says("待核对 1 处，未归位 4 处");
    push(KeyCode.ENTER);
    says("待核对 0 处，未归位 4 处");
    push(KeyCode.SHORTCUT, KeyCode.Z);
    says("待核对 1 处，未归位 4 处");
    Submission text = accepted();
    assertThat(text.projects().getFirst().text("budget")).isEqualTo("50000元");
    assertThat(text.fields().entries()).doesNotContainKey("review");
  }

  @Test
  void aCellOfTheTableIsTypedOverAsInTheWindow() {
    click(find("#import-parts"));
    Fx.run(
        () ->
            ((ListView<?>) shell.overlay().lookup("#import-parts")).getSelectionModel().select(1));
    pulse();
    click(cell("救助人数"));
    robot.write("100");
    push(KeyCode.ENTER);
    Fx.picture(stage.getScene(), "review-typed");
    assertThat(project().indicators().getFirst().text("level3")).isEqualTo("100");
  }

  @Test
  void aPieceIsPutIntoAnEmptyFieldByTwoClicks() {
    push(KeyCode.F8);
    click(labelled("0315-6100"));
    says("要放的内容：0315-6100");
    Fx.picture(stage.getScene(), "review-carried");
    click(box("其他资金"));
    says("待核对 2 处，未归位 3 处");
    assertThat(shows("要放的内容")).isFalse();
    assertThat(shows("已放入")).isTrue();
    push(KeyCode.SHORTCUT, KeyCode.Z);
    says("待核对 2 处，未归位 4 处");
    push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(project().text("other")).isEqualTo("0315-6100");
  }

  @Test
  void aPieceIsPutBehindWhatStandsInACellByTwoClicks() {
    push(KeyCode.F8);
    click(labelled("含外来人员"));
    click(cell("≥90人"));
    says("未归位 3 处");
    assertThat(project().indicators().getFirst().text("value")).isEqualTo("≥90人 含外来人员");
  }

  @Test
  void aPieceIsPutByKeysAlone() {
    for (int by = 0; by < 3; by++) {
      push(KeyCode.F8);
    }
    push(KeyCode.ENTER);
    says("要放的内容：电话");
    push(KeyCode.ENTER);
    says("未归位 3 处");
    assertThat(shows("要放的内容")).isFalse();
    assertThat(accepted().projects().getFirst().fields().toString()).contains("电话");
  }

  @Test
  void aPieceBecomesAnIndicatorOrAGoal() {
    push(KeyCode.F8);
    click(labelled("含外来人员"));
    click(find("#put-indicator"));
    says("未归位 3 处");
    click(labelled("0315-6100"));
    click(find("#put-goal"));
    says("未归位 2 处");
    Project project = project();
    assertThat(project.indicators()).hasSize(2);
    assertThat(project.indicators().getLast().text("level3")).isEqualTo("含外来人员");
    assertThat(project.indicators().getLast().text("level1")).isEqualTo("产出指标");
    assertThat(project.goals()).containsExactly("1.保障困难群众基本生活。", "0315-6100");
  }

  @Test
  void aPieceThatIsNotNeededStaysListedAsSuch() {
    for (int by = 0; by < 3; by++) {
      push(KeyCode.F8);
    }
    push(KeyCode.DELETE);
    says("未归位 3 处");
    assertThat(shows("不需要　表 1")).isTrue();
    assertThat(((ListView<?>) find("#import-points")).getItems()).hasSize(6);
  }

  @Test
  void whatWasCorrectedIsNotThrownAwayByOneKey() {
    push(KeyCode.F8);
    push(KeyCode.ENTER);
    push(KeyCode.ESCAPE);
    says("改过的内容都会丢掉");
    assertThat(shell.overlay().showing()).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(shell.overlay().showing()).isFalse();
    assertThat(texts.all()).isEmpty();
  }

  @Test
  void thePagesOfTheResultCanBeLookedAt() {
    push(KeyCode.F9);
    assertThat(find("#import-result .preview").isVisible()).isTrue();
    Fx.picture(stage.getScene(), "review-pages");
    push(KeyCode.F9);
    assertThat(find("#import-result .editors").isVisible()).isTrue();
  }

  @Test
  void theSourceIsReachedFromTheFieldItGave() {
    click(labelled("含外来人员"));
    push(KeyCode.DELETE);
    Project project = project();
    pulse();
    Fx.run(() -> shell.workspace().session().go(new Address(project.id(), "budget")));
    push(KeyCode.SHIFT, KeyCode.F9);
    says("来自民政局.xls：表 1 行 2 格 2");
    assertThat(((ListView<?>) find("#source-left")).getItems()).hasSize(4);
    assertThat(shows("不需要　表 2 行 2 格 7")).isTrue();
    Fx.picture(stage.getScene(), "review-source");
    push(KeyCode.ESCAPE);
    assertThat(shell.overlay().showing()).isFalse();
  }

  @Test
  void acceptingIsOneStep() {
    Submission text = accepted();
    assertThat(text.projects()).hasSize(1);
    Fx.until("window", () -> stage.getScene().lookup(".workspace") != null);
    pulse();
    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(Fx.call(() -> shell.text().orElseThrow().projects())).isEmpty();
    push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(Fx.call(() -> shell.text().orElseThrow())).isEqualTo(text);
  }
}
