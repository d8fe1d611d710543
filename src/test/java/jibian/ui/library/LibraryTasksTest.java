package jibian.ui.library;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import jibian.edit.CellEdits;
import jibian.edit.IdSource;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// Whole tasks with the indicator library, as a clerk does them with the keyboard.
class LibraryTasksTest {
  private static final Submission ZUNHUA = Fakes.text("zunhua-2022");

  /// A text with one project about training, a row under every heading the form wants, all empty.
  private static Submission training() {
    try {
      Form form = Fakes.forms().form("hebei");
      IdSource ids =
          new IdSource(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
      BlankParts blank = new BlankParts(form, form.variants().getFirst(), ids::next);
      Submission text = blank.submission("2027", "某县民政局").withProjects(List.of(blank.project(1)));
      Address project = Address.of(text.projects().getFirst().id());
      Submission named = CellEdits.set(text, project.field("name"), "全县业务培训经费");
      return CellEdits.set(named, project.field("budget"), "20.00")
          .withNarrative(List.of(blank.section("", 1)));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static WorkspaceWindow open(Submission text, Address cell) {
    WorkspaceWindow window = WorkspaceWindow.open(text, 1000, 1000);
    Fx.run(() -> window.go(cell));
    return window;
  }

  private static Address cell(Submission text, int row, String field) {
    return new Address(text.projects().getFirst().indicators().get(row).id(), field);
  }

  private static Indicator row(WorkspaceWindow window, int row) {
    return window.text().projects().getFirst().indicators().get(row);
  }

  private static List<String> values(Indicator row) {
    return Stream.of("level3", "description", "value", "basis").map(row::text).toList();
  }

  @SuppressWarnings("unchecked")
  private static ListView<String> suggestions(WorkspaceWindow window) {
    return (ListView<String>) window.scene().lookup(".suggestions");
  }

  /// Types the first letters of a name's pinyin until the library, which is read in the background, is there.
  private static void offered(WorkspaceWindow window, String letters, String name) {
    window.type(letters);
    Fx.until(
        name,
        () -> {
          if (!suggestions(window).getItems().contains(name)) {
            TextInputControl cell = (TextInputControl) window.scene().getFocusOwner();
            cell.appendText("x");
            cell.deletePreviousChar();
          }
          return suggestions(window).getItems().contains(name);
        });
  }

  @Test
  void completesANameByPinyinAndTakesTheRest() {
    Submission text = training();
    try (WorkspaceWindow window = open(text, cell(text, 0, "level3"))) {
      offered(window, "pxbjbqs", "培训班举办期数");
      window.press(F4).press(ENTER);
      assertThat(values(row(window, 0))).containsExactly("培训班举办期数", "", "", "");
      assertThat(Fx.call(() -> window.workspace().session().place()))
          .isEqualTo(cell(text, 1, "level3"));
      window.press(ALT, ENTER);
      assertThat(values(row(window, 0))).containsExactly("培训班举办期数", "按年度培训计划举办的培训班", "≥2期", "");
      window.press(CONTROL, Z);
      assertThat(values(row(window, 0))).containsExactly("培训班举办期数", "", "", "");
      window.press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void whatTheClerkTypesHimselfStaysHisOwn() {
    Submission text = training();
    try (WorkspaceWindow window = open(text, cell(text, 0, "level3"))) {
      offered(window, "培训", "培训人次");
      window.press(ENTER);
      assertThat(row(window, 0).text("level3")).isEqualTo("培训");
      window.press(ALT, ENTER);
      assertThat(values(row(window, 0))).containsExactly("培训", "", "", "");
    }
  }

  @Test
  void completesTheValueByTheName() {
    Submission text = CellEdits.set(training(), cell(training(), 1, "level3"), "参训率");
    try (WorkspaceWindow window = open(text, cell(text, 1, "value"))) {
      offered(window, "9", "≥95%");
      window.press(F4).press(ENTER);
      assertThat(row(window, 1).text("value")).isEqualTo("≥95%");
    }
  }

  @Test
  void insertsThreeIndicatorsAsOneStep() {
    Submission text = training();
    try (WorkspaceWindow window = open(text, cell(text, 0, "level3"))) {
      window.press(CONTROL, I);
      Fx.until("the library", () -> list(window).getItems().size() > 100);
      window.type("培训 数");
      assertThat(Fx.call(() -> list(window).getItems()))
          .isNotEmpty()
          .allMatch(entry -> entry.toString().contains("培训"));
      window.press(CONTROL, A).type("px");
      window.press(SHIFT, DOWN).press(SHIFT, DOWN).press(SHIFT, DOWN);
      List<String> marked =
          Fx.call(() -> list(window).getItems().subList(0, 3).stream().map(e -> e.name()).toList());
      window.press(ENTER);
      assertThat(Fx.call(window.overlay()::showing)).isFalse();
      assertThat(names(window.text())).containsAll(marked);
      assertThat(window.texts().labels()).containsExactly("从指标库插入 3 个指标");
      assertThat(window.focused().getStyleClass()).contains("cell-editor");
      window.press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(text);
    }
  }

  @Test
  void givesUpWithoutATrace() {
    Submission text = training();
    try (WorkspaceWindow window = open(text, cell(text, 0, "level3"))) {
      window.press(CONTROL, I).type("px").press(SHIFT, DOWN).press(ESCAPE);
      assertThat(window.text()).isEqualTo(text);
      window.type("手工").press(TAB);
      assertThat(row(window, 0).text("level3")).isEqualTo("手工");
    }
  }

  @Test
  void mendsADescriptionThatRepeatsTheName() {
    Address cell = cell(ZUNHUA, 0, "description");
    List<String> before = values(ZUNHUA.projects().getFirst().indicators().getFirst());
    try (WorkspaceWindow window = open(ZUNHUA, cell)) {
      Fx.until("findings", () -> !window.workspace().findings().of(cell).isEmpty());
      window.robot().clickOn(".chip.error");
      Fx.pulse(window.scene());
      Node link = Fx.call(() -> link(window));
      window.robot().clickOn(link);
      Fx.until("the library", () -> list(window).getItems().size() > 10);
      window.type("xchdkzcs");
      Fx.until("one", () -> list(window).getItems().size() == 1);
      window.press(ENTER);
      List<String> after = values(row(window, 0));
      assertThat(after)
          .containsExactly(before.get(0), "全年组织的集中宣传、进村入户宣传活动", before.get(2), before.get(3));
      window.press(CONTROL, Z);
      assertThat(window.text()).isEqualTo(ZUNHUA);
    }
  }

  /// The link of the finding about the first description.
  private static Node link(WorkspaceWindow window) {
    return window.scene().getRoot().lookupAll(".findings .hyperlink").stream()
        .filter(node -> node instanceof Hyperlink link && link.getText().startsWith("从指标库选"))
        .min(java.util.Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
        .orElseThrow();
  }

  @Test
  void startsTheSafeguardsFromParagraphs() {
    Submission text = training();
    Section section = text.narrative().getFirst();
    try (WorkspaceWindow window = open(text, new Address(section.id(), "heading"))) {
      window.type("三、工作保障措施").press(ENTER);
      Node start = Fx.call(() -> start(window));
      assertThat(start).isNotNull();
      window.robot().clickOn(start);
      Section filled = window.text().narrative().getFirst();
      assertThat(filled.paragraphs()).hasSize(7);
      assertThat(filled.paragraphs().get(1)).startsWith("（二）加强支出管理。");
      assertThat(Fx.call(() -> start(window))).isNull();
      window.press(CONTROL, Z);
      assertThat(window.text().narrative().getFirst().paragraphs()).isEmpty();
    }
  }

  private static Node start(WorkspaceWindow window) {
    return window.scene().getRoot().lookupAll(".editor-page > .hyperlink").stream()
        .filter(Node::isVisible)
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("unchecked")
  private static ListView<jibian.library.LibraryEntry> list(WorkspaceWindow window) {
    return (ListView<jibian.library.LibraryEntry>) window.scene().lookup("#library");
  }

  private static List<String> names(Submission text) {
    Project project = text.projects().getFirst();
    return project.indicators().stream().map(row -> row.text("level3")).toList();
  }

  @Test
  void pictures() {
    Address cell = cell(ZUNHUA, 1, "level3");
    try (WorkspaceWindow window = open(ZUNHUA, cell)) {
      Fx.until(
          "findings",
          () -> !window.workspace().findings().of(cell(ZUNHUA, 1, "description")).isEmpty());
      window.press(CONTROL, I);
      Fx.until("the library", () -> list(window).getItems().size() > 100);
      Fx.picture(window.scene(), "library-light-1000x800");
      window.type("myd").press(SHIFT, DOWN).press(SHIFT, DOWN);
      Fx.run(() -> window.look().darkProperty().set(true));
      Fx.picture(window.scene(), "library-dark-1000x800");
      window.press(ESCAPE);
      Fx.run(() -> window.look().darkProperty().set(false));
      Fx.run(() -> window.go(cell(ZUNHUA, 1, "description")));
      window.press(CONTROL, I);
      Fx.until("the library", () -> list(window).getItems().size() > 10);
      Fx.picture(window.scene(), "library-fill-1000x800");
    }
    Submission text = training();
    try (WorkspaceWindow window = open(text, cell(text, 0, "level3"))) {
      offered(window, "px", "培训班举办期数");
      Fx.picture(window.scene(), "library-complete-1000x800");
      window.press(ESCAPE);
      offered(window, "pxbjbqs", "培训班举办期数");
      window.press(F4).press(ENTER);
      Fx.picture(window.scene(), "library-rest-light");
      Fx.run(() -> window.look().darkProperty().set(true));
      Fx.picture(window.scene(), "library-rest-dark");
    }
  }
}
