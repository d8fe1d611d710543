package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceBlock;
import jibian.source.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sheet that is too wide for its paper.
class PdfSheetPartsTest {
  @TempDir Path folder;

  private final PdfSketch sketch = new PdfSketch();

  private List<SourceBlock> read() throws Exception {
    return PdfReader.read(sketch.save(folder.resolve("表.pdf"))).blocks();
  }

  /// Draws rows at equal places of a page, a column a text.
  private void part(double[] xs, double[] ys, String[]... rows) {
    sketch.grid(xs, ys);
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        sketch.text(xs[column] + 5, ys[row] + 14, 9, rows[row][column]);
      }
    }
    sketch.page();
  }

  @Test
  void columnsOfASheetThatGoOnOnFurtherPagesStandSideBySide() throws Exception {
    double[] left = {80, 200, 400};
    double[] right = {80, 150, 260, 420};
    double[] top = {100, 120, 140, 160, 180, 480};
    double[] bottom = {60, 80, 105};
    sketch.text(80, 50, 16, "项目绩效目标一览表");
    part(
        left,
        new double[] {100, 120, 160, 180, 480},
        row("项目", "目标"),
        row("甲", "好"),
        row("乙", "快"),
        row("丙", "省"));
    part(left, bottom, row("丁", "多"), row("戊", "稳"));
    part(
        right,
        top,
        row("指标", "值", "依据"),
        row("数一", "1", "规划"),
        row("数二", "2", "合同"),
        row("数三", "3", "批复"),
        row("数四", "4", "办法"));
    part(right, bottom, row("数五", "5", "标准"), row("数六", "6", "通知"));
    List<SourceBlock> blocks = read();
    assertThat(blocks).hasSize(2);
    assertThat(PdfSketch.cells((SourceTable) blocks.getLast()))
        .containsSubsequence("0,0 1×1 项目", "0,1 1×1 目标", "0,2 1×1 指标", "0,3 1×1 值", "0,4 1×1 依据")
        .containsSubsequence("1,0 2×1 甲", "1,1 2×1 好", "1,2 1×1 数一", "2,2 1×1 数二")
        .containsSubsequence("5,0 1×1 丁", "5,1 1×1 多", "5,2 1×1 数五", "5,3 1×1 5", "5,4 1×1 标准")
        .hasSize(33);
  }

  private static String[] row(String... texts) {
    return texts;
  }

  @Test
  void tablesOfOtherRowsOrTheSameColumnsStandBelowEachOther() throws Exception {
    double[] rows = {100, 120, 140, 160, 180};
    String[][] texts = {row("甲", "一"), row("乙", "二"), row("丙", "三"), row("丁", "四")};
    part(new double[] {80, 200, 400}, rows, texts);
    part(new double[] {80, 200, 400}, rows, texts);
    part(new double[] {80, 150, 400}, new double[] {100, 120, 145, 160, 180}, texts);
    assertThat(read()).hasSize(3);
  }
}
