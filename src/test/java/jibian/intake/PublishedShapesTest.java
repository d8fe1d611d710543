package jibian.intake;

import static jibian.intake.IntakeReaderTest.COLUMNS;
import static jibian.intake.IntakeReaderTest.HEAD;
import static jibian.intake.IntakeReaderTest.indicator;
import static jibian.intake.IntakeReaderTest.project;
import static jibian.intake.IntakeReaderTest.read;
import static jibian.intake.IntakeReaderTest.text;
import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways in which offices publish their tables: labels over their values, two things under one label, who filled a
/// table in below it, money and unit said above it.
class PublishedShapesTest {
  private static final String ROW = "产出指标|数量指标|检修渠闸|检修的渠闸|<|≥52座|年度计划";
  private static final String[] UNDER = {
    "项目编码|<|项目名称|<|<|主管部门|<",
    "13082124P00009810002R|<|渠闸检修经费|<|<|某县水务局|<",
    "预算数|<|财政资金|<|<|其他资金|<",
    "12.00|<|11.00|<|<|1.00|<",
    "资金用途|检修渠闸|<|<|<|<|<",
    "绩效目标|检修渠闸|<|<|<|<|<"
  };

  @Test
  void threeLabelsInARowHaveTheirValuesInTheRowBelow() {
    Tree.Fields project =
        project(
            read(table(UNDER[0], UNDER[1], UNDER[2], UNDER[3], UNDER[4], UNDER[5], COLUMNS, ROW)),
            0);
    assertThat(text(project, "code")).isEqualTo("13082124P00009810002R");
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project, "budget")).isEqualTo("12.00");
    assertThat(text(project, "fiscal")).isEqualTo("11.00");
    assertThat(text(project, "other")).isEqualTo("1.00");
    assertThat(text(project, "purpose")).isEqualTo("检修渠闸");
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
  }

  @Test
  void valuesBelowTheirLabelsMayHaveANameForAllBesideThem() {
    Tree.Fields project =
        project(
            read(
                "项目支出绩效目标申报表",
                table(
                    "项目名称|渠闸检修经费|<|<",
                    "主管部门及代码|某县水务局|实施单位|某县水利站",
                    "项目资金（万元）|年度资金总额|财政拨款|其他资金",
                    "^|12.00|11.00|1.00",
                    "年度目标|检修渠闸52座|<|<",
                    "一级指标|二级指标|三级指标|指标值",
                    "产出指标|数量指标|检修渠闸|≥52座")),
            0);
    assertThat(text(project, "budget")).isEqualTo("12.00");
    assertThat(text(project, "fiscal")).isEqualTo("11.00");
    assertThat(text(project, "other")).isEqualTo("1.00");
    assertThat(project.texts("goals")).containsExactly("检修渠闸52座");
  }

  @Test
  void theHeadingsOfAListWithOneRowAreNoHead() {
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(HEAD[0], HEAD[1], HEAD[2], HEAD[3], HEAD[4], HEAD[5], COLUMNS, ROW),
            "项目清单",
            table("序号|项目编码|项目名称|预算数", "1|13082124P00009810002R|渠闸检修经费|12.00"));
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渠闸检修经费（13082124P00009810002R）",
        "13082124P00009810002R 渠闸检修经费",
        "13082124P00009810002R-渠闸检修经费",
        "渠闸检修经费/13082124P00009810002R",
        "[13082124P00009810002R]渠闸检修经费"
      })
  void nameAndCodeUnderOneLabelAreTwoFields(String both) {
    Tree.Fields project =
        project(
            read(
                table(
                    "项目名称及编码|" + both + "|<|<|<|<|<",
                    HEAD[1],
                    HEAD[2],
                    HEAD[3],
                    HEAD[4],
                    HEAD[5],
                    COLUMNS,
                    ROW)),
            0);
    assertThat(text(project, "code")).isEqualTo("13082124P00009810002R");
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
  }

  @Test
  void aNameWithoutCodeUnderThatLabelStaysAName() {
    Tree.Fields project =
        project(
            read(table("项目名称及编码|2024年渠闸检修经费|<|<|<|<|<", HEAD[1], HEAD[2], HEAD[5], COLUMNS, ROW)),
            0);
    assertThat(text(project, "name")).isEqualTo("2024年渠闸检修经费");
    assertThat(text(project, "code")).isEmpty();
  }

  @Test
  void whoFilledAListInIsNoProject() {
    Intake read =
        read(
            table(
                "序号|项目编码|项目名称|预算数|一级指标|二级指标|三级指标|指标值",
                "1|13082124P00009810002R|渠闸检修经费|12.00|产出指标|数量指标|检修渠闸|≥52座",
                "2|13082124P00009810003R|水站运行经费|6.00|产出指标|数量指标|运行水站|≥3座",
                "填报人：李强|||联系电话：0314-3012345|||填报日期：2023年11月20日|"));
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(2);
    assertThat(read.left())
        .extracting(Intake.Left::text)
        .contains("填报人：李强", "联系电话：0314-3012345", "填报日期：2023年11月20日");
  }

  /// 12.00 元 in a form that counts in 万元.
  @Test
  void amountsUnderALineThatSaysYuanAreDoubted() {
    for (String line : List.of("单位：元", "（金额单位：人民币元）", "216001水务局　单位：元")) {
      Intake read =
          read(
              "1.渠闸检修经费绩效目标表",
              line,
              table(HEAD[0], HEAD[1], HEAD[2], HEAD[3], HEAD[4], HEAD[5], COLUMNS, ROW));
      assertThat(read.doubts())
          .extracting(Intake.Doubt::path)
          .as(line)
          .contains("projects[0].budget", "projects[0].fiscal");
      assertThat(confidence(read, "projects[0].budget")).isLessThan(1);
      assertThat(confidence(read, "projects[0].code")).isEqualTo(1);
    }
    Intake usual =
        read(
            "216001水务局　单位：万元",
            table(HEAD[0], HEAD[1], HEAD[2], HEAD[3], HEAD[4], HEAD[5], COLUMNS, ROW));
    assertThat(confidence(usual, "projects[0].budget")).isEqualTo(1);
  }

  private static double confidence(Intake read, String path) {
    return read.placed().stream()
        .filter(placed -> placed.path().equals(path))
        .mapToDouble(Intake.Placed::confidence)
        .min()
        .orElseThrow();
  }

  @Test
  void aLineThatNamesTheUnitIsNoPartOfTheTitle() {
    Intake read =
        read(
            "某县水务局2024年部门预算绩效文本",
            "单位名称：某县水务局",
            "1.渠闸检修经费绩效目标表",
            table(HEAD[0], HEAD[1], HEAD[2], HEAD[3], HEAD[4], HEAD[5], COLUMNS, ROW));
    assertThat(text(read.text().fields("cover"), "title")).isEqualTo("某县水务局2024年部门预算绩效文本");
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水务局");
  }

  @Test
  void aTableOfAnEvaluationAloneSaysUnitAndYear() {
    Intake read =
        read(
            "2024年度项目支出绩效自评表",
            "填报单位（盖章）：某县水务局",
            table(
                "项目名称|渠闸检修经费|<|<|<|<",
                "主管部门|某县水务局|<|实施单位|某县水利站|<",
                "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|得分",
                "年度资金总额|12.00|12.00|11.50|10|9.6",
                "一级指标|二级指标|三级指标|年度指标值|实际完成值|得分",
                "产出指标|数量指标|检修渠闸|≥52座|53座|90"));
    assertThat(read.text().get("year")).isEqualTo(new Tree.Num("2024", 0));
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水务局");
    Tree.Fields project = project(read, 0);
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
  }

  @Test
  void aNumberThatALineEndToreIsOneAgainAndDoubted() {
    String torn = "绩效目标|按照《关于加强渠闸管理的通知》（承水〔2024〕/15号）检修渠闸。/保障灌溉。|<|<|<|<|<";
    Intake read =
        read(
            table(
                HEAD[0],
                HEAD[1],
                HEAD[2],
                HEAD[3],
                HEAD[4],
                torn,
                COLUMNS,
                "产出指标|数量指标|检修渠闸|检修的渠闸|<|≥52座|承水〔20/24〕15号"));
    Tree.Fields project = project(read, 0);
    assertThat(project.texts("goals"))
        .containsExactly("按照《关于加强渠闸管理的通知》（承水〔2024〕15号）检修渠闸。", "保障灌溉。");
    assertThat(indicator(project, 0, "basis")).isEqualTo("承水〔2024〕15号");
    assertThat(read.doubts())
        .extracting(Intake.Doubt::path)
        .contains("projects[0].goals", "projects[0].indicators[0].basis");
  }

  @Test
  void linesThatOnlyLookTornStayLines() {
    assertThat(TornNumbers.torn(List.of("检修渠闸（2024年）", "15号渠改造"))).isFalse();
    assertThat(TornNumbers.torn(List.of("承水〔2024〕15号", "承水〔2024〕16号"))).isFalse();
    assertThat(TornNumbers.torn(List.of("见承水〔2024〕", "保障灌溉"))).isFalse();
    assertThat(TornNumbers.joined(List.of("承水〔2024〕1", "5号", "末")))
        .containsExactly("承水〔2024〕15号", "末");
  }

  @Test
  void theUnitThatEachProjectOfAListNamesIsSaidOnce() {
    Intake read =
        read(
            table(
                "单位编码|单位名称|项目编码|项目名称|预算数|一级指标|二级指标|三级指标|指标值",
                "361001|某县水务局|13082124P00009810002R|渠闸检修经费|12.00|产出指标|数量指标|检修渠闸|≥52座",
                "361001|某县水务局|13082124P00009810003R|水站运行经费|6.00|产出指标|数量指标|运行水站|≥3座"));
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水务局");
    assertThat(text(read.text().fields("unit"), "code")).isEqualTo("361001");
    assertThat(read.left()).isEmpty();
  }

  @Test
  void theUnitsOfAListThatDifferDoTheWork() {
    Intake read =
        read(
            "编制单位：某市教育局",
            table(
                "单位名称|项目编码|项目名称|预算数|一级指标|二级指标|三级指标|指标值",
                "某市一中|13082124P00009810002R|校舍维修|12.00|产出指标|数量指标|维修校舍|≥2栋",
                "某市二中|13082124P00009810003R|教师培训|6.00|产出指标|数量指标|培训教师|≥30人"));
    assertThat(text(project(read, 0), "implementer")).isEqualTo("某市一中");
    assertThat(text(project(read, 1), "implementer")).isEqualTo("某市二中");
    assertThat(read.left()).isEmpty();
  }

  /// 金额 names an amount elsewhere; here it says in what all are counted.
  @Test
  void theCodeOfAProjectIsKeptByAFormWithoutOne() {
    Intake read =
        read(
            table(
                "1、渠闸检修经费绩效目标申报表|<|<|<|<",
                "单位：某县水务局|<|<|金额：万元|<",
                "项目名称|渠闸检修经费|<|项目代码|13082124P00009810002R",
                "主管部门|某县水务局|<|实施单位|某县水利站",
                "年度资金总额|12.00|<|其中：财政拨款|12.00",
                "总体目标|检修渠闸52座|<|<|<",
                "一级指标|二级指标|三级指标|指标值|<",
                "产出指标|数量指标|检修渠闸|≥52座|<"));
    assertThat(text(project(read, 0), "code")).isEqualTo("13082124P00009810002R");
    assertThat(text(project(read, 0), "budget")).isEqualTo("12.00");
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水务局");
  }

  @Test
  void theDayOnACoverIsNoParagraph() {
    Intake read =
        read(
            "某县水务局2024年部门预算绩效文本",
            "编制单位：某县水务局",
            "编制日期：2023年11月",
            "1.渠闸检修经费绩效目标表",
            table(HEAD[0], HEAD[1], HEAD[2], HEAD[3], HEAD[4], HEAD[5], COLUMNS, ROW));
    assertThat(read.text().get("narrative")).asString().doesNotContain("编制日期");
    assertThat(text(read.text().fields("cover"), "preparedBy")).isEqualTo("某县水务局");
  }
}
