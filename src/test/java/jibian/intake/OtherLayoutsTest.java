package jibian.intake;

import static jibian.intake.IntakeReaderTest.indicator;
import static jibian.intake.IntakeReaderTest.project;
import static jibian.intake.IntakeReaderTest.read;
import static jibian.intake.IntakeReaderTest.text;
import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jibian.source.SourceTable;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// Tables and lines that hold all of a form in another layout.
class OtherLayoutsTest {
  private static final String[] HEAD = {
    "项目名称|渠闸检修经费|<|<|<|<|<|<",
    "资金情况|预算资金总额|<|12.00|其中：财政资金|12.00|其他资金|0",
    "年度绩效目标|检修渠闸52座|<|<|<|<|<|<",
    "一级指标|二级指标|三级指标|指标值|一级指标|二级指标|三级指标|指标值"
  };

  private static Intake halves(String... rows) {
    String[] all = java.util.Arrays.copyOf(HEAD, HEAD.length + rows.length);
    System.arraycopy(rows, 0, all, HEAD.length, rows.length);
    return read("项目支出绩效目标表", table(all));
  }

  private static List<String> rows(Tree.Fields project) {
    int rows = ((Tree.Items) project.get("indicators")).items().size();
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                String.join(
                    " ",
                    indicator(project, i, "level1"),
                    indicator(project, i, "level2"),
                    indicator(project, i, "level3"),
                    indicator(project, i, "value")))
        .toList();
  }

  @Test
  void indicatorsInTwoHalvesAreReadOneHalfAfterTheOther() {
    Intake read =
        halves(
            "产出指标|数量指标|渠闸|≥52座|效益指标|社会效益指标|灌溉面积|≥9万亩",
            "||闸门|≥8扇|满意度指标|服务对象满意度指标|农户满意度|≥90%",
            "|质量指标|合格率|≥98%||||");
    Tree.Fields project = project(read, 0);
    assertThat(text(project, "budget")).isEqualTo("12.00");
    assertThat(rows(project))
        .containsExactly(
            "产出指标 数量指标 渠闸 ≥52座",
            "产出指标 数量指标 闸门 ≥8扇",
            "产出指标 质量指标 合格率 ≥98%",
            "效益指标 社会效益指标 灌溉面积 ≥9万亩",
            "满意度指标 服务对象满意度指标 农户满意度 ≥90%");
    assertThat(read.left()).extracting(Intake.Left::text).doesNotContain("灌溉面积", "≥9万亩");
  }

  @Test
  void aHeadMayStandLeftOfItsIndicators() {
    besideItsIndicators(
        table(
            "项目支出绩效目标表|<|<|<|<|<|<",
            "基本信息|<||一级指标|二级指标|三级指标|指标值",
            "项目名称|渠闸检修||产出指标|数量指标|渠闸|≥52座",
            "资金总额|12.00||^|质量指标|合格率|≥98%",
            "财政拨款|12.00||满意度指标|服务对象满意度指标|农户满意度|≥90%",
            "年度目标|检修渠闸52座|||||"));
  }

  @Test
  void aHeadMayStandRightOfItsIndicators() {
    besideItsIndicators(
        table(
            "一级指标|二级指标|三级指标|指标值|项目名称|渠闸检修",
            "产出指标|数量指标|渠闸|≥52座|资金总额|12.00",
            "^|质量指标|合格率|≥98%|财政拨款|12.00",
            "满意度指标|服务对象满意度指标|农户满意度|≥90%|年度目标|检修渠闸52座"));
  }

  private static void besideItsIndicators(SourceTable table) {
    Intake read = read(table);
    Tree.Fields project = project(read, 0);
    assertThat(text(project, "name")).isEqualTo("渠闸检修");
    assertThat(text(project, "budget")).isEqualTo("12.00");
    assertThat(text(project, "fiscal")).isEqualTo("12.00");
    assertThat(((Tree.Items) project.get("goals")).items()).containsExactly(Tree.of("检修渠闸52座"));
    assertThat(rows(project))
        .containsExactly("产出指标 数量指标 渠闸 ≥52座", "产出指标 质量指标 合格率 ≥98%", "满意度指标 服务对象满意度指标 农户满意度 ≥90%");
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(1);
  }

  @Test
  void aNameAndItsValueMayStandInOneColumn() {
    Intake read =
        read(
            table(
                "项目名称|项目金额|年度绩效目标|绩效指标类别|指标内容及目标值",
                "公路安防|756.00|安防92公里|产出－数量指标|护栏≥92公里",
                "^|^|^|产出－时效指标|完工时间：2023年10月底前",
                "^|^|^|效益－社会效益指标|群众出行更安全"));
    Tree.Fields project = project(read, 0);
    assertThat(text(project, "name")).isEqualTo("公路安防");
    assertThat(text(project, "budget")).isEqualTo("756.00");
    assertThat(rows(project))
        .containsExactly("产出 数量指标 护栏 ≥92公里", "产出 时效指标 完工时间 2023年10月底前", "效益 社会效益指标 群众出行更安全 ");
  }

  @Test
  void aColumnOfAYearIsThatOfItsField() {
    Intake read =
        read(
            "项目支出绩效目标表",
            table(
                "项目名称|渠闸检修经费|<|<|<",
                "预算数|12.00|财政资金|12.00|",
                "绩效目标|检修渠闸52座|<|<|<",
                "一级指标|二级指标|三级指标|2022年完成值|2023年目标值",
                "产出指标|数量指标|渠闸|50座|≥52座"));
    assertThat(rows(project(read, 0))).containsExactly("产出指标 数量指标 渠闸 ≥52座");
    assertThat(read.left()).extracting(Intake.Left::text).contains("50座");
  }

  @Test
  void aListPartsTheMoneyUnderOneHeading() {
    Intake read =
        read(
            "某县水务局2023年度项目支出绩效目标表",
            table(
                "项目名称|资金总额|其中|<|年度绩效目标|绩效指标|<|<|<|<|<",
                "^|^|财政拨款|其他资金|^|一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
                "渠闸检修经费|46.00|40.00|6.00|检修渠闸|产出指标|数量指标|渠闸|≥|52|座",
                "^|^|^|^|^|效益指标|社会效益指标|灌溉面积|≥|9|万亩"));
    Tree.Fields project = project(read, 0);
    assertThat(text(project, "fiscal")).isEqualTo("40.00");
    assertThat(text(project, "other")).isEqualTo("6.00");
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水务局");
  }

  @Test
  void numberedHeadingsNameTheProjectsThatLinesTellOf() {
    Intake read =
        read(
            "某县水务局2023年部门预算绩效目标公开",
            "（一）渠闸检修经费",
            "项目资金（万元）：46；其中：财政拨款：40；其他资金：6",
            "年度目标：检修渠闸52座。",
            "产出指标",
            "数量指标：",
            "（1）检修渠闸：≥52座",
            "（二）河道保洁经费",
            "项目资金（万元）：18；其中：财政拨款：18；其他资金：0",
            "年度目标：河道清洁。",
            "产出指标",
            "质量指标：",
            "（1）保洁合格率：≥95%");
    Tree.Fields second = project(read, 1);
    assertThat(text(project(read, 0), "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project(read, 0), "budget")).isEqualTo("46");
    assertThat(rows(project(read, 0))).containsExactly("产出指标 数量指标 检修渠闸 ≥52座");
    assertThat(text(second, "name")).isEqualTo("河道保洁经费");
    assertThat(text(second, "other")).isEqualTo("0");
    assertThat(rows(second)).containsExactly("产出指标 质量指标 保洁合格率 ≥95%");
  }

  @Test
  void linesWithTheirValuesInASecondColumnTellOfAProject() {
    Intake read =
        read(
            table(
                "某县水务局2023年项目绩效目标|",
                "1、渠闸检修经费|",
                "资金总额|46.00",
                "其中：财政拨款|40.00",
                "年度目标：检修渠闸52座。|",
                "产出指标|",
                "数量指标|",
                "检修渠闸|≥52座",
                "效益指标|",
                "社会效益指标|",
                "灌溉面积|≥9万亩"));
    Tree.Fields project = project(read, 0);
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project, "budget")).isEqualTo("46.00");
    assertThat(rows(project)).containsExactly("产出指标 数量指标 检修渠闸 ≥52座", "效益指标 社会效益指标 灌溉面积 ≥9万亩");
  }

  @Test
  void aNumberedHeadingNamesTheProjectOfTheTableBelowItsMoney() {
    Intake read =
        read(
            "（一）渠闸检修经费",
            "项目资金（万元）：46.00　　其中：财政拨款：40.00　　其他资金：6.00",
            "绩效目标：检修渠闸52座。",
            "绩效指标：",
            table("一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|渠闸|≥52座"));
    Tree.Fields project = project(read, 0);
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project, "fiscal")).isEqualTo("40.00");
    assertThat(project.texts("goals")).containsExactly("检修渠闸52座。");
    assertThat(rows(project)).containsExactly("产出指标 数量指标 渠闸 ≥52座");
  }

  @Test
  void aTitleThatEveryPagePrintsAgainBeginsNoProject() {
    String title = "1、渠闸检修经费绩效目标表";
    Intake read =
        read(
            title,
            table(
                "项目名称|渠闸检修经费|<|<",
                "预算数|12.00|财政资金|12.00",
                "一级指标|二级指标|三级指标|指标值",
                "产出指标|数量指标|渠闸|≥52座"),
            title,
            table("产出指标|质量指标|合格率|≥98%", "效益指标|社会效益指标|灌溉面积|≥9万亩"));
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(1);
    assertThat(rows(project(read, 0))).hasSize(3);
  }
}
