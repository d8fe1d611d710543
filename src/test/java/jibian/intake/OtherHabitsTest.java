package jibian.intake;

import static jibian.intake.IntakeReaderTest.indicator;
import static jibian.intake.IntakeReaderTest.project;
import static jibian.intake.IntakeReaderTest.read;
import static jibian.intake.IntakeReaderTest.text;
import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jibian.text.Messages;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Habits of budget systems and clerks: months and quarters of a plan, money under one heading, projects as lines or
/// sentences, sums among the rows of a list, titles and units said in other ways.
class OtherHabitsTest {
  private static final String[] MINISTRY = {
    "项目名称|渠闸检修经费|<|<",
    "主管部门|某县水务局|实施单位|某县水利站",
    "年度资金总额|12.00|其中：财政拨款|12.00",
    "年度目标|检修渠闸52座|<|<",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|检修渠闸|≥52座"
  };
  private static final String[] LIST = {
    "项目编码|项目名称|预算金额|年度目标|一级指标|二级指标|三级指标|指标值",
    "148001-01|渠闸检修|12.00|检修渠闸52座|产出指标|数量指标|检修渠闸|≥52座",
    "148001-02|水质监测|8.00|监测断面6个|产出指标|数量指标|监测断面|=6个"
  };

  @ParameterizedTest
  @ValueSource(strings = {"编报单位（盖章）：某县水务局", "（填报单位：某县水务局）", "上报单位：某县水务局", "预算单位：[216001]某县水务局"})
  void aUnitIsNamedInOtherWays(String line) {
    Tree.Fields unit = read("2024年项目绩效目标表", line, table(LIST)).text().fields("unit");
    assertThat(text(unit, "name")).isEqualTo("某县水务局");
    assertThat(text(unit, "code")).isEqualTo(line.contains("216001") ? "216001" : "");
  }

