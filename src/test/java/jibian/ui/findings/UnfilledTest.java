package jibian.ui.findings;

import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import jibian.edit.CellEdits;
import jibian.edit.IdSource;
import jibian.edit.PartEdits;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// What is empty in a new project is waiting to be filled in, not wrong.
class UnfilledTest {

  private static Submission blank() {
    try {
      Form form = Fakes.forms().form("hebei");
      IdSource ids =
          new IdSource(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
      BlankParts blank = new BlankParts(form, form.variants().getFirst(), ids::next);
      Submission text = blank.submission("2027", "某县民政局");
      return PartEdits.insert(text, Address.TEXT, blank.project(1));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static Services services(Fakes.Memory texts) {
    return Fakes.reviewed(Fakes.direct(texts));
  }

  private static Workspace open(Submission text) throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    return Workspace.of(texts.add(text), services(texts));
  }

  private static Address cell(Workspace workspace, String field) {
    return new Address(workspace.session().text().projects().getFirst().id(), field);
  }

  private static Address value(Workspace workspace, int row) {
    Project project = workspace.session().text().projects().getFirst();
    return new Address(project.indicators().get(row).id(), "value");
  }

  @Test
  void aNewProjectHasNoErrorsAndSaysHowMuchThereIsToFill() throws UnusableException {
    Workspace workspace = open(blank());
    SeverityCounts tally = workspace.findings().tally();
    assertThat(tally.errors()).isZero();
    assertThat(tally.warnings()).isZero();
    int rows = workspace.session().text().projects().getFirst().indicators().size();
    assertThat(tally.unfilled()).as("name, value and basis of each row").isGreaterThan(3 * rows);
    assertThat(workspace.findings().worst(cell(workspace, "goals")))
        .contains(FindingItem.Rank.UNFILLED);
  }

  @Test
  void aFieldThatWasLeftEmptyIsWhatItIs() throws UnusableException {
    Workspace workspace = open(blank());
    int unfilled = workspace.findings().tally().unfilled();
    workspace.session().go(value(workspace, 0));
    assertThat(workspace.findings().worst(value(workspace, 0))).contains(FindingItem.Rank.UNFILLED);
    workspace.session().go(value(workspace, 1));
    assertThat(workspace.findings().worst(value(workspace, 0))).contains(FindingItem.Rank.ERROR);
    assertThat(workspace.findings().worst(value(workspace, 1))).contains(FindingItem.Rank.UNFILLED);
    assertThat(workspace.findings().tally().errors()).isEqualTo(1);
    assertThat(workspace.findings().tally().unfilled()).isEqualTo(unfilled - 1);
  }

  @Test
  void whatIsWrittenWronglyIsWrongAtOnce() throws UnusableException {
    Workspace workspace = open(blank());
    Address plan = cell(workspace, "plan.3");
    workspace.session().edit("改", plan, text -> CellEdits.set(text, plan, "25"));
    assertThat(workspace.findings().worst(plan)).contains(FindingItem.Rank.ERROR);
  }

  @Test
  void whoAsksForTheCheckIsToldAllThereIs() throws UnusableException {
    Workspace workspace = open(blank());
    int unfilled = workspace.findings().tally().unfilled();
    workspace.findings().ask(() -> {});
    assertThat(workspace.findings().tally().unfilled()).isZero();
    assertThat(workspace.findings().tally().problems()).isEqualTo(unfilled);
    Address before = value(workspace, 0);
    Project more = workspace.session().blank().project(2);
    workspace
        .session()
        .edit("新增", before, text -> PartEdits.insert(text, text.projects().getLast().id(), more));
    assertThat(workspace.findings().tally(more.id()).errors()).as("a project made after").isZero();
    assertThat(workspace.findings().tally(more.id()).unfilled()).isPositive();
    assertThat(workspace.findings().worst(before)).contains(FindingItem.Rank.ERROR);
  }

  @Test
  void aTextThatIsOpenedAgainAsksForNoMoreAndNoLess() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Services services = services(texts);
    Texts.Opened opened = texts.add(blank());
    Workspace workspace = Workspace.of(opened, services);
    Address plan = cell(workspace, "plan.3");
    workspace.session().edit("改", plan, text -> CellEdits.set(text, plan, "25%"));
    workspace.session().go(value(workspace, 0));
    workspace.session().go(value(workspace, 1));
    SeverityCounts before = workspace.findings().tally();
    Workspace again =
        Workspace.of(
            new Texts.Opened(opened.entry(), workspace.session().text(), opened.lastId()),
            services);
    assertThat(again.findings().tally()).isEqualTo(before);
    assertThat(before.errors()).isEqualTo(1);
  }

  @Test
  void whatAnotherWroteAndLeftEmptyIsMissing() throws UnusableException {
    Submission text = Fakes.text("zunhua-2022");
    Address goals = new Address(text.projects().getFirst().id(), "goals");
    Workspace workspace = open(CellEdits.set(text, goals, ""));
    assertThat(workspace.findings().worst(goals)).contains(FindingItem.Rank.ERROR);
    assertThat(workspace.findings().tally().unfilled()).isZero();
  }

  @Test
  void theWindowIsCalmUntilAFieldIsLeft() {
    try (WorkspaceWindow window = WorkspaceWindow.open(blank(), 1000, 700, Fakes::reviewed)) {
      Fx.until("findings", () -> window.workspace().findings().tally().unfilled() > 0);
      Submission text = window.text();
      Address name = new Address(text.projects().getFirst().id(), "name");
      Fx.run(() -> window.go(name));
      Fx.pulse(window.scene());
      assertThat(red(window)).isZero();
      assertThat(texts(window, ".status .label")).anyMatch(one -> one.startsWith("待填 "));
      assertThat(texts(window, ".tree .label")).anyMatch(one -> one.startsWith("待填 "));
      assertThat(texts(window, ".findings .chip")).anyMatch(one -> one.startsWith("□ 待填 "));
      window.press(TAB);
      Fx.until("an error", () -> window.workspace().findings().tally().errors() == 1);
      Fx.pulse(window.scene());
      assertThat(red(window)).isEqualTo(1);
    }
  }

  @Test
  void theKeyOfTheNextFindingLeadsToWhatIsToBeFilled() {
    try (WorkspaceWindow window = WorkspaceWindow.open(blank(), 1000, 700, Fakes::reviewed)) {
      Fx.until("findings", () -> window.workspace().findings().tally().unfilled() > 0);
      window.press(F8);
      Address place = Fx.call(() -> window.workspace().session().place());
      assertThat(Fx.call(() -> window.workspace().findings().worst(place)))
          .isEqualTo(Optional.of(FindingItem.Rank.UNFILLED));
    }
  }

  private static List<String> texts(WorkspaceWindow window, String selector) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList());
  }

  /// How many fields and cells look like errors.
  private static long red(WorkspaceWindow window) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll("*").stream()
                .filter(Node::isVisible)
                .filter(
                    node ->
                        node instanceof TextInputControl
                            || (node.getStyleClass().contains("grid-cell")
                                && node.getParent().isVisible()))
                .filter(
                    node ->
                        node.getPseudoClassStates().stream()
                            .anyMatch(state -> state.getPseudoClassName().equals("error")))
                .count());
  }
}
