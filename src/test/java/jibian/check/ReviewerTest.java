package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.office.exchange.FormFiles;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewerTest {

  @Test
  void anEditedTextIsReviewedAsAFreshReviewerWould() throws IOException, UnusableException {
    Form form = Cases.form("hebei");
    Submission text = CorpusText.published("zunhua-2022");
    Reviewer reviewer = new Reviewer();
    reviewer.review(text, form);
    Random random = new Random(7);
    for (int edit = 0; edit < 60; edit++) {
      text = edited(text, random);
      assertThat(reviewer.review(text, form)).isEqualTo(new Reviewer().review(text, form));
    }
  }

  @Test
  void whatExplainsTheOthersAtACellIsToldFirst() throws IOException, UnusableException {
    Submission text = CorpusText.published("chengde-2023");
    Address value = new Address(text.projects().get(3).indicators().get(6).id(), "value");
    assertThat(
            new Reviewer()
                .review(text, Cases.form("hebei")).stream()
                    .filter(finding -> finding.address().equals(value))
                    .map(finding -> finding.rule().id()))
        .as("a copied value is written anew, whatever its unit")
        .containsExactly("benefit-copies-output", "unit-sentence");
  }

  /// Changes, moves, copies or removes a project.
  private static Submission edited(Submission text, Random random) {
    List<Project> projects = new ArrayList<>(text.projects());
    int at = random.nextInt(projects.size());
    int other = random.nextInt(projects.size());
    Project project = projects.get(at);
    switch (random.nextInt(4)) {
      case 0 -> Collections.swap(projects, at, other);
      case 1 -> projects.set(at, with(project, "purpose", projects.get(other).text("purpose")));
      case 2 -> projects.set(at, with(project, "name", "项目" + random.nextInt(100)));
      default -> {
        projects.remove(at);
        projects.add(new Project(new Id(text.lastId() + 1), project.fields(), List.of()));
      }
    }
    return text.withProjects(projects);
  }

  private static Project with(Project project, String key, String value) {
    return new Project(
        project.id(), project.fields().with(key, Tree.of(value)), project.indicators());
  }

  @Test
  void whatWasFoundInAnUnchangedProjectIsKept() throws IOException, UnusableException {
    Form form = Cases.form("hebei");
    Submission text = CorpusText.published("chengde-2023");
    Reviewer reviewer = new Reviewer();
    List<Finding> before = reviewer.review(text, form);
    List<Project> projects = new ArrayList<>(text.projects());
    projects.set(0, with(projects.get(0), "name", "信创项目"));
    List<Finding> after = reviewer.review(text.withProjects(projects), form);
    Finding kept =
        before.stream()
            .filter(
                it ->
                    PartLookup.project(text, it.address().owner())
                        .equals(java.util.Optional.of(projects.get(4))))
            .filter(it -> it.rule().id().equals("quality-is-count"))
            .findFirst()
            .orElseThrow();
    assertThat(after).anySatisfy(finding -> assertThat(finding).isSameAs(kept));
  }

  @Test
  void theFormDecidesHowBadARuleIs() throws IOException, UnusableException {
    Form form = own("\"severities\": {\"sign-missing\": \"off\", \"unit-name\": \"error\"}");
    Submission text = CorpusText.published("chengde-2023");
    List<Finding> findings = new Reviewer().review(text, form);
    assertThat(findings).noneMatch(finding -> finding.rule().id().equals("sign-missing"));
    assertThat(findings)
        .filteredOn(finding -> finding.rule().id().equals("unit-name"))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void aUnitAddsItsOwnWords() throws IOException, UnusableException {
    Form form = own("\"words\": {\"lists\": {\"STOCK_BASIS\": [\"局长办公会\"]}}");
    Submission text = Cases.row(List.of("质量指标", "数据准确率", "准确数据的比例", "≥98%", "局长办公会"));
    assertThat(new Reviewer().review(text, form))
        .singleElement()
        .extracting(finding -> finding.rule().id())
        .isEqualTo("basis-stock-phrase");
  }

  /// The form `hebei` with further keys.
  static Form own(String keys) throws IOException, UnusableException {
    List<TreeCursor> declarations = new ArrayList<>(FormFiles.shipped().found());
    String json = "{\"id\": \"own\", \"extends\": \"hebei\", \"name\": \"own\",\n" + keys + "}";
    java.nio.file.Path folder = java.nio.file.Files.createTempDirectory("forms");
    java.nio.file.Files.writeString(folder.resolve("own.json"), json);
    declarations.addAll(FormFiles.in(folder).found());
    return new Forms(declarations).form("own");
  }

  @Test
  void findingsComeInTheOrderOfTheText() throws IOException, UnusableException {
    Submission text = CorpusText.published("langfang-2020");
    List<Integer> places =
        new Reviewer()
            .review(text, Cases.form("langfang")).stream()
                .map(finding -> place(text, finding.address().owner()))
                .filter(place -> place >= 0)
                .toList();
    assertThat(places).isSorted();
  }

  /// The place of a project or row on the page; -1 for what is in no project.
  private static int place(Submission text, Id owner) {
    return PartLookup.project(text, owner)
        .map(
            project ->
                text.projects().indexOf(project) * 100
                    + PartLookup.place(project.indicators(), owner)
                    + 1)
        .orElse(-1);
  }

  @Test
  void projectsWithOneCodeAreFound() {
    assertThat(rules(twice("code", null))).contains("project-code-duplicate");
  }

  @Test
  void aCopiedPurposeIsFoundAndAnotherIsNot() {
    assertThat(rules(twice("code", "13082124P000098200026"))).contains("text-from-other-project");
    Submission other = twice("purpose", "为乡镇卫生院配备便携式超声设备，培训操作人员，提高基层诊疗水平。");
    assertThat(new Reviewer().review(other, Cases.form("hebei")))
        .noneMatch(it -> it.address().field().equals("purpose"));
  }

  @Test
  void oneScheduleForAllProjectsIsFound() {
    Submission text = twice("name", "农村公路桥梁检测");
    List<Project> projects = new ArrayList<>(text.projects());
    Project third = projects.getFirst();
    projects.add(new Project(new Id(99), third.fields(), third.indicators()));
    assertThat(rules(text.withProjects(projects))).contains("schedule-uniform");
    assertThat(rules(text)).containsOnlyOnce("schedule-uniform");
    // Two that only say that all is spent at the end may be so by chance.
    Tree atOnce = new Tree.Fields(Map.of("12", Tree.of("100%")), 0);
    List<Project> two =
        text.projects().stream()
            .map(it -> new Project(it.id(), it.fields().with("plan", atOnce), it.indicators()))
            .toList();
    assertThat(rules(text.withProjects(two))).doesNotContain("schedule-uniform");
  }

  /// The base twice, the second with a field changed.
  private static Submission twice(String key, String value) {
    Submission base = Cases.project(List.of());
    Project first = base.projects().getFirst();
    Tree.Fields fields = value == null ? first.fields() : first.fields().with(key, Tree.of(value));
    Project second =
        new Project(
            new Id(50),
            fields,
            first.indicators().stream()
                .map(row -> new jibian.model.Indicator(new Id(row.id().value() + 50), row.fields()))
                .toList());
    return base.withProjects(List.of(first, second));
  }

  private static List<String> rules(Submission text) {
    return new Reviewer()
        .review(text, Cases.form("hebei")).stream().map(it -> it.rule().id()).toList();
  }

  @Test
  void anEmptyPartOfTheNarrativeIsFound() throws IOException, UnusableException {
    Submission text = CorpusText.published("chengde-2023");
    List<Section> narrative = new ArrayList<>(text.narrative());
    int at = narrative.size() - 2;
    Section section = narrative.get(at);
    narrative.set(
        at, new Section(section.id(), section.fields().with("paragraphs", Tree.of(List.of()))));
    Submission emptied =
        new Submission(text.fields(), narrative, text.projects(), text.supplements());
    assertThat(rules(emptied)).contains("narrative-part-missing");
    narrative.remove(at);
    Submission without =
        new Submission(text.fields(), narrative, text.projects(), text.supplements());
    assertThat(rules(without)).contains("narrative-part-missing");
  }

  @Test
  void aWrongAmountOfTheProcurementTableIsToldOnce() throws IOException, UnusableException {
    Submission text = CorpusText.published("langfang-2020");
    Form form = Cases.form("langfang");
    Supplement table = text.supplements().get(1);
    Fix change = Fix.write(new Address(table.id(), "rows.5.8"), "710.00").orElseThrow();
    Submission wrong = Fixes.apply(text, change);
    List<Finding> sums =
        new Reviewer()
            .review(wrong, form).stream()
                .filter(it -> it.rule().id().equals("procurement-sum"))
                .toList();
    assertThat(sums.stream().map(it -> it.address().field())).containsExactly("rows.5.8");
    assertThat(sums)
        .singleElement()
        .extracting(Finding::proposal)
        .isEqualTo(java.util.Optional.of("170.00"));
  }

  /// A Chinese sign takes three bytes.
  @ParameterizedTest
  @CsvSource({
    "basis, 666, ''", "basis, 667, basis",
    "level3, 333, ''", "level3, 334, level3",
    "value, 333, ''", "value, 334, value"
  })
  void whatIsTooLongForTheOfficialSystemIsFound(String field, int signs, String told) {
    Submission text = Cases.row(List.of("质量指标", "数据准确率", "准确数据的比例", "≥98%", "数据验收方案"));
    Project project = text.projects().getFirst();
    List<jibian.model.Indicator> rows = new ArrayList<>(project.indicators());
    rows.set(6, rows.get(6).with(field, "文".repeat(signs)));
    assertThat(tooLong(text.withProjects(List.of(project.withIndicators(rows))))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"333, ''", "334, name"})
  void aNameTooLongForTheOfficialSystemIsFound(int signs, String told) {
    assertThat(tooLong(Cases.project(List.of("name=" + "文".repeat(signs))))).isEqualTo(told);
  }

  private static String tooLong(Submission text) {
    return new Reviewer()
        .review(text, Cases.form("hebei")).stream()
            .filter(it -> it.rule().id().equals("length-official"))
            .map(it -> it.address().field())
            .collect(Collectors.joining(" "));
  }

  /// What the narrative lacks, and what it should not hold.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "保障路网畅通 | 完好率95% | ",
        "'' | 完好率95% | narrative-part-missing goal 没有写绩效目标",
        "保障路网畅通 | '' | narrative-part-missing indicators 没有写绩效指标",
        "'' | '' | ",
        "保障××镇路网畅通 | 完好率95% | template-left goal “××”是表样里留下的",
        "保障路网畅通 | 完好率××% | template-left indicators “××”是表样里留下的",
        "决胜全面建成小康社会 | 完好率95% | slogan-dated goal “决胜全面建成小康社会”已不合时宜"
      })
  void aSubGoalHasGoalAndIndicatorsOfItsOwn(String goal, String indicators, String said)
      throws IOException, UnusableException {
    Submission text = CorpusText.published("chengde-2023");
    Section whole = subGoal(901, "（一）养护桥梁", "桥梁安全通行", "检测率100%");
    Section changed = subGoal(902, "（二）养护农村公路", goal, indicators);
    Submission with =
        new Submission(text.fields(), List.of(whole, changed), text.projects(), text.supplements());
    List<String> found =
        new Reviewer()
            .review(with, Cases.form("hebei")).stream()
                .filter(it -> it.address().owner().equals(changed.id()))
                .filter(it -> !it.address().field().equals("heading"))
                .map(it -> it.rule().id() + " " + it.address().field() + " " + it.message())
                .toList();
    if (said == null) {
      assertThat(found).isEmpty();
    } else {
      String[] parts = said.split(" ", 3);
      assertThat(found)
          .anyMatch(it -> it.startsWith(parts[0] + " " + parts[1]) && it.contains(parts[2]));
    }
  }

  private static Section subGoal(int id, String heading, String goal, String indicators) {
    Map<String, Tree> fields = new java.util.LinkedHashMap<>();
    fields.put("part", Tree.of("第一部分 部门整体绩效目标"));
    fields.put("heading", Tree.of(heading));
    fields.put("level", Tree.of(2));
    fields.put("goal", Tree.of(goal));
    fields.put("indicators", Tree.of(indicators));
    return new Section(new Id(id), new Tree.Fields(fields, 0));
  }

  @Test
  void aPartOfTheNarrativeSaysNoPhrasesOfATemplate() throws IOException, UnusableException {
    Submission text = CorpusText.published("chengde-2023");
    Section section =
        text.narrative().stream()
            .filter(it -> it.paragraphs().size() > 1)
            .findFirst()
            .orElseThrow();
    List<String> paragraphs = new ArrayList<>(section.paragraphs());
    paragraphs.set(1, "……");
    List<Section> narrative = new ArrayList<>(text.narrative());
    narrative.set(
        narrative.indexOf(section),
        new Section(section.id(), section.fields().with("paragraphs", Tree.of(paragraphs))));
    Submission left = new Submission(text.fields(), narrative, text.projects(), text.supplements());
    assertThat(new Reviewer().review(left, Cases.form("hebei")))
        .filteredOn(it -> it.rule().id().equals("template-left"))
        .singleElement()
        .extracting(Finding::address)
        .isEqualTo(new Address(section.id(), "paragraphs.2"));
  }
}
