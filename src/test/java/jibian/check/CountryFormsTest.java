package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jibian.check.finding.Finding;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import org.junit.jupiter.api.Test;

/// The forms of the country: value in three columns, more sources of money, amounts in 元.
class CountryFormsTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private static Submission sample(String name) throws Exception {
    return ExchangeFile.read(SAMPLES.resolve(name + ".json"));
  }

  private static List<Finding> findings(Submission text) throws Exception {
    return new Reviewer().review(text, Cases.form(text.form()));
  }

  private static Submission withRow(Submission text, int row, String field, String value) {
    Project project = text.projects().getFirst();
    List<Indicator> rows = new java.util.ArrayList<>(project.indicators());
    rows.set(row, rows.get(row).with(field, value));
    return withFirst(text, project.withIndicators(rows));
  }

  private static Submission withFirst(Submission text, Project project) {
    List<Project> projects = new java.util.ArrayList<>(text.projects());
    projects.set(0, project);
    return text.withProjects(projects);
  }

  private static Optional<Finding> of(List<Finding> findings, String rule) {
    return findings.stream().filter(one -> one.rule().id().equals(rule)).findFirst();
  }

  @Test
  void aValueInThreeColumnsIsReadWholeAndMendedInThem() throws Exception {
    Submission text = withRow(sample("reservoir"), 2, "value", "110");
    assertThat(of(findings(text), "percent-over-100")).isPresent();
    Submission costly = withRow(sample("reservoir"), 4, "sign", "≥");
    Finding finding = of(findings(costly), "cost-lower-bound").orElseThrow();
    assertThat(finding.proposal()).contains("≤862.40万元");
    Submission mended = Fixes.apply(costly, finding.fix().orElseThrow());
    Indicator row = mended.projects().getFirst().indicators().get(4);
    assertThat(row.text("sign")).isEqualTo("≤");
    assertThat(row.text("value")).isEqualTo("862.40");
    assertThat(row.text("unit")).isEqualTo("万元");
  }

  @Test
  void noValueIsMissedForWantOfASignOrUnitInTheSameCell() throws Exception {
    assertThat(findings(sample("reservoir")))
        .extracting(one -> one.rule().id())
        .doesNotContain("sign-missing", "unit-missing", "value-missing", "level-unknown");
  }

  @Test
  void everySourceOfMoneyCountsInTheSum() throws Exception {
    Submission text = sample("hospital");
    assertThat(of(findings(text), "budget-sum")).isEmpty();
    Project project = text.projects().getFirst();
    Submission wrong = withFirst(text, project.with("sources.1.amount", "380.00"));
    Finding finding = of(findings(wrong), "budget-sum").orElseThrow();
    assertThat(finding.proposal()).contains("2380.00");
  }

  @Test
  void amountsInYuanAreComparedWithCostsInTenThousands() throws Exception {
    Submission text = sample("roads");
    assertThat(findings(text)).isEmpty();
    Submission wrong = withRow(text, 3, "value", "≤136.73万元");
    assertThat(of(findings(wrong), "total-cost").orElseThrow().message()).contains("126.73");
  }

  @Test
  void aBudgetInTenThousandsOfAFormInYuanIsDoubted() throws Exception {
    Submission text = sample("roads");
    Project project = text.projects().getFirst();
    Project typed = project.with("budget", "126.73").with("fiscal", "120.00").with("other", "6.73");
    Finding all = of(findings(withFirst(text, typed)), "amount-in-yuan").orElseThrow();
    assertThat(all.message()).contains("“126.73”像是以万元为单位", "应为 1267300.00");
    assertThat(Fixes.apply(withFirst(text, typed), all.fix().orElseThrow())).isEqualTo(text);
    Submission one = withFirst(text, project.with("budget", "126.73"));
    assertThat(findings(one))
        .filteredOn(it -> it.address().field().equals("budget") && it.fix().isPresent())
        .as("parts that are in 元 stay")
        .isNotEmpty()
        .allSatisfy(it -> assertThat(Fixes.apply(one, it.fix().orElseThrow())).isEqualTo(text));
    for (String budget : List.of("0", "10000", "131.73")) {
      assertThat(of(findings(withFirst(text, project.with("budget", budget))), "amount-in-yuan"))
          .as("no indicator names %s 万元", budget)
          .isEmpty();
    }
  }

  @Test
  void aBudgetWithoutPartsIsFiscalMoneyUnlessAnotherSourceIsNamed() throws Exception {
    Submission text = sample("hospital");
    Project bare = text.projects().getFirst().with("fiscal", "").with("other", "");
    Finding named = of(findings(withFirst(text, bare)), "budget-sum").orElseThrow();
    assertThat(named.address().field()).isEqualTo("budget");
  }

  @Test
  void localNamesOfTheLevelsAreTheForms() throws Exception {
    assertThat(of(findings(sample("school-meals")), "level-unknown")).isEmpty();
    Submission text = withRow(sample("school-meals"), 0, "level1", "产出指标");
    assertThat(of(findings(text), "level-unknown").orElseThrow().proposal()).contains("项目完成指标");
  }

  @Test
  void aSourceOfMoneyHasAName() throws Exception {
    Submission text = sample("hospital");
    Project project = text.projects().getFirst();
    Submission wrong = withFirst(text, project.with("sources.1.name", ""));
    assertThat(of(findings(wrong), "budget-sum").orElseThrow().address().field())
        .isEqualTo("sources.1.name");
  }

  @Test
  void theTasksOfTheUnitAddUp() throws Exception {
    Submission text = sample("culture-overall");
    assertThat(of(findings(text), "overall-tasks")).isEmpty();
    Finding total = of(findings(overall(text, "budget", "2000")), "overall-tasks").orElseThrow();
    assertThat(total.address().field()).isEqualTo("budget");
    assertThat(total.proposal()).contains("2100.00");
    assertThat(
            findings(overall(text, "items.1.budget", "380.00")).stream()
                .filter(one -> one.rule().id().equals("overall-tasks"))
                .map(one -> one.address().field() + " " + one.proposal().orElseThrow()))
        .containsExactly("items.1.budget 386.00");
    Submission mended =
        Fixes.apply(
            overall(text, "items.1.budget", "380.00"),
            findings(overall(text, "items.1.budget", "380.00")).stream()
                .filter(one -> one.address().field().equals("items.1.budget"))
                .findFirst()
                .orElseThrow()
                .fix()
                .orElseThrow());
    assertThat(mended).isEqualTo(text);
  }

  @Test
  void theUnitSpendsNoLessThanItsProjectsAndATaskWhatItsProjectDoes() throws Exception {
    Submission text = sample("culture-overall");
    assertThat(of(findings(text), "overall-projects")).isEmpty();
    Submission little = overall(text, "budget", "300");
    assertThat(of(findings(little), "overall-projects").orElseThrow().message()).contains("318.00");
    Submission other = overall(text, "items.2.name", "文庙大成殿修缮");
    assertThat(of(findings(other), "overall-projects").orElseThrow().address().field())
        .isEqualTo("items.2.budget");
  }

  private static Submission overall(Submission text, String field, String value) {
    return text.withOverall(List.of(text.overall().getFirst().with(field, value)));
  }

  @Test
  void everySampleIsWithoutAWrongError() throws Exception {
    for (Path file : files()) {
      Submission text = ExchangeFile.read(file);
      assertThat(findings(text))
          .as(file.toString())
          .noneMatch(one -> one.severity() == jibian.check.finding.Severity.ERROR);
    }
  }

  private static List<Path> files() throws Exception {
    try (var files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    }
  }
}