  @ParameterizedTest
  @CsvSource({
    "一季度|二季度|三季度|四季度,10%|40%|80%|100%,9,80%,9月",
    "1月|2月|3月|12月,0|5|10|100,2,5,1月、2月",
    "3月末|6月末|9月末|12月末,10%|40%|80%|100%,9,80%,9月"
  })
  void aPlanMayGoByQuartersOrMonths(
      String months, String shares, String month, String share, String told) {
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(
                "项目编码|13082124P00009810002R|项目名称|渠闸检修经费|<",
                "预算数|12.00|财政资金|12.00|<",
                "资金用途|检修渠闸|<|<|<",
                "支出计划|" + months,
                "^|" + shares,
                "绩效目标|检修渠闸|<|<|<"));
    Tree.Fields plan = project(read, 0).fields("plan");
    assertThat(text(plan, month)).isEqualTo(share);
    assertThat(text(plan, "12")).isEqualTo(shares.substring(shares.lastIndexOf('|') + 1));
    assertThat(read.doubts())
        .extracting(Intake.Doubt::reason)
        .contains(Messages.text("intake.doubt.unprinted", told));
  }

  @ParameterizedTest
  @ValueSource(strings = {"预算资金|<|<,合计|财政拨款|其他资金", "资金（万元）|<|<,合计|财政|其他", "预算金额|<|<,小计|财政资金|其它资金"})
  void moneyMayStandUnderOneHeading(String headings) {
    String[] both = headings.split(",", -1);
    Tree.Fields project =
        project(
            read(
                "2024年项目绩效目标表",
                table(
                    "项目编码|项目名称|" + both[0] + "|绩效目标|绩效指标|<|<|<",
                    "^|^|" + both[1] + "|^|一级指标|二级指标|三级指标|指标值",
                    "148001-01|渠闸检修|12.00|9.00|3.00|检修渠闸|产出指标|数量指标|检修渠闸|≥52座")),
            0);
    assertThat(text(project, "budget")).isEqualTo("12.00");
    assertThat(text(project, "fiscal")).isEqualTo("9.00");
    assertThat(text(project, "other")).isEqualTo("3.00");
  }

  @Test
  void whatAProjectCostsInAllYearsIsItsBudgetWhereNothingElseIs() {
    String[] rows = MINISTRY.clone();
    rows[2] = "实施期资金总额|36.00|其中：财政拨款|36.00";
    assertThat(text(project(read("项目支出绩效目标表", table(rows)), 0), "budget")).isEqualTo("36.00");
    Tree.Fields both =
        project(
            read(
                "项目支出绩效目标表",
                table(rows[0], rows[1], "实施期资金总额|36.00|年度资金总额|12.00", rows[3], rows[4], rows[5])),
            0);
    assertThat(text(both, "budget")).isEqualTo("12.00");
  }

  @Test
  void projectsMayBeToldInSentences() {
    Intake read =
        read(
            "某市疾控中心2024年预算绩效目标情况说明",
            "一、单位整体绩效目标",
            "抓好免疫规划和健康危害因素监测。",
            "二、项目支出绩效目标",
            "（一）扩大国家免疫规划项目",
            "1.项目概况：年初预算安排19万元，其中财政拨款10万元，其他资金9万元。用于疫苗冷链运转。",
            "2.绩效目标：接种率保持在95%以上。",
            "3.绩效指标：",
            "产出指标—数量指标：规范化门诊：11个；接种疫苗≥7.2万剂次。",
            "产出指标—时效指标：接种信息录入：接种后24小时内。",
            "满意度指标—服务对象满意度指标：家长满意度不低于93%。",
            "某市疾控中心",
            "2024年2月18日");
    Tree.Fields project = project(read, 0);
    assertThat(text(project, "name")).isEqualTo("扩大国家免疫规划项目");
    assertThat(List.of(text(project, "budget"), text(project, "fiscal"), text(project, "other")))
        .containsExactly("19", "10", "9");
    assertThat(text(project, "purpose")).isEqualTo("用于疫苗冷链运转。");
    assertThat(project.texts("goals")).containsExactly("接种率保持在95%以上。");
    assertThat(indicator(project, 0, "level3")).isEqualTo("规范化门诊");
    assertThat(indicator(project, 0, "value")).isEqualTo("11个");
    assertThat(indicator(project, 1, "value")).isEqualTo("≥7.2万剂次");
    assertThat(indicator(project, 2, "level2")).isEqualTo("时效指标");
    assertThat(indicator(project, 3, "value")).isEqualTo("不低于93%");
    assertThat(read.placed())
        .filteredOn(placed -> placed.path().endsWith(".budget"))
        .allMatch(placed -> placed.confidence() < 0.7);
    assertThat(read.text().get("narrative")).asString().doesNotContain("2月18日");
  }

  @Test
  void projectsMayFollowEachOtherInOneTableWithTheirHeadsAsLines() {
    Intake read =
        read(
            "某区渔业局2024年度预算项目绩效目标",
            table(
                "项目1：增殖放流|<|<|<",
                "功能科目：2130135 主管部门：某区渔业局 承担科室：资源科|<|<|<",
                "年初预算：210.00万元，其中财政拨款：180.00万元，其他资金：30.00万元|<|<|<",
                "年度目标：放流苗种|<|<|<",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|放流海蜇|≥6000万只",
                "项目2：渔船终端|<|<|<",
                "年初预算：76.50万元，其中财政拨款：76.50万元，其他资金：0.00万元|<|<|<",
                "年度目标：更新终端|<|<|<",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|更新终端|340艘"));
    assertThat(text(project(read, 0), "name")).isEqualTo("增殖放流");
    assertThat(text(project(read, 0), "code")).isEqualTo("2130135");
    assertThat(text(project(read, 0), "implementer")).isEqualTo("资源科");
    assertThat(text(project(read, 0), "budget")).isEqualTo("210.00");
    assertThat(text(project(read, 1), "name")).isEqualTo("渔船终端");
    assertThat(text(project(read, 1), "fiscal")).isEqualTo("76.50");
    assertThat(indicator(project(read, 1), 0, "value")).isEqualTo("340艘");
  }

  @Test
  void sumsOfKindsAreNoProjects() {
    Intake read =
        read(
            "2024年项目绩效目标表",
            table(
                "项目类别|" + LIST[0],
                "扶持类小计|<|<|12.00|||||",
                "扶持类|" + LIST[1],
                "补助类小计|<|<|8.00|||||",
                "补助类|" + LIST[2]));
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(2);
    assertThat(text(project(read, 0), "attribute")).isEqualTo("扶持类");
    assertThat(text(project(read, 1), "name")).isEqualTo("水质监测");
  }

  @Test
  void aCodeInBracketsBehindANameIsItsCode() {
    Tree.Fields project =
        project(
            read(
                "2024年项目绩效目标表",
                table(
                    "项目名称（编码）|预算金额|年度目标|一级指标|二级指标|三级指标|指标值及单位",
                    "渠闸检修（450202-23-301）|12.00|检修渠闸|产出指标|数量指标|检修渠闸|≥52座")),
            0);
    assertThat(text(project, "name")).isEqualTo("渠闸检修");
    assertThat(text(project, "code")).isEqualTo("450202-23-301");
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
  }

  @Test
  void theOneTitleOfSeveralProjectsSaysTheYear() {
    assertThat(read("2023年某州区部门预算项目绩效目标表", table(LIST)).text().text("year")).isEqualTo("2023");
  }

  @Test
  void theTitleOnACoverIsNotThatOfTheFirstTable() {
    Intake read = read("某县水务局", "2024年项目支出绩效目标表", "项目支出绩效目标表", "（2024年度）", table(MINISTRY));
    assertThat(text(read.text().fields("cover"), "title")).isEqualTo("某县水务局2024年项目支出绩效目标表");
    assertThat(text(project(read, 0), "tableTitle")).isEqualTo("项目支出绩效目标表");
  }

  @Test
  void whatAFormDoesNotPrintIsKeptAndTold() {
    String[] rows = MINISTRY.clone();
    rows[1] = "项目概况|检修全县渠闸|<|<";
    Intake read = read("项目支出绩效目标表", table(rows));
    assertThat(text(project(read, 0), "purpose")).isEqualTo("检修全县渠闸");
    assertThat(read.left()).isEmpty();
    assertThat(read.doubts())
        .extracting(Intake.Doubt::reason)
        .contains(Messages.text("intake.doubt.unprinted", "资金用途"));
  }
}
