package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Procurement tables as units of the three forms would print them, held against their projects.
class ProcurementRulesTest {
  private static final String CDC = "县疾控中心检验设备购置项目";
  private static final Supplement PRINTED =
      WholeTexts.ALL.getFirst().text("housing-2024").supplements().getFirst();

  @Test
  void aProjectBoughtInTwoItemsAgreesWithItsBudget() {
    assertThat(said("health-2023", item(CDC, "148.50", "66.00"), item(CDC, "148.50", "82.50")))
        .isEmpty();
  }

  @Test
  void itemsMayNotCostMoreThanTheirProjectHas() {
    assertThat(said("health-2023", item(CDC, "148.50", "66.00"), item(CDC, "148.50", "85.20")))
        .containsExactly("procurement-project 3 budget", "procurement-project - tables.1.rows.3.8");
  }

  @ParameterizedTest
  @CsvSource({
    "health-2023, 卫生应急演练及物资储备经费, 32.40, 18.60", // a part of the project is bought
    "health-2023, 卫生应急演练及物资储备经费, '', 18.60", // the column is left blank
    "health-2023, 农村妇女“两癌”免费检查 经费, 76.80, 76.80", // a blank in the name
    "emergency-2026, 应急救援物资储备项目, 128.5, 128.50", // the purpose states the amount
    "housing-2024, 城市体检评估服务项目, 75.00, 75.00", // an indicator does
    "housing-2024, 建设工程质量检测经费, 84.00, 84.00", // nothing does: a price per item is no sum
  })
  void anItemThatAgreesIsLeftAlone(String text, String project, String budget, String amount) {
    assertThat(said(text, item(project, budget, amount))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "health-2023, 中医馆建设项目, 54.00, 45.00, procurement-project 5 budget",
    "emergency-2026, 应急指挥信息平台升级改造, 369.00, 369.00, procurement-project 1 purpose",
    "emergency-2026, 应急救援物资储备项目, '', 130.00, procurement-project 4 purpose",
    "housing-2024, 城市体检评估服务项目, 57.00, 57.00, procurement-project 6 value",
    "culture-2021, 文化市场综合执法专项经费, 24.00, 12.00, procurement-project 7 value",
  })
  void anItemThatDisagreesIsFoundAtTheProjectAndInTheTable(
      String text, String project, String budget, String amount, String found) {
    assertThat(said(text, item(project, budget, amount)))
        .containsExactly(found, "procurement-project - tables.1.rows.2.8");
  }

  @ParameterizedTest
  @CsvSource({
    "health-2023, 县医院CT购置项目",
    "health-2023, 中医馆建设", // shortened: whoever reads both must guess
    "housing-2024, 智慧工地平台建设项目",
    "emergency-2026, 应急救援物资储备项目（二期）",
  })
  void anItemOfNoProjectIsFoundInTheTable(String text, String project) {
    assertThat(said(text, item(project, "10.00", "10.00")))
        .singleElement()
        .asString()
        .startsWith("procurement-project - ")
        .endsWith("rows.2.1");
  }

  private static String item(String project, String budget, String amount) {
    return String.join(
        "|", project, budget, "设备", "A0201", "项", "1.00", amount, amount, amount, amount, "|||");
  }

  /// What the rules of procurement say of a text with these items and their sum above.
  private static List<String> said(String name, String... items) {
    BigDecimal sum =
        Stream.of(items)
            .map(item -> new BigDecimal(cells(item).get(7)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Tree> rows =
        Stream.concat(Stream.of(item("合　计", "", sum.toPlainString())), Stream.of(items))
            .map(item -> Tree.of(cells(item)))
            .toList();
    Submission text = WholeTexts.ALL.getFirst().text(name);
    Supplement table =
        new Supplement(
            new Id(text.lastId() + 1), PRINTED.fields().with("rows", new Tree.Items(rows, 0)));
    return WholeTexts.findings(name, text.withSupplements(List.of(table))).stream()
        .filter(finding -> finding.rule().startsWith("procurement"))
        .map(ProcurementRulesTest::place)
        .toList();
  }

  private static List<String> cells(String item) {
    return List.of(item.split("\\|", -1));
  }

  private static String place(FindingReport.Entry finding) {
    String project = finding.project().map(Object::toString).orElse("-");
    return finding.rule() + " " + project + " " + finding.field().orElse("-");
  }
}
