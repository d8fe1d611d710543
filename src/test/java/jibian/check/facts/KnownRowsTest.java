package jibian.check.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// Rows that say the same are looked at once, and each is told by its own place.
class KnownRowsTest {
  private static final Form HEBEI = DeclaredForm.shipped("hebei");
  private static final Id FIRST = new Id(1);
  private static final Id SECOND = new Id(2);
  private static final Id ROW = new Id(11);
  private static final Id TWIN = new Id(12);

  private final List<Id> looked = new ArrayList<>();

  private static RuleEntry entry(String id) {
    return RuleEntry.of(
        new Rule(id, Severity.WARNING, Authority.HABIT, "要求" + id, "", Optional.empty()));
  }

  /// A rule that wants the value bounded and the row moved.
  private RuleEntry bounds(After... after) {
    return entry("bounds")
        .row(
            (row, notes) -> {
              looked.add(row.id());
              notes.add(row.at("value"), Fix.write(row.at("value"), "≥1个"), "没有符号");
              notes.add(
                  row.address(),
                  Optional.of(new Fix.Move(row.project(), row.id(), "产出指标", "数量指标")),
                  "放错类别");
            },
            after);
  }

  private static Project project(Id id, Id row, String name) {
    Tree.Fields cells = Tree.Fields.EMPTY.with("level3", name).with("value", "1个");
    return new Project(id, Tree.Fields.EMPTY, List.of(new Indicator(row, cells)));
  }

  private static Optional<KnownRows.Settled> settled(List<Finding> findings) {
    return Optional.of(new KnownRows.Settled(List.copyOf(findings), Set.of("value")));
  }

  private static List<Finding> look(
      IndicatorFacts row, RuleBook book, List<Finding> before, FindingCollector notes) {
    List<Finding> about = KnownRows.byOwner(before).getOrDefault(row.id(), List.of());
    return notes.terms().rows().look(row, book.rows(), KnownRowsTest::settled, about, notes);
  }

  /// What is found in the same row of two projects, one after the other.
  ///
  /// @param before what was found in the second project before its row is looked at
  /// @param done takes what is settled
  private static List<Finding> found(
      RuleBook book, String name, List<Finding> before, List<Finding> done) {
    Submission none = new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of());
    ReviewContext terms = new ReviewContext(none, HEBEI, book);
    IndicatorFacts row = new ProjectFacts(project(FIRST, ROW, name), terms).rows().getFirst();
    IndicatorFacts twin = new ProjectFacts(project(SECOND, TWIN, name), terms).rows().getFirst();
    look(row, book, List.of(), new FindingCollector(terms));
    FindingCollector notes = new FindingCollector(terms);
    notes.repeat(before);
    done.addAll(look(twin, book, before, notes));
    return notes.findings().subList(before.size(), notes.findings().size());
  }

  private static Finding about(Address place, String rule, Optional<Fix> fix) {
    return new Finding(entry(rule).rule(), Severity.WARNING, place, "有误", List.of(), fix);
  }

  @Test
  void aRowThatSaysTheSameIsLookedAtOnceAndToldByItsOwnPlace() {
    List<Finding> done = new ArrayList<>();
    List<Finding> found = found(new RuleBook(List.of(bounds())), "里程", List.of(), done);
    assertThat(looked).containsExactly(ROW);
    Address value = new Address(TWIN, "value");
    assertThat(found)
        .extracting(Finding::address, it -> it.fix().orElseThrow())
        .containsExactly(
            tuple(value, Fix.write(value, "≥1个").orElseThrow()),
            tuple(Address.of(TWIN), new Fix.Move(SECOND, TWIN, "产出指标", "数量指标")));
    assertThat(done).isEqualTo(found);
  }

  @Test
  void whereAnotherFindingMaySilenceTheRulesTheyLookAnew() {
    RuleBook book =
        new RuleBook(
            List.of(entry("swapped").project((_, _) -> {}), bounds(After.sameRow("swapped"))));
    Finding swapped = about(Address.of(TWIN), "swapped", Optional.empty());
    List<Finding> done = new ArrayList<>();
    assertThat(found(book, "里程", List.of(swapped), done)).isEmpty();
    assertThat(looked).containsExactly(ROW, TWIN);
    assertThat(done).isEmpty();
  }

  @Test
  void aRowWithoutANameIsToldByItsPlaceAndLookedAtAnew() {
    found(new RuleBook(List.of(bounds())), " ", List.of(), new ArrayList<>());
    assertThat(looked).containsExactly(ROW, TWIN);
  }

  @Test
  void proposalsAreSettledAnewWhereTheProjectWritesIntoTheSameCell() {
    Address value = new Address(TWIN, "value");
    Address name = new Address(TWIN, "level3");
    RuleBook book = new RuleBook(List.of(bounds()));
    List<Finding> done = new ArrayList<>();
    found(book, "里程", List.of(about(value, "cost", Fix.write(value, "≤1个"))), done);
    assertThat(done).isEmpty();
    found(book, "里程", List.of(about(name, "double", Fix.write(name, "公里"))), done);
    assertThat(done).hasSize(2);
  }

  @Test
  void aRuleOfProjectsIsAskedOnlyAboutTheRowsItCanMend() {
    List<String> asked = new ArrayList<>();
    RuleEntry costs =
        entry("costs")
            .project((sheet, _) -> asked.add(sheet.rows().getFirst().name()))
            .only(row -> row.name().equals("成本"))
            .mends("value");
    RuleBook book = new RuleBook(List.of(costs));
    Submission none = new Submission(Tree.Fields.EMPTY, List.of(), List.of(), List.of());
    ReviewContext terms = new ReviewContext(none, HEBEI, book);
    for (String name : List.of("里程", "成本")) {
      ProjectFacts sheet = new ProjectFacts(project(FIRST, ROW, name), terms);
      IndicatorFacts row = sheet.rows().getFirst();
      book.projects().look(sheet, row.at("value"), row, new FindingCollector(terms));
      assertThat(book.projects().mends(row.at("value"), row)).isEqualTo(name.equals("成本"));
      assertThat(book.projects().mends(row.at("basis"), row)).isFalse();
    }
    assertThat(asked).containsExactly("成本");
  }
}
