package jibian.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jibian.check.finding.Finding;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of procurement adds up, across and down.
class ProcurementSumsTest {
  private static final String HEADER = "项目名称|预算资金|数量|总计|合计|一般公共预算|政府性基金|其他渠道资金";
  private static final List<String> RIGHT =
      List.of(
          "合　计|||120.00|100.00|80.00|20.00|20.00",
          "甲局小计|||70.00|60.00|50.00|10.00|10.00",
          "电脑|||40.00|35.00|30.00|5.00|5.00",
          "桌椅|||30.00|25.00|20.00|5.00|5.00",
          "乙局小计|||50.00|40.00|30.00|10.00|10.00",
          "车辆|||50.00|40.00|30.00|10.00|10.00");

  private static Tree rows(List<String> rows) {
    return new Tree.Items(
        rows.stream().<Tree>map(row -> Tree.of(List.of(row.split("\\|", -1)))).toList(), 0);
  }

  private static Submission text(String title, String header, List<String> rows) {
    Supplement table =
        new Supplement(
            new Id(900),
            Tree.Fields.EMPTY
                .with("title", Tree.of(title))
                .with("header", rows(List.of(header)))
                .with("rows", rows(rows)));
    return Cases.project(List.of()).withSupplements(List.of(table));
  }

  private static List<Finding> findings(Submission text) {
    return new Reviewer()
        .review(text, Cases.form("hebei")).stream()
            .filter(it -> it.rule().id().equals("procurement-sum"))
            .toList();
  }

  /// Cell and what it should be; - where that would be wrong by another sum.
  private static List<String> said(Submission text) {
    return findings(text).stream()
        .map(
            it ->
                it.address().field().substring("rows.".length()) + " " + it.proposal().orElse("-"))
        .toList();
  }

  private static List<String> said(String header, String... rows) {
    return said(text("部门政府采购预算", header, List.of(rows)));
  }

  private static List<String> changed(int row, int column, String cell) {
    List<String> rows = new ArrayList<>(RIGHT);
    String[] cells = rows.get(row - 1).split("\\|", -1);
    cells[column - 1] = cell;
    rows.set(row - 1, String.join("|", cells));
    return rows;
  }

  /// A wrong cell is told where it belongs to a sum of its row, and not again by the sums that are right with what it
  /// should be; one that only rows above sum up is told there. What another sum would object to is not proposed.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "3 | 4 | 41.00 | 3.4 40.00",
        "1 | 4 | 121.00 | 1.4 120.00, 1.4 120.00",
        "1 | 6 | 81.00 | 1.5 -, 1.6 80.00",
        "5 | 8 | 12.00 | 5.4 -, 5.8 10.00",
        "2 | 7 | 9.00 | 2.5 -, 2.7 10.00",
        "6 | 5 | 41.00 | 6.5 40.00"
      })
  void aWrongCellIsToldAcrossAndDown(int row, int column, String cell, String said) {
    assertThat(said(text("部门政府采购预算", HEADER, changed(row, column, cell))))
        .containsExactlyInAnyOrder(said.split(", "));
  }

  @Test
  void whatAddsUpIsLeftAlone() {
    assertThat(said(text("部门政府采购预算", HEADER, RIGHT))).isEmpty();
    assertThat(said(text("部门政府采购预算", HEADER, changed(3, 4, "40.004")))).isEmpty();
  }

  @Test
  void theMessageNamesRowColumnAndBothAmounts() {
    assertThat(findings(text("部门政府采购预算", HEADER, changed(1, 4, "121.00"))))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "政府采购表“合　计”一行的“总计”为 121.00，各分项之和为 120.00，请核对",
            "政府采购表“合　计”一行的“总计”为 121.00，所列各项之和为 120.00，请核对");
  }

  @Test
  void oneMendingIsEnough() {
    Submission wrong = text("部门政府采购预算", HEADER, changed(1, 4, "121.00"));
    Submission mended =
        Fixes.apply(wrong, Cases.form("hebei"), findings(wrong), Set.of("procurement-sum")).text();
    assertThat(said(mended)).isEmpty();
    assertThat(mended.supplements().getFirst().rows().getFirst().get(3)).isEqualTo("120.00");
  }

  @Test
  void anotherTableIsNoneOfProcurement() {
    List<String> wrong = changed(3, 4, "41.00");
    assertThat(said(text("资产购置情况表", HEADER, wrong))).isEmpty();
    assertThat(said(text("部门政府采购预算", HEADER.replace("总计", "金额"), wrong))).isEmpty();
    assertThat(said(text("部门政府采购预算", HEADER.replace("合计", "其中"), wrong))).isEmpty();
    assertThat(said("项目名称|合计|总计|一般公共预算", "电脑|30.00|41.00|20.00")).isEmpty();
  }

  @Test
  void partsThatAreNotGivenAreNotAddedUp() {
    assertThat(said(HEADER, "电脑|||35.00|35.00|||", "桌椅|||40.00||||")).isEmpty();
    assertThat(said(HEADER, "电脑|||40.00||||5.00")).containsExactly("1.4 5.00");
    assertThat(said(HEADER, "电脑|||40.00|35.00|||")).containsExactly("1.4 35.00");
    assertThat(said(HEADER, "电脑|||40.00|40.00|30.00||")).containsExactly("1.5 30.00");
  }

  @Test
  void aTableWithoutItemsHasNothingToSumUp() {
    assertThat(said(HEADER, RIGHT.getFirst(), RIGHT.get(1))).isEmpty();
  }

  @Test
  void aRowThatIsTooShortIsReadAsFarAsItGoes() {
    assertThat(said(HEADER, "总计|||40.00", "电脑|||40.00")).isEmpty();
    assertThat(said(HEADER, "总计|||41.00", "电脑|||40.00")).containsExactly("1.4 40.00");
  }

  @Test
  void withoutOtherChannelsTheTotalIsThatOfTheYear() {
    String header = "项目名称|预算资金|数量|总计|合计|一般公共预算|政府性基金";
    assertThat(said(header, "合计|||35.00|35.00|30.00|5.00", "电脑|||35.00|35.00|30.00|5.00"))
        .isEmpty();
    assertThat(said(header, "合计|||35.00|35.00|30.00|6.00", "电脑|||35.00|35.00|30.00|5.00"))
        .containsExactlyInAnyOrder("1.5 -", "1.7 5.00");
  }
}
