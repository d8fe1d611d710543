package jibian.check.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jibian.check.finding.Fix;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rules know of a project: its amounts, its schedule, its names, and what an edit leaves as it was.
class ProjectFactsTest {
  private static final Id PROJECT = new Id(1);
  private static final Form HEBEI = DeclaredForm.shipped("hebei");

  /// It has no field for the budget.
  private static final Form LANGFANG = DeclaredForm.shipped("langfang");

  private static final Form YUAN = DeclaredForm.shipped("ministry-yuan");

  private static Project project(String... fields) {
    Tree.Fields all = Tree.Fields.EMPTY;
    for (int at = 0; at < fields.length; at += 2) {
      all = all.with(fields[at], fields[at + 1]);
    }
    return new Project(PROJECT, all, List.of());
  }

  private static ReviewContext terms(Form form) {
    Tree.Fields top =
        Tree.Fields.EMPTY
            .with("form", form.id())
            .with("year", Tree.of(2024))
            .with("unit", Tree.Fields.EMPTY.with("name", "某县交通运输局"));
    return new ReviewContext(
        new Submission(top, List.of(), List.of(), List.of()), form, RuleBook.NONE);
  }

  private static ProjectFacts facts(Form form, Project project) {
    return new ProjectFacts(project, terms(form));
  }

  private static ProjectFacts facts(String... fields) {
    return facts(HEBEI, project(fields));
  }

  private static Project rows(String... level2AndName) {
    List<Indicator> rows = new ArrayList<>();
    for (int at = 0; at < level2AndName.length; at += 2) {
      rows.add(
          new Indicator(
              new Id(10 + rows.size()),
              Tree.Fields.EMPTY
                  .with("level1", "产出指标")
                  .with("level2", level2AndName[at])
                  .with("level3", level2AndName[at + 1])));
    }
    return new Project(PROJECT, Tree.Fields.EMPTY.with("name", "养护"), rows);
  }

