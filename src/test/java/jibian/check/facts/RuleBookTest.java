package jibian.check.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.check.language.WordList;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// In which order rules look, at what, which of them is silent after another, and how bad a form says it is.
class RuleBookTest {
  private static final Form HEBEI = DeclaredForm.shipped("hebei");
  private static final Id PROJECT = new Id(1);
  private static final Id ROW = new Id(2);

  private final List<String> looked = new ArrayList<>();

  private static Rule rule(String id) {
    return new Rule(id, Severity.WARNING, Authority.HABIT, "要求" + id, "", Optional.empty());
  }

  private static RuleEntry entry(String id) {
    return RuleEntry.of(rule(id));
  }

  /// A rule of rows that complains about a cell, after others.
  private RuleEntry says(String id, String field, After... after) {
    return entry(id)
        .row(
            (row, notes) -> {
              looked.add(id);
              notes.add(row.at(field), id + " 有误");
            },
            after);
  }

  /// A rule that notes each text that it is shown.
  private RuleEntry reads(String id, String... fields) {
    return entry(id)
        .texts((text, address, _) -> looked.add(id + " " + address.field() + " " + text), fields);
  }

  private static Project project(String... rows) {
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("name", "养护")
            .with("purpose", "用途")
            .with("goals", Tree.of(List.of("目标一", "目标二")));
    List<Indicator> indicators = new ArrayList<>();
    for (String name : rows) {
      Tree.Fields cells = Tree.Fields.EMPTY.with("level3", name).with("value", "≥1个");
      indicators.add(new Indicator(new Id(2 + indicators.size()), cells));
    }
    return new Project(PROJECT, fields, indicators);
  }

  private static Submission text(Project project) {
    return new Submission(Tree.Fields.EMPTY, List.of(), List.of(project), List.of());
  }

  private static ProjectFacts sheet(RuleBook book, Form form) {
    Project project = project("里程");
    return new ProjectFacts(project, new ReviewContext(text(project), form, book));
  }

  /// What is found in the first row, as rule and field.
  private static List<String> found(RuleBook book, Form form) {
    ProjectFacts sheet = sheet(book, form);
    FindingCollector notes = new FindingCollector(sheet.terms());
    book.rows().look(sheet.rows().getFirst(), notes);
    return notes.findings().stream()
        .map(it -> it.rule().id() + " " + it.address().field() + " " + it.severity())
        .toList();
  }

  private static List<String> found(RuleEntry... entries) {
    return found(new RuleBook(List.of(entries)), HEBEI);
  }

  @Test
  void rulesLookInTheOrderTheyAreDeclared() {
    assertThat(found(says("b", "value"), says("a", "value")))
        .containsExactly("b value WARNING", "a value WARNING");
  }

  @Test
  void aRuleLooksAfterThoseItSpeaksAfterWhereverTheyAreDeclared() {
    RuleEntry last = says("last", "level3", After.sameCell("first"));
    RuleBook book = new RuleBook(List.of(last, says("other", "value"), says("first", "value")));
    found(book, HEBEI);
    assertThat(looked).containsExactly("other", "first", "last");
    assertThat(book.all())
        .extracting(Rule::id)
        .as("as declared")
        .containsExactly("last", "other", "first");
  }

