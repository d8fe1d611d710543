package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceBlock;
import jibian.source.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of which each page shows a part.
class PdfTornRowTest {
  private static final double[] XS = {80, 140, 240, 500};

  @TempDir Path folder;

  private final PdfSketch sketch = new PdfSketch();

  private SourceTable table() throws Exception {
    List<SourceBlock> blocks = PdfReader.read(sketch.save(folder.resolve("表.pdf"))).blocks();
    assertThat(blocks).hasSize(1);
    return (SourceTable) blocks.getFirst();
  }

  private void row(double y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sketch.text(XS[i] + 5, y, 9, texts[i]);
    }
  }

  private void goals(double top, double bottom, String label, String... lines) {
    sketch.grid(new double[] {80, 140, 500}, new double[] {top, bottom});
    sketch.text(100, (top + bottom) / 2 + 4, 9, label);
    for (int i = 0; i < lines.length; i++) {
      sketch.text(145, top + 14 + 16 * i, 9, lines[i]);
    }
  }

  @Test
  void goalsThatCountOnBelowAPageAreOfOneRow() throws Exception {
    goals(720, 740, "编码", "001");
    goals(740, 760, "绩效", "1.完成全年检查。");
    sketch.page();
    goals(80, 100, "目标", "2.及时整改问题。");
    goals(100, 120, "备注", "无");
    sketch.page();
    assertThat(PdfSketch.cells(table()))
        .containsExactly(
            "0,0 1×1 编码",
            "0,1 1×1 001",
            "1,0 1×1 绩效|目标",
            "1,1 1×1 1.完成全年检查。|2.及时整改问题。",
            "2,0 1×1 备注",
            "2,1 1×1 无");
  }

  @Test
  void aTextThatBeginsToCountAgainBelowAPageIsARowOfItsOwn() throws Exception {
    goals(720, 740, "用途", "1.购置设备。");
    sketch.page();
    goals(80, 100, "目标", "1.验收合格。");
    sketch.page();
    assertThat(PdfSketch.cells(table()))
        .containsExactly("0,0 1×1 用途", "0,1 1×1 1.购置设备。", "1,0 1×1 目标", "1,1 1×1 1.验收合格。");
  }

  /// A program of sheets draws the texts of a row on each page that shows a part of it.
  @Test
  void aRowThatIsDrawnWholeOnBothPagesIsOneRow() throws Exception {
    sketch.grid(XS, new double[] {700, 720, 760}).raw("q 80 82 420 60 re W n");
    row(714, "一级指标", "二级指标", "指标值");
    row(765, "产出指标", "数量指标", "≥38公里");
    sketch.raw("Q").page().grid(XS, new double[] {80, 100, 120}).raw("q 80 722 420 40 re W n");
    row(75, "产出指标", "数量指标", "≥38公里");
    sketch.raw("Q");
    row(114, "效益指标", "社会效益", "有效");
    sketch.page();
    assertThat(PdfSketch.cells(table()))
        .containsExactly(
            "0,0 1×1 一级指标",
            "0,1 1×1 二级指标",
            "0,2 1×1 指标值",
            "1,0 1×1 产出指标",
            "1,1 1×1 数量指标",
            "1,2 1×1 ≥38公里",
            "2,0 1×1 效益指标",
            "2,1 1×1 社会效益",
            "2,2 1×1 有效");
  }

  @Test
  void aShortLabelBelowABlankCellIsReadToo() throws Exception {
    sketch.grid(XS, new double[] {700, 720, 740});
    row(714, "一级指标", "二级指标", "指标值");
    row(734, "", "数量指标", "≥1");
    sketch.page().grid(XS, new double[] {80, 100});
    row(94, "产出", "质量指标", "优良");
    sketch.page();
    assertThat(PdfSketch.cells(table())).endsWith("2,0 1×1 产出", "2,1 1×1 质量指标", "2,2 1×1 优良");
  }
}
