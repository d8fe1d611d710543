package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.OverrideReason;
import jibian.check.finding.OverrideReasons;
import jibian.check.finding.Rule;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.form.Form;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;

/// What a written reason does to a finding, and how long it does it.
class OverrideReasonsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Form FORM = Cases.form("hebei");

  private static Submission zunhua() throws IOException, UnusableException {
    return CorpusText.published("zunhua-2022");
  }

  private static List<Finding> review(Submission text) {
    return new Reviewer().review(text, FORM);
  }

  private static List<Finding> open(Submission text, String rule) {
    return review(text).stream()
        .filter(finding -> finding.rule().id().equals(rule) && !finding.overridden())
        .toList();
  }

  private static Submission given(Submission text, Finding... findings) {
    return OverrideReasons.given(text, List.of(findings), " 按合同填写 ", DAY);
  }

  private static Finding at(Submission text, Finding before) {
    return review(text).stream()
        .filter(now -> now.rule().equals(before.rule()) && now.address().equals(before.address()))
        .findFirst()
        .orElseThrow();
  }

  private static Submission set(Submission text, Finding finding, String value) {
    return CellEdits.set(text, finding.address(), value);
  }

  @Test
  void aReasonAnswersOneFindingAndTouchesNothingElse() throws IOException, UnusableException {
    Submission text = zunhua();
    List<Finding> before = open(text, "unit-sentence");
    Submission answered = given(text, before.get(1));
    List<Finding> after = new ArrayList<>(before);
    after.remove(1);
    assertThat(open(answered, "unit-sentence")).isEqualTo(after);
    assertThat(review(answered)).hasSameSizeAs(review(text));
    assertThat(at(answered, before.get(1)).reason().map(OverrideReason::text)).contains("按合同填写");
    assertThat(answered.projects().get(5)).isSameAs(text.projects().get(5));
    assertThat(OverrideReasons.none(answered)).isEqualTo(text);
  }

  @Test
  void itLapsesWithTheValueAndComesBackWithIt() throws IOException, UnusableException {
    Submission text = zunhua();
    Finding finding = open(text, "unit-sentence").getFirst();
    Submission answered = given(text, finding);
    Submission other = set(answered, finding, "≥4宣传活动开展次数大于等于4次");
    Finding lapsed = at(other, finding);
    assertThat(lapsed.overridden()).isFalse();
    assertThat(lapsed.reason().map(OverrideReason::text)).contains("按合同填写");
    Submission again = set(other, finding, CellEdits.text(text, finding.address()));
    assertThat(at(again, finding).overridden()).isTrue();
  }

  @Test
  void itLapsesWhenWhatTheFindingComparesWithChanges() {
    Submission text = Cases.project(List.of("fiscal=11.00"));
    Finding finding = open(text, "budget-sum").getFirst();
    Submission answered = given(text, finding);
    assertThat(open(answered, "budget-sum")).isEmpty();
    Submission other =
        CellEdits.set(
            answered, new jibian.model.Address(text.projects().getFirst().id(), "fiscal"), "9.00");
    assertThat(open(other, "budget-sum")).hasSize(1);
  }

  @Test
  void itFollowsItsRowAndItsProject() throws IOException, UnusableException {
    Submission text = zunhua();
    Finding finding = open(text, "unit-sentence").get(1);
    Project project = text.projects().getFirst();
    Submission answered = given(text, finding);
    Submission moved =
        PartEdits.move(
            answered, List.of(finding.address().owner()), project.indicators().getLast().id());
    moved = PartEdits.move(moved, List.of(project.id()), text.projects().getLast().id());
    assertThat(at(moved, finding).overridden()).isTrue();
    assertThat(
            open(moved, "unit-sentence").stream()
                .filter(one -> one.address().owner().equals(finding.address().owner())))
        .isEmpty();
  }

  @Test
  void aTwinStaysAnsweredWhereverTheRowsGo() {
    Submission text =
        Cases.project(List.of("row+=数量指标/甲/甲的个数/≥2个/县发〔2016〕3号", "row+=数量指标/甲/甲的数/≥3个/县发〔2016〕3号"));
    Finding finding = open(text, "name-duplicate").getFirst();
    Submission answered = given(text, finding);
    Project project = answered.projects().getFirst();
    List<Indicator> rows = new ArrayList<>(project.indicators());
    rows.add(0, rows.remove(rows.size() - 2));
    Submission moved = answered.withProjects(List.of(project.withIndicators(rows)));
    assertThat(open(moved, "name-duplicate")).isEmpty();
  }

  @Test
  void aGoalPutInBeforeDoesNotAskAgain() throws IOException, UnusableException {
    Submission text = zunhua();
    Finding finding =
        open(text, "goal-uncovered").stream()
            .filter(one -> one.address().field().startsWith("goals."))
            .findFirst()
            .orElseThrow();
    int count = open(text, "goal-uncovered").size();
    Submission answered = given(text, finding);
    Id project = finding.address().owner();
    jibian.model.Address goals = new jibian.model.Address(project, "goals");
    Submission longer =
        CellEdits.set(answered, goals, "宣传、活动开展次数达到要求\n" + CellEdits.text(text, goals));
    assertThat(open(longer, "goal-uncovered")).hasSizeLessThan(count + 1);
    assertThat(review(longer).stream().filter(Finding::overridden)).hasSize(1);
  }

  @Test
  void itIsInTheExchangeFileAndReadBack() throws IOException, UnusableException {
    Submission text = zunhua();
    List<Finding> errors = open(text, "unit-sentence");
    Submission answered = OverrideReasons.given(text, errors.subList(0, 5), "系统如此打印", DAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeFile.write(answered, out);
    Submission read = ExchangeFile.read("x.json", out.toByteArray());
    assertThat(read).isEqualTo(answered);
    assertThat(open(read, "unit-sentence")).hasSize(errors.size() - 5);
    assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"overrides\"", "\"reason\": \"系统如此打印\"", "\"date\": \"2026-11-20\"");
  }

  @Test
  void withoutAReasonNothingIsOverridden() throws IOException, UnusableException {
    Submission text = zunhua();
    Finding finding = open(text, "unit-sentence").getFirst();
    Submission blank = OverrideReasons.given(text, List.of(finding), "　 ", DAY);
    assertThat(at(blank, finding).overridden()).isFalse();
    assertThat(new Reviewer().review(ExchangeFile.read("x.json", strange()), FORM))
        .noneMatch(Finding::overridden);
  }

  private static byte[] strange() {
    return """
    {"form": "hebei", "overrides": [1, {"rule": "goal-missing"}],
     "projects": [{"overrides": "x"}]}\
    """
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void takenBackItIsGone() throws IOException, UnusableException {
    Submission text = zunhua();
    Finding finding = open(text, "unit-sentence").getFirst();
    Submission answered = given(text, finding);
    assertThat(OverrideReasons.withdrawn(answered, List.of(at(answered, finding)))).isEqualTo(text);
  }

  @Test
  void safeFixesLeaveWhatIsMeantSo() throws IOException, UnusableException {
    Submission text = zunhua();
    Finding finding =
        open(text, "unit-sentence").stream()
            .filter(one -> one.fix().filter(Fix::safe).isPresent())
            .findFirst()
            .orElseThrow();
    Submission answered = given(text, finding);
    Submission fixed = Fixes.apply(answered, FORM, review(answered), Set.of()).text();
    assertThat(CellEdits.text(fixed, finding.address()))
        .isEqualTo(CellEdits.text(text, finding.address()));
    assertThat(at(fixed, finding).overridden()).isTrue();
  }

  @Test
  void aRowThatAFixAddsHasNoReasons() {
    Submission text = Cases.project(List.of("drop=时效指标", "row=数量指标/1/1/≥2个/县发〔2016〕3号"));
    Finding missing = open(text, "level-required").getFirst();
    Set<Id> old = new java.util.HashSet<>();
    text.projects().getFirst().indicators().forEach(row -> old.add(row.id()));
    Submission answered = text;
    for (Finding finding : review(text)) {
      answered = old.contains(finding.address().owner()) ? given(answered, finding) : answered;
    }
    Submission added = Fixes.apply(answered, missing.fix().orElseThrow());
    assertThat(added.projects().getFirst().indicators())
        .filteredOn(row -> !old.contains(row.id()))
        .singleElement()
        .satisfies(row -> assertThat(row.fields().contains("overrides")).isFalse());
  }

  @Test
  void anEditedTextWithReasonsIsReviewedAsAFreshReviewerWould()
      throws IOException, UnusableException {
    Submission text = zunhua();
    Reviewer reviewer = new Reviewer();
    Random random = new Random(11);
    for (int step = 0; step < 40; step++) {
      List<Finding> findings = reviewer.review(text, FORM);
      assertThat(findings).isEqualTo(review(text));
      Finding finding = findings.get(random.nextInt(findings.size()));
      text =
          switch (random.nextInt(3)) {
            case 0 -> OverrideReasons.given(text, List.of(finding), "理由" + step, DAY);
            case 1 -> OverrideReasons.withdrawn(text, List.of(finding));
            default -> shuffled(text, random);
          };
    }
    assertThat(review(text)).anyMatch(Finding::overridden);
  }

  private static Submission shuffled(Submission text, Random random) {
    List<Project> projects = new ArrayList<>(text.projects());
    Project project = projects.get(random.nextInt(projects.size()));
    List<Indicator> rows = new ArrayList<>(project.indicators());
    Collections.shuffle(rows, random);
    projects.set(projects.indexOf(project), project.withIndicators(rows));
    return text.withProjects(projects);
  }

  @Test
  void everyRuleSaysWhatItDemandsAndShowsHow() {
    for (Rule rule : Rules.all()) {
      assertThat(rule.name()).as(rule.id()).isNotBlank();
      assertThat(rule.source()).as(rule.id()).isNotBlank();
      Optional<Rule.Example> example = rule.example();
      assertThat(example).as(rule.id()).isPresent();
      assertThat(example.get().wrong())
          .as(rule.id())
          .isNotBlank()
          .isNotEqualTo(example.get().right());
      assertThat(example.get().right()).as(rule.id()).isNotBlank();
    }
  }
}
