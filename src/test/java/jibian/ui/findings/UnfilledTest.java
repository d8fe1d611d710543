package jibian.ui.findings;

import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import jibian.edit.Arrange;
import jibian.edit.Cells;
import jibian.edit.Ids;
import jibian.form.Blank;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.text.UnusableException;
import jibian.ui.DeskWindow;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.window.Desk;
import org.junit.jupiter.api.Test;

/// What is empty in a new project is waiting to be filled in, not wrong.
class UnfilledTest {

  private static Submission blank() {
    try {
      Form form = Fakes.forms().form("hebei");
      Ids ids = new Ids(new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of()), 0);
      Blank blank = new Blank(form, form.variants().getFirst(), ids::next);
      Submission text = blank.submission("2027", "某县民政局");
      return Arrange.insert(text, Address.TEXT, blank.project(1));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static Services services(Fakes.Memory texts) {
    return Fakes.reviewed(Fakes.direct(texts));
  }

  private static Desk open(Submission text) throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    return Desk.of(texts.add(text), services(texts));
  }

  private static Address cell(Desk desk, String field) {
    return new Address(desk.session().text().projects().getFirst().id(), field);
  }

  private static Address value(Desk desk, int row) {
    Project project = desk.session().text().projects().getFirst();
    return new Address(project.indicators().get(row).id(), "value");
  }

  @Test
  void aNewProjectHasNoErrorsAndSaysHowMuchThereIsToFill() throws UnusableException {
    Desk desk = open(blank());
    Tally tally = desk.findings().tally();
    assertThat(tally.errors()).isZero();
    assertThat(tally.warnings()).isZero();
    int rows = desk.session().text().projects().getFirst().indicators().size();
    assertThat(tally.unfilled()).as("name, value and basis of each row").isGreaterThan(3 * rows);
    assertThat(desk.findings().worst(cell(desk, "goals"))).contains(Finding.Severity.UNFILLED);
  }

  @Test
  void aFieldThatWasLeftEmptyIsWhatItIs() throws UnusableException {
    Desk desk = open(blank());
    int unfilled = desk.findings().tally().unfilled();
    desk.session().go(value(desk, 0));
    assertThat(desk.findings().worst(value(desk, 0))).contains(Finding.Severity.UNFILLED);
    desk.session().go(value(desk, 1));
    assertThat(desk.findings().worst(value(desk, 0))).contains(Finding.Severity.ERROR);
    assertThat(desk.findings().worst(value(desk, 1))).contains(Finding.Severity.UNFILLED);
    assertThat(desk.findings().tally().errors()).isEqualTo(1);
    assertThat(desk.findings().tally().unfilled()).isEqualTo(unfilled - 1);
  }

  @Test
  void whatIsWrittenWronglyIsWrongAtOnce() throws UnusableException {
    Desk desk = open(blank());
    Address plan = cell(desk, "plan.3");
    desk.session().edit("改", plan, text -> Cells.set(text, plan, "25"));
    assertThat(desk.findings().worst(plan)).contains(Finding.Severity.ERROR);
  }

  @Test
  void whoAsksForTheCheckIsToldAllThereIs() throws UnusableException {
    Desk desk = open(blank());
    int unfilled = desk.findings().tally().unfilled();
    desk.findings().ask(() -> {});
    assertThat(desk.findings().tally().unfilled()).isZero();
    assertThat(desk.findings().tally().problems()).isEqualTo(unfilled);
    Address before = value(desk, 0);
    Project more = desk.session().blank().project(2);
    desk.session()
        .edit("新增", before, text -> Arrange.insert(text, text.projects().getLast().id(), more));
    assertThat(desk.findings().tally(more.id()).errors()).as("a project made after").isZero();
    assertThat(desk.findings().tally(more.id()).unfilled()).isPositive();
    assertThat(desk.findings().worst(before)).contains(Finding.Severity.ERROR);
  }

  @Test
  void aTextThatIsOpenedAgainAsksForNoMoreAndNoLess() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Services services = services(texts);
    Texts.Opened opened = texts.add(blank());
    Desk desk = Desk.of(opened, services);
    Address plan = cell(desk, "plan.3");
    desk.session().edit("改", plan, text -> Cells.set(text, plan, "25%"));
    desk.session().go(value(desk, 0));
    desk.session().go(value(desk, 1));
    Tally before = desk.findings().tally();
    Desk again =
        Desk.of(new Texts.Opened(opened.entry(), desk.session().text(), opened.lastId()), services);
    assertThat(again.findings().tally()).isEqualTo(before);
    assertThat(before.errors()).isEqualTo(1);
  }

  @Test
  void whatAnotherWroteAndLeftEmptyIsMissing() throws UnusableException {
    Submission text = Fakes.text("zunhua-2022");
    Address goals = new Address(text.projects().getFirst().id(), "goals");
    Desk desk = open(Cells.set(text, goals, ""));
    assertThat(desk.findings().worst(goals)).contains(Finding.Severity.ERROR);
    assertThat(desk.findings().tally().unfilled()).isZero();
  }

  @Test
  void theWindowIsCalmUntilAFieldIsLeft() {
    try (DeskWindow window = DeskWindow.open(blank(), 1000, 700, Fakes::reviewed)) {
      Fx.until("findings", () -> window.desk().findings().tally().unfilled() > 0);
      Submission text = window.text();
      Address name = new Address(text.projects().getFirst().id(), "name");
      Fx.run(() -> window.go(name));
      Fx.pulse(window.scene());
      assertThat(red(window)).isZero();
      assertThat(texts(window, ".status .label")).anyMatch(one -> one.startsWith("待填 "));
      assertThat(texts(window, ".tree .label")).anyMatch(one -> one.startsWith("待填 "));
      assertThat(texts(window, ".findings .chip")).anyMatch(one -> one.startsWith("□ 待填 "));
      window.press(TAB);
      Fx.until("an error", () -> window.desk().findings().tally().errors() == 1);
      Fx.pulse(window.scene());
      assertThat(red(window)).isEqualTo(1);
    }
  }

  @Test
  void theKeyOfTheNextFindingLeadsToWhatIsToBeFilled() {
    try (DeskWindow window = DeskWindow.open(blank(), 1000, 700, Fakes::reviewed)) {
      Fx.until("findings", () -> window.desk().findings().tally().unfilled() > 0);
      window.press(F8);
      Address place = Fx.call(() -> window.desk().session().place());
      assertThat(Fx.call(() -> window.desk().findings().worst(place)))
          .isEqualTo(Optional.of(Finding.Severity.UNFILLED));
    }
  }

  private static List<String> texts(DeskWindow window, String selector) {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList());
  }

  /// How many fields and cells look like errors.
  private static long red(DeskWindow window) {
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
