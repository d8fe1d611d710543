package jibian.intake;

import static jibian.intake.SourceTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.testing.Texts;
import jibian.text.Paths;
import jibian.text.Tree;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;

/// Filled tables of the stages as other offices and colleagues have them: in words of their own, with columns more or
/// less, of projects of one name, beside the tables of goals or alone.
class StageReadingTest {
  private static final String[] GOALS = {
    "项目编码|13082123P00009810002R|<|项目名称|渠闸检修经费|<|<",
    "预算规模及资金用途|预算数|12.00|其中：财政资金|12.00|其他资金|",
    "^|检修渠闸|<|<|<|<|<",
    "绩效目标|检修渠闸52座|<|<|<|<|<",
    "一级指标|二级指标|三级指标|绩效指标描述|<|指标值|指标值确定依据",
    "产出指标|数量指标|渠闸|检修数|<|≥52座|计划",
    "产出指标|质量指标|检修合格率|合格|<|≥95%|规范",
  };
  private static final String[] EVALUATED = {
    "项目名称|渠闸检修经费|<|<|<|<|<|<",
    "主管部门|县水务局|<|<|实施单位|检修所|<|<",
    "项目资金（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分",
    "^|年度资金总额|12.00|11.50|11.00|10|95.65%|9.57",
    "^|其中：当年财政拨款|12.00|11.50|11.00|—|95.65%|—",
    "^|其他资金||||—||—",
    "年度总体目标|预期目标|<|<|实际完成情况|<|<|<",
    "^|检修渠闸52座|<|<|检修渠闸50座|<|<|<",
    "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
    "产出指标|数量指标|渠闸|≥52座|50座|45|43.27|两座改建，下年补修",
    "^|质量指标|检修合格率|≥95%|96%|45|45|",
    "总分|<|<|<|<|100|97.84|优",
  };

  private static Intake read(SourceBlock... blocks) throws UnusableException {
    Forms forms = Texts.forms();
    List<Form> all = new ArrayList<>();
    for (String id : forms.ids()) {
      all.add(forms.form(id));
    }
    return IntakeReader.read(
        new SourceDocument("2023年.docx", SourceDocument.Kind.WORD, List.of(blocks)), all);
  }

  private static Tree.Fields project(Intake read, int at) {
    return (Tree.Fields) ((Tree.Items) read.text().get("projects")).items().get(at);
  }

  private static Tree.Fields row(Intake read, int project, int at) {
    return (Tree.Fields) ((Tree.Items) project(read, project).get("indicators")).items().get(at);
  }

  private static String in(Tree.Fields fields, String path) {
    return Paths.get(fields, path);
  }

  private static SourceParagraph line(String text) {
    return SourceParagraph.body(text, text);
  }

  private static String[] changed(String[] rows, String from, String to) {
    return List.of(rows).stream().map(row -> row.replace(from, to)).toArray(String[]::new);
  }

  @Test
  void whatWasReachedGoesToTheProjectOfTheFile() throws Exception {
    Intake read =
        read(
            line("1.渠闸检修经费绩效目标表"),
            table(GOALS),
            line("项目支出绩效自评表"),
            line("（2023年度）"),
            table(EVALUATED));
    assertThat(read.form()).isEqualTo("hebei");
    Tree.Fields project = project(read, 0);
    assertThat(in(project, "evaluation.executed")).isEqualTo("11.00");
    assertThat(in(project, "evaluation.budget")).isEqualTo("11.50");
    assertThat(in(project, "evaluation.result")).isEqualTo("检修渠闸50座");
    assertThat(in(project, "evaluation.total")).isEqualTo("97.84");
    assertThat(in(row(read, 0, 0), "evaluation.actual")).isEqualTo("50座");
    assertThat(in(row(read, 0, 0), "evaluation.reason")).isEqualTo("两座改建，下年补修");
    assertThat(in(row(read, 0, 1), "evaluation.score")).isEqualTo("45");
    assertThat(in(row(read, 0, 1), "basis")).isEqualTo("规范");
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(1);
    assertThat(read.left()).extracting(Intake.Left::text).containsExactly("检修所");
  }

  @Test
  void aTableAloneGivesTheProjectAndItsStage() throws Exception {
    Intake read = read(line("项目支出绩效自评表"), line("（2023年度）"), table(EVALUATED));
    Tree.Fields project = project(read, 0);
    assertThat(in(read.text(), "year")).isEqualTo("2023");
    assertThat(in(read.text(), "unit.name")).isEqualTo("县水务局");
    assertThat(in(project, "name")).isEqualTo("渠闸检修经费");
    assertThat(in(project, "budget")).isEqualTo("12.00");
    assertThat(in(project, "implementer")).isEqualTo("检修所");
    assertThat(project.texts("goals")).containsExactly("检修渠闸52座");
    assertThat(in(row(read, 0, 0), "value")).isEqualTo("≥52座");
    assertThat(in(row(read, 0, 1), "level1")).isEqualTo("产出指标");
    assertThat(in(row(read, 0, 1), "evaluation.actual")).isEqualTo("96%");
    assertThat(read.left()).isEmpty();
  }

  @Test
  void whatTheTableSaysOtherwiseOfTheGoalsIsLeft() throws Exception {
    Intake read =
        read(
            line("1.渠闸检修经费绩效目标表"),
            table(GOALS),
            line("项目支出绩效自评表"),
            table(changed(changed(EVALUATED, "≥52座", "≤52座"), "12.00|11.50", "12|11.50")));
    assertThat(in(row(read, 0, 0), "value")).isEqualTo("≥52座");
    assertThat(in(row(read, 0, 0), "evaluation.actual")).isEqualTo("50座");
    assertThat(read.left()).extracting(Intake.Left::text).containsExactly("检修所", "≤52座");
  }

