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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /// A cell of the table of the unit changed: where it is told, what would be right, and in which words.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget | 2000.00 | budget 2100.00 | 金额合计 2000.00 不等于各项任务之和 2100.00",
        "fiscal | 1990.00 | fiscal 1998.00 | 金额合计 1990.00 不等于各项任务之和 1998.00",
        "other | '' | other 102.00 | 金额合计 0.00 不等于各项任务之和 102.00",
        "items.1.budget | 380.00 | items.1.budget 386.00 | “公共文化设施免费开放”的总额 380.00 不等于财政拨款与其他资金之和"
            + " 386.00",
        "items.2.name | '' | items.2.name - | 没有写任务名称",
        "items.5.other | 约26 | items.5.other - | “约26”不是金额，请只填数字，单位为万元",
        "budget | 318.00 | budget 2100.00 | 金额合计 318.00 不等于",
        "budget | 317.99 | budget - | 合计 317.99 小于 2 个项目预算之和 318.00",
        "items.2.name | 文庙大成殿修缮 | items.2.budget - | “文庙大成殿修缮”的金额 242.50 与同名项目的预算 220.00 不一致"
      })
  void aTableOfTheUnitThatDoesNotAddUpIsTold(String field, String value, String place, String words)
      throws Exception {
    List<Finding> said = unit(overall(sample("culture-overall"), field, value));
    assertThat(said)
        .anySatisfy(
            it -> {
              assertThat(it.address().field() + " " + it.proposal().orElse("-")).isEqualTo(place);
              assertThat(it.message()).contains(words);
            });
  }

  /// What leaves the table of the unit in order.
  @ParameterizedTest
  @CsvSource({
    "items.4.other, 0",
    "items.3.name, 乡村健身器材更新改造",
    "items.1.content, ''",
  })
  void aTableOfTheUnitThatAddsUpIsLeftAlone(String field, String value) throws Exception {
    assertThat(unit(overall(sample("culture-overall"), field, value))).isEmpty();
  }

  @Test
  void totalsOfTheUnitAreNotSummedWhereATaskIsWrongOrNoneIsGiven() throws Exception {
    Submission text = sample("culture-overall");
    assertThat(unit(overall(text, "items.1.fiscal", "340.00")))
        .extracting(it -> it.address().field())
        .as("the task is told, not the totals it would change")
        .containsExactly("items.1.budget");
    assertThat(unit(overall(text, "items.1.fiscal", "三百五十")))
        .extracting(it -> it.address().field())
        .contains("items.1.fiscal")
        .doesNotContain("fiscal");
    Project bare = text.overall().getFirst();
    for (int row = 1; row <= 5; row++) {
      for (String cell : List.of("name", "content", "budget", "fiscal", "other")) {
        bare = bare.with("items." + row + "." + cell, "");
      }
    }
    assertThat(unit(text.withOverall(List.of(bare)))).isEmpty();
  }

  private static List<Finding> unit(Submission text) throws Exception {
    return findings(text).stream()
        .filter(it -> it.rule().id().startsWith("overall-") || it.rule().id().equals("budget-sum"))
        .toList();
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
