package jibian.intake;

import static jibian.intake.IntakeReaderTest.indicator;
import static jibian.intake.IntakeReaderTest.project;
import static jibian.intake.IntakeReaderTest.read;
import static jibian.intake.IntakeReaderTest.text;
import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.source.SourceCell;
import jibian.source.SourceTable;
import jibian.text.Messages;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What bureaux and their systems add to a form: plans of money and shares, remarks, weights, offices as headings,
/// groups of headings, signatures.
class OtherOfficesTest {
  private static final String[] HEAD = {
    "项目名称|渠闸检修经费|<|<", "主管部门|某县水务局|实施单位|某县水利站", "年度资金总额|12.00|其中：财政拨款|12.00", "年度目标|检修渠闸52座|<|<"
  };
  private static final String ROW = "产出指标|数量指标|检修渠闸|≥52座";
  private static final String HEADINGS = "一级指标|二级指标|三级指标|指标值";

  private static SourceTable ministry(String... more) {
    List<String> rows = new java.util.ArrayList<>(List.of(HEAD));
    rows.addAll(List.of(more));
    return table(rows.toArray(String[]::new));
  }

  private static List<String> left(Intake read) {
    return read.left().stream().map(Intake.Left::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "时间|一季度|二季度|三季度|四季度;当季支出（万元）|120|480|450|200;累计支出进度（%）|9.6|48|84|100,9.6,84",
    "时间|一季度|二季度|三季度|四季度;累计进度|9.6%|48%|84%|100%;金额（万元）|120|480|450|200,9.6%,84%",
    "|3月底|6月底|9月底|12月底;|120|480|450|200;|9.6%|48%|84%|100%,9.6%,84%",
    "|3月底|6月底|9月底|12月底;|120|480|450|200;||||,120,450"
  })
  void aPlanOfMoneyAndSharesSaysTheShares(String rows, String first, String third) {
    String[] lines = rows.split(";", -1);
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(
                "项目编码|13082124P00009810002R|<|项目名称|渠闸检修经费|<",
                "预算数|12.00|<|财政资金|12.00|<",
                "资金用途|检修渠闸|<|<|<|<",
                "支出计划|" + lines[0],
                "^|" + lines[1],
                "^|" + lines[2],
                "绩效目标|检修渠闸|<|<|<|<"));
    Tree.Fields plan = project(read, 0).fields("plan");
    assertThat(List.of(text(plan, "3"), text(plan, "9"))).containsExactly(first, third);
  }

  @Test
  void aPlanMayHaveItsSharesInColumnsBesideTheMoney() {
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(
                "项目编码|13082124P00009810002R|<|<|<|项目名称|渠闸检修经费|<|<",
                "预算数|12.00|<|<|<|财政资金|12.00|<|<",
                "支出计划|3月底|<|6月底|<|10月底|<|12月底|<",
                "^|金额|比例|金额|比例|金额|比例|金额|比例",
                "^|1|8%|5|40%|9|75%|12|100%",
                "绩效目标|检修渠闸|<|<|<|<|<|<|<"));
    Tree.Fields plan = project(read, 0).fields("plan");
    assertThat(List.of(text(plan, "3"), text(plan, "10"), text(plan, "12")))
        .containsExactly("8%", "75%", "100%");
    assertThat(left(read)).contains("1", "5");
  }

  @Test
  void weightsAndRemarksAreKeptThoughTheFormHasNoColumnForThem() {
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(
                "项目编码|13082124P00009810002R|<|项目名称|渠闸检修经费|<",
                "预算数|12.00|<|财政资金|12.00|<",
                "绩效目标|检修渠闸|<|<|<|<",
                "一级指标|二级指标|三级指标|指标值|权重|备注",
                "产出指标|数量指标|检修渠闸|≥52座|10|合同约定",
                "产出指标|质量指标|合格率|≥98%|15|"));
    assertThat(indicator(project(read, 0), 1, "weight")).isEqualTo("15");
    assertThat(indicator(project(read, 0), 0, "note")).isEqualTo("合同约定");
    assertThat(left(read)).isEmpty();
    assertThat(read.doubts())
        .extracting(Intake.Doubt::reason)
        .contains(
            Messages.text("intake.doubt.unprinted", "备注"),
            Messages.text("intake.doubt.unprinted", "分值权重"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、工程建设科", "（一）工程建设科", "责任科室：工程建设科"})
  void anOfficeAboveAListDoesTheWorkOfItsProjects(String heading) {
    Intake read =
        read(
            "2024年项目绩效目标表",
            heading,
            table("项目名称|预算金额|" + HEADINGS, "安防工程|12.00|" + ROW, "渠闸检修|8.00|" + ROW));
    assertThat(text(project(read, 0), "implementer")).isEqualTo("工程建设科");
    assertThat(text(project(read, 1), "implementer")).isEqualTo("工程建设科");
    assertThat(read.text().get("narrative")).asString().doesNotContain("工程建设科");
    assertThat(left(read)).isEmpty();
  }

  @Test
  void anOfficeAboveAnotherTableIsAHeadingOfTheText() {
    Intake read = read("第一部分 部门整体绩效目标", "保障渠闸安全。", "一、工程建设科", table("科室|人数", "工程建设科|12"));
    assertThat(read.text().get("narrative")).asString().contains("一、工程建设科");
  }

  @Test
  void anOfficeInARowOfAListDoesTheWorkOfTheProjectsBelow() {
    Intake read =
        read(
            "2024年项目绩效目标表",
            table(
                "项目名称|预算金额|" + HEADINGS,
                "一、工程建设科|<|<|<|<|<",
                "安防工程|12.00|" + ROW,
                "二、运输管理科|<|<|<|<|<",
                "客运补贴|8.00|" + ROW));
    assertThat(text(project(read, 0), "implementer")).isEqualTo("工程建设科");
    assertThat(text(project(read, 1), "implementer")).isEqualTo("运输管理科");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编报部门：某县水务局",
        "申报部门：某县水务局\t金额：元",
        "填报单位：某县水务局　　　2024年度　　　单位：万元",
        "编制部门（盖章）：某县水务局　编制日期：2024年1月5日　单位：万元"
      })
  void theUnitMayBeCalledADepartment(String line) {
    Intake read = read("项目绩效目标表", line, ministry(HEADINGS, ROW));
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水务局");
    assertThat(left(read)).isEmpty();
  }

  @Test
  void theYearBehindATitleIsNotPartOfIt() {
    Intake read = read("渠闸检修绩效目标表（2026年度）", ministry(HEADINGS, ROW));
    assertThat(text(project(read, 0), "tableTitle")).isEqualTo("渠闸检修绩效目标表");
    assertThat(read.text().text("year")).isEqualTo("2026");
  }

  @Test
  void aHeadingThatNamesAProjectIsItsTitleToo() {
    Intake read =
        read(
            "某县水务局2024年度项目绩效目标",
            table("项目一：渠闸检修|<|<|<", "预算金额|12.00|主管部门|某县水务局", "年度目标|检修渠闸|<|<", HEADINGS, ROW));
    assertThat(text(project(read, 0), "name")).isEqualTo("渠闸检修");
    assertThat(text(project(read, 0), "tableTitle")).isEqualTo("渠闸检修");
  }

  @Test
  void headingsMayStandInThreeRows() {
    Intake read =
        read(
            "2024年项目绩效目标表",
            table(
                "基本信息|<|资金情况|<|<|绩效指标|<|<|<|<",
                "项目编码|项目名称|资金总额|其中|<|一级指标|二级指标|三级指标|指标方向性|指标值",
                "^|^|^|财政拨款|其他资金|^|^|^|^|^",
                "148001-01|渠闸检修|12.00|9.00|3.00|产出指标|数量指标|检修渠闸|正向指标|≥52座"));
    Tree.Fields project = project(read, 0);
    assertThat(List.of(text(project, "code"), text(project, "fiscal"), text(project, "other")))
        .containsExactly("148001-01", "9.00", "3.00");
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
    assertThat(left(read)).containsExactlyInAnyOrder("指标方向性", "正向指标");
  }

  @Test
  void theWayAnIndicatorGoesIsNoSign() {
    Intake read =
        read(
            "2024年项目绩效目标表",
            table(
                "项目名称|预算金额|一级指标|二级指标|三级指标|指标方向|运算符号|指标值|计量单位",
                "渠闸检修|12.00|产出指标|数量指标|检修渠闸|越高越好|≥|52|座"));
    assertThat(indicator(project(read, 0), 0, "sign")).isEqualTo("≥");
    assertThat(indicator(project(read, 0), 0, "value")).isEqualTo("52");
    assertThat(left(read)).containsExactlyInAnyOrder("指标方向", "越高越好");
  }

  @Test
  void whoSignedATextIsNoneOfIt() {
    Intake read =
        read(
            "第一部分 部门整体绩效目标",
            "保障渠闸安全，农户满意。",
            "某县水务局",
            "2024年1月22日",
            "项目绩效目标表",
            ministry(HEADINGS, ROW));
    assertThat(read.text().get("narrative")).asString().doesNotContain("水务局", "22日");
    assertThat(left(read)).contains("某县水务局", "2024年1月22日");
  }

  @Test
  void aCellThatAPageToreIsDoubtedOnce() {
    SourceTable whole = ministry(HEADINGS, ROW);
    List<SourceCell> cells =
        whole.cells().stream()
            .map(
                cell ->
                    cell.row() == whole.rows() - 1
                        ? new SourceCell(
                            cell.row(), cell.column(), 1, 1, cell.lines(), cell.place(), 0.85)
                        : cell)
            .toList();
    Intake read = read("项目绩效目标表", new SourceTable("表", whole.rows(), whole.columns(), cells));
    assertThat(read.doubts())
        .extracting(Intake.Doubt::reason)
        .containsOnlyOnce(Messages.text("intake.doubt.tornCell"));
    assertThat(read.placed())
        .filteredOn(placed -> placed.path().contains("indicators"))
        .allMatch(placed -> placed.confidence() <= 0.85);
  }

  @Test
  void aProjectThatIsCalledLikeAnOfficeIsNoneWhereItHasItsCode() {
    Intake read =
        read(
            table(
                "项目名称|项目编码|预算金额（万元）|一级指标|二级指标|三级指标|指标值",
                "乡镇污水处理站|36000024P00000100001|120||||",
                "|||产出指标|数量指标|维护站点|6座",
                "县城第三幼儿园|36000024P00000100002|80||||",
                "|||产出指标|数量指标|购置玩具|30套"));
    assertThat(text(project(read, 0), "name")).isEqualTo("乡镇污水处理站");
    assertThat(text(project(read, 1), "name")).isEqualTo("县城第三幼儿园");
    assertThat(indicator(project(read, 1), 0, "level3")).isEqualTo("购置玩具");
  }

  @Test
  void theYearThatAProjectIsNamedByIsNoPartOfTheCodeBeforeIt() {
    Intake read =
        read(
            table(
                "项目名称|36000024P00000100001-2026年保安服务|<|<",
                "年度资金总额|12.00|其中：财政拨款|12.00",
                "年度目标|保障安全|<|<",
                HEADINGS,
                ROW));
    assertThat(text(project(read, 0), "name")).isEqualTo("2026年保安服务");
    assertThat(text(project(read, 0), "code")).isEqualTo("36000024P00000100001");
  }

  @Test
  void theUnitAboveADayAndItsTableIsNoSignature() {
    Intake read = read("填报单位：361001某县水务局", "2026年1月15日", ministry(HEADINGS, ROW));
    Tree.Fields unit = (Tree.Fields) read.text().get("unit");
    assertThat(unit.text("name")).isEqualTo("某县水务局");
    assertThat(unit.text("code")).isEqualTo("361001");
  }

  @Test
  void linesOfAListAreNoParagraphThatWasTorn() {
    String[] works = {
      "实施城区老旧管网改造以及二次供水设施提升工程",
      "开展全县农村饮水安全巩固提升以及水质监测工作",
      "推进中型灌区续建配套改造以及渠系清淤疏浚",
      "完成山洪灾害防治设备更新以及预警平台维护"
    };
    Intake read =
        read(
            "第一部分 部门整体绩效目标",
            "一、总体绩效目标",
            works[0],
            works[1],
            works[2],
            works[3],
            "二、保障措施",
            "加强领导，按月调度。",
            ministry(HEADINGS, ROW));
    assertThat(read.text().toString()).contains(works).doesNotContain(works[0] + works[1]);
  }
}
