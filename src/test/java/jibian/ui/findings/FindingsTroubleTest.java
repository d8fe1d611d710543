package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.port.TextCheck;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// The list of findings while the text changes under it, and with what was answered, mended or asked for.
class FindingsTroubleTest {
  private static final Services SERVICES = Fakes.direct(new Fakes.Memory());

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Background later = new Background(work::add, Runnable::run, Fakes.CLOCK);
  private Submission text = Fakes.text("zunhua-2022");
  private SaidFindings said = new SaidFindings(text);
  private EditingSession session;
  private FindingsModel findings;

  private Address head(int project, String field) {
    return new Address(text.projects().get(project).id(), field);
  }

  private Address cell(int project, int row, String field) {
    return new Address(text.projects().get(project).indicators().get(row).id(), field);
  }

  private void open(Background background) {
    try {
      Fakes.Memory texts = new Fakes.Memory();
      Supplier<TextCheck> check = () -> said;
      Services own = Fakes.with(Fakes.with(SERVICES, texts), new Fakes.Kept());
      Services services = Fakes.with(Fakes.with(own, check), background);
      Workspace workspace = Workspace.of(texts.add(text), services);
      session = workspace.session();
      findings = workspace.findings();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private void open() {
    open(Fakes.DIRECT);
  }

  private void works() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private void rename(String name) {
    session.edit("改", head(0, "name"), now -> CellEdits.set(now, head(0, "name"), name));
  }

  private static List<String> rules(List<FindingItem> list) {
    return list.stream().map(FindingItem::rule).toList();
  }

  @Test
  void asLongAsTheTextIsLookedThroughNothingIsSaidOfIt() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    open(later);
    assertThat(findings.lookedProperty().get()).isFalse();
    assertThat(findings.checkingProperty().get()).isTrue();
    assertThat(findings.allProperty().get()).isEmpty();
    works();
    assertThat(findings.lookedProperty().get()).isTrue();
    assertThat(findings.checkingProperty().get()).isFalse();
    assertThat(findings.current()).isTrue();
    rename("新名称");
    assertThat(findings.checkingProperty().get()).isTrue();
    assertThat(findings.current()).isFalse();
    assertThat(findings.lookedProperty().get()).isTrue();
    works();
    assertThat(findings.current()).isTrue();
  }

  /// The text was edited again while it was looked through: what arrives is of an older state.
  @Test
  void whatArrivesLateIsNotTheLastWord() {
    open(later);
    works();
    List<String> done = new ArrayList<>();
    rename("一");
    findings.then(() -> done.add("known"));
    Runnable look = work.remove();
    rename("二");
    look.run();
    if (!findings.current()) {
      assertThat(done).isEmpty();
      assertThat(findings.checkingProperty().get()).isTrue();
    }
    works();
    assertThat(findings.current()).isTrue();
    assertThat(done).as("once, when it is known").containsExactly("known");
    rename("三");
    works();
    assertThat(done).hasSize(1);
  }

  @Test
  void whatIsAskedForComesWhenItIsKnownAndOnlyTheLastOfIt() {
    open(later);
    List<String> done = new ArrayList<>();
    findings.ask(() -> done.add("first"));
    findings.ask(() -> done.add("second"));
    assertThat(done).isEmpty();
    works();
    assertThat(done).containsExactly("second");
  }

  /// What stands in an editor counts when the clerk asks what is wrong.
  @Test
  void askingKeepsWhatIsBeingTyped() {
    open();
    session.pending(() -> rename("正在写"));
    findings.ask(() -> {});
    assertThat(session.text().projects().getFirst().name()).isEqualTo("正在写");
  }

  private FindingItem waiting(Address cell) {
    return said.add(
        FindingItem.of(
                SaidFindings.finding("w", Severity.ERROR, cell, Optional.empty(), false),
                Optional.of(head(0, "").owner()))
            .aboutEmpty());
  }

  private void openEmpty() {
    Submission empty = text.withProjects(List.of(text.projects().getFirst()));
    for (int row = 0; row < 9; row++) {
      empty = CellEdits.set(empty, cell(0, row, "value"), "");
    }
    text = CellEdits.set(empty, head(0, "goals"), "");
    said = new SaidFindings(text);
    waiting(cell(0, 0, "value"));
    waiting(cell(0, 1, "value"));
    open();
  }

  private List<FindingItem.Rank> ranks() {
    return findings.allProperty().get().stream().map(FindingItem::rank).toList();
  }

  @Test
  void anEmptyCellIsAnErrorOnceTheClerkHasLeftItEmpty() {
    openEmpty();
    assertThat(ranks()).containsOnly(FindingItem.Rank.UNFILLED);
    session.go(cell(0, 0, "value"));
    assertThat(ranks()).as("he is still there").containsOnly(FindingItem.Rank.UNFILLED);
    session.go(head(0, "name"));
    assertThat(ranks()).containsExactly(FindingItem.Rank.ERROR, FindingItem.Rank.UNFILLED);
  }

  @Test
  void whoAsksForTheCheckGetsEverythingThatLacks() {
    openEmpty();
    List<String> done = new ArrayList<>();
    findings.ask(() -> done.add("known"));
    assertThat(ranks()).containsOnly(FindingItem.Rank.ERROR);
    assertThat(done).containsExactly("known");
  }

  @Test
  void fromACellWithoutAFindingF8LeadsToTheFirstOfItsProject() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.ERROR, cell(3, 0, "value"));
    FindingItem second = said.say("c", Severity.ERROR, cell(3, 1, "value"));
    open();
    session.go(cell(3, 5, "value"));
    assertThat(findings.next(1).map(FindingItem::rule)).contains("b");
    assertThat(findings.project(session.place())).contains(head(3, "").owner());
    findings.go(second);
    assertThat(findings.placeProperty().get()).isEqualTo(cell(3, 1, "value"));
  }

  @Test
  void aFixMadeForWhatStoodThereBeforeIsNotApplied() {
    Address value = cell(0, 0, "value");
    FindingItem item = said.say("a", Severity.ERROR, value, Fix.write(value, "≥3次"));
    open(later);
    works();
    rename("新名称");
    findings.fix(item);
    assertThat(CellEdits.text(session.text(), value)).isNotEqualTo("≥3次");
    assertThat(session.noticeProperty().get()).contains("再看一下");
    findings.override(List.of(item), "理由充分");
    assertThat(session.text().toString()).doesNotContain("理由充分");
    works();
    findings.fix(item);
    assertThat(CellEdits.text(session.text(), value)).isEqualTo("≥3次");
  }

  @Test
  void aFindingWithoutAFixChangesNothing() {
    FindingItem item = said.say("a", Severity.ERROR, cell(0, 0, "value"));
    open();
    findings.fix(item);
    assertThat(session.text()).isEqualTo(text);
    assertThat(session.nextUndoProperty().get()).isEmpty();
  }

  @Test
  void aReasonIsOneStepForOneFindingOrForMany() {
    FindingItem one = said.say("a", Severity.ERROR, cell(0, 0, "value"));
    FindingItem two = said.say("a", Severity.ERROR, cell(1, 0, "value"));
    open();
    findings.override(List.of(one), "  ");
    findings.override(List.of(), "理由");
    assertThat(session.nextUndoProperty().get()).isEmpty();
    findings.override(List.of(one), "口头约定");
    assertThat(session.nextUndoProperty().get().orElseThrow().label()).contains("要求a");
    findings.override(List.of(one, two), "口头约定");
    assertThat(session.nextUndoProperty().get().orElseThrow().label()).contains("2");
    session.undo();
    session.undo();
    assertThat(session.text()).isEqualTo(text);
  }

  @Test
  void findingsOfOneRuleAreAnsweredTogether() {
    FindingItem one = said.say("a", Severity.ERROR, cell(0, 0, "value"));
    FindingItem two = said.say("a", Severity.ERROR, cell(1, 0, "value"));
    said.say("b", Severity.ERROR, cell(2, 0, "value"));
    FindingItem gone = said.answered("a", Severity.ERROR, cell(3, 0, "value"));
    open();
    assertThat(findings.alike(one)).containsExactly(one, two);
    assertThat(findings.alike(gone)).as("itself and the open ones").containsExactly(one, two, gone);
  }

  @Test
  void aCellIsAsBadAsWhatIsOpenInIt() {
    said.answered("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.HINT, cell(0, 0, "value"));
    said.answered("c", Severity.ERROR, cell(0, 1, "value"));
    open();
    assertThat(findings.worst(cell(0, 0, "value"))).contains(FindingItem.Rank.HINT);
    assertThat(findings.worst(cell(0, 1, "value"))).isEmpty();
    assertThat(findings.of(cell(0, 1, "value"))).hasSize(1);
    assertThat(findings.worst(cell(5, 1, "value"))).isEmpty();
    assertThat(rules(findings.overriddenProperty().get())).containsExactly("a", "c");
    assertThat(rules(findings.allProperty().get())).containsExactly("b");
  }

  @Test
  void whatTheClerkWasLedToIsAtHandElseTheWorst() {
    FindingItem bad = said.say("a", Severity.ERROR, cell(0, 0, "value"));
    FindingItem hint = said.say("b", Severity.HINT, cell(0, 0, "value"));
    open();
    assertThat(findings.atHand()).isEmpty();
    session.go(cell(0, 0, "value"));
    assertThat(findings.atHand()).contains(bad);
    findings.go(hint);
    assertThat(findings.atHand()).contains(hint);
    assertThat(findings.ledTo(hint)).isTrue();
    assertThat(findings.ledTo(bad)).isFalse();
    session.go(cell(0, 1, "value"));
    assertThat(findings.ledTo(hint)).as("he went on").isFalse();
  }

  @Test
  void altEnterMendsInTheCellOrInTheWholeProject() {
    Address value = cell(0, 0, "value");
    said.say("a", Severity.ERROR, value);
    FindingItem fixable = said.say("b", Severity.HINT, value, Fix.propose(value, "3"));
    open();
    assertThat(findings.mendable(value)).contains(fixable);
    assertThat(findings.mendable(head(0, ""))).contains(fixable);
    assertThat(findings.mendable(head(1, ""))).isEmpty();
    assertThat(findings.mendable(head(0, "name"))).isEmpty();
  }

  @Test
  void f8LeadsThroughSeveralFindingsOfOneCell() {
    FindingItem one = said.say("a", Severity.ERROR, cell(0, 0, "value"));
    FindingItem two = said.say("b", Severity.ERROR, cell(0, 0, "value"));
    FindingItem goal = said.say("c", Severity.ERROR, head(0, "goals.2"));
    FindingItem last = said.say("d", Severity.ERROR, head(3, ""));
    open();
    findings.go(one);
    assertThat(findings.next(1)).contains(two);
    findings.go(two);
    assertThat(findings.next(-1)).contains(one);
    findings.go(findings.next(1).orElseThrow());
    assertThat(findings.next(1)).contains(last);
    session.go(head(0, "goals"));
    assertThat(findings.next(1)).as("from the goals, on behind them").contains(last);
    assertThat(findings.next(-1)).contains(two);
    findings.go(last);
    assertThat(session.place()).as("at the name of the project").isEqualTo(head(3, "name"));
    assertThat(findings.next(1)).contains(one);
    session.go(head(0, "code"));
    assertThat(findings.next(1)).as("the first of the project").contains(one);
    session.go(Address.of(Address.TEXT));
    assertThat(findings.next(1)).contains(one);
    assertThat(findings.next(-1)).contains(last);
    assertThat(goal.home()).isEqualTo(head(0, "goals.2"));
  }

  @Test
  void whereNothingIsFoundF8LeadsNowhere() {
    open();
    assertThat(findings.next(1)).isEmpty();
    assertThat(findings.next(-1)).isEmpty();
    findings.nothingHere();
    assertThat(session.noticeProperty().get()).isEqualTo("当前位置没有问题");
  }

  @Test
  void whatWasFixedWhileTheClerkWentOnIsDropped() {
    open(later);
    works();
    said.mended = new TextCheck.Mended(text.with("unit.name", "改好的单位"), 3);
    findings.fixes().fix();
    rename("新名称");
    works();
    assertThat(session.text().text("unit.name")).isNotEqualTo("改好的单位");
    assertThat(session.text().projects().getFirst().name()).isEqualTo("新名称");
    session.undo();
    said.mended = new TextCheck.Mended(text.with("unit.name", "改好的单位"), 3);
    findings.fixes().fix(Set.of("a"));
    works();
    assertThat(session.text().text("unit.name")).isEqualTo("改好的单位");
    assertThat(session.noticeProperty().get()).isEqualTo("已修正 3 处，可一步撤销");
  }

  @Test
  void theListShowsWhatIsWantedOnly() {
    FindingItem error = said.say("a", Severity.ERROR, cell(0, 0, "value"));
    FindingItem hint = said.say("b", Severity.HINT, cell(0, 1, "value"));
    FindingItem answered = said.answered("c", Severity.HINT, cell(0, 2, "value"));
    FindingItem other = said.say("d", Severity.WARNING, cell(1, 0, "value"));
    open();
    FindingFilter filter = findings.filter();
    session.go(head(0, ""));
    assertThat(filter.shownProperty().get()).containsExactly(error, hint);
    filter.reasonsProperty().set(true);
    assertThat(filter.shownProperty().get()).containsExactly(error, hint, answered);
    filter.show(FindingItem.Rank.HINT, false);
    assertThat(filter.shownProperty().get())
        .as("an answered one is shown whatever it is")
        .containsExactly(error, answered);
    filter.hereProperty().set(false);
    assertThat(filter.shownProperty().get()).containsExactly(error, answered, other);
    filter.show(FindingItem.Rank.HINT, true);
    filter.reasonsProperty().set(false);
    assertThat(filter.shownProperty().get()).containsExactly(error, hint, other);
    assertThat(findings.tally()).isEqualTo(new SeverityCounts(1, 1, 0, 1));
    assertThat(findings.tally(head(0, "").owner())).isEqualTo(new SeverityCounts(1, 0, 0, 1));
  }

  /// The keys lead through the whole text, though only the project at hand is listed.
  @Test
  void theListIsThatOfTheProjectAndTheKeysLeadOn() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    FindingItem next = said.say("b", Severity.ERROR, cell(4, 0, "value"));
    open();
    findings.go(findings.allProperty().get().getFirst());
    assertThat(findings.filter().shownProperty().get()).hasSize(1);
    assertThat(findings.next(1)).contains(next);
  }

  @Test
  void aProjectThatIsDeletedTakesItsListWithIt() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.ERROR, cell(1, 0, "value"));
    open();
    session.go(cell(0, 0, "value"));
    said.clear(head(0, "").owner());
    session.edit("删", session.place(), now -> PartEdits.remove(now, List.of(head(0, "").owner())));
    assertThat(rules(findings.allProperty().get())).containsExactly("b");
    assertThat(rules(findings.filter().shownProperty().get())).containsExactly("b");
    assertThat(findings.project(session.place())).isEmpty();
  }
}