  @Test
  void projectsOfOneNameAreToldByTheirIndicators() throws Exception {
    Intake read =
        read(
            line("1.渠闸检修经费绩效目标表"),
            table(GOALS),
            line("2.渠闸检修经费绩效目标表"),
            table(changed(changed(GOALS, "渠闸|检修数", "水泵|台数"), "981", "982")),
            line("项目支出绩效自评表"),
            table(changed(EVALUATED, "数量指标|渠闸|", "数量指标|水泵|")),
            line("项目支出绩效自评表"),
            table(EVALUATED));
    assertThat(in(row(read, 1, 0), "evaluation.actual")).isEqualTo("50座");
    assertThat(in(row(read, 0, 0), "evaluation.actual")).isEqualTo("50座");
    assertThat(((Tree.Items) read.text().get("projects")).items()).hasSize(2);
  }

  @Test
  void wordsOfOtherOfficesAndFurtherColumnsAreUnderstood() throws Exception {
    Intake read =
        read(
            line("2023年度项目支出绩效目标自评表"),
            table(
                "项目名称|渠闸检修经费|<|<|<|<|<|<|<",
                "主管部门|县水务局|<|<|项目单位|检修所|<|<|<",
                "项目资金（万元）||年初预算|调整后预算数|实际支出数|分值|预算执行率|自评得分|核查",
                "^|资金总额|12.00|12.00|12.00|10|100%|10|已核",
                "^|财政拨款|12.00|12.00|12.00|-|100%|-|",
                "年度总体目标|预期目标|<|<|全年实际完成情况|<|<|<|<",
                "^|检修渠闸52座|<|<|已全部检修|<|<|<|<",
                "一级指标|二级指标|三级指标|指标值|全年完成值|指标分值|自评得分|未完成原因分析|佐证材料",
                "项目完成指标|数量指标|渠闸|≥52座|55座|50|50|无|验收单3份",
                "项目效果指标|社会效益指标|灌溉保证率|≥90%|92%|30|30||",
                "总分|<|<|<|<|100|100||",
                "填表人：李四|<|<|<|<|<|<|<|<"));
    Tree.Fields project = project(read, 0);
    assertThat(in(project, "evaluation.executed")).isEqualTo("12.00");
    assertThat(in(project, "evaluation.fiscalExecuted")).isEqualTo("12.00");
    assertThat(in(project, "evaluation.result")).isEqualTo("已全部检修");
    assertThat(in(row(read, 0, 0), "level1")).isEqualTo("项目完成指标");
    assertThat(in(row(read, 0, 0), "evaluation.actual")).isEqualTo("55座");
    assertThat(in(row(read, 0, 0), "evaluation.reason")).isEqualTo("无");
    assertThat(in(row(read, 0, 1), "evaluation.score")).isEqualTo("30");
    assertThat(read.form()).isEqualTo("ministry-completion");
    assertThat(read.left())
        .extracting(Intake.Left::text)
        .containsExactlyInAnyOrder("核查", "已核", "佐证材料", "验收单3份", "填表人：李四");
  }

  private static SourceTable monitored(String month) {
    return table(
        "项目名称|渠闸检修经费|<|<|<|<|<|<|<|<",
        "项目资金（万元）|<|年初预算数|" + month + "执行数|" + month + "执行率|全年预计执行数|<|<|<|<",
        "^|年度资金总额|12.00|6.00|50%|12.00|<|<|<|<",
        "年度总体目标|检修渠闸52座|<|<|<|<|<|<|<|<",
        "一级指标|二级指标|三级指标|年度指标值|" + month + "执行情况|全年预计完成情况|偏差原因分析|<|完成目标可能性|<",
        "^|^|^|^|^|^|经费保障|其他|确定能|有可能",
        "产出指标|数量指标|渠闸|≥52座|30座|52座|×|√|否|是");
  }

  @Test
  void theMonthOfAMonitoringIsReadFromItsLabels() throws Exception {
    Intake october = read(line("项目支出绩效运行监控表"), monitored("1-10月"));
    assertThat(in(project(october, 0), "monitoring.10.executed")).isEqualTo("6.00");
    assertThat(in(row(october, 0, 0), "monitoring.10.cause")).isEqualTo("其他");
    assertThat(in(row(october, 0, 0), "monitoring.10.likelihood")).isEqualTo("有可能");
    assertThat(october.left()).isEmpty();
    Intake july = read(line("（2023年1—7月）"), line("绩效运行监控表"), monitored("1—7月份"));
    assertThat(in(row(july, 0, 0), "monitoring.7.actual")).isEqualTo("30座");
  }

  @Test
  void aMonthThatTheFormHasNotIsTold() throws Exception {
    Intake read = read(line("绩效运行监控表"), monitored("1-8月"));
    assertThat(project(read, 0).contains("monitoring")).isFalse();
    assertThat(in(row(read, 0, 0), "value")).isEqualTo("≥52座");
    assertThat(read.left()).extracting(Intake.Left::text).contains("30座", "6.00");
    assertThat(read.doubts())
        .extracting(Intake.Doubt::reason)
        .anyMatch(reason -> reason.contains("1–8月"));
  }

  @Test
  void aTableOfGoalsIsNoneOfAStage() throws Exception {
    Intake read = read(line("1.渠闸检修经费绩效目标表"), table(GOALS));
    assertThat(project(read, 0).contains("evaluation")).isFalse();
    assertThat(read.left()).isEmpty();
  }
}