  @Test
  void rulesThatWaitForOneAnotherAreInNoOrder() {
    RuleEntry one = says("one", "value", After.sameCell("two"));
    RuleEntry two = says("two", "value", After.sameCell("one"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleBook(List.of(one, two)))
        .withMessageContaining("one");
    assertThatIllegalArgumentException()
        .as("it is not there")
        .isThrownBy(() -> new RuleBook(List.of(one)));
  }

  @Test
  void aRuleMaySpeakAfterItself() {
    RuleEntry twice =
        says("x", "value")
            .row((row, notes) -> notes.add(row.at("value"), "再次"), After.sameCell("x"));
    assertThat(found(twice)).containsExactly("x value WARNING");
  }

  @Test
  void afterAnotherOfTheSameCellItIsSilentThereOnly() {
    assertThat(found(says("a", "value"), says("b", "value", After.sameCell("a"))))
        .containsExactly("a value WARNING");
    assertThat(found(says("a", "value"), says("b", "basis", After.sameCell("a"))))
        .containsExactly("a value WARNING", "b basis WARNING");
    assertThat(
            found(says("a", "value"), says("c", "value"), says("b", "value", After.sameCell("c"))))
        .hasSize(2);
  }

  @Test
  void afterAnotherOfTheSameRowOrProjectItIsSilentInAllOfIt() {
    assertThat(found(says("a", "value"), says("b", "basis", After.sameRow("a"))))
        .containsExactly("a value WARNING");
    Address said = new Address(ROW, "value");
    Address elsewhere = new Address(new Id(9), "value");
    After row = After.sameRow("a");
    assertThat(row.part().apply(said)).isNotEqualTo(row.part().apply(elsewhere));
    After project = After.sameProject("a");
    assertThat(project.part().apply(said)).isEqualTo(project.part().apply(elsewhere));
    assertThat(found(says("a", "value"), says("b", "basis", project)))
        .containsExactly("a value WARNING");
  }

  @Test
  void aMessageNamesTheRuleItIsOf() {
    RuleEntry speaker =
        entry("one")
            .row(
                (row, notes) -> {
                  notes.add(row.at("value"), "check.one");
                  notes.add(row.at("value"), "check.one.case");
                  notes.add(row.at("value"), "check.one-more");
                  notes.add(row.at("value"), "check.one-more.case");
                });
    assertThat(found(speaker, entry("one-more")))
        .containsExactly(
            "one value WARNING",
            "one value WARNING",
            "one-more value WARNING",
            "one-more value WARNING");
    RuleEntry strange = entry("x").row((row, notes) -> notes.add(row.at("value"), "check.nobody"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(strange))
        .withMessageContaining("nobody");
  }

  @Test
  void rulesOfTextsBesideOneAnotherReadTextByText() {
    RuleBook book =
        new RuleBook(List.of(reads("a", "name", "goals"), reads("b", "goals", "purpose")));
    ProjectFacts sheet = sheet(book, HEBEI);
    book.projects().look(sheet, new FindingCollector(sheet.terms()));
    assertThat(looked)
        .containsExactly(
            "a name 养护",
            "b purpose 用途",
            "a goals.1 目标一",
            "b goals.1 目标一",
            "a goals.2 目标二",
            "b goals.2 目标二");
  }

  @Test
  void aRuleBetweenThemKeepsItsPlace() {
    RuleEntry between = entry("m").project((_, _) -> looked.add("m"));
    RuleBook book = new RuleBook(List.of(reads("a", "name"), between, reads("b", "name")));
    ProjectFacts sheet = sheet(book, HEBEI);
    book.projects().look(sheet, new FindingCollector(sheet.terms()));
    assertThat(looked).containsExactly("a name 养护", "m", "b name 养护");
  }

  @Test
  void afterACellIsWrittenThoseLookAgainThatCanMendIt() {
    RuleBook book =
        new RuleBook(
            List.of(
                reads("a", "level3", "value"),
                says("b", "value").mends("value"),
                says("c", "level3").mends("level3", "basis"),
                says("d", "value")));
    ProjectFacts sheet = sheet(book, HEBEI);
    Address value = new Address(ROW, "value");
    book.rows().look(sheet.rows().getFirst(), value, new FindingCollector(sheet.terms()));
    assertThat(looked).containsExactly("a value ≥1个", "b");
    assertThat(book.rows().mends(value)).isTrue();
    assertThat(book.rows().mends(new Address(ROW, "basis"))).isTrue();
    assertThat(book.rows().mends(new Address(ROW, "weight"))).isFalse();
  }

  @Test
  void ofSeveralGoalsOnlyTheOneThatWasWrittenIsReadAgain() {
    RuleBook book = new RuleBook(List.of(reads("a", "name", "goals")));
    ProjectFacts sheet = sheet(book, HEBEI);
    Address second = new Address(PROJECT, "goals.2");
    book.projects().look(sheet, second, new FindingCollector(sheet.terms()));
    assertThat(looked).containsExactly("a goals.2 目标二");
    assertThat(book.projects().mends(second)).isTrue();
  }

  @Test
  void ofASectionTheWordsAreLookedAtFirst() {
    RuleEntry whole = entry("whole").section((_, _) -> looked.add("whole"));
    RuleBook book = new RuleBook(List.of(whole, reads("words", "heading", "paragraphs")));
    Section section =
        new Section(
            new Id(7),
            Tree.Fields.EMPTY
                .with("heading", "一、目标")
                .with("paragraphs", Tree.of(List.of("甲", "乙"))));
    book.sections().look(section, new FindingCollector(sheet(book, HEBEI).terms()));
    assertThat(looked)
        .containsExactly(
            "words paragraphs.1 甲", "words paragraphs.2 乙", "words heading 一、目标", "whole");
  }

  @Test
  void aRuleThatIsAddedLooksLast() {
    RuleBook book = new RuleBook(List.of(says("a", "value"))).with(says("own", "basis"));
    assertThat(found(book, HEBEI)).containsExactly("a value WARNING", "own basis WARNING");
    assertThat(book.find("own")).isPresent();
    assertThat(book.find("nobody")).isEmpty();
    assertThat(book.declared()).hasSize(2);
    assertThat(book.declared().getFirst().words()).isEmpty();
    assertThat(entry("w").words(WordList.COMMON).words()).containsExactly(WordList.COMMON);
  }

  /// What a look said is said again as the same objects.
  @Test
  void whatWasHeardCanBeRepeated() {
    RuleBook book = new RuleBook(List.of(says("a", "value")));
    ProjectFacts sheet = sheet(book, HEBEI);
    FindingCollector notes = new FindingCollector(sheet.terms());
    book.rows().look(sheet.rows().getFirst(), notes);
    List<Finding> heard = notes.heard(() -> book.rows().look(sheet.rows().getFirst(), notes));
    assertThat(heard).hasSize(1);
    assertThat(notes.findings()).hasSize(2);
    notes.repeat(heard);
    assertThat(notes.findings().getLast()).isSameAs(heard.getFirst());
  }

  private static Form severities(String... pairs) {
    Map<String, Tree> severities = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      severities.put(pairs[at], Tree.of(pairs[at + 1]));
    }
    return DeclaredForm.with(HEBEI, Map.of("severities", new Tree.Fields(severities, 0)));
  }

  @Test
  void aFormSaysHowBadARuleIsAndWhichItDoesNotWant() {
    RuleBook book =
        new RuleBook(List.of(says("a", "value"), says("b", "value"), says("c", "value")));
    Form form = severities("a", "error", "b", "off");
    assertThat(found(book, form)).containsExactly("a value ERROR", "c value WARNING");
    assertThat(new RuleSettings(form, book).faults()).isEmpty();
  }

  @Test
  void whatAFormAsksWronglyIsToldAndOnlyThatIsLeftOut() {
    RuleBook book = new RuleBook(List.of(says("a", "value"), says("b", "value")));
    Form form = severities("nobody", "error", "a", "schlimm", "b", "hint");
    assertThat(new RuleSettings(form, book).faults())
        .hasSize(2)
        .anySatisfy(fault -> assertThat(fault).contains("hebei.json").contains("nobody"))
        .anySatisfy(fault -> assertThat(fault).contains("schlimm"));
    assertThat(found(book, form)).containsExactly("a value WARNING", "b value HINT");
  }

  @Test
  void aFormAddsWordsToAListThatThereIs() {
    Tree.Fields lists =
        Tree.Fields.EMPTY
            .with("STOCK_BASIS", Tree.of(List.of("局长办公会")))
            .with("NO_LIST", Tree.of(List.of("x")));
    Form form = DeclaredForm.with(HEBEI, Map.of("words", Tree.Fields.EMPTY.with("lists", lists)));
    RuleSettings settings = new RuleSettings(form, RuleBook.NONE);
    assertThat(settings.lexicon().of(WordList.STOCK_BASIS).in("经局长办公会同意")).isTrue();
    RuleSettings usual = new RuleSettings(HEBEI, RuleBook.NONE);
    assertThat(usual.lexicon().of(WordList.STOCK_BASIS).in("经局长办公会同意")).isFalse();
    assertThat(settings.faults()).singleElement().asString().contains("NO_LIST");
  }
}
