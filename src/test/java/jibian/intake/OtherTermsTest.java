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

/// Forms of other provinces: terms beside the year, lists as trees or with levels across, codes before names, lines
/// that a page tore.
class OtherTermsTest {
  private static String row(Tree.Fields project, int at) {
    return String.join(
        " ",
        indicator(project, at, "level1"),
        indicator(project, at, "level2"),
        indicator(project, at, "level3"),
        indicator(project, at, "value"));
  }

  private static int projects(Intake read) {
    return ((Tree.Items) read.text().get("projects")).items().size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "实施周期指标值|年度指标值;≥156座|≥52座",
        "半年（程）目标值|全年（程）目标值;≥20座|≥52座",
        "年度指标值|三年指标值;≥52座|≥156座"
      })
  void theYearCountsBesideATerm(String columns) {
    String[] parts = columns.split(";", -1);
    Intake read =
        read(
            "项目支出绩效目标表",
            table(
                "项目名称|渠闸检修经费|<|主管部门|某县水务局",
                "预算资金/（万元）|年度预算金额|<|186.00|<",
                "^|其中：财政拨款|<|186.00|<",
                "总体绩效目标|实施周期目标|<|年度目标|<",
                "^|三年检修渠闸156座|<|检修渠闸52座|<",
                "一级指标|二级指标|三级指标|" + parts[0],
                "产出指标|数量指标|检修渠闸|" + parts[1]));
    assertThat(row(project(read, 0), 0)).isEqualTo("产出指标 数量指标 检修渠闸 ≥52座");
    assertThat(text(project(read, 0), "budget")).isEqualTo("186.00");
    assertThat(project(read, 0).texts("goals")).containsExactly("检修渠闸52座");
    assertThat(read.left()).extracting(Intake.Left::text).contains("三年检修渠闸156座");
  }

  @Test
  void theYearStandsRightOfATermWithTheSameHeadings() {
    Intake read =
        read(
            "专项业务经费绩效目标表",
            table(
                "项目名称|<|渠闸检修经费|<|<|<",
                "主管部门|<|某县水务局|<|<|<",
                "总体目标|<|实施期总目标|<|年度目标|<",
                "^|<|三年检修156座|<|检修渠闸52座|<",
                "一级指标|二级指标|指标内容|指标值|指标内容|指标值",
                "产出指标|数量指标|检修渠闸|≥156座|检修渠闸|≥52座"));
    assertThat(row(project(read, 0), 0)).isEqualTo("产出指标 数量指标 检修渠闸 ≥52座");
  }

  @Test
  void theYearMayBeOneOfSeveralUnderAHeading() {
    Intake read =
        read(
            "项目支出绩效申报表",
            table(
                "项目名称|监测|<|项目主管部门|某县水务局|<",
                "项目总预算|76|<|项目执行单位|某县水利站|<",
                "年度绩效目标|监测160家|<|<|<|<",
                "一级指标|二级指标|三级指标|指标值|<|<",
                "^|^|^|前年|上年|预计当年实现",
                "产出指标|数量指标|监测单位|142家|150家|160家"));
    assertThat(row(project(read, 0), 0)).isEqualTo("产出指标 数量指标 监测单位 160家");
    assertThat(text(project(read, 0), "budget")).isEqualTo("76");
    assertThat(text(project(read, 0), "implementer")).isEqualTo("某县水利站");
  }

  @Test
  void aListMayHaveCodesBeforeNamesAndRowsOfUnits() {
    Intake read =
        read(
            "部门预算项目绩效目标表（2024年度）",
            table(
                "单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标值",
                "合计|<|20.00|||||",
                "321302-某县水务局|<|20.00|||||",
                "321302-某县水务局|51080023T000008214466-渠闸检修|12.00|检修|产出指标|数量指标|检修渠闸|≥52座",
                "^|51080024T000008214467-水质监测|8.00|监测|产出指标|数量指标|监测断面|=6个"));
    assertThat(projects(read)).isEqualTo(2);
    assertThat(text(project(read, 0), "code")).isEqualTo("51080023T000008214466");
    assertThat(text(project(read, 0), "name")).isEqualTo("渠闸检修");
    assertThat(text(read.text().fields("unit"), "name")).isEqualTo("某县水务局");
    assertThat(text(read.text().fields("unit"), "code")).isEqualTo("321302");
  }

  @Test
  void levelsMayStandAloneInRowsAboveTheirIndicators() {
    Intake read =
        read(
            "2024年项目支出绩效目标表（本次下达）",
            table(
                "单位名称、项目名称|年度绩效目标|一级指标|二级指标|三级指标|指标值",
                "1|2|3|4|5|6",
                "某县水务局|||||",
                "渠闸检修|检修渠闸|产出指标|||",
                "^|^||数量指标||",
                "^|^|||检修渠闸|≥52座",
                "^|^|||更换闸门|8扇",
                "^|^|满意度指标|||",
                "^|^||服务对象满意度指标||",
                "^|^|||农户满意度|≥90%"));
    assertThat(projects(read)).isEqualTo(1);
    assertThat(text(project(read, 0), "name")).isEqualTo("渠闸检修");
    assertThat(row(project(read, 0), 1)).isEqualTo("产出指标 数量指标 更换闸门 8扇");
    assertThat(row(project(read, 0), 2)).isEqualTo("满意度指标 服务对象满意度指标 农户满意度 ≥90%");
    assertThat(read.text().text("year")).isEqualTo("2024");
  }

  @Test
  void indicatorsMayStandAcrossUnderTheNamesOfTheirLevels() {
    Intake read =
        read(
            "2024年部门预算项目绩效目标汇总表",
            table(
                "单位编码（项目编码）|项目单位（项目名称）|资金总额|绩效目标|绩效指标|<|<|<",
                "^|^|^|^|产出指标|<|满意度指标|<",
                "^|^|^|^|三级指标|指标值|三级指标|指标值",
                "082|某县水务局|12.00|||||",
                "411224240000000018842|渠闸检修|12.00|检修渠闸|检修渠闸|≥52座|农户满意度|≥90%",
                "^|^|^|^|更换闸门|8扇||"));
    assertThat(projects(read)).isEqualTo(1);
    Tree.Fields project = project(read, 0);
    assertThat(List.of(text(project, "code"), text(project, "name"), text(project, "budget")))
        .containsExactly("411224240000000018842", "渠闸检修", "12.00");
    assertThat(List.of(row(project, 0), row(project, 1), row(project, 2)))
        .containsExactly("产出指标  检修渠闸 ≥52座", "产出指标  更换闸门 8扇", "满意度指标  农户满意度 ≥90%");
  }

  @Test
  void linesThatAPageMadeParagraphsAreOneAgain() {
    String[] lines = {
      "坚持以习近平新时代中国特色社会主义思想为指导，深入落",
      "实制造强省战略，围绕自行车童车特色产业集群提质升级，扎实",
      "推进新型工业化。2024年，全县规模以上工业增加值增长百分之七",
      "以上，新增企业20家。",
      "一是加强组织领导。成立预算绩效管理工作专班，明确责任",
      "股室和责任人，定期研究推进绩效管理工作。"
    };
    Intake read = read("第一部分 部门整体绩效目标", lines[0], lines[1], lines[2], lines[3], lines[4], lines[5]);
    Tree.Fields entry =
        (Tree.Fields) ((Tree.Items) read.text().get("narrative")).items().getFirst();
    assertThat(entry.texts("paragraphs"))
        .containsExactly(lines[0] + lines[1] + lines[2] + lines[3], lines[4] + lines[5]);
    assertThat(read.left()).isEmpty();
    assertThat(read.doubts())
        .extracting(Intake.Doubt::reason)
        .contains(Messages.text("intake.doubt.tornLines"));
  }

  @Test
  void theLineBelowTheUnitOnACoverIsItsTitle() {
    Intake read = read("某县水务局", "2024年部门预算绩效目标", "二○二四年二月", "第一部分 部门整体绩效目标", "保障渠闸。");
    assertThat(text(read.text().fields("cover"), "title")).isEqualTo("某县水务局2024年部门预算绩效目标");
  }

  @Test
  void theSameTitleAboveTheNextPageOfAListBeginsNoProject() {
    String head = "项目编码|项目名称|预算金额|一级指标|二级指标|三级指标|指标值";
    String project = "148001-01|渠闸检修|12.00|";
    Intake read =
        read(
            "2024年项目支出绩效目标表",
            table(head, "148001-00|水质监测|8.00|产出指标|数量指标|监测断面|6个", project + "产出指标|数量指标|检修渠闸|≥52座"),
            "2024年项目支出绩效目标表",
            table(head, project + "满意度指标|服务对象满意度指标|农户满意度|≥90%"));
    assertThat(projects(read)).isEqualTo(2);
    assertThat(row(project(read, 1), 1)).isEqualTo("满意度指标 服务对象满意度指标 农户满意度 ≥90%");
  }

  @Test
  void opinionsAtTheFootAreNoIndicators() {
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            table(
                "项目编码|13082124P00009810002R|<|项目名称|渠闸检修经费|<",
                "预算数|12.00|<|财政资金|12.00|<",
                "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
                "产出指标|数量指标|检修渠闸|检修数量|≥52座|合同",
                "业务股室审核意见|<|同意上报。|<|绩效管理股审核意见|退回补充。"));
    assertThat(((Tree.Items) project(read, 0).get("indicators")).items()).hasSize(1);
    assertThat(read.left()).extracting(Intake.Left::text).contains("同意上报。", "退回补充。");
  }
}
