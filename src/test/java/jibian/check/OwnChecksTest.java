package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import jibian.check.finding.Finding;
import jibian.check.finding.OverrideReasons;
import jibian.check.finding.Severity;
import jibian.check.formula.OwnCheck;
import jibian.check.formula.OwnChecks;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnChecksTest {
  private static final Submission TEXT = Cases.project(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget <= 500",
        "budget = 120",
        "budget = fiscal + other",
        "count(level2 = '数量指标') >= 1",
        "count(level2 = '数量指标' or level2 = '质量指标') = 2",
        "not any(value = '')",
        "all(length(level3) < 20)",
        "sum(number) > 500",
        "any(contains(value, '≥') and unit = '%')",
        "plan12 = '100%' and plan3 = 20",
        "length(name) < 30 且 非 empty(purpose)",
        "goals ≥ 1 并且 (budget > 100 或 budget < 50)",
        "budget / 2 * 2 - 20 = 100",
        "contains(name, '公路')",
        "count(sign = '≤') == 1"
      })
  void aFormulaThatHoldsSaysNothing(String formula) throws IOException, UnusableException {
    assertThat(found(formula)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget <= 100",
        "count(level2 = '数量指标') >= 2",
        "any(level3 = '')",
        "all(unit = '%')",
        "name = '别的项目'",
        "plan3 > 20 or empty(name)"
      })
  void oneThatDoesNotIsAFinding(String formula) throws IOException, UnusableException {
    assertThat(found(formula))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("unit-1");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).isEqualTo("请按本局要求填写");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "budget <=",
        "(budget > 5",
        "budget ~ 5",
        "level2 = '数量指标'",
        "count(count(level2))",
        "system('x')",
        "''.getClass()",
        "name.length",
        "contains(name)",
        "name = '未完",
        "1.2.3 > 4",
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((1))))",
        ""
      })
  void aBrokenFormulaIsToldWithFileAndLineAndTheRestIsReviewed(String formula)
      throws IOException, UnusableException {
    Form form = form(formula);
    assertThat(told(form))
        .singleElement()
        .asString()
        .contains("own.json")
        .contains("第 3 行")
        .contains("个字符处有误");
    assertThat(new Reviewer().review(TEXT, form))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARNING);
  }

  /// What the review says of a form.
  private static List<String> told(Form form) {
    return new Reviewer()
        .review(TEXT, form).stream()
            .filter(finding -> finding.rule().id().equals("own-check"))
            .map(Finding::message)
            .toList();
  }

  @Test
  void aCheckCannotTakeTheIdOfARule() throws IOException, UnusableException {
    Form form =
        ReviewerTest.own(
            "\"checks\": [{\"id\": \"budget-sum\", \"severity\": \"hint\", \"formula\": \"1\","
                + " \"message\": \"m\"}]");
    assertThat(told(form)).singleElement().asString().contains("budget-sum");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"severities\": {\"sign-mising\": \"off\"}",
        "\"severities\": {\"sign-missing\": \"warn\"}",
        "\"severities\": {\"sign-missing\": null}",
        "\"severities\": [\"sign-missing\"]",
        "\"words\": {\"lists\": {\"STOCK_BASES\": [\"局长办公会\"]}}",
        "\"words\": {\"lists\": {\"STOCK_BASIS\": \"局长办公会\"}}",
        "\"words\": {\"lists\": {\"STOCK_BASIS\": [1]}}"
      })
  void whatCannotBeUsedInADeclarationIsToldAndChangesNothing(String keys)
      throws IOException, UnusableException {
    Form form = ReviewerTest.own(keys);
    assertThat(told(form)).singleElement().asString().contains("own.json").contains("第 2 行");
    Submission text = CorpusText.published("chengde-2023");
    assertThat(new Reviewer().review(text, form))
        .hasSize(new Reviewer().review(text, Cases.form("hebei")).size() + 1)
        .anyMatch(finding -> finding.rule().id().equals("sign-missing"));
  }

  /// A blank says nothing; the words beside it are looked for.
  @Test
  void aBlankAmongTheWordsOfAUnitIsNoWord() throws IOException, UnusableException {
    Form form =
        ReviewerTest.own("\"words\": {\"lists\": {\"STOCK_BASIS\": [\"\", \" \", \"局长办公会\"]}}");
    assertThat(new Reviewer().review(TEXT, form)).isEmpty();
    assertThat(told(form)).isEmpty();
  }

  private static Form form(String formula) throws IOException, UnusableException {
    return ReviewerTest.own(
        "\"checks\": [{\"id\": \"unit-1\", \"severity\": \"warning\",\n\"formula\": \""
            + formula
            + "\", \"message\": \"请按本局要求填写\"}]");
  }

  private static List<Finding> found(String formula) throws IOException, UnusableException {
    return new Reviewer().review(TEXT, form(formula));
  }

  @Test
  void aReasonForOneHoldsAsLongAsWhatTheFormulaLooksAt() throws IOException, UnusableException {
    Form form =
        ReviewerTest.own(
            """
            "checks": [{"id": "unit-1", "severity": "error",
              "formula": "budget <= 100 or count(level2 = '数量指标') > 3", "message": "预算不超过100万元"}]\
            """);
    Finding finding = new Reviewer().review(TEXT, form).getFirst();
    Submission answered =
        OverrideReasons.given(TEXT, List.of(finding), "已批准", java.time.LocalDate.EPOCH);
    assertThat(new Reviewer().review(answered, form)).allMatch(Finding::overridden);
    Submission renamed = field(answered, "purpose", "用于农村公路桥梁检测和加固，全年检测120座");
    assertThat(new Reviewer().review(renamed, form))
        .filteredOn(one -> one.rule().id().equals("unit-1"))
        .allMatch(Finding::overridden);
    Submission larger = field(answered, "budget", "900.00");
    assertThat(new Reviewer().review(larger, form))
        .filteredOn(one -> one.rule().id().equals("unit-1"))
        .singleElement()
        .matches(one -> !one.overridden() && one.reason().isPresent());
  }

  private static Submission field(Submission text, String field, String value) {
    return jibian.edit.CellEdits.set(
        text, new jibian.model.Address(text.projects().getFirst().id(), field), value);
  }

  @Test
  void checksOfTheTextAreRunWithThoseOfTheForm() throws IOException, UnusableException {
    Submission text =
        OwnChecks.with(
            TEXT,
            List.of(
                new OwnCheck("own-1", Severity.ERROR, "budget <= 100", "预算不超过100万元"),
                new OwnCheck("own-2", Severity.HINT, "budget <=", "写坏了")));
    Reviewer reviewer = new Reviewer();
    assertThat(reviewer.review(TEXT, form("budget <= 110"))).hasSize(1);
    assertThat(reviewer.review(text, form("budget <= 110")))
        .extracting(finding -> finding.rule().id())
        .containsExactly("own-check", "unit-1", "own-1");
    assertThat(OwnChecks.with(text, List.of())).isEqualTo(TEXT);
  }

  @Test
  void aFormulaIsTriedOnTheOpenText() throws IOException, UnusableException {
    Form form = Cases.form("hebei");
    assertThat(OwnChecks.tried("budget <= 100", TEXT, form).failing()).isEqualTo(TEXT.projects());
    assertThat(OwnChecks.tried("budget <= 120", TEXT, form).failing()).isEmpty();
    assertThat(OwnChecks.tried("budget <= 1OO", TEXT, form).fault()).isPresent();
  }
}
