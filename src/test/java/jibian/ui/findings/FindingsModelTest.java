package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jibian.edit.CellEdits;
import jibian.form.Form;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.stage.Stages;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.TextCheck;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of findings, without a window.
class FindingsModelTest {
  private EditingSession session;
  private FindingsModel findings;

  @BeforeEach
  void open() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Workspace workspace = Workspace.of(texts.add(Fakes.text("zunhua-2022")), Fakes.direct(texts));
    session = workspace.session();
    findings = workspace.findings();
  }

  private Address value(int row) {
    return new Address(session.text().projects().getFirst().indicators().get(row).id(), "value");
  }

  @Test
  void aMendedCellHasNone() {
    assertThat(findings.of(value(0))).hasSize(1);
    session.edit("改", value(0), text -> CellEdits.set(text, value(0), "≥3次"));
    assertThat(findings.of(value(0))).isEmpty();
    session.undo();
    assertThat(findings.of(value(0))).hasSize(1);
  }

  @Test
  void f8WalksThroughAllAndAround() {
    int count = findings.allProperty().get().size();
    FindingItem first = findings.next(1).orElseThrow();
    findings.go(first);
    for (int step = 0; step < count; step++) {
      findings.go(findings.next(1).orElseThrow());
    }
    assertThat(session.place()).isEqualTo(first.where());
    findings.go(findings.next(-1).orElseThrow());
    assertThat(findings.next(1).orElseThrow().where()).isEqualTo(first.where());
  }

  @Test
  void theFindingsOfOneCellStandTogetherAndItIsAsBadAsTheWorst() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Workspace workspace =
        Workspace.of(texts.add(Fakes.text("chengde-2023")), Fakes.reviewed(Fakes.direct(texts)));
    findings = workspace.findings();
    List<Address> cells =
        findings.allProperty().get().stream()
            .map(FindingItem::where)
            .filter(place -> !place.field().isEmpty())
            .toList();
    long runs =
        IntStream.range(0, cells.size())
            .filter(i -> i == 0 || !cells.get(i).equals(cells.get(i - 1)))
            .count();
    assertThat(runs).isEqualTo(Set.copyOf(cells).size());
    Address copied =
        new Address(workspace.session().text().projects().get(3).indicators().get(6).id(), "value");
    assertThat(findings.of(copied).getFirst().rule()).isEqualTo("benefit-copies-output");
    assertThat(findings.worst(copied)).contains(FindingItem.Rank.ERROR);
  }

  @Test
  void oneFixIsOneStep() {
    Submission before = session.text();
    findings.fix(findings.of(value(0)).getFirst());
    assertThat(CellEdits.text(session.text(), value(0))).isEqualTo("≥3%");
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void allFixesAreOneStep() {
    Submission before = session.text();
    int fixable = findings.fixes().count();
    assertThat(fixable).isPositive();
    findings.fixes().fix();
    assertThat(session.noticeProperty().get()).contains(Integer.toString(fixable));
    assertThat(findings.fixes().count()).isZero();
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }

  @Test
  void whereNothingCanBeFixedSafelyItIsSaidAndNoStepIsMade() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Submission text = Fakes.text("chengde-2023");
    TextCheck careful =
        new TextCheck() {
          @Override
          public List<List<FindingItem>> findings(Submission now, Form form) {
            return List.of();
          }

          @Override
          public Mended mend(Submission now, Form form, Set<String> rules) {
            return new Mended(now, 0);
          }
        };
    Supplier<TextCheck> check = () -> careful;
    Workspace workspace = Workspace.of(texts.add(text), Fakes.with(Fakes.direct(texts), check));
    workspace.findings().fixes().fix();
    assertThat(workspace.session().noticeProperty().get()).contains("没有自动修正");
    assertThat(workspace.session().nextUndoProperty().get()).isEmpty();
  }

  @Test
  void theWholeTextIsCountedFromWithinAStageToo() {
    int errors = findings.tally().errors();
    assertThat(errors).isPositive();
    StageForm evaluation = session.form().stages().getLast();
    session.edit(
        "开始自评", session.place(), text -> Stages.begin(text, evaluation, LocalDate.of(2023, 1, 8)));
    session.stages().choose(Optional.of(evaluation));
    assertThat(findings.tally().errors()).as("of the stage alone").isZero();
    assertThat(findings.whole().errors()).isEqualTo(errors);
  }

  @Test
  void whatIsSaidOfAPlaceGoesWithItAndOtherThingsStay() {
    session.go(value(0));
    findings.nothingHere();
    assertThat(session.noticeProperty().get()).isNotEmpty();
    session.go(value(1));
    assertThat(session.noticeProperty().get()).as("it was said of another cell").isEmpty();
    findings.nothingHere();
    session.tell("25 已写成 25%");
    session.go(value(0));
    assertThat(session.noticeProperty().get()).isEqualTo("25 已写成 25%");
  }

  @Test
  void filtersBySeverityAndPlace() {
    int all = findings.allProperty().get().size();
    findings.filter().hereProperty().set(false);
    findings.filter().show(FindingItem.Rank.HINT, false);
    assertThat(findings.filter().shownProperty().get())
        .noneMatch(finding -> finding.rank() == FindingItem.Rank.HINT)
        .hasSizeLessThan(all);
    session.go(Address.of(session.text().projects().get(1).id()));
    findings.filter().hereProperty().set(true);
    assertThat(findings.filter().shownProperty().get())
        .allMatch(finding -> findings.names().path(finding).startsWith("2 / "));
    session.go(Address.of(session.text().projects().get(2).id()));
    assertThat(findings.filter().shownProperty().get())
        .allMatch(finding -> findings.names().path(finding).startsWith("3 / "));
  }

  @Test
  void inATextOfManyProjectsTheListIsThatOfTheProjectAtHand() {
    assertThat(findings.filter().hereProperty().get()).isTrue();
    session.go(Address.of(session.text().projects().get(1).id()));
    assertThat(findings.filter().shownProperty().get())
        .isNotEmpty()
        .allMatch(finding -> findings.names().path(finding).startsWith("2 / "));
    session.go(Address.of(Address.TEXT));
    assertThat(findings.filter().shownProperty().get()).hasSameSizeAs(findings.allProperty().get());
  }

  @Test
  void talliesAddUp() {
    int errors =
        session.text().projects().stream()
            .mapToInt(project -> findings.tally(project.id()).errors())
            .sum();
    assertThat(errors).isEqualTo(findings.tally().errors()).isPositive();
  }
}
