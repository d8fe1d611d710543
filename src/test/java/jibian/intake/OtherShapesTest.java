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
import jibian.source.SourceDocument;
import jibian.source.SourceTable;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// Projects printed in shapes that no form has, and what is said where that leaves a doubt.
class OtherShapesTest {
  @Test
  void aHeadInParagraphsIsRead() {
    Tree.Fields project =
        project(
            read(
                "1.渠闸检修经费绩效目标表",
                "项目编码：13082124P00009810002R　　项目名称：渠闸检修经费",
                "预算数：12.00　其中：财政资金：11.00　其他资金：1.00",
                "资金用途：用于检修渠闸：52座。",
                "绩效目标：1.检修渠闸",
                "2.保障灌溉",
                table("一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "产出指标|数量指标|渠闸|检修数|≥52座|计划")),
            0);
    assertThat(text(project, "code")).isEqualTo("13082124P00009810002R");
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project, "fiscal")).isEqualTo("11.00");
    assertThat(text(project, "other")).isEqualTo("1.00");
    assertThat(text(project, "purpose")).isEqualTo("用于检修渠闸：52座。");
    assertThat(project.texts("goals")).containsExactly("1.检修渠闸", "2.保障灌溉");
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
  }

  @Test
  void columnsOfOtherNamesAreKnownByTheLevelsInThem() {
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(HEAD[0], HEAD[1], HEAD[2], HEAD[3], HEAD[4], HEAD[5]),
            table("类型|分类|指标名称|指标内容|目标值|设定依据", "产出指标|数量指标|渠闸|检修数|≥52座|计划"));
    Tree.Fields project = project(read, 0);
    assertThat(indicator(project, 0, "level1")).isEqualTo("产出指标");
    assertThat(indicator(project, 0, "level2")).isEqualTo("数量指标");
    assertThat(indicator(project, 0, "description")).isEqualTo("检修数");
    assertThat(read.doubts())
        .extracting(Intake.Doubt::path)
        .contains("projects[0].indicators[0].level1", "projects[0].indicators[0].level2");
  }

  @Test
  void aTableThatGoesOnUnderItsTitleIsOfTheSameProject() {
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(HEAD[0], HEAD[1], HEAD[2], HEAD[3], HEAD[4], HEAD[5]),
            table("一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "产出指标|数量指标|渠闸|检修数|≥52座|计划"),
            "渠闸检修经费绩效目标表（续）",
            table(HEAD[0], COLUMNS, "产出指标|质量指标|合格率|合格|<|≥95%|计划"));
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(1);
    assertThat(indicator(project(read, 0), 1, "level3")).isEqualTo("合格率");
    assertThat(read.left()).isEmpty();
  }

  @Test
  void theDepartmentIsTheUnitWhereNoLineNamesOne() {
    String[] rows = {
      "项目名称|渠闸检修经费|<|<",
      "主管部门及代码|%s|实施单位|某县水利站",
      "项目属性|新增|项目期|一年",
      "年度资金总额|12.00|其中：财政拨款|12.00",
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|检修渠闸|≥52座"
    };
    for (String said : List.of("某县水务局[361001]", "361001 某县水务局", "某县水务局")) {
      String[] table = rows.clone();
      table[1] = table[1].formatted(said);
      Tree.Fields unit = read("项目支出绩效目标申报表", table(table)).text().fields("unit");
      assertThat(text(unit, "name")).isEqualTo("某县水务局");
      assertThat(unit.has("code")).isEqualTo(said.contains("361001"));
    }
  }

  @Test
  void aLevelThatAPageToreFromItsRowsIsDoubted() {
    SourceTable rows =
        table(
            "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
            "效益指标|社会效益指标|灌溉|面积|≥52亩|计划",
            "满意度指标|可持续影响指标|渠闸|年限|≥5年|计划");
    Intake read =
        read(new SourceDocument("文.pdf", SourceDocument.Kind.PDF, List.of(table(HEAD), rows)));
    assertThat(read.doubts())
        .extracting(Intake.Doubt::path)
        .contains("projects[0].indicators[1].level1")
        .doesNotContain("projects[0].indicators[0].level1");
  }

  @Test
  void anOfficeUnderADepartmentIsTheUnitWhereTheTitlesBeginWithIt() {
    String[] rows = {
      "项目名称|渠闸检修经费|<|<",
      "主管部门及代码|某县水务局[361]|实施单位|某县水利站",
      "项目属性|新增|项目期|一年",
      "年度资金总额|12.00|其中：财政拨款|12.00",
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|检修渠闸|≥52座"
    };
    Tree.Fields unit = read("某县水利站2026年项目支出绩效目标申报表", table(rows)).text().fields("unit");
    assertThat(text(unit, "name")).isEqualTo("某县水利站");
    assertThat(unit.has("code")).isFalse();
  }

  @Test
  void amountsInYuanAreNoDoubtWhereTheFormCountsInYuan() {
    String[] rows = {
      "项目名称|渠闸检修经费|<|<",
      "主管部门及代码|某县水务局|实施单位|某县水务局",
      "项目属性|新增|项目期|一年",
      "项目资金（元）|年度资金总额|1,380,000.00|<",
      "^|其中：财政拨款|1,380,000.00|<",
      "^|其他资金||<",
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|检修渠闸|≥52座",
      "产出指标|成本指标|检修总成本|≤1380000元"
    };
    Intake read = read("项目支出绩效目标申报表", table(rows));
    assertThat(text(read.text(), "form")).isEqualTo("ministry-yuan");
    assertThat(read.doubts()).noneMatch(doubt -> doubt.reason().contains("元"));
  }

  @Test
  void amountsInYuanAreDoubtedWhereTheFormCountsInWan() {
    String[] head = HEAD.clone();
    head[1] = "预算规模及资金用途|预算数|1,267,300.00|其中：财政资金|1,267,300.00|其他资金|";
    assertThat(read("1.渠闸检修经费绩效目标表", table(head)).doubts())
        .filteredOn(doubt -> doubt.reason().contains("元"))
        .extracting(Intake.Doubt::path)
        .containsExactly("projects[0].budget", "projects[0].fiscal");
  }

  @Test
  void whatIsDoubtfulIsSaid() {
    String[] head = HEAD.clone();
    head[1] = "预算规模及资金用途|预算数|12.00|其中：财政资金|11.00|其他资金|";
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(head),
            table("一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据", "数量指标|产出指标|渠闸|检修数|≥52座|计划"),
            "2.渠闸检修经费绩效目标表",
            table(HEAD));
    assertThat(read.doubts())
        .extracting(Intake.Doubt::path)
        .contains("projects[0].budget", "projects[0].indicators[0].level1", "projects[1].code")
        .doesNotContain("projects[1].budget");
  }

  /// Each piece of a filled table of another office stands in the result or is left, once.
  @Test
  void nothingOfAFilledTableVanishes() {
    SourceTable table =
        table(
            "项目绩效目标运行监控表|<|<|<|<|<",
            "项目名称|渠闸检修经费|<|<|<|<",
            "主管部门|县水务局|<|实施单位|检修所|<",
            "年度总体目标|检修渠闸52座|<|<|<|<",
            "一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|偏差原因分析",
            "产出指标|数量指标|渠闸|≥52座|已修30座|经费未到",
            "填报人：张三|<|<|<|<|<");
    Intake read = read(table);
    String result = read.text().toString();
    List<String> left = read.left().stream().map(Intake.Left::text).toList();
    for (String piece : List.of("渠闸检修经费", "检修渠闸52座", "≥52座", "已修30座", "经费未到", "县水务局", "填报人：张三")) {
      boolean there = result.contains("value=" + piece + ",");
      assertThat(there ^ left.contains(piece)).as(piece).isTrue();
      assertThat(left.stream().filter(piece::equals).count()).as(piece).isLessThan(2);
    }
    assertThat(left).containsExactly("填报人：张三");
    assertThat(result).contains("monitoring");
  }

  /// A table of a project may part its money as the tasks of the unit do.
  @Test
  void aProjectWhoseMoneyIsPartedLikeATaskIsNoTableOfTheUnit() {
    Intake read =
        read(
            table(
                "项目名称|渠闸检修经费|<|<|<|<",
                "主要内容|检修渠闸|<|<|<|<",
                "资金总额|12.00|财政拨款|12.00|其他资金|0.00",
                "年度目标|检修渠闸52座|<|<|<|<",
                "一级指标|二级指标|三级指标|<|指标值|<",
                "产出指标|数量指标|渠闸|<|≥52座|<"));
    assertThat(read.text().contains("overall")).isFalse();
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(1);
  }

  @Test
  void theTitleInATableAboveTheProjectsNamesTheYear() {
    Intake read =
        read(
            table("2025年项目支出绩效目标批复表|<", "单位：某县水务局|金额单位：万元"),
            table(
                "项目名称|渠闸检修经费|<|<|<|<",
                "资金总额|12.00|财政拨款|12.00|其他资金|0.00",
                "年度目标|检修渠闸52座|<|<|<|<",
                "一级指标|二级指标|三级指标|<|指标值|<",
                "产出指标|数量指标|渠闸|<|≥52座|<"));
    assertThat(text(read.text(), "year")).isEqualTo("2025");
  }

  @Test
  void aListThatExplainsItsIndicatorsKeepsWhatItSays() {
    Intake read =
        read(
            "2024年项目支出绩效目标一览表",
            table(
                "序号|项目名称|项目类别|金额（元）|年度目标|一级指标|二级指标|三级指标|指标解释|性质|指标值|单位|权重",
                "1|渠闸检修经费|特定目标类|120000.00|检修渠闸|产出指标|数量指标|渠闸|检修的渠闸座数|≥|52|座|40",
                "1|渠闸检修经费|特定目标类|120000.00|检修渠闸|产出指标|质量指标|合格率|验收合格座数的比例|≥|98|%|50"));
    Tree.Fields project = project(read, 0);
    assertThat(text(read.text(), "form")).isEqualTo("ministry-list");
    assertThat(indicator(project, 0, "description")).isEqualTo("检修的渠闸座数");
    assertThat(indicator(project, 1, "description")).isEqualTo("验收合格座数的比例");
    assertThat(read.left()).isEmpty();
  }
}
