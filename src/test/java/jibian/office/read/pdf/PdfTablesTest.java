package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceBlock;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTablesTest {
  private static final double[] XS = {80, 140, 240, 500};

  @TempDir Path folder;

  private final PdfSketch sketch = new PdfSketch();

  private List<SourceBlock> read() throws Exception {
    return PdfReader.read(sketch.save(folder.resolve("表.pdf"))).blocks();
  }

  private SourceTable table() throws Exception {
    List<SourceBlock> blocks = read();
    assertThat(blocks).hasSize(1);
    return (SourceTable) blocks.getFirst();
  }

  private void row(double y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sketch.text(XS[i] + 5, y, 9, texts[i]);
    }
  }

  @Test
  void strokesDivideCells() throws Exception {
    sketch.grid(XS, new double[] {100, 120, 140});
    row(114, "名称", "数", "说明");
    row(134, "甲", "1", "乙");
    sketch.page();
    SourceTable table = table();
    assertThat(PdfSketch.cells(table))
        .containsExactly(
            "0,0 1×1 名称", "0,1 1×1 数", "0,2 1×1 说明", "1,0 1×1 甲", "1,1 1×1 1", "1,2 1×1 乙");
    assertThat(table.place()).isEqualTo("第 1 页 表 1");
    assertThat(table.cells().get(4).place()).isEqualTo("第 1 页 表 1 行 2 格 2");
  }

  @Test
  void missingLinesMakeSpans() throws Exception {
    double[] ys = {100, 120, 140, 160};
    for (int i = 0; i < 4; i++) {
      sketch.line(i == 2 ? 140 : 80, ys[i], 500, ys[i]);
    }
    sketch.line(80, 100, 80, 160).line(500, 100, 500, 160).line(140, 120, 140, 160);
    sketch.line(240, 100, 240, 140);
    row(114, "表头", "", "右");
    row(134, "跨两行", "中", "说明");
    sketch.text(145, 154, 9, "跨两列").page();
    assertThat(PdfSketch.cells(table()))
        .containsExactly(
            "0,0 1×2 表头", "0,2 1×1 右", "1,0 2×1 跨两行", "1,1 1×1 中", "1,2 1×1 说明", "2,1 1×2 跨两列");
  }

  @Test
  void thinBoxesDoubledAndBrokenLinesAreLines() throws Exception {
    for (double y : new double[] {100, 120, 140}) {
      for (int i = 0; i < 3; i++) {
        sketch.box(XS[i] + 0.5, y, XS[i + 1] - XS[i] - 1, 0.5);
        sketch.box(XS[i] + 0.5, y + 1.5, XS[i + 1] - XS[i] - 1, 0.5);
      }
    }
    for (double x : XS) {
      sketch.box(x, 100, 0.5, 20).box(x, 120.5, 0.5, 20);
    }
    sketch.text(147, 135.5, 9, "下划线").box(147, 137, 27, 0.5);
    row(114, "名称", "数", "说明");
    sketch.page();
    assertThat(PdfSketch.cells(table()))
        .containsExactly(
            "0,0 1×1 名称", "0,1 1×1 数", "0,2 1×1 说明", "1,0 1×1 ", "1,1 1×1 下划线", "1,2 1×1 ");
  }

  @Test
  void aWordUnderlinedFromSideToSideDividesNoCell() throws Exception {
    sketch.grid(new double[] {100, 130, 200}, new double[] {100, 140, 160});
    sketch.text(101, 114, 9.4, "下划线").line(101, 115.5, 129.2, 115.5);
    sketch.text(101, 134, 9.4, "名").text(135, 114, 9, "右").text(135, 154, 9, "尾").page();
    assertThat(PdfSketch.cells(table()))
        .containsExactly("0,0 1×1 下划线名", "0,1 1×1 右", "1,0 1×1 ", "1,1 1×1 尾");
  }

  @Test
  void tornLinesOfACellAreOneParagraphAndShortOnesEndOne() throws Exception {
    sketch.grid(new double[] {100, 200}, new double[] {100, 200, 220});
    sketch.text(105, 114, 10, "目标1：购置非涉密");
    sketch.text(105, 128, 10, "设备；");
    sketch.text(105, 142, 10, "目标2：网络安全保");
    sketch.text(105, 156, 10, "障 open source ");
    sketch.text(105, 170, 10, "data。").text(105, 214, 10, "尾").page();
    assertThat(table().cells().getFirst().lines())
        .containsExactly("目标1：购置非涉密设备；", "目标2：网络安全保障 open source data。");
  }

  @Test
  void numbersWithinAParagraphDoNotDivideIt() throws Exception {
    sketch.grid(new double[] {100, 200}, new double[] {100, 160, 180});
    sketch.text(105, 114, 10, "1、购；2、全部办；");
    sketch.text(105, 128, 10, "3、用。").text(105, 174, 10, "尾").page();
    assertThat(table().cells().getFirst().lines()).containsExactly("1、购；2、全部办；3、用。");
  }

  @Test
  void wordsAndCodesTornByACellAreKept() throws Exception {
    sketch.grid(new double[] {100, 160, 300}, new double[] {100, 140, 160});
    sketch.text(105, 114, 10, "1308212300").text(105, 128, 10, "02R");
    sketch.text(165, 114, 10, "annual performance of");
    sketch.text(165, 128, 10, "budgets").page();
    List<SourceCell> cells = table().cells();
    assertThat(cells.get(0).lines()).containsExactly("130821230002R");
    assertThat(cells.get(1).lines()).containsExactly("annual performance of budgets");
  }

  private void twoPages() {
    twoPages(() -> {});
  }

  /// @param below draws what stands below the first part
  private void twoPages(Runnable below) {
    sketch.grid(XS, new double[] {700, 720, 740});
    row(714, "一级指标", "二级指标", "指标值");
    row(734, "产出指标", "数量指标", "≥1");
    below.run();
    sketch.page();
    sketch.grid(XS, new double[] {80, 100, 120});
    row(94, "一级指标", "二级指标", "指标值");
  }

  @Test
  void aTableGoesOnOnTheNextPageWithoutItsHeadingsAgain() throws Exception {
    twoPages();
    row(114, "", "质量指标", "优良");
    sketch.page();
    SourceTable table = table();
    assertThat(PdfSketch.cells(table))
        .containsExactly(
            "0,0 1×1 一级指标",
            "0,1 1×1 二级指标",
            "0,2 1×1 指标值",
            "1,0 2×1 产出指标",
            "1,1 1×1 数量指标",
            "1,2 1×1 ≥1",
            "2,1 1×1 质量指标",
            "2,2 1×1 优良");
    assertThat(table.cells().getLast().place()).isEqualTo("第 2 页 表 1 行 2 格 3");
  }

  @Test
  void aLabelOverRowsOfTwoPagesMayStandOnEither() throws Exception {
    sketch.grid(new double[] {140, 240, 500}, new double[] {700, 720, 740});
    sketch.line(80, 700, 140, 700).line(80, 740, 140, 740).line(80, 700, 80, 740);
    row(714, "", "数量指标", "1");
    row(734, "", "质量指标", "2");
    sketch.page().grid(new double[] {140, 240, 500}, new double[] {80, 100, 120});
    sketch.line(80, 80, 140, 80).line(80, 120, 140, 120).line(80, 80, 80, 120);
    row(94, "产出指标", "时效指标", "3");
    row(114, "", "成本指标", "4");
    sketch.page();
    assertThat(PdfSketch.cells(table())).startsWith("0,0 4×1 产出指标").hasSize(9);
  }

  @Test
  void aTitleBetweenOrTheSameFirstRowBeginsAnotherTable() throws Exception {
    sketch.grid(XS, new double[] {700, 720, 740});
    row(714, "项目编码", "001", "甲");
    row(734, "目标", "好", "丙");
    sketch.page().grid(XS, new double[] {80, 100, 120});
    row(94, "项目编码", "002", "乙");
    row(114, "目标", "优", "丁");
    sketch.grid(XS, new double[] {700, 720, 740});
    row(714, "单位", "某局", "");
    row(734, "人数", "5", "");
    sketch.page().text(200, 70, 16, "人员表").grid(XS, new double[] {80, 100, 120});
    row(94, "人", "5", "");
    sketch.page();
    List<SourceBlock> blocks = read();
    assertThat(blocks.stream().filter(SourceTable.class::isInstance)).hasSize(4);
    assertThat(((SourceParagraph) blocks.get(3)).text()).isEqualTo("人员表");
  }

  @Test
  void aRowTornByThePageIsOneRow() throws Exception {
    double[] xs = {80, 140, 500};
    sketch.grid(xs, new double[] {720, 740, 770});
    sketch.text(85, 734, 10, "编码").text(145, 734, 10, "001").text(85, 754, 10, "绩效目标");
    sketch.text(145, 754, 10, "目标一：" + "完成全年任务".repeat(5)).page();
    sketch.grid(xs, new double[] {80, 110, 130});
    sketch.text(145, 94, 10, "并通过验收。").text(85, 124, 10, "备注").text(145, 124, 10, "无").page();
    assertThat(PdfSketch.cells(table()))
        .containsExactly(
            "0,0 1×1 编码",
            "0,1 1×1 001",
            "1,0 1×1 绩效目标",
            "1,1 1×1 目标一：" + "完成全年任务".repeat(5) + "并通过验收。",
            "2,0 1×1 备注",
            "2,1 1×1 无");
  }

  @Test
  void aRowTornWhereOneOfItsTextsHadEndedIsOneRow() throws Exception {
    double[] xs = {80, 140, 240, 500};
    sketch.grid(xs, new double[] {720, 740, 760});
    row(734, "编码", "年度绩效目标", "依据");
    sketch
        .text(85, 754, 9, "13082123P0")
        .text(145, 754, 9, "目标内容：")
        .text(245, 754, 9, "关".repeat(27));
    sketch.page().grid(xs, new double[] {80, 110});
    sketch.text(85, 94, 9, "0009R").text(145, 94, 9, "全部完成").text(245, 94, 9, "于此的文件");
    sketch.page();
    assertThat(PdfSketch.cells(table()))
        .endsWith(
            "1,0 1×1 13082123P00009R", "1,1 1×1 目标内容：|全部完成", "1,2 1×1 " + "关".repeat(27) + "于此的文件");
  }

  @Test
  void theRestOfALabelBelongsToIt() throws Exception {
    double[] xs = {80, 140, 240, 500};
    sketch.grid(xs, new double[] {720, 740, 770});
    row(734, "编码", "001", "");
    sketch.text(85, 754, 9, "预算规模及资").text(85, 766, 9, "金使用的用").text(145, 754, 9, "预算数");
    sketch.page().grid(xs, new double[] {80, 110});
    sketch.text(85, 94, 9, "途").text(145, 94, 9, "维护设备").page();
    assertThat(PdfSketch.cells(table())).contains("1,0 2×1 预算规模及资金使用的用途", "2,1 1×1 维护设备");
  }

  @Test
  void aTableGoesOnWhereItsLastRowsAreNarrower() throws Exception {
    sketch.grid(new double[] {80, 140, 240, 500}, new double[] {700, 720});
    row(714, "编码", "001", "名称");
    sketch.grid(new double[] {80, 140, 240}, new double[] {720, 740, 760});
    row(734, "产出", "数量", "");
    row(754, "效益", "社会", "");
    sketch.page().grid(new double[] {80, 140, 240}, new double[] {80, 100});
    row(94, "满意度", "群众", "");
    sketch.page();
    assertThat(PdfSketch.cells(table())).contains("0,2 1×1 名称", "3,0 1×1 满意度", "3,1 1×1 群众");
  }

  @Test
  void aNoteBetweenThePartsOfATableStandsBeside() throws Exception {
    twoPages(() -> sketch.text(80, 800, 8, "1脚注：此数来自上年决算。"));
    row(114, "", "质量指标", "优良");
    sketch.page();
    List<SourceBlock> blocks = read();
    assertThat(PdfSketch.cells((SourceTable) blocks.getFirst())).contains("2,1 1×1 质量指标");
    assertThat(blocks.get(1))
        .isEqualTo(new SourceParagraph("1脚注：此数来自上年决算。", "第 1 页", 0, SourceParagraph.Kind.ASIDE));
    assertThat(blocks).hasSize(2);
  }

  @Test
  void partsThatNoLineConnectsAreOneTable() throws Exception {
    sketch.grid(new double[] {80, 140}, new double[] {100, 120, 140});
    sketch
        .line(80, 100, 500, 100)
        .line(500, 100, 500, 160)
        .grid(new double[] {80, 140}, new double[] {140, 160});
    sketch.line(80, 160, 500, 160).grid(new double[] {240, 300, 400}, new double[] {120, 140});
    row(114, "编码", "001", "");
    sketch.text(85, 134, 9, "月份").text(245, 134, 9, "6月底").text(305, 134, 9, "12月底");
    sketch.text(85, 154, 9, "名称").text(145, 154, 9, "维修费").page();
    assertThat(PdfSketch.cells(table())).contains("1,0 1×1 月份", "1,2 1×1 6月底", "1,3 1×1 12月底");
  }

  @Test
  void textsWithWideGapsAreCellsWhereOtherRowsDivideThem() throws Exception {
    double[] xs = {80, 140, 240, 500};
    sketch
        .grid(xs, new double[] {100, 120})
        .grid(new double[] {80, 140, 500}, new double[] {120, 140});
    row(114, "支出计划", "6月底", "12月底");
    row(134, "", "50%", "100%");
    sketch.page();
    assertThat(PdfSketch.cells(table())).endsWith("1,0 1×1 ", "1,1 1×1 50%", "1,2 1×1 100%");
  }

  @Test
  void aTitleAboveATableEndsBeforeTheLineBelowIt() throws Exception {
    sketch.text(80, 100, 16, "3.社会治安综合治理绩效目标表").text(80, 128, 16, "891001 某某本级");
    sketch.grid(new double[] {75, 300, 500}, new double[] {140, 160, 180});
    sketch.text(80, 154, 10, "项目编码").text(305, 154, 10, "001").page();
    assertThat(read().stream().limit(2).map(block -> ((SourceParagraph) block).text()))
        .containsExactly("3.社会治安综合治理绩效目标表", "891001 某某本级");
  }

  private void bare(double y, String... texts) {
    double[] xs = {80, 150, 230, 330, 430};
    for (int i = 0; i < texts.length; i++) {
      sketch.text(xs[i], y, 9, texts[i]);
    }
  }

  @Test
  void aTableWithoutLinesIsKnownByItsGaps() throws Exception {
    sketch.text(200, 80, 16, "维修经费绩效目标表");
    bare(120, "项目编码", "13082124P0000", "", "项目名称", "维修经费");
    bare(145, "资金用途", "用于所辖道路桥梁的日常维修与养护以及汛期的巡查");
    bare(170, "一级指标", "二级指标", "三级指标", "指标值", "依据");
    bare(195, "", "数量指标", "维修的道路的总长", "≥12公里", "计划");
    bare(206, "", "", "度");
    bare(231, "", "质量指标", "合格率", "100%", "标准");
    bare(256, "", "时效指标", "完成时间", "12月", "计划");
    sketch.text(80, 225.5, 9, "产出指标");
    bare(281, "满意度指标", "服务对象", "满意度", "≥95%", "问卷");
    sketch.page();
    List<SourceBlock> blocks = read();
    assertThat(((SourceParagraph) blocks.getFirst()).text()).isEqualTo("维修经费绩效目标表");
    assertThat(PdfSketch.cells((SourceTable) blocks.get(1)))
        .contains(
            "0,3 1×1 项目名称",
            "0,4 1×1 维修经费",
            "2,1 1×1 二级指标",
            "3,0 3×1 产出指标",
            "3,2 1×1 维修的道路的总长度",
            "5,3 1×1 12月",
            "6,0 1×1 满意度指标");
  }

  @Test
  void linesOfATextAreNoTable() throws Exception {
    for (int i = 0; i < 8; i++) {
      sketch.text(80, 100 + 28 * i, 14, "一、项目").text(300, 100 + 28 * i, 14, "第" + i + "项");
    }
    sketch.page();
    assertThat(read()).allMatch(SourceParagraph.class::isInstance);
  }

  @Test
  void aTableWithinACellIsATableOfItsOwn() throws Exception {
    sketch.grid(new double[] {80, 140, 500}, new double[] {100, 200, 220});
    sketch.text(85, 114, 9, "外").text(85, 214, 9, "尾");
    sketch.grid(new double[] {160, 240, 400}, new double[] {120, 140, 160});
    sketch.text(165, 134, 9, "内一").text(245, 134, 9, "内二").page();
    List<SourceBlock> blocks = read();
    assertThat(PdfSketch.cells((SourceTable) blocks.get(0)))
        .containsExactly("0,0 1×1 外", "0,1 1×1 ", "1,0 1×1 尾", "1,1 1×1 ");
    assertThat(PdfSketch.cells((SourceTable) blocks.get(1))).contains("0,0 1×1 内一", "0,1 1×1 内二");
  }

  @Test
  void aFrameAroundThePageIsNoTable() throws Exception {
    sketch.grid(new double[] {40, 560}, new double[] {40, 800});
    sketch.grid(XS, new double[] {100, 120, 140});
    row(114, "名称", "数", "说明");
    sketch.page();
    assertThat(table().cells()).hasSize(6);
  }

  @Test
  void whatACellCutsOffBelongsToIt() throws Exception {
    sketch.grid(XS, new double[] {100, 120, 140});
    row(114, "名称", "数", "说明");
    sketch.raw("q 140 " + (PdfSketch.HEIGHT - 140) + " 100 20 re W n");
    sketch.text(145, 134, 9, "第一行写得太多").text(145, 147, 9, "看不见").raw("Q").page();
    assertThat(table().cells().get(4).text()).isEqualTo("第一行写得太多看不见");
  }

  @Test
  void aTurnedPageIsReadUpright() throws Exception {
    sketch.raw("q 0 1 -1 0 595.27 0 cm");
    sketch.grid(XS, new double[] {400, 420, 440});
    row(414, "名称", "数", "说明");
    sketch.raw("Q").page(90);
    assertThat(PdfSketch.cells(table())).startsWith("0,0 1×1 名称", "0,1 1×1 数", "0,2 1×1 说明");
  }
}