  @ParameterizedTest
  @CsvSource({
    "120.00, 120",
    "'1,200.50', 1200.5",
    "１２０, 120",
    "' 120 ', 120",
    "约120, ''",
    "120万元, 120",
    "'', ''"
  })
  void anAmountIsWhatTheCellHoldsAsANumber(String text, String amount) {
    Optional<BigDecimal> read = facts("budget", text).amount("budget");
    if (amount.isEmpty()) {
      assertThat(read).isEmpty();
    } else {
      assertThat(read).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(amount));
    }
  }

  /// Five digits before the point are as likely 元 as 万元.
  @ParameterizedTest
  @CsvSource({
    "budget, 10000, true",
    "budget, 9999.99, false",
    "fiscal, 12000, true",
    "other, 12000, true",
    "purpose, 12000, false"
  })
  void aLargeAmountIsSeenInAnyCellOfMoney(String field, String amount, boolean large) {
    assertThat(facts(field, amount).large()).isEqualTo(large);
  }

  @Test
  void inAFormInYuanNoAmountIsLargeAndTheBudgetIsTurnedIntoWan() {
    ProjectFacts sheet = facts(YUAN, project("budget", "1200000"));
    assertThat(sheet.large()).isFalse();
    assertThat(sheet.budget())
        .hasValueSatisfying(budget -> assertThat(budget).isEqualByComparingTo("120"));
    assertThat(facts("budget", "1200000").budget())
        .hasValueSatisfying(budget -> assertThat(budget).isEqualByComparingTo("1200000"));
  }

  /// What is written with 万元 behind it is that also in a form that counts in 元.
  @Test
  void inAFormInYuanAnAmountMayStillBeWrittenInWan() {
    ProjectFacts sheet = facts(YUAN, project("budget", "120万元", "fiscal", "1200000"));
    assertThat(sheet.amount("budget").orElseThrow())
        .isEqualByComparingTo(sheet.amount("fiscal").orElseThrow());
    assertThat(sheet.budget())
        .hasValueSatisfying(budget -> assertThat(budget).isEqualByComparingTo("120"));
  }

  @ParameterizedTest
  @CsvSource({
    "用途：预算数50万元。, 50",
    "预算资金为50.5万元，用于养护。, 50.5",
    "本项目预算规模50万元。, 50",
    "用于养护农村公路，预算数50万元。, ''",
    "上级补助50万元。, ''",
    "'', ''"
  })
  void aFormWithoutABudgetHasTheOneThatThePurposeBeginsWith(String purpose, String budget) {
    Optional<BigDecimal> read = facts(LANGFANG, project("purpose", purpose)).budget();
    if (budget.isEmpty()) {
      assertThat(read).isEmpty();
    } else {
      assertThat(read).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(budget));
    }
    assertThat(facts("purpose", purpose).budget()).as("it has a field for it").isEmpty();
  }

  private static Project planned(String... monthAndText) {
    Tree.Fields plan = Tree.Fields.EMPTY;
    for (int at = 0; at < monthAndText.length; at += 2) {
      plan = plan.with(monthAndText[at], monthAndText[at + 1]);
    }
    return new Project(PROJECT, Tree.Fields.EMPTY.with("plan", plan), List.of());
  }

  @Test
  void theScheduleStandsInTheOrderOfTheMonths() {
    List<ProjectFacts.Plan> plan =
        facts(HEBEI, planned("10", "80%", "3", "20%", "12", "100%", "6", "５０％")).plan();
    assertThat(plan).extracting(ProjectFacts.Plan::month).containsExactly(3, 6, 10, 12);
    assertThat(plan.get(1).percent()).hasValue(new BigDecimal("50"));
    assertThat(facts(HEBEI, planned("0", "1%", "13", "2%", "x", "3%")).plan())
        .as("no months")
        .isEmpty();
    assertThat(facts("name", "养护").plan()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "50%, false, false",
    "0%, false, false",
    "100%, false, false",
    "100.01%, false, true",
    "-1%, false, true",
    "50, false, true",
    "过半, false, true",
    "'', true, false"
  })
  void aCellOfTheScheduleIsAPercentageOrWrong(String text, boolean blank, boolean malformed) {
    ProjectFacts.Plan cell = facts(HEBEI, planned("6", text)).plan().getFirst();
    assertThat(cell.blank()).isEqualTo(blank);
    assertThat(cell.malformed()).isEqualTo(malformed);
  }

  /// What 中央 or 省级 gives is none of the project's own money.
  @ParameterizedTest
  @CsvSource({
    "每公里4000元，共计120万元。, 4000 1200000",
    "养护需120万元，其中中央补助2136万元。, 1200000",
    "养护300公里农村公路。, ''"
  })
  void theAmountsThatThePurposeNamesAreInYuan(String purpose, String amounts) {
    assertThat(
            facts("purpose", purpose).amounts().stream()
                .map(amount -> amount.stripTrailingZeros().toPlainString())
                .toList())
        .isEqualTo(amounts.isEmpty() ? List.of() : List.of(amounts.split(" ")));
  }

  @Test
  void goalsAreReadForTheirAmountsAndQuantities() {
    Project project =
        new Project(
            PROJECT,
            Tree.Fields.EMPTY.with("goals", Tree.of(List.of("发放补助30万元。", "养护 300 公里公路。"))),
            List.of());
    ProjectFacts sheet = facts(HEBEI, project);
    assertThat(sheet.amounts()).hasSize(1);
    assertThat(sheet.goals())
        .extracting(ProjectFacts.Passage::text)
        .containsExactly("发放补助30万元。", "养护300公里公路。");
    assertThat(sheet.goals().get(1).quantities()).hasSize(1);
    assertThat(sheet.goals()).as("read once").isSameAs(sheet.goals());
  }

  @Test
  void rowsAreFoundByTheirIdsAndHeadings() {
    ProjectFacts sheet = facts(HEBEI, rows("数量指标", "里程", "质量指标", "完好率", "数量指标", "桥梁"));
    assertThat(sheet.rows()).extracting(IndicatorFacts::place).containsExactly(1, 2, 3);
    assertThat(sheet.rows(Heading.QUANTITY))
        .extracting(IndicatorFacts::name)
        .containsExactly("里程", "桥梁");
    assertThat(sheet.rows(Heading.COST)).isEmpty();
    assertThat(sheet.row(new Id(11)).orElseThrow().name()).isEqualTo("完好率");
    assertThat(sheet.row(new Id(99))).isEmpty();
  }

  @Test
  void rowsThatAnEditLeftWhereTheyWereAreNotReadAgain() {
    Project before = rows("数量指标", "里程", "质量指标", "完好率", "数量指标", "桥梁");
    ProjectFacts sheet = facts(HEBEI, before);
    List<Indicator> rows = new ArrayList<>(before.indicators());
    rows.set(0, rows.getFirst().with("level3", "总里程"));
    ProjectFacts edited = new ProjectFacts(before.withIndicators(rows), sheet);
    assertThat(edited.rows().getFirst().name()).isEqualTo("总里程");
    assertThat(edited.rows().get(1)).isSameAs(sheet.rows().get(1));
    ProjectFacts less =
        new ProjectFacts(before.withIndicators(before.indicators().subList(1, 3)), sheet);
    assertThat(less.rows())
        .extracting(IndicatorFacts::place)
        .as("they moved up")
        .containsExactly(1, 2);
    assertThat(less.rows().getFirst().name()).isEqualTo("完好率");
  }

  @Test
  void aFixThatIsTriedInTheHeadLeavesTheRowsAsTheyAre() {
    ProjectFacts sheet = facts(HEBEI, rows("数量指标", "里程"));
    ProjectFacts tried = sheet.with(new Fix.Cell(new Address(PROJECT, "budget"), "120"));
    assertThat(tried.budget())
        .hasValueSatisfying(budget -> assertThat(budget).isEqualByComparingTo("120"));
    assertThat(tried.rows().getFirst()).isSameAs(sheet.rows().getFirst());
    assertThat(sheet.budget()).as("the project itself").isEmpty();
  }

  @Test
  void aFixThatIsTriedInARowLeavesTheOthersAsTheyAre() {
    ProjectFacts sheet = facts(HEBEI, rows("数量指标", "里程", "质量指标", "完好率"));
    IndicatorFacts second = sheet.rows().get(1);
    Fix.Cell cell = new Fix.Cell(second.at("value"), "≥95%");
    ProjectFacts tried = sheet.with(second.with(cell, sheet.terms()));
    assertThat(tried.rows().get(1).value()).isEqualTo("≥95%");
    assertThat(tried.rows().getFirst()).isSameAs(sheet.rows().getFirst());
    assertThat(sheet.rows().get(1).value()).isEmpty();
    assertThat(tried.nameKey()).isEqualTo(sheet.nameKey());
  }

  @Test
  void itIsCalledByItsNameOrElseByTheTitleOfItsTable() {
    assertThat(facts("name", " 养护 ", "tableTitle", "养护绩效目标表").shown()).isEqualTo("养护");
    assertThat(facts("name", " ", "tableTitle", " 养护绩效目标表 ").shown()).isEqualTo("养护绩效目标表");
    assertThat(facts("name", "农村 公路、养护").nameKey()).isEqualTo(facts("name", "农村公路养护").nameKey());
    assertThat(facts("tableTitle", "养护绩效目标表").nameKey())
        .as("the form has no cell for the name")
        .isEqualTo(facts("name", "养护").nameKey());
    assertThat(facts("code", " １３０8 2124P ").code()).isEqualTo("13082124P");
  }

  /// What was found holds as long as the text is of this year, unit, form and way of printing.
  @Test
  void termsHoldForATextOfTheSameYearAndUnit() {
    ReviewContext terms = terms(HEBEI);
    Tree.Fields top =
        Tree.Fields.EMPTY
            .with("form", "hebei")
            .with("year", Tree.of(2024))
            .with("unit", Tree.Fields.EMPTY.with("name", "某县交通运输局"));
    Submission same = new Submission(top, List.of(), List.of(project()), List.of());
    assertThat(terms.holds(same, HEBEI)).isTrue();
    assertThat(terms.holds(same, YUAN)).isFalse();
    assertThat(terms.holds(same.with("year", "2025"), HEBEI)).isFalse();
    assertThat(terms.holds(same.with("unit.name", "某县水务局"), HEBEI)).isFalse();
    assertThat(terms.holds(same.with("variant", HEBEI.variants().getLast().id()), HEBEI)).isFalse();
    assertThat(terms.year()).hasValue(2024);
    assertThat(terms.unit()).isEqualTo("某县交通运输局");
  }

  @Test
  void theHeadingsOfTheFormAreKnownAsSuch() {
    ReviewContext terms = terms(HEBEI);
    assertThat(terms.headings()).contains("数量指标", "产出指标", "三级指标").doesNotContain("");
    assertThat(terms.holdsHeading("数量指标300公里")).isTrue();
    assertThat(terms.holdsHeading("达标300公里")).isFalse();
    assertThat(terms.showsBudget()).isTrue();
    assertThat(terms(LANGFANG).showsBudget()).isFalse();
  }
}
