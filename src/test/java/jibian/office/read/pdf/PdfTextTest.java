package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {
  private static final String FULL = "按照预算管理有关规定，本部门编制了全年的绩效目标并逐项分解";

  @TempDir Path folder;

  private final PdfSketch sketch = new PdfSketch();

  private List<SourceParagraph> paragraphs() throws Exception {
    return PdfReader.read(sketch.save(folder.resolve("文.pdf"))).blocks().stream()
        .map(SourceParagraph.class::cast)
        .toList();
  }

  private List<String> texts(SourceParagraph.Kind kind) throws Exception {
    return paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == kind)
        .map(SourceParagraph::text)
        .toList();
  }

  /// Lines of the text from a place down, 16 points high, 28 apart; a blank in front stands for a sign of indentation.
  private void lines(double y, String... lines) {
    double at = y;
    for (String line : lines) {
      String text = line.stripLeading();
      sketch.text(80 + 16 * (line.length() - text.length()), at, 16, text);
      at += 28;
    }
  }

  @Test
  void indentedLinesAndShortOnesDivideParagraphs() throws Exception {
    lines(
        100,
        "  一、总体绩效目标",
        "  " + FULL.substring(0, 26),
        FULL.substring(0, 28),
        "全部完成。",
        "  " + FULL.substring(0, 26),
        "完成。");
    sketch.page();
    List<SourceParagraph> all = paragraphs();
    assertThat(all.stream().map(SourceParagraph::text))
        .containsExactly(
            "一、总体绩效目标",
            FULL.substring(0, 26) + FULL.substring(0, 28) + "全部完成。",
            FULL.substring(0, 26) + "完成。");
    assertThat(all.getLast().place()).isEqualTo("第 1 页 第 3 段");
  }

  @Test
  void theFirstLineOfAParagraphDoesNotStandInTheMiddle() throws Exception {
    lines(100, "  " + FULL.substring(0, 25), "法》" + FULL.substring(0, 10), FULL);
    sketch.page();
    assertThat(paragraphs().stream().map(SourceParagraph::text))
        .contains(FULL.substring(0, 25) + "法》" + FULL.substring(0, 10));
  }

  @Test
  void aParagraphGoesOnOnTheNextPageAndPageNumbersStandBeside() throws Exception {
    lines(680, "  " + FULL.substring(0, 26), FULL.substring(0, 28));
    sketch.text(270, 800, 14, "— 1 —").page();
    lines(100, FULL.substring(0, 28), "完成。");
    sketch.text(270, 800, 14, "— 2 —").page();
    List<SourceParagraph> all = paragraphs();
    assertThat(all.stream().map(SourceParagraph::kind))
        .containsExactly(
            SourceParagraph.Kind.BODY, SourceParagraph.Kind.ASIDE, SourceParagraph.Kind.ASIDE);
    assertThat(all.getFirst().text())
        .isEqualTo(FULL.substring(0, 26) + FULL.substring(0, 28).repeat(2) + "完成。");
    assertThat(all.get(2).place()).isEqualTo("第 2 页");
  }

  @Test
  void runningHeadersStandBesideButTitlesDoNot() throws Exception {
    for (int i = 1; i <= 4; i++) {
      sketch.text(200, 50, 9, "某某局 2024 年部门预算");
      sketch.text(200, 90, 22, "绩效目标表");
      lines(200, "  " + FULL.substring(0, 26), "完成。");
      sketch.page();
    }
    List<SourceParagraph> all = paragraphs();
    assertThat(all.stream().filter(p -> p.kind() == SourceParagraph.Kind.ASIDE)).hasSize(4);
    assertThat(all.stream().filter(p -> p.text().equals("绩效目标表")))
        .hasSize(4)
        .allMatch(p -> p.kind() == SourceParagraph.Kind.BODY);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() throws Exception {
    for (int line = 0; line < 6; line++) {
      sketch.text(60, 100 + 20 * line, 12, FULL.substring(0, 18));
      sketch.text(310, 107 + 20 * line, 12, FULL.substring(2, 20));
    }
    sketch.text(60, 220, 12, "左栏完。").text(310, 227, 12, "右栏完。");
    sketch.text(60, 300, 12, "第二部分").page();
    assertThat(paragraphs().stream().map(SourceParagraph::text))
        .containsExactly(
            FULL.substring(0, 18).repeat(6) + "左栏完。",
            FULL.substring(2, 20).repeat(6) + "右栏完。",
            "第二部分");
  }

  @Test
  void wordsAslantOverAPageAreNoneOfItsText() throws Exception {
    lines(100, FULL.substring(0, 28), "完成。");
    String mark = PdfSketch.hex("内部资料");
    sketch.raw("BT /F1 60 Tf 0.7071 0.7071 -0.7071 0.7071 120 650 Tm <" + mark + "> Tj ET").page();
    List<SourceParagraph> all = paragraphs();
    assertThat(all.getFirst().text()).isEqualTo(FULL.substring(0, 28) + "完成。");
    assertThat(all.get(1).text()).isEqualTo("内部资料");
    assertThat(all.get(1).kind()).isEqualTo(SourceParagraph.Kind.ASIDE);
  }

  @Test
  void aListOfContentsIsKnownByItsPageNumbers() throws Exception {
    lines(
        100,
        "          目 录",
        "第一部分 部门整体绩效目标",
        "一、总体绩效目标" + ".".repeat(36) + "1",
        "7.严重精神障碍患者以奖代补和监护人责任险及服务经费绩效目",
        "标表" + ".".repeat(50) + "12");
    sketch.page();
    lines(100, "  正文。");
    sketch.page();
    List<SourceParagraph> all = paragraphs();
    assertThat(all.stream().filter(p -> p.kind() == SourceParagraph.Kind.CONTENTS)).hasSize(4);
    assertThat(all.get(3).text()).startsWith("7.严重精神").contains("绩效目标表...").endsWith(".12");
    assertThat(all.getLast().text()).isEqualTo("正文。");
  }

  @Test
  void centredTitlesStandAloneUnlessTheFirstLineIsFull() throws Exception {
    sketch.text(187, 200, 22, "某某局办公室办公室").text(220, 240, 22, "绩效文本文本");
    lines(300, FULL.substring(0, 28), "  " + FULL.substring(0, 26), "完成。");
    sketch.page();
    lines(100, FULL.substring(0, 28));
    sketch.text(280, 128, 16, "目标表").page();
    assertThat(texts(SourceParagraph.Kind.BODY))
        .startsWith("某某局办公室办公室", "绩效文本文本")
        .endsWith(FULL.substring(0, 28) + "目标表");
  }

  @Test
  void textDrawnTwiceToLookBoldCountsOnce() throws Exception {
    sketch.text(80, 100, 16, "绩效目标 11 个");
    sketch.text(80.4, 100, 16, "绩效目标 11 个").page();
    assertThat(texts(SourceParagraph.Kind.BODY)).containsExactly("绩效目标 11 个");
  }

  @Test
  void whatIsStruckOutStandsBesideAndLeavesNoGap() throws Exception {
    sketch.text(80, 100, 16, "预算11.旧值50万元").line(136, 94.4, 168, 94.4).page();
    assertThat(paragraphs().stream().map(p -> p.kind() + p.text()))
        .containsExactly("BODY预算11.50万元", "ASIDE划去的文字：旧值");
  }

  @Test
  void phoneticGuidesStandBeside() throws Exception {
    sketch.text(82, 84, 7, "liu").text(98, 84, 8, "lín").text(80, 100, 16, "浏临绩效").page();
    assertThat(paragraphs().stream().map(p -> p.kind() + p.text()))
        .containsExactly("BODY浏临绩效", "ASIDEliu", "ASIDElín");
  }

  @Test
  void textsDrawnOverEachOtherAreReadEachForItself() throws Exception {
    sketch.text(80, 100, 16, "项目建设资金绩效目标表").text(80, 105, 16, "891001 某某县委政法委员会本级").page();
    assertThat(texts(SourceParagraph.Kind.BODY))
        .containsExactly("项目建设资金绩效目标表", "891001 某某县委政法委员会本级");
  }

  @Test
  void aGapOfAQuarterIsNoBlankButAWideOneIs() throws Exception {
    sketch.text(80, 100, 16, "共").text(100, 100, 16, "12").text(120, 100, 16, "户");
    sketch.text(80, 200, 16, "编码").text(124, 200, 16, "名称").page();
    assertThat(texts(SourceParagraph.Kind.BODY)).containsExactly("共12户", "编码 名称");
  }

  @Test
  void spreadTextHasNoBlanks() throws Exception {
    sketch.raw("8 Tc").text(80, 100, 16, "全年预算绩效目标").page();
    assertThat(texts(SourceParagraph.Kind.BODY)).containsExactly("全年预算绩效目标");
  }

  @Test
  void whatStandsAtBothSidesOfALineIsDividedByATab() throws Exception {
    sketch.text(80, 100, 10, "339002 某委员会").text(400, 100, 10, "单位：万元").page();
    assertThat(texts(SourceParagraph.Kind.BODY)).containsExactly("339002 某委员会\t单位：万元");
  }

  @Test
  void raisedSignsStandInTheirLine() throws Exception {
    sketch.text(80, 100, 16, "面积 80 m").text(148, 94, 8, "2").text(152, 100, 16, "。").page();
    assertThat(texts(SourceParagraph.Kind.BODY)).containsExactly("面积 80 m2。");
  }

  @Test
  void invisibleTextOverAScanIsText() throws Exception {
    sketch.raw("3 Tr").text(80, 100, 16, "识别出的文字").page();
    assertThat(texts(SourceParagraph.Kind.BODY)).containsExactly("识别出的文字");
  }

  @Test
  void aWatermarkStandsBeside() throws Exception {
    lines(100, "  正文。");
    sketch
        .raw("BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm <" + PdfSketch.hex("内部资料") + "> Tj ET")
        .page();
    List<SourceParagraph> all = paragraphs();
    assertThat(all.stream().map(p -> p.kind() + p.text())).containsExactly("BODY正文。", "ASIDE内部资料");
  }

  @Test
  void blanksAtATornLineAreSetAsAroundIt() throws Exception {
    lines(
        100,
        "  全年安排 100 万元，用于历年保险公司的保费规定每户 10",
        "元的保费。",
        "  另有200万元，用于其他各项支出，每户平均每年安排为300",
        "元左右。");
    sketch.page();
    assertThat(texts(SourceParagraph.Kind.BODY))
        .containsExactly(
            "全年安排 100 万元，用于历年保险公司的保费规定每户 10 元的保费。", "另有200万元，用于其他各项支出，每户平均每年安排为300元左右。");
  }

  @Test
  void labelsAndAnnexesBeginAParagraphThoughTheLineAboveIsFull() throws Exception {
    String full = "绩效目标：" + FULL.substring(0, 23);
    lines(
        100, full, "绩效指标：完成率达到100%。" + FULL.substring(0, 13), "注：" + FULL.substring(0, 26), "附件2");
    sketch.page();
    assertThat(texts(SourceParagraph.Kind.BODY))
        .containsExactly(
            full, "绩效指标：完成率达到100%。" + FULL.substring(0, 13), "注：" + FULL.substring(0, 26), "附件2");
  }
}
