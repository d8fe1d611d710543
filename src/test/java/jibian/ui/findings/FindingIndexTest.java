package jibian.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.ui.Fakes;
import jibian.ui.session.Visited;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

/// What was found, sorted for those who ask: the list, the tree, a cell, a stage of the year.
class FindingIndexTest {
  private static final Visited EVERYWHERE = new Visited(Set.of(), Set.of());

  private final Submission text = Fakes.text("zunhua-2022");
  private final SaidFindings said = new SaidFindings(text);

  private Address head(int project, String field) {
    return new Address(text.projects().get(project).id(), field);
  }

  private Address cell(int project, int row, String field) {
    return new Address(text.projects().get(project).indicators().get(row).id(), field);
  }

  private FindingIndex index() {
    return FindingIndex.of(text, List.of(), said.all(), FindingIndex.NONE, EVERYWHERE);
  }

  private static List<String> rules(List<FindingItem> findings) {
    return findings.stream().map(FindingItem::rule).toList();
  }

  @Test
  void withinAProjectTheWorstComesFirstAndWhatWasAnsweredLast() {
    said.answered("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.HINT, cell(0, 1, "value"));
    said.say("c", Severity.ERROR, cell(0, 2, "value"));
    said.say("d", Severity.WARNING, cell(0, 3, "value"));
    said.say("e", Severity.ERROR, head(1, "name"));
    FindingIndex index = index();
    assertThat(rules(index.all())).containsExactly("c", "d", "b", "a", "e");
    assertThat(rules(index.open())).containsExactly("c", "d", "b", "e");
    assertThat(rules(index.overridden())).containsExactly("a");
  }

  @Test
  void whatIsFoundAtOneCellStaysTogetherAtThePlaceOfTheWorst() {
    said.say("a", Severity.WARNING, cell(0, 0, "value"));
    said.say("b", Severity.HINT, cell(0, 1, "value"));
    said.say("c", Severity.ERROR, cell(0, 1, "value"));
    assertThat(rules(index().all())).containsExactly("b", "c", "a");
  }

  /// Two findings about a row as a whole have nothing to do with each other.
  @Test
  void whatIsFoundOfAWholeRowStandsByItself() {
    said.say("a", Severity.HINT, cell(0, 0, ""));
    said.say("b", Severity.WARNING, cell(0, 1, "value"));
    said.say("c", Severity.ERROR, cell(0, 0, ""));
    assertThat(rules(index().all())).containsExactly("c", "b", "a");
  }

  @Test
  void anAnsweredFindingDoesNotDrawTheOpenOneOfItsCellDown() {
    said.answered("a", Severity.WARNING, cell(0, 0, "value"));
    said.say("b", Severity.WARNING, cell(0, 0, "value"));
    said.say("c", Severity.HINT, cell(0, 1, "value"));
    assertThat(rules(index().all())).containsExactly("b", "c", "a");
  }

  @Test
  void aCellKnowsWhatIsFoundInIt() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.ERROR, cell(0, 1, ""));
    said.say("c", Severity.ERROR, head(0, ""));
    said.say("d", Severity.ERROR, head(0, "goals.2"));
    said.say("e", Severity.ERROR, head(0, "plan.3"));
    FindingIndex index = index();
    assertThat(rules(index.at(cell(0, 0, "value")))).containsExactly("a");
    assertThat(rules(index.at(cell(0, 1, "level3")))).as("a row, at its name").containsExactly("b");
    assertThat(index.at(cell(0, 1, ""))).isEmpty();
    assertThat(rules(index.at(head(0, "name")))).as("a project, at its name").containsExactly("c");
    assertThat(rules(index.at(head(0, "goals.2")))).containsExactly("d");
    assertThat(rules(index.at(head(0, "goals")))).as("the goals as a field").containsExactly("d");
    assertThat(rules(index.at(head(0, "plan.3")))).containsExactly("e");
    assertThat(index.at(head(0, "plan"))).as("there is no such field").isEmpty();
    assertThat(index.at(cell(5, 0, "value"))).isEmpty();
  }

  @Test
  void theNarrativeAndTheTextItselfHaveFindingsToo() {
    Address paragraph = new Address(text.narrative().getFirst().id(), "paragraphs.1");
    said.say("a", Severity.ERROR, Address.ofText("year"));
    said.say("b", Severity.WARNING, paragraph);
    FindingIndex index = index();
    assertThat(rules(index.at(Address.ofText("year")))).containsExactly("a");
    assertThat(rules(index.at(paragraph.field("paragraphs")))).containsExactly("b");
    assertThat(index.of(Optional.empty()).tally()).isEqualTo(new SeverityCounts(1, 1, 0, 0));
    assertThat(index.of(Optional.empty(), paragraph.owner()).tallies().get(paragraph.owner()))
        .isEqualTo(new SeverityCounts(0, 1, 0, 0));
  }

  @Test
  void aPartKnowsItsOwnAndAProjectThoseOfItsIndicators() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.ERROR, cell(0, 1, "value"));
    said.say("c", Severity.ERROR, head(0, "name"));
    said.answered("d", Severity.ERROR, cell(0, 0, "basis"));
    said.say("e", Severity.ERROR, head(1, "name"));
    FindingIndex index = index();
    assertThat(rules(index.in(cell(0, 0, "").owner()))).containsExactly("a");
    assertThat(rules(index.in(head(0, "").owner()))).containsExactly("a", "b", "c");
    assertThat(index.in(head(2, "").owner())).isEmpty();
  }

  @Test
  void ofAProjectThoseOfItsRowsAreCountedAndTheAnsweredNot() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.HINT, cell(0, 0, "basis"));
    said.say("c", Severity.WARNING, head(0, "name"));
    said.answered("d", Severity.ERROR, cell(0, 1, "value"));
    FindingIndex.OfStage goals = index().of(Optional.empty(), head(0, "").owner());
    assertThat(goals.tallies().get(head(0, "").owner())).isEqualTo(new SeverityCounts(1, 1, 0, 1));
    assertThat(goals.tallies().get(cell(0, 0, "").owner()))
        .isEqualTo(new SeverityCounts(1, 0, 0, 1));
    assertThat(goals.tallies()).doesNotContainKey(cell(0, 1, "").owner());
    assertThat(goals.tally()).isEqualTo(new SeverityCounts(1, 1, 0, 1));
    SeverityCounts nowhere = index().of(Optional.empty(), head(4, "").owner()).tally();
    assertThat(nowhere).isEqualTo(SeverityCounts.NONE);
  }

  @Test
  void whatCanBeFixedWithoutALookIsCounted() {
    Address cell = cell(0, 0, "value");
    said.say("a", Severity.ERROR, cell, Fix.write(cell, "≥3次"));
    said.say("b", Severity.ERROR, cell, Fix.propose(cell, "≥3次"));
    said.say("c", Severity.ERROR, cell);
    said.say("d", Severity.ERROR, head(1, "name"), Fix.write(head(1, "name"), "名称"));
    assertThat(index().parts().stream().mapToInt(FindingIndex.Part::safe).sum()).isEqualTo(2);
  }

  @Test
  void whatIsEmptyWaitsUntilTheClerkWasThere() {
    Address value = cell(0, 0, "value");
    FindingItem error =
        FindingItem.of(
                SaidFindings.finding("a", Severity.ERROR, value, Optional.empty(), false),
                Optional.of(head(0, "").owner()))
            .aboutEmpty();
    said.add(error);
    said.say("b", Severity.HINT, cell(0, 1, "value"));
    FindingIndex before = index();
    assertThat(before.open())
        .extracting(FindingItem::rank)
        .containsExactly(FindingItem.Rank.UNFILLED, FindingItem.Rank.HINT);
    assertThat(before.of(Optional.empty()).tally()).isEqualTo(new SeverityCounts(0, 0, 1, 1));
    Visited there = new Visited(Set.of(), Set.of(value));
    FindingIndex after = FindingIndex.of(text, List.of(), said.all(), before, there);
    assertThat(after.open())
        .extracting(FindingItem::rank)
        .containsExactly(FindingItem.Rank.ERROR, FindingItem.Rank.HINT);
    assertThat(after.of(Optional.empty()).tally()).isEqualTo(new SeverityCounts(1, 0, 0, 1));
  }

  /// An edit changes what is found in one project; of a text of hundreds nothing else is sorted again.
  @Test
  void whereNothingElseIsFoundTheListIsTheSameObject() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.ERROR, cell(1, 0, "value"));
    FindingIndex before = index();
    Submission edited = text.with("unit.name", "某局");
    FindingIndex same = FindingIndex.of(edited, List.of(), said.all(), before, EVERYWHERE);
    assertThat(same.all()).isSameAs(before.all());
    assertThat(same.text()).isSameAs(edited);
    said.say("c", Severity.HINT, cell(1, 1, "value"));
    FindingIndex more = FindingIndex.of(edited, List.of(), said.all(), same, EVERYWHERE);
    assertThat(rules(more.all())).containsExactly("a", "b", "c");
    assertThat(more.parts().getFirst()).isSameAs(before.parts().getFirst());
    assertThat(rules(more.at(cell(1, 1, "value")))).containsExactly("c");
  }

  @Test
  void whatIsMendedIsFoundNowhereAnyMore() {
    said.say("a", Severity.ERROR, cell(0, 0, "value"));
    said.say("b", Severity.ERROR, cell(1, 0, "value"));
    FindingIndex before = index();
    said.clear(head(0, "").owner());
    FindingIndex after = FindingIndex.of(text, List.of(), said.all(), before, EVERYWHERE);
    assertThat(rules(after.all())).containsExactly("b");
    assertThat(after.at(cell(0, 0, "value"))).isEmpty();
    assertThat(after.in(head(0, "").owner())).isEmpty();
    assertThat(rules(after.at(cell(1, 0, "value")))).containsExactly("b");
  }

  /// Several hundred rows change one after the other, as when a column is filled down project by project.
  @Test
  void afterHundredsOfEditsEveryCellStillKnowsItsOwn() {
    List<Project> many = new ArrayList<>();
    for (int at = 0; at < 700; at++) {
      many.add(new Project(new Id(10_000 + at), text.projects().getFirst().fields(), List.of()));
    }
    Submission large = text.withProjects(many);
    SaidFindings all = new SaidFindings(large);
    FindingIndex index = FindingIndex.NONE;
    for (Project project : many) {
      all.say("a", Severity.ERROR, new Address(project.id(), "name"));
    }
    index = FindingIndex.of(large, List.of(), all.all(), index, EVERYWHERE);
    assertThat(index.at(new Address(new Id(10_699), "name"))).hasSize(1);
    for (int at = 0; at < 600; at++) {
      all.clear(new Id(10_000 + at));
    }
    index = FindingIndex.of(large, List.of(), all.all(), index, EVERYWHERE);
    assertThat(index.all()).hasSize(100);
    assertThat(index.at(new Address(new Id(10_599), "name"))).isEmpty();
    assertThat(index.at(new Address(new Id(10_600), "name"))).hasSize(1);
    assertThat(index.owners().most()).as("what is gone takes no room").hasSize(100);
    assertThat(index.owners().changed()).isEmpty();
  }

  @Test
  void theGoalsAndEachStageHaveTheirOwn() throws Exception {
    Submission staged =
        ExchangeFile.read(java.nio.file.Path.of("src/test/resources/stages/hebei.json"));
    Fakes.Memory texts = new Fakes.Memory();
    List<StageForm> begun =
        Workspace.of(texts.add(staged), Fakes.direct(texts))
            .session()
            .stages()
            .begunProperty()
            .get();
    StageForm evaluation =
        begun.stream().filter(one -> one.id().equals("evaluation")).findFirst().orElseThrow();
    SaidFindings both = new SaidFindings(staged);
    Id first = staged.projects().getFirst().id();
    Id row = staged.projects().getFirst().indicators().getFirst().id();
    both.say("goal", Severity.HINT, new Address(first, "name"));
    both.say("stage", Severity.ERROR, new Address(row, "evaluation.actual"));
    both.answered("answered", Severity.ERROR, new Address(first, "evaluation.result"));
    FindingIndex index = FindingIndex.of(staged, begun, both.all(), FindingIndex.NONE, EVERYWHERE);
    assertThat(rules(index.of(Optional.empty()).all())).containsExactly("goal");
    assertThat(rules(index.of(Optional.of(evaluation)).all())).containsExactly("stage", "answered");
    assertThat(rules(index.of(Optional.of(evaluation)).open())).containsExactly("stage");
    assertThat(index.of(Optional.of(evaluation)).tally().errors()).isEqualTo(1);
    assertThat(index.of(Optional.of(evaluation), first).tallies().get(first).errors()).isEqualTo(1);
    StageForm other =
        begun.stream().filter(one -> !one.equals(evaluation)).findFirst().orElseThrow();
    assertThat(index.of(Optional.of(other)).all()).isEmpty();
    FindingIndex ended = FindingIndex.of(staged, List.of(), both.all(), index, EVERYWHERE);
    assertThat(ended.of(Optional.empty()).all()).as("the stages were taken out").hasSize(3);
  }
}
