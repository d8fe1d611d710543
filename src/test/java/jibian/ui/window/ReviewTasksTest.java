package jibian.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.ProgramWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was read wrong is put right where it stands, and what found no place is put where it belongs, before anything
/// is kept.
class ReviewTasksTest {

  @TempDir private Path folder;
  private final Fakes.Memory texts = new Fakes.Memory();
  private ProgramWindow window;

  @BeforeEach
  void open() throws IOException {
    Path sheet = Files.writeString(folder.resolve("民政局.xls"), ImportTasksTest.SHEET);
    window = ProgramWindow.open(Fakes.services(texts, Platform::runLater), 1000, 900);
    window.drop(sheet);
    window.says("待核对 2 处，未归位 4 处");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private TextInputControl box(String name) {
    return Fx.call(
        () ->
            window.overlay().lookupAll(".field").stream()
                .filter(node -> name.equals(node.getAccessibleText()) && node.isVisible())
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private Node labelled(String words) {
    return Fx.call(
        () ->
            window.overlay().lookup("#import-points").lookupAll(".label").stream()
                .filter(node -> ((Label) node).getText().contains(words))
                .findFirst()
                .orElseThrow());
  }

  /// What a cell of the table of indicators shows.
  private Node cell(String words) {
    return Fx.call(
        () ->
            window
                .overlay()
                .lookup("#import-result")
                .lookup(".grid")
                .lookupAll(".grid-row")
                .stream()
                .flatMap(row -> row.lookupAll(".text").stream())
                .filter(node -> ((javafx.scene.text.Text) node).getText().contains(words))
                .findFirst()
                .orElseThrow());
  }

  private Submission accepted() {
    window.press("#accept");
    window.opened();
    assertThat(texts.all()).hasSize(1);
    return texts.all().getFirst();
  }

  private Project project() {
    return accepted().projects().getFirst();
  }

  @Test
  void aFieldIsCorrectedWhereItStandsAndItsDoubtIsGone() {
    window.push(KeyCode.F8);
    window.push(KeyCode.F2);
    window.click(box("预算数"));
    window.push(KeyCode.SHORTCUT, KeyCode.A);
    window.robot().write("5.00");
    window.push(KeyCode.ENTER);
    window.says("待核对 1 处，未归位 4 处");
    assertThat(window.shows("已更正")).isTrue();
    window.push(KeyCode.SHORTCUT, KeyCode.Z);
    window.says("待核对 2 处，未归位 4 处");
    window.push(KeyCode.SHORTCUT, KeyCode.Y);
    window.says("待核对 1 处，未归位 4 处");
    assertThat(texts.all()).isEmpty();
    assertThat(project().text("budget")).isEqualTo("5.00");
  }

  @Test
  void enterConfirmsDoubtAfterDoubtAndTheyCanBeTakenBack() {
    window.push(KeyCode.F8);
    window.push(KeyCode.ENTER);
    window.says("待核对 1 处，未归位 4 处");
    window.push(KeyCode.ENTER);
    window.says("待核对 0 处，未归位 4 处");
    window.push(KeyCode.SHORTCUT, KeyCode.Z);
    window.says("待核对 1 处，未归位 4 处");
    Submission text = accepted();
    assertThat(text.projects().getFirst().text("budget")).isEqualTo("50000元");
    assertThat(text.fields().entries()).doesNotContainKey("review");
  }

  @Test
  void aCellOfTheTableIsTypedOverAsInTheWindow() {
    window.click(window.find("#import-parts"));
    Fx.run(
        () ->
            ((ListView<?>) window.overlay().lookup("#import-parts")).getSelectionModel().select(1));
    window.pulse();
    window.click(cell("救助人数"));
    window.robot().write("100");
    window.push(KeyCode.ENTER);
    Fx.picture(window.scene(), "review-typed");
    assertThat(project().indicators().getFirst().text("level3")).isEqualTo("100");
  }

  @Test
  void aPieceIsPutIntoAnEmptyFieldByTwoClicks() {
    window.push(KeyCode.F8);
    window.click(labelled("0315-6100"));
    window.says("要放的内容：0315-6100");
    Fx.picture(window.scene(), "review-carried");
    window.click(box("其他资金"));
    window.says("待核对 2 处，未归位 3 处");
    assertThat(window.shows("要放的内容")).isFalse();
    assertThat(window.shows("已放入")).isTrue();
    window.push(KeyCode.SHORTCUT, KeyCode.Z);
    window.says("待核对 2 处，未归位 4 处");
    window.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(project().text("other")).isEqualTo("0315-6100");
  }

  @Test
  void aPieceIsPutBehindWhatStandsInACellByTwoClicks() {
    window.push(KeyCode.F8);
    window.click(labelled("含外来人员"));
    window.click(cell("≥90人"));
    window.says("未归位 3 处");
    assertThat(project().indicators().getFirst().text("value")).isEqualTo("≥90人 含外来人员");
  }

  /// Leaving a box moves nothing in sight: it is said that it was seen, and what comes next.
  @Test
  void escLeavesTheBoxWithAWordAndThenTheReview() {
    window.click(box("预算数"));
    window.push(KeyCode.ESCAPE);
    assertThat(window.shows("再按一次 Esc")).isTrue();
    window.push(KeyCode.ESCAPE);
    window.closed();
    assertThat(texts.all()).isEmpty();
  }

  /// The robot of the headless platform cannot draw, so the events are made by hand.
  private void drag(Node from, Node to) {
    Fx.run(
        () -> {
          from.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, from));
          from.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, to));
        });
    window.pulse();
    Fx.picture(window.scene(), "review-dragged");
    Fx.run(() -> from.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, to)));
    window.pulse();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Node over) {
    Bounds at = over.localToScene(over.getLayoutBounds());
    double x = at.getCenterX();
    double y = at.getCenterY();
    boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        false,
        new PickResult(over, x, y));
  }

  @Test
  void aPieceIsDraggedIntoAField() {
    window.push(KeyCode.F8);
    drag(labelled("0315-6100"), box("其他资金"));
    window.says("未归位 3 处");
    assertThat(window.shows("要放的内容")).isFalse();
    assertThat(window.shows("已放入")).isTrue();
    window.push(KeyCode.SHORTCUT, KeyCode.Z);
    window.says("未归位 4 处");
    window.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(project().text("other")).isEqualTo("0315-6100");
  }

  @Test
  void nothingMovesUnderTheMouseThatTakesAPiece() {
    Node piece = labelled("含外来人员");
    Bounds before = Fx.call(() -> piece.localToScene(piece.getLayoutBounds()));
    Fx.run(() -> piece.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, piece)));
    window.pulse();
    assertThat(window.find("#point-put").isVisible()).isTrue();
    assertThat(Fx.call(() -> piece.localToScene(piece.getLayoutBounds()))).isEqualTo(before);
  }

  @Test
  void aPieceIsDraggedIntoACell() {
    window.push(KeyCode.F8);
    drag(labelled("含外来人员"), cell("≥90人"));
    window.says("未归位 3 处");
    assertThat(project().indicators().getFirst().text("value")).isEqualTo("≥90人 含外来人员");
  }

  @Test
  void whatIsLetGoElsewhereStaysWithoutAPlace() {
    drag(labelled("0315-6100"), window.find("#import-summary"));
    assertThat(window.shows("要放的内容")).isFalse();
    assertThat(window.shows("未归位 4 处")).isTrue();
  }

  @Test
  void aDoubtIsNoPieceToDrag() {
    Node doubt = labelled("50000元");
    drag(doubt, box("其他资金"));
    assertThat(window.shows("要放的内容")).isFalse();
    assertThat(project().text("other")).isEmpty();
  }

  @Test
  void aPieceIsPutByKeysAlone() {
    for (int by = 0; by < 3; by++) {
      window.push(KeyCode.F8);
    }
    window.push(KeyCode.ENTER);
    window.says("要放的内容：电话");
    window.push(KeyCode.ENTER);
    window.says("未归位 3 处");
    assertThat(window.shows("要放的内容")).isFalse();
    assertThat(accepted().projects().getFirst().fields().toString()).contains("电话");
  }

  @Test
  void aPieceBecomesAnIndicatorOrAGoal() {
    window.push(KeyCode.F8);
    window.click(labelled("含外来人员"));
    window.click(window.find("#put-indicator"));
    window.says("未归位 3 处");
    window.click(labelled("0315-6100"));
    window.click(window.find("#put-goal"));
    window.says("未归位 2 处");
    Project project = project();
    assertThat(project.indicators()).hasSize(2);
    assertThat(project.indicators().getLast().text("level3")).isEqualTo("含外来人员");
    assertThat(project.indicators().getLast().text("level1")).isEqualTo("产出指标");
    assertThat(project.goals()).containsExactly("1.保障困难群众基本生活。", "0315-6100");
  }

  @Test
  void aPieceThatIsNotNeededStaysListedAsSuch() {
    for (int by = 0; by < 3; by++) {
      window.push(KeyCode.F8);
    }
    window.push(KeyCode.DELETE);
    window.says("未归位 3 处");
    assertThat(window.shows("不需要　表 1")).isTrue();
    assertThat(((ListView<?>) window.find("#import-points")).getItems()).hasSize(6);
  }

  @Test
  void whatWasCorrectedIsNotThrownAwayByOneKey() {
    window.push(KeyCode.F8);
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ESCAPE);
    window.says("改过的内容都会丢掉");
    assertThat(window.overlay().showing()).isTrue();
    window.push(KeyCode.ESCAPE);
    assertThat(window.overlay().showing()).isFalse();
    assertThat(texts.all()).isEmpty();
  }

  @Test
  void thePagesOfTheResultCanBeLookedAt() {
    window.push(KeyCode.F9);
    assertThat(window.find("#import-result .preview").isVisible()).isTrue();
    Fx.picture(window.scene(), "review-pages");
    window.push(KeyCode.F9);
    assertThat(window.find("#import-result .editors").isVisible()).isTrue();
  }

  @Test
  void theSourceIsReachedFromTheFieldItGave() {
    window.click(labelled("含外来人员"));
    window.push(KeyCode.DELETE);
    Project project = project();
    window.pulse();
    Fx.run(() -> window.main().workspace().session().go(new Address(project.id(), "budget")));
    window.push(KeyCode.SHIFT, KeyCode.F9);
    window.says("来自民政局.xls：表 1 行 2 格 2");
    assertThat(((ListView<?>) window.find("#source-left")).getItems()).hasSize(4);
    assertThat(window.shows("不需要　表 2 行 2 格 7")).isTrue();
    Fx.picture(window.scene(), "review-source");
    window.push(KeyCode.ESCAPE);
    assertThat(window.overlay().showing()).isFalse();
  }

  @Test
  void acceptingIsOneStep() {
    Submission text = accepted();
    assertThat(text.projects()).hasSize(1);
    Fx.until("window", () -> window.scene().lookup(".workspace") != null);
    window.pulse();
    window.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(window.text().orElseThrow().projects()).isEmpty();
    Fx.until("in the bin", () -> texts.all().isEmpty());
    assertThat(Fx.call(() -> window.scene().lookup(".editors").isFocusWithin()))
        .as("the keyboard stays where the clerk works")
        .isTrue();
    window.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(window.text().orElseThrow()).isEqualTo(text);
    Fx.until("kept", () -> texts.all().equals(List.of(text)));
  }

  @Test
  void whatWasTakenBackAndIsWorkedOnIsKept() {
    accepted();
    Fx.until("window", () -> window.scene().lookup(".workspace") != null);
    window.pulse();
    window.push(KeyCode.SHORTCUT, KeyCode.Z);
    Fx.until("in the bin", () -> texts.all().isEmpty());
    window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    Fx.until("kept", () -> texts.all().size() == 1);
    assertThat(texts.all().getFirst().projects()).hasSize(1);
  }
}
