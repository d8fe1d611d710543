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
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.Tree;
import org.junit.jupiter.api.Test;

/// What pages tear, and what stands behind labels where no form has it.
class TornAndLabelledTest {
  private static final String LIST = "序号|项目名称|项目类别|金额（元）|年度绩效目标|一级指标|二级指标|三级指标|指标值|分值";

  private static List<Tree> items(Tree.Fields fields, String key) {
    return ((Tree.Items) fields.get(key)).items();
  }

  @Test
  void goalAndIndicatorsMayBeLinesOfOneParagraph() {
    Intake read =
        read("第一部分 部门整体绩效目标", "二、分项绩效目标", "（一）灌溉", "绩效目标：保障灌溉。\n绩效指标：检修52座。", table(HEAD));
    Tree.Fields entry = (Tree.Fields) items(read.text(), "narrative").get(1);
    assertThat(entry.text("goal")).isEqualTo("保障灌溉。");
    assertThat(entry.text("indicators")).isEqualTo("检修52座。");
  }

  @Test
  void theLineOfTheUnitIsNoTextHoweverWideItIs() {
    Intake read =
        read(
            "第二部分 预算项目绩效目标",
            "1.渠闸检修经费绩效目标表",
            "361001 某县水务局机关" + " ".repeat(60) + "单位：万元",
            table(HEAD));
    assertThat(((Tree.Fields) read.text().get("unit")).text("name")).isEqualTo("某县水务局机关");
    assertThat(text(project(read, 0), "tableTitle")).isEqualTo("渠闸检修经费绩效目标表");
  }

  @Test
  void goalsThatBeginWithTheirLabelKeepIt() {
    String[] rows = HEAD.clone();
    rows[5] = "绩效目标|年度目标：检修渠闸，保障灌溉。|<|<|<|<|<";
    Intake read = read("1.渠闸检修经费绩效目标表", table(rows));
    assertThat(project(read, 0).texts("goals")).containsExactly("年度目标：检修渠闸，保障灌溉。");
  }

  @Test
  void aListGoesOnWithoutTheNameOfItsProject() {
    Intake read =
        read(
            table(
                LIST,
                "1|渠闸检修|延续|120000|检修渠闸|产出指标|数量指标|渠闸|52座|10",
                "2|河道清淤|新增|350000|清淤|产出指标|数量指标|河道|3条|10"),
            "2023年度项目支出绩效目标表（续表）",
            table(LIST, "|||||产出指标|质量指标|合格率|≥95%|10", "3|水质监测|新增|80000|监测|产出指标|数量指标|断面|6个|10"));
    assertThat(items(read.text(), "projects")).hasSize(3);
    assertThat(indicator(project(read, 1), 1, "level3")).isEqualTo("合格率");
    assertThat(text(project(read, 2), "name")).isEqualTo("水质监测");
    assertThat(read.left()).isEmpty();
  }

  @Test
  void columnsOfTheUnitNameItAndASumIsNoProject() {
    Intake read =
        read(
            table(
                "单位编码|单位名称|项目名称|项目类别|预算金额（元）|年度绩效目标|一级指标|二级指标|三级指标|指标值|分值",
                "361001|某县水务局|渠闸检修|延续|120000|检修|产出指标|数量指标|渠闸|52座|10",
                "361001|某县水务局|河道清淤|新增|350000|清淤|产出指标|数量指标|河道|3条|10",
                "合计||||470000||||||20"));
    assertThat(items(read.text(), "projects")).hasSize(2);
    assertThat(((Tree.Fields) read.text().get("unit")).text("code")).isEqualTo("361001");
    assertThat(((Tree.Fields) read.text().get("unit")).text("name")).isEqualTo("某县水务局");
  }

  @Test
  void aLevelGoesOnOverAPageWhoseHeadingIsPrintedAgain() {
    SourceTable head = table(HEAD);
    Intake read =
        read(
            "1.渠闸检修经费绩效目标表",
            head,
            table(COLUMNS, "产出指标|数量指标|渠闸|检修数|<|≥52座|计划"),
            table(COLUMNS, "|质量指标|合格率|合格|<|≥95%|计划"));
    assertThat(indicator(project(read, 0), 1, "level1")).isEqualTo("产出指标");
    assertThat(indicator(project(read, 0), 1, "level2")).isEqualTo("质量指标");
  }

  @Test
  void whoPreparedAndReviewedMayStandOnOneLineAndATitleMayBeAHeading() {
    Intake read =
        read(
            new SourceDocument(
                "a.docx",
                SourceDocument.Kind.WORD,
                List.of(
                    new SourceParagraph("某县水务局2024年部门预算绩效文本", "1", 1, SourceParagraph.Kind.BODY),
                    SourceParagraph.body("某县水务局编制　　某县财政局审核", "2"),
                    new SourceParagraph("第一部分 部门整体绩效目标", "3", 1, SourceParagraph.Kind.BODY),
                    new SourceParagraph("一、总体绩效目标", "4", 2, SourceParagraph.Kind.BODY),
                    SourceParagraph.body("保障灌溉。", "5"),
                    table(HEAD))));
    Tree.Fields cover = (Tree.Fields) read.text().get("cover");
    assertThat(cover.text("title")).isEqualTo("某县水务局2024年部门预算绩效文本");
    assertThat(cover.text("preparedBy")).isEqualTo("某县水务局");
    assertThat(cover.text("reviewedBy")).isEqualTo("某县财政局");
  }

  @Test
  void aNarrativeMayStandInARowALabelAndItsText() {
    Intake read =
        read(
            new SourceDocument(
                "a.xlsx",
                SourceDocument.Kind.EXCEL,
                List.of(
                    table(
                        "某县水务局2024年部门预算绩效文本|",
                        "编制单位|某县水务局",
                        "第一部分 部门整体绩效目标|",
                        "二、分项绩效目标|",
                        "（一）灌溉|",
                        "绩效目标：|保障灌溉。",
                        "绩效指标：|检修52座。"),
                    table(HEAD))));
    Tree.Fields entry = (Tree.Fields) items(read.text(), "narrative").get(1);
    assertThat(entry.text("goal")).isEqualTo("保障灌溉。");
    assertThat(entry.text("indicators")).isEqualTo("检修52座。");
    assertThat(((Tree.Fields) read.text().get("cover")).text("preparedBy")).isEqualTo("某县水务局");
  }

  @Test
  void whoFilledATableInIsNoNarrative() {
    Intake read = read("1.渠闸检修经费绩效目标表", table(HEAD), "填报人：李四　　联系电话：0310-1234567");
    assertThat(items(read.text(), "narrative")).isEmpty();
    assertThat(read.left())
        .extracting(Intake.Left::text)
        .containsExactly("填报人：李四　　联系电话：0310-1234567");
  }

  @Test
  void whatTheMarginsOfAllPagesSayIsLeftOnce() {
    SourceParagraph first = new SourceParagraph("预算公开 1/2", "第 1 页", 0, SourceParagraph.Kind.ASIDE);
    SourceParagraph second =
        new SourceParagraph("预算公开 2/2", "第 2 页", 0, SourceParagraph.Kind.ASIDE);
    Intake read = read("1.渠闸检修经费绩效目标表", table(HEAD), first, second);
    assertThat(read.left()).extracting(Intake.Left::text).containsExactly("预算公开 1/2");
  }
}
