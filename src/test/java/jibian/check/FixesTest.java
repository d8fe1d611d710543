package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jibian.check.finding.Finding;
import jibian.check.finding.Severity;
import jibian.form.Form;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.UnusableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"chengde-2023", "zunhua-2022", "langfang-2020", "tangshan-2022", "julu-2024"})
  void aTextHasNoNewErrorAfterTheSafeFixesAndNoneIsLeft(String name)
      throws IOException, UnusableException {
    Submission text = CorpusText.published(name);
    Form form = Cases.form(text.form());
    List<Finding> before = new Reviewer().review(text, form);
    Fixes.Result result = Fixes.apply(text, form, before, Set.of());
    List<Finding> after = new Reviewer().review(result.text(), form);
    assertThat(result.applied()).isNotEmpty();
    assertThat(errors(before)).containsAll(errors(after));
    assertThat(Fixes.apply(result.text(), form, after, Set.of()).text()).isSameAs(result.text());
  }

  @TestFactory
  Stream<DynamicTest> noFixOfAPlantedFaultBringsAnError() throws IOException {
    return Cases.read("planted.txt").stream()
        .map(planted -> DynamicTest.dynamicTest(planted.line(), () -> fixesWell(planted.text())));
  }

  private static void fixesWell(Submission text) {
    Form form = Cases.form("hebei");
    List<Finding> before = new Reviewer().review(text, form);
    Submission mended = Fixes.apply(text, form, before, Set.of()).text();
    List<Finding> after = new Reviewer().review(mended, form);
    assertThat(errors(before)).containsAll(errors(after));
    assertThat(Fixes.apply(mended, form, after, Set.of()).applied()).isEmpty();
  }

  private static Set<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.rule().id() + finding.address())
        .collect(Collectors.toSet());
  }

  @Test
  void onlyTheWantedRulesAreApplied() throws IOException, UnusableException {
    Submission text = CorpusText.published("tangshan-2022");
    Form form = Cases.form("tangshan");
    List<Finding> findings = new Reviewer().review(text, form);
    Fixes.Result result = Fixes.apply(text, form, findings, Set.of("plan-malformed"));
    assertThat(result.applied())
        .singleElement()
        .extracting(it -> it.rule().id())
        .isEqualTo("plan-malformed");
    assertThat(result.text().projects().get(5).text("plan.12")).isEqualTo("100%");
  }

  @Test
  void severalFixesOfOneValueAddUp() {
    Submission text = row("质量指标", "设备完好率", "完好台数占总台数的比例", "＞0.95百分比");
    assertThat(value(mended(text), 1)).isEqualTo("≥95%");
  }

  @Test
  void aSentenceIsTakenOutOfTheUnitAndMovesToADescriptionThatOnlyRepeatsTheName() {
    Submission text = row("质量指标", "稿件采用率", "稿件采用率", "≥90稿件采用率大于等于百分之九十");
    Submission mended = mended(text);
    assertThat(value(mended, 6)).isEqualTo("≥90%");
    assertThat(mended.projects().getFirst().indicators().get(6).text("description"))
        .isEqualTo("稿件采用率大于等于百分之九十");
  }

  @Test
  void anUnsafeFixIsAppliedOnlyWhenAskedFor() {
    Submission text = row("数量指标", "预防接种覆盖率", "接种人数占应种人数的比例", "≥95%");
    Form form = Cases.form("hebei");
    Finding finding =
        new Reviewer()
            .review(text, form).stream()
                .filter(it -> it.rule().id().equals("quantity-is-rate"))
                .findFirst()
                .orElseThrow();
    assertThat(Fixes.apply(text, form, List.of(finding), Set.of()).text()).isSameAs(text);
    assertThat(finding.proposal()).contains("质量指标");
    Project moved = Fixes.apply(text, finding.fix().orElseThrow()).projects().getFirst();
    assertThat(moved.indicators().stream().map(row -> row.text("level2")))
        .containsExactly("数量指标", "质量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "服务对象满意度指标");
  }

  @Test
  void swappedRowsTakeEachOthersPlace() throws IOException, UnusableException {
    Submission text = CorpusText.published("julu-2024");
    Finding finding =
        new Reviewer()
            .review(text, Cases.form("hebei")).stream()
                .filter(it -> it.rule().id().equals("levels-swapped"))
                .findFirst()
                .orElseThrow();
    List<Indicator> rows =
        Fixes.apply(text, finding.fix().orElseThrow()).projects().get(4).indicators();
    assertThat(rows.get(0).text("level2")).isEqualTo("数量指标");
    assertThat(rows.get(0).text("level3")).isEqualTo("网络使用天数");
    assertThat(rows.get(1).text("level2")).isEqualTo("质量指标");
    assertThat(rows.get(1).text("level3")).isEqualTo("优良率");
  }

  @Test
  void aMissingHeadingGetsAnEmptyRowWithAFreshId() {
    Submission text = Cases.project(List.of("drop=质量指标"));
    Finding finding =
        new Reviewer()
            .review(text, Cases.form("hebei")).stream()
                .filter(it -> it.rule().id().equals("level-required"))
                .findFirst()
                .orElseThrow();
    List<Indicator> rows =
        Fixes.apply(text, finding.fix().orElseThrow()).projects().getFirst().indicators();
    assertThat(rows).hasSize(6);
    assertThat(
            rows.stream()
                .filter(row -> row.text("level2").equals("质量指标"))
                .map(row -> row.text("level3")))
        .containsExactly("");
    assertThat(new HashSet<>(rows.stream().map(Indicator::id).toList())).hasSize(6);
  }

  private static Submission row(String level2, String name, String description, String value) {
    return Cases.row(List.of(level2, name, description, value, "冀财教〔2024〕12号"));
  }

  private static Submission mended(Submission text) {
    Form form = Cases.form("hebei");
    return Fixes.apply(text, form, new Reviewer().review(text, form), Set.of()).text();
  }

  private static String value(Submission text, int row) {
    return text.projects().getFirst().indicators().get(row).text("value");
  }
}
