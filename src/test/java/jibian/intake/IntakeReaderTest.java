package jibian.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jibian.intake.SourceTables.document;
import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.json.JsonFile;
import jibian.office.exchange.FormFiles;
import jibian.source.SourceDocument;
import jibian.source.SourceTable;
import jibian.testing.Texts;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;

/// Tables as other offices and other programs make them.
class IntakeReaderTest {
  static final String COLUMNS = "一级指标|二级指标|三级指标|绩效指标描述|<|指标值|指标值确定依据";
  private static final String OWN =
      """
      {"id": "our-county", "name": "我县绩效计划", "extends": "hebei", "variants": [
        {"id": "plan", "name": "计划表", "parts": [
          {"part": "title"},
          {"part": "table", "widths": [30, 50, 30, 46], "rows": [
            {"cells": [{"label": "干什么事"}, {"field": "name"}, {"label": "经办人"}, {"field": "section"}]},
            {"cells": [{"label": "怎么花钱"}, {"field": "purpose", "columns": 3}]}],
           "indicators": {"columns": [
            {"field": "level1", "label": "一级指标"}, {"field": "level2", "label": "二级指标"},
            {"field": "level3", "label": "考核内容"}, {"field": "value", "label": "考核标准"}]}}]}]}
      """;
  static final String[] HEAD = {
    "项目编码|13082124P00009810002R|<|项目名称|渠闸检修经费|<|<",
    "预算规模及资金用途|预算数|12.00|其中：财政资金|12.00|其他资金|",
    "^|用于检修渠闸52座。|<|<|<|<|<",
    "资金支出计划（%）|3月底|<|6月底|10月底|12月底|<",
    "^|10%|<|50%|80%|100%|<",
    "绩效目标|1.检修渠闸/2.保障灌溉|<|<|<|<|<"
  };

