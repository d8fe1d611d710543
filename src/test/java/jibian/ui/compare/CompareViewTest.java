package jibian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import jibian.compare.Change;
import jibian.compare.ChangeLine;
import jibian.compare.PartChange;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.WorkspaceWindow;
import jibian.ui.kit.FileChoice;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Last year's text is the published one; this year's has other budgets, wordings and places.
class CompareViewTest {
  @TempDir Path folder;

  private final Fakes.Memory texts = new Fakes.Memory();
  private final Submission last = Fakes.text("zunhua-2022");
  private final Submission now = thisYear(last);
  private final List<Address> led = new ArrayList<>();
  private EditingSession session;

  private static Submission thisYear(Submission text) {
    List<Project> projects = new ArrayList<>(text.projects());
    Project first = projects.getFirst();
    List<jibian.model.Indicator> rows = new ArrayList<>(first.indicators());
    rows.set(1, rows.get(1).with("value", "≥98%"));
    rows.remove(4);
    projects.set(
        0,
        first
            .with("budget", "58.00")
            .with("purpose", first.text("purpose").replace("综合治理", "社会治安综合治理和反邪教"))
            .withIndicators(rows));
    projects.add(2, projects.remove(4));
    projects.remove(5);
    return text.with("year", "2023").withProjects(projects);
  }

  /// What the dialogs of the system would answer.
  private final class Picked implements FileChoice {
    @Override
    public List<Path> toOpen(Window window, String name, List<String> kinds) {
      return List.of(Path.of("src/test/resources/texts/chengde-2023.json"));
    }

    @Override
    public Optional<Path> toWrite(Window window, Kind kind, String name) {
      return Optional.of(folder.resolve(name));
    }
  }

  private Shown open() {
    return Shown.open(
        1000,
        700,
        () -> {
          try {
            texts.add(last);
            texts.add(Fakes.text("tangshan-2022"));
            Texts.Opened opened = texts.add(now);
            Services services = Fakes.services(texts, Platform::runLater);
            session = Workspace.of(opened, services).session();
            return new CompareView(
                new CompareModel(session, services), new Picked(), led::add, () -> {});
          } catch (UnusableException e) {
            throw new AssertionError(e);
          }
        });
  }

  @SuppressWarnings("unchecked")
  private static ListView<PartChange> parts(Shown shown) {
    ListView<PartChange> parts = shown.find(ListView.class, "#parts");
    Fx.until("compared", () -> !parts.getItems().isEmpty());
    Fx.pulse(shown.scene());
    return parts;
  }

  @SuppressWarnings("unchecked")
  private static ListView<ChangeLine> lines(Shown shown) {
    return shown.find(ListView.class, "#changes");
  }

  private static ChangeLine chosen(Shown shown) {
    return Fx.call(() -> lines(shown).getSelectionModel().getSelectedItem());
  }

  @Test
  void lastYearsTextOfTheUnitIsThereAtOnce() {
    try (Shown shown = open()) {
      ListView<PartChange> parts = parts(shown);
      assertThat(String.valueOf(Fx.call(() -> shown.find(ComboBox.class, "#source").getValue())))
          .startsWith("2022 中共遵化");
      assertThat(Fx.call(() -> shown.find(Label.class, "#word").getText()))
          .contains("新增 0 个、删除 1 个、修改 1 个、移动 1 个");
      assertThat(Fx.call(() -> parts.getItems().stream().map(CompareModel::badge).toList()))
          .containsExactlyInAnyOrder("修改 1 处", "修改 4 处", "移动", "删除");
      Fx.run(() -> parts.getSelectionModel().select(1));
      Fx.pulse(shown.scene());
      shown.pictures("compare");
      shown.click("#only");
      Fx.pulse(shown.scene());
      assertThat(Fx.call(() -> parts.getItems().size())).isGreaterThan(now.projects().size());
      assertThat(Fx.call(() -> lines(shown).getItems().stream().map(ChangeLine::change).toList()))
          .contains(Change.EQUAL, Change.CHANGED);
      shown.pictures("compare-all");
    }
  }

  @Test
  void theKeyboardIsWhereOneChoosesWithWhat() {
    try (WorkspaceWindow window = WorkspaceWindow.open(now, 1000, 700)) {
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      Fx.until("asked", () -> "open".equals(window.scene().getFocusOwner().getId()));
      window.press(KeyCode.ESCAPE);
      window.texts().add(Fakes.text("tangshan-2022"));
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      Fx.until("asked", () -> "source".equals(window.scene().getFocusOwner().getId()));
      window.press(KeyCode.ESCAPE);
      window.texts().add(last);
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      Fx.until(
          "compared", () -> !((ListView<?>) window.scene().lookup("#parts")).getItems().isEmpty());
      assertThat(Fx.call(() -> window.scene().getFocusOwner().getId())).isEqualTo("parts");
    }
  }

