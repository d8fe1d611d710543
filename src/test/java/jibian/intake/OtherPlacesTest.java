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
import org.junit.jupiter.params.provider.ValueSource;

/// What other offices print in other places: levels and labels over the whole width, second levels as columns, money in
/// a table of its own or behind one label, columns that the form has not.
class OtherPlacesTest {
  private static List<String> said(Tree.Fields project, String... fields) {
    return List.of(fields).stream().map(field -> text(project, field)).toList();
  }

  private static String row(Tree.Fields project, int at) {
    return String.join(
        " ",
        indicator(project, at, "level1"),
        indicator(project, at, "level2"),
        indicator(project, at, "level3"),
        indicator(project, at, "value"));
  }

  @Test
  void aFirstLevelMayStandOverTheWholeWidth() {
    Intake read =
        read(
            "某县水利站2024年项目支出绩效目标表",
            table(
                "项目名称|渠闸检修经费|<|预算安排|12.00",
                "立项内容|检修渠闸52座。|<|<|<",
                "序号|指标名称|计量单位|目标值|二级指标",
                "（一）产出指标|<|<|<|<",
                "1|检修渠闸|座|52|数量指标",
                "（二）满意度指标|<|<|<|<",
                "2|农户满意度|%|≥90|服务对象满意度指标"));
    Tree.Fields project = project(read, 0);
    assertThat(said(project, "name", "purpose")).containsExactly("渠闸检修经费", "检修渠闸52座。");
    assertThat(indicator(project, 0, "level1")).isEqualTo("产出指标");
    assertThat(indicator(project, 1, "level1")).isEqualTo("满意度指标");
    assertThat(indicator(project, 1, "level2")).isEqualTo("服务对象满意度指标");
    assertThat(read.left()).extracting(Intake.Left::text).noneMatch(text -> text.contains("指标"));
  }

  @Test
  void twoLevelsMayStandInOneCell() {
    Intake read =
        read(
            table(
                "项目编码|S-2024-006|项目名称|渠闸检修经费",
                "预算数|12.00|绩效目标|检修渠闸52座",
                "序号|指标类型|指标名称|年度目标值",
                "1|产出指标/—数量指标|检修渠闸|≥52座"));
    assertThat(row(project(read, 0), 0)).isEqualTo("产出指标 数量指标 检修渠闸 ≥52座");
  }

  @Test
  void numberedLabelsOverTheWholeWidthHaveTheirTextBelow() {
    Intake read =
        read(
            table(
                "绩效目标申报表|<|<|<",
                "申报单位：某县水利站（盖章）|<|<|金额单位：万元",
                "一、项目基本情况|<|<|<",
                "项目名称|渠闸检修经费|预算总额|12.00",
                "主管部门|某县水务局|责任科室|工程科",
                "二、年度绩效目标|<|<|<",
                "检修渠闸52座，农户满意。|<|<|<",
                "三、年度绩效指标|<|<|<",
                "一级指标|二级指标|三级指标|本年目标值",
                "产出指标|数量指标|检修渠闸|≥52座"));
    Tree.Fields project = project(read, 0);
    assertThat(((Tree.Items) project.get("goals")).items()).hasSize(1);
    assertThat(said(project, "implementer", "budget")).containsExactly("工程科", "12.00");
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水利站");
    assertThat(row(project, 0)).isEqualTo("产出指标 数量指标 检修渠闸 ≥52座");
  }

  @Test
  void secondLevelsMayBeTheColumnsOfAList() {
    Intake read =
        read(
            "2024年部门预算项目绩效目标汇总表",
            table(
                "序号|项目名称|预算金额|年度绩效目标|产出指标|<|满意度指标",
                "^|^|^|^|数量指标|时效指标|服务对象满意度指标",
                "1|渠闸检修|12.00|检修渠闸52座|1.检修渠闸：≥52座/2.更换闸门：8扇|完成时间：9月底|农户满意度：≥90%",
                "2|水质监测|8.00|监测断面6个|监测断面：6个||另行通知",
                "合计||20.00|||| "));
    Tree.Fields first = project(read, 0);
    assertThat(row(first, 0)).isEqualTo("产出指标 数量指标 检修渠闸 ≥52座");
    assertThat(row(first, 1)).isEqualTo("产出指标 数量指标 更换闸门 8扇");
    assertThat(row(first, 3)).isEqualTo("满意度指标 服务对象满意度指标 农户满意度 ≥90%");
    assertThat(said(project(read, 1), "name", "budget")).containsExactly("水质监测", "8.00");
    assertThat(read.left())
        .extracting(Intake.Left::text)
        .containsExactlyInAnyOrder("另行通知", "合计", "20.00");
  }