  @Test
  void theOfficialTableIsRead() {
    Tree.Fields project = project(read("1.渠闸检修经费绩效目标表", "216001水务局 单位：万元", hebei(row())), 0);
    assertThat(text(project, "code")).isEqualTo("13082124P00009810002R");
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project, "budget")).isEqualTo("12.00");
    assertThat(text(project, "fiscal")).isEqualTo("12.00");
    assertThat(text(project, "other")).isEmpty();
    assertThat(text(project, "purpose")).isEqualTo("用于检修渠闸52座。");
    assertThat(project.fields("plan").text("3")).isEqualTo("10%");
    assertThat(project.fields("plan").text("12")).isEqualTo("100%");
    assertThat(project.texts("goals")).containsExactly("1.检修渠闸", "2.保障灌溉");
    assertThat(text(project, "tableTitle")).isEqualTo("渠闸检修经费绩效目标表");
    assertThat(project.get("number")).isEqualTo(new Tree.Num("1", 0));
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
  }

  @Test
  void nothingIsLeftOfIt() {
    Intake intake = read("1.渠闸检修经费绩效目标表", "216001水务局 单位：万元", hebei(row()));
    assertThat(intake.left()).isEmpty();
    assertThat(intake.text().fields("unit").text("code")).isEqualTo("216001");
    assertThat(intake.text().fields("unit").text("name")).isEqualTo("水务局");
    assertThat(intake.form()).isEqualTo("hebei");
    assertThat(intake.variant()).isEqualTo("one-table");
  }

  @Test
  void labelsMayBeTornBlankedFullWidthAndTraditional() {
    SourceTable torn =
        table(
            "項 目/編 碼|13082124P00009810002R|<|项　目　名　称：|渠闸检修经费|<|<",
            "预算规模及/资金用途|预算数（万元）|12.00|其中: 财政    资金|12.00|其 它 资 金|",
            "^|用于检修渠闸52座。|<|<|<|<|<",
            "资金支出计划(％)|３月底|<|6 月底|10月底|12月底|<",
            "^|10%|<|50%|80%|100%|<",
            "绩效目标（必填）|1.检修渠闸|<|<|<|<|<",
            "一级/指标|二级 指标|三级指标*|绩效指标/描述|<|指标值|指标值确定/依据",
            row());
    Tree.Fields project = project(read(torn), 0);
    assertThat(text(project, "code")).isEqualTo("13082124P00009810002R");
    assertThat(text(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project, "budget")).isEqualTo("12.00");
    assertThat(text(project, "fiscal")).isEqualTo("12.00");
    assertThat(project.fields("plan").text("3")).isEqualTo("10%");
    assertThat(project.fields("plan").text("6")).isEqualTo("50%");
    assertThat(indicator(project, 0, "basis")).isEqualTo("年度计划");
  }

  @Test
  void levelsGivenOnceCountForTheRowsBelow() {
    Tree.Fields project =
        project(
            read(
                hebei(
                    "产出指标（50分）|数量指标|检修渠闸|检修的渠闸|<|≥52座|年度计划",
                    "||清理渠道|清理的渠道|<|≥30公里|年度计划",
                    "|质量指标|验收合格率|合格的占比|<|≥95%|行业标准",
                    "效果指标||灌溉受益|受益面积|<|≥1万亩|统计")),
            0);
    assertThat(indicator(project, 1, "level1")).isEqualTo("产出指标（50分）");
    assertThat(indicator(project, 1, "level2")).isEqualTo("数量指标");
    assertThat(indicator(project, 2, "level2")).isEqualTo("质量指标");
    assertThat(indicator(project, 3, "level1")).isEqualTo("效果指标");
    assertThat(indicator(project, 3, "level2")).isEmpty();
  }

  @Test
  void signValueAndUnitInColumnsOfTheirOwnBecomeOneValue() {
    SourceTable table =
        table(
            "项目编码|13082124P00009810002R|<|<|项目名称|渠闸检修经费|<|<",
            "预算规模及资金用途|预算数|12.00|<|其中：财政资金|12.00|其他资金|0.00",
            "^|用于检修。|<|<|<|<|<|<",
            "绩效目标|1.检修渠闸|<|<|<|<|<|<",
            "一级指标|二级指标|三级指标|指标性质|指标值|计量单位|绩效指标描述|指标值确定依据",
            "产出指标|数量指标|检修渠闸|≥|52|座|检修的渠闸|年度计划",
            "产出指标|质量指标|运行情况|定性|良好||好用|年度计划");
    Intake intake = read(table);
    Tree.Fields project = project(intake, 0);
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
    assertThat(indicator(project, 1, "value")).isEqualTo("良好");
    assertThat(intake.left()).extracting(Intake.Left::text).containsExactly("定性");
  }

  @Test
  void columnsMayBeSwappedMissingOrMore() {
    SourceTable table =
        table(
            "项目编码|13082124P00009810002R|<|项目名称|渠闸检修经费|<",
            "预算规模及资金用途|预算数|12.00|其中：财政资金|12.00|",
            "^|用于检修。|<|<|<|<",
            "绩效目标|1.检修渠闸|<|<|<|<",
            "一级指标|二级指标|三级指标|指标值确定依据|指标值|经办人",
            "产出指标|数量指标|检修渠闸|年度计划|≥52座|工程科");
    Intake intake = read(table);
    Tree.Fields project = project(intake, 0);
    assertThat(indicator(project, 0, "basis")).isEqualTo("年度计划");
    assertThat(indicator(project, 0, "value")).isEqualTo("≥52座");
    assertThat(indicator(project, 0, "description")).isEmpty();
    assertThat(intake.left()).extracting(Intake.Left::text).containsExactly("经办人", "工程科");
  }

  @Test
  void aListHasARowAnIndicator() {
    SourceTable list =
        table(
            "序号|项目名称|项目编码|金额（元）|年度绩效目标|一级指标|二级指标|三级指标|指标值",
            "1|渠闸检修经费|13082124P00009810002R|120000|检修渠闸|产出指标|数量指标|检修渠闸|≥52座",
            "^|^|^|^|^|^|质量指标|验收合格率|≥95%",
            "2|河道清淤经费|13082124P00009810003P|300000|清理河道|产出指标|数量指标|清淤长度|≥8公里");
    Intake intake = read("2024年项目绩效目标汇总表", list);
    assertThat(projects(intake)).hasSize(2);
    assertThat(text(project(intake, 0), "name")).isEqualTo("渠闸检修经费");
    assertThat(indicator(project(intake, 0), 1, "value")).isEqualTo("≥95%");
    assertThat(indicator(project(intake, 0), 1, "level1")).isEqualTo("产出指标");
    assertThat(text(project(intake, 1), "code")).isEqualTo("13082124P00009810003P");
    assertThat(project(intake, 1).texts("goals")).containsExactly("清理河道");
    assertThat(text(intake.text(), "form")).isEqualTo("ministry-list");
    assertThat(intake.doubts())
        .as("the form counts in 元, as the list does")
        .extracting(Intake.Doubt::path)
        .doesNotContain("projects[0].budget", "projects[1].budget");
  }

  @Test
  void severalProjectsMayStandInOneTable() {
    String[] second = HEAD.clone();
    second[0] = "项目编码|13082124P00009810003P|<|项目名称|河道清淤经费|<|<";
    List<String> rows = new ArrayList<>(List.of("1.渠闸检修经费绩效目标表|<|<|<|<|<|<"));
    rows.addAll(List.of(HEAD));
    rows.addAll(List.of(COLUMNS, row(), "2.河道清淤经费绩效目标表|<|<|<|<|<|<"));
    rows.addAll(List.of(second));
    rows.addAll(List.of(COLUMNS, "产出指标|数量指标|清淤长度|清理的河道|<|≥8公里|年度计划"));
    Intake intake = read(table(rows.toArray(String[]::new)));
    assertThat(projects(intake)).hasSize(2);
    assertThat(text(project(intake, 1), "tableTitle")).isEqualTo("河道清淤经费绩效目标表");
    assertThat(indicator(project(intake, 0), 0, "value")).isEqualTo("≥52座");
    assertThat(indicator(project(intake, 1), 0, "value")).isEqualTo("≥8公里");
    assertThat(intake.left()).isEmpty();
  }

  @Test
  void aTableGoesOnWithItsHeadingAgainOrWithoutOne() {
    SourceTable again = table(COLUMNS, "产出指标|质量指标|验收合格率|合格的占比|<|≥95%|行业标准");
    SourceTable bare = table("|时效指标|完成时间|完成的时间|<|12月底前|年度计划");
    Intake intake = read("1.渠闸检修经费绩效目标表", hebei(row()), "续表", again, bare);
    assertThat(projects(intake)).hasSize(1);
    assertThat(indicator(project(intake, 0), 1, "value")).isEqualTo("≥95%");
    assertThat(indicator(project(intake, 0), 2, "value")).isEqualTo("12月底前");
    assertThat(indicator(project(intake, 0), 2, "level1")).isEqualTo("产出指标");
    assertThat(intake.left()).isEmpty();
  }

  @Test
  void aProjectNeverTakesTheRowsOfAnother() {
    SourceTable rows = table(COLUMNS, "产出指标|数量指标|清淤长度|清理的河道|<|≥8公里|年度计划");
    Intake intake = read("1.渠闸检修经费绩效目标表", table(HEAD), "2.河道清淤经费绩效目标表", rows);
    assertThat(projects(intake)).hasSize(2);
    assertThat(items(project(intake, 0), "indicators")).isEmpty();
    assertThat(text(project(intake, 1), "name")).isEqualTo("河道清淤经费");
    assertThat(indicator(project(intake, 1), 0, "value")).isEqualTo("≥8公里");
    assertThat(intake.doubts()).extracting(Intake.Doubt::path).contains("projects[1]");
  }

  @Test
  void aProjectMayBePrintedIntoOneCell() {
    Intake intake =
        read(
            table(
                "项目名称|机房运维费",
                "绩效信息|【项目概况】机房的日常运维。/【总体目标】保障机房运行。/【产出指标-数量指标】指标1:机柜数量(≥77台)"
                    + " 指标2:巡检次数(≥12次)/【效益指标-社会效益指标】指标1:系统可用率(≥99%)"));
    Tree.Fields project = project(intake, 0);
    assertThat(project.texts("goals")).containsExactly("保障机房运行。");
    assertThat(indicator(project, 0, "level3")).isEqualTo("机柜数量");
    assertThat(indicator(project, 1, "value")).isEqualTo("≥12次");
    assertThat(indicator(project, 2, "level1")).isEqualTo("效益指标");
    assertThat(indicator(project, 2, "level2")).isEqualTo("社会效益指标");
  }

  @Test
  void levelsMayStandInRowsOfTheirOwnUnderTheNumbersOfAnOutline() {
    Intake intake =
        read(
            "1.渠闸检修经费绩效目标表",
            table(
                "项目编码|13082124P00009810002R|项目名称|渠闸检修经费",
                "预算数|12.00|其中：财政资金|12.00",
                "绩效指标|<|指标值|指标值确定依据",
                "一、产出指标|<||",
                "　（一）数量指标|<||",
                "　　检修渠闸|<|≥52座|年度计划",
                "　（二）质量指标|<||",
                "　　验收合格率|<|≥95%|行业标准"));
    Tree.Fields project = project(intake, 0);
    assertThat(items(project, "indicators")).hasSize(2);
    assertThat(indicator(project, 1, "level1")).isEqualTo("产出指标");
    assertThat(indicator(project, 1, "level2")).isEqualTo("质量指标");
    assertThat(indicator(project, 1, "level3")).isEqualTo("验收合格率");
  }

  @Test
  void aHeadMayStandInSeveralTables() {
    Intake intake =
        read(
            "1.渠闸检修经费绩效目标表",
            table("项目编码|13082124P00009810002R|项目名称|渠闸检修经费", "预算数|12.00|其中：财政资金|12.00"),
            table("绩效目标|全年检修渠闸五十二座。"),
            table("一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|检修渠闸|≥52座"));
    Tree.Fields project = project(intake, 0);
    assertThat(project.texts("goals")).containsExactly("全年检修渠闸五十二座。");
    assertThat(items(project, "indicators")).hasSize(1);
    assertThat(items(intake.text(), "tables")).isEmpty();
  }

  @Test
  void anotherTableIsKeptAsATableOfTheText() {
    Intake intake =
        read(
            "1.渠闸检修经费绩效目标表",
            hebei(row()),
            "部门政府采购预算",
            table("项目名称|采购物品|数量|预算资金", "渠闸检修经费|闸门|2|3.50"));
    Tree.Fields table = (Tree.Fields) items(intake.text(), "tables").getFirst();
    assertThat(text(table, "title")).isEqualTo("部门政府采购预算");
    assertThat(((Tree.Items) items(table, "rows").getFirst()).items())
        .containsExactly(Tree.of("渠闸检修经费"), Tree.of("闸门"), Tree.of("2"), Tree.of("3.50"));
    assertThat(projects(intake)).hasSize(1);
  }

  @Test
  void aNoteBelowTheTableIsLeftWithItsPlace() {
    Intake intake = read("1.渠闸检修经费绩效目标表", hebei(row(), "注：以上指标由工程科填报|<|<|<|<|<|<"));
    assertThat(items(project(intake, 0), "indicators")).hasSize(1);
    assertThat(intake.left()).containsExactly(new Intake.Left("注：以上指标由工程科填报", "表 行 9 格 1"));
  }

  @Test
  void aFormOfAUnitIsRecognisedByWhatItDeclares() throws Exception {
    List<TreeCursor> declarations = new ArrayList<>(FormFiles.shipped().found());
    declarations.add(TreeCursor.top("own.json", JsonFile.read("own.json", OWN.getBytes(UTF_8))));
    Forms forms = new Forms(declarations);
    Intake intake =
        read(
            document(
                "渠闸检修经费计划表",
                table(
                    "干什么事|渠闸检修经费|经办人|工程科",
                    "怎么花钱|用于检修渠闸52座。|<|<",
                    "一级指标|二级指标|考核内容|考核标准",
                    "产出指标|数量指标|检修渠闸|≥52座")),
            forms);
    assertThat(intake.form()).isEqualTo("our-county");
    assertThat(text(project(intake, 0), "name")).isEqualTo("渠闸检修经费");
    assertThat(text(project(intake, 0), "section")).isEqualTo("工程科");
    assertThat(text(project(intake, 0), "purpose")).isEqualTo("用于检修渠闸52座。");
    assertThat(indicator(project(intake, 0), 0, "value")).isEqualTo("≥52座");
  }

  @Test
  void paragraphsBehindAGoalBelongToItUntilTheIndicatorsCome() {
    Intake intake =
        read(
            "第一部分 部门整体绩效目标",
            "二、分项绩效目标",
            "（一）渠闸检修",
            "绩效目标：检修渠闸52座。",
            "保障灌溉30万亩。",
            "绩效指标:",
            "完好率不低于95%。",
            "满意度不低于90%。");
    Tree.Fields entry = (Tree.Fields) items(intake.text(), "narrative").getLast();
    assertThat(entry.text("goal")).isEqualTo("检修渠闸52座。\n保障灌溉30万亩。");
    assertThat(entry.text("indicators")).isEqualTo("完好率不低于95%。\n满意度不低于90%。");
    assertThat(entry.fields("labels").text("indicators")).isEqualTo("绩效指标:");
    assertThat(intake.left()).isEmpty();
  }

  private static String row() {
    return "产出指标|数量指标|检修渠闸|检修的渠闸|<|≥52座|年度计划";
  }

  private static SourceTable hebei(String... rows) {
    List<String> all = new ArrayList<>(List.of(HEAD));
    all.add(COLUMNS);
    all.addAll(List.of(rows));
    return table(all.toArray(String[]::new));
  }

  static Intake read(Object... blocks) {
    return read(document(blocks));
  }

  static Intake read(SourceDocument source) {
    return read(source, Texts.forms());
  }

  private static Intake read(SourceDocument source, Forms forms) {
    try {
      List<Form> all = new ArrayList<>();
      for (String id : forms.ids()) {
        all.add(forms.form(id));
      }
      return IntakeReader.read(source, all);
    } catch (UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Tree> items(Tree.Fields fields, String key) {
    return ((Tree.Items) fields.get(key)).items();
  }

  private static List<Tree> projects(Intake intake) {
    return items(intake.text(), "projects");
  }

  static Tree.Fields project(Intake intake, int at) {
    return (Tree.Fields) projects(intake).get(at);
  }

  static String text(Tree.Fields fields, String key) {
    return fields.text(key);
  }

  static String indicator(Tree.Fields project, int at, String field) {
    return ((Tree.Fields) items(project, "indicators").get(at)).text(field);
  }
}