  @Test
  void theHeadingsStandAboveTheirTexts() {
    try (Shown shown = open()) {
      parts(shown);
      Fx.pulse(shown.scene());
      List<Node> texts =
          Fx.call(() -> List.copyOf(lines(shown).lookupAll(".list-cell:filled .marked-text")));
      assertThat(left(texts.get(0))).isCloseTo(left(shown.find("#before")), within(2.0));
      assertThat(left(texts.get(1))).isCloseTo(left(shown.find("#after")), within(2.0));
    }
  }

  private static double left(Node node) {
    return Fx.call(() -> node.localToScene(node.getLayoutBounds()).getMinX());
  }

  @Test
  void theExampleIsNobodysLastYear() throws UnusableException {
    texts.addExample(last);
    Services direct = Fakes.direct(texts);
    CompareModel model = new CompareModel(Workspace.of(texts.add(now), direct).session(), direct);
    model.begin();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.sourcesProperty().get()).hasSize(1);
    assertThat(model.status().wordProperty().get().text()).contains("请选择");
  }

  @Test
  void f8LeadsFromDifferenceToDifferenceAndEnterToTheField() {
    try (Shown shown = open()) {
      parts(shown);
      Fx.run(() -> shown.find("#parts").requestFocus());
      assertThat(chosen(shown).where()).isEqualTo("年度");
      shown.robot().push(KeyCode.F8);
      assertThat(chosen(shown).where()).isEqualTo("预算数");
      shown.robot().push(KeyCode.F8);
      assertThat(chosen(shown).where()).isEqualTo("资金用途");
      shown.robot().push(KeyCode.SHIFT, KeyCode.F8);
      assertThat(chosen(shown).where()).isEqualTo("预算数");
      shown.robot().push(KeyCode.ENTER);
      assertThat(led).containsExactly(new Address(now.projects().getFirst().id(), "budget"));
      for (int step = 0; step < 6; step++) {
        shown.robot().push(KeyCode.F8);
      }
      assertThat(chosen(shown).where()).isEqualTo("年度");
    }
  }

  @Test
  void enterInTheBoxOfTextsOpensItAndChooses() {
    try (Shown shown = open()) {
      parts(shown);
      ComboBox<?> sources = shown.find(ComboBox.class, "#source");
      Fx.run(sources::requestFocus);
      shown.robot().push(KeyCode.ENTER);
      Fx.until("open", sources::isShowing);
      shown.robot().push(KeyCode.DOWN);
      shown.robot().push(KeyCode.ENTER);
      Fx.until("chosen", () -> !sources.isShowing());
      Fx.pulse(shown.scene());
      assertThat(String.valueOf(Fx.call(sources::getValue))).startsWith("2022 唐山");
      assertThat(led).isEmpty();
    }
  }

  @Test
  void aFileIsComparedAndTheTableWritten() {
    try (Shown shown = open()) {
      parts(shown);
      shown.click("#open");
      Fx.until(
          "compared",
          () -> shown.find(Label.class, "#before").getText().equals("chengde-2023.json"));
      shown.click("#table");
      Path table = folder.resolve("对照表 " + "2023 中共遵化市委政法委本级.docx");
      Fx.until("written", () -> Files.exists(table));
      Fx.until("told", () -> shown.find(Label.class, "#word").getText().startsWith("已写出"));
    }
  }

  @Test
  void theKeysOpenItOverTheTextAndEscLeaves() {
    texts.add(last);
    try (WorkspaceWindow window = WorkspaceWindow.over(texts, texts.add(now), 1000, 700)) {
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      Scene scene = window.scene();
      Fx.until("open", () -> scene.getRoot().lookup("#parts") != null);
      ListView<?> lines = (ListView<?>) Fx.call(() -> scene.getRoot().lookup("#changes"));
      Fx.until("compared", () -> !lines.getItems().isEmpty());
      window.press(KeyCode.F8);
      window.press(KeyCode.ENTER);
      Fx.until("left", () -> !window.overlay().isVisible());
      assertThat(Fx.call(() -> window.workspace().session().place()))
          .isEqualTo(new Address(now.projects().getFirst().id(), "budget"));
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      Fx.until("open", window.overlay()::isVisible);
      window.press(KeyCode.ESCAPE);
      Fx.until("left", () -> !window.overlay().isVisible());
    }
  }
}