  @Test
  void moneyInATableOfItsOwnBelongsToTheProjectAbove() {
    Intake read =
        read(
            "项目支出绩效目标申报表",
            table(
                "项目名称|博物馆免费开放|主管部门|某县文旅局",
                "项目资金（万元）||<|<",
                "年度目标|全年开放|<|<",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|开放天数|≥310天"),
            table("年度资金总额|285", "其中：财政拨款|245", "其他资金|40"));
    assertThat(said(project(read, 0), "budget", "fiscal", "other"))
        .containsExactly("285", "245", "40");
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(1);
  }

  @Test
  void aSourceOfMoneyThatNoFormKnowsDoesNotHideTheOthers() {
    Intake read =
        read(
            table(
                "项目名称|公路养护|<|<|<",
                "预算资金（万元）|年度资金总额|财政拨款|其他资金|上级专项",
                "^|1860.5|1620.5|240|/",
                "年度目标|好路率提升|<|<|<",
                "一级指标|二级指标|三级指标|<|指标值",
                "产出指标|数量指标|养护里程|<|438.6公里"));
    assertThat(said(project(read, 0), "budget", "fiscal", "other"))
        .containsExactly("1860.5", "1620.5", "240");
  }

  @ParameterizedTest
  @ValueSource(strings = {"主管部门|某市民政局|预算单位|某市社会福利院", "预算单位|某市社会福利院|主管部门|某市民政局"})
  void anOfficeBesideItsDepartmentDoesTheWork(String offices) {
    Tree.Fields project =
        project(
            read(
                table(
                    "项目名称|护理补贴|资金总额|12.00",
                    offices,
                    "年度目标|补贴31家|<|<",
                    "一级指标|二级指标|三级指标|指标值",
                    "产出指标|数量指标|补贴机构|31家")),
            0);
    assertThat(text(project, "department")).isEqualTo("某市民政局");
    assertThat(text(project, "implementer")).isEqualTo("某市社会福利院");
  }

  @Test
  void allMoneyMayStandBehindOneLabel() {
    assertThat(
            MoneySentence.labelled(part("529.70万元"), Reading.NOTHING, jibian.form.Form.Money.WAN))
        .containsOnlyKeys("budget");
    assertThat(
            MoneySentence.labelled(
                    part("1,529.70万元（财政资金429.70万元，其他资金1,100.00万元）"),
                    Reading.NOTHING,
                    jibian.form.Form.Money.WAN)
                .values())
        .extracting(Reading::text)
        .containsExactly("1,529.70", "429.70", "1,100.00");
    assertThat(
            MoneySentence.labelled(
                    part("2025年安排预算资金640万元，其中财政拨款500万元，其他资金140万元。"),
                    Reading.NOTHING,
                    jibian.form.Form.Money.WAN)
                .values())
        .extracting(Reading::text)
        .containsExactly("640", "500", "140");
  }

  private static LabelledText.Part part(String text) {
    return new LabelledText.Part(new HeadRule("budget", "预算数", HeadRule.Side.RIGHT, true), text);
  }

  @Test
  void whatTheFormHasNoColumnForIsKeptAndTold() {
    Intake read =
        read(
            "（2024年度）",
            table(
                "项目名称|渠闸检修经费|<|主管部门及代码|某县水务局|<",
                "项目资金（万元）|年度资金总额|<|12.00|<|<",
                "^|其中：财政拨款|<|12.00|<|<",
                "^|其他资金|<|0.00|<|<",
                "总体目标|检修渠闸52座|<|<|<|<",
                "一级指标|二级指标|三级指标|指标值|指标值设定依据|分值权重",
                "产出指标|数量指标|检修渠闸|≥52座|合同约定|10",
                "成本指标|经济成本指标|检修费用|≤12万元|招标控制价|10"));
    assertThat(read.form()).startsWith("ministry");
    assertThat(indicator(project(read, 0), 1, "basis")).isEqualTo("招标控制价");
    assertThat(read.doubts())
        .extracting(Intake.Doubt::reason)
        .containsOnlyOnce(Messages.text("intake.doubt.unprinted", "指标值确定依据"));
  }

  @Test
  void rowsThatNobodyFilledInAreNoIndicators() {
    Intake read =
        read(
            table(
                "项目名称|技能培训|主管部门|某市人社局",
                "年度资金总额|890|其中：财政拨款|890",
                "年度目标|培训1.2万人次|<|<",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|指标1：培训人次|≥1.2万人次",
                "^|^|指标2：|",
                "^|^|……|",
                "满意度指标|服务对象满意度指标|指标1：学员满意度|≥90%"));
    assertThat(((Tree.Items) project(read, 0).get("indicators")).items()).hasSize(2);
    assertThat(read.left()).isEmpty();
  }

  @Test
  void aRowThatNamesAGroupOfProjectsIsNoneOfThem() {
    Intake read =
        read(
            "2024年项目绩效目标表",
            table(
                "单位名称|项目名称|预算金额|一级指标|二级指标|三级指标|指标值",
                "一、街道本级|<|<|<|<|<|<",
                "某街道办事处|网格补贴|12.00|产出指标|数量指标|网格员|128人",
                "二、下属单位|<|<|<|<|<|<",
                "某街道服务中心|道路保洁|8.00|产出指标|数量指标|保洁面积|9万平方米"));
    assertThat(said(project(read, 0), "name", "implementer")).containsExactly("网格补贴", "某街道办事处");
    assertThat(said(project(read, 1), "name", "implementer")).containsExactly("道路保洁", "某街道服务中心");
    assertThat(read.left()).extracting(Intake.Left::text).containsExactly("一、街道本级", "二、下属单位");
  }
}
