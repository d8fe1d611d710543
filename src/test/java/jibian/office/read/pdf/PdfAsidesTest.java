package jibian.office.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceBlock;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a system prints on each page beside the text, and what it prints above a table of its own on each.
class PdfAsidesTest {
  private static final double[] XS = {80, 240, 500};

  @TempDir Path folder;

  private final PdfSketch sketch = new PdfSketch();

  private List<SourceBlock> blocks() throws Exception {
    return PdfReader.read(sketch.save(folder.resolve("文.pdf"))).blocks();
  }

  private List<String> texts(SourceParagraph.Kind kind) throws Exception {
    return blocks().stream()
        .filter(SourceParagraph.class::isInstance)
        .map(SourceParagraph.class::cast)
        .filter(paragraph -> paragraph.kind() == kind)
        .map(SourceParagraph::text)
        .toList();
  }

  private void table(double top, String... rows) {
    double[] ys = new double[rows.length + 1];
    for (int i = 0; i < ys.length; i++) {
      ys[i] = top + 20 * i;
    }
    sketch.grid(XS, ys);
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split("\\|", -1);
      sketch.text(XS[0] + 5, ys[i] + 14, 9, cells[0]).text(XS[1] + 5, ys[i] + 14, 9, cells[1]);
    }
  }

  @Test
  void theSameTitleAboveATableOfItsOwnOnEachPageStandsInTheText() throws Exception {
    for (String name : List.of("渠闸检修", "水质监测", "河道清淤")) {
      sketch.text(200, 50, 9, "某区项目支出绩效目标表").text(240, 70, 9, "（2024年度）");
      table(100, "项目名称|" + name, "年度目标|完成" + name);
      sketch.page();
    }
    assertThat(texts(SourceParagraph.Kind.BODY))
        .containsExactly(
            "某区项目支出绩效目标表", "（2024年度）", "某区项目支出绩效目标表", "（2024年度）", "某区项目支出绩效目标表", "（2024年度）");
  }

  @Test
  void whatASystemPrintsOnBothPagesDoesNotPartATable() throws Exception {
    for (int page = 1; page <= 2; page++) {
      sketch.text(80, 40, 9, "预算管理一体化系统  项目绩效目标打印");
      if (page == 1) {
        table(740, "项目编码|148001-01");
      } else {
        table(60, "项目名称|渠闸检修", "年度目标|检修渠闸");
      }
      sketch.text(80, 815, 8, "打印时间：2024-01-0" + page + " 10:20  第 " + page + " 页").page();
    }
    List<SourceBlock> tables = blocks().stream().filter(SourceTable.class::isInstance).toList();
    assertThat(tables).hasSize(1);
    assertThat(((SourceTable) tables.getFirst()).rows()).isEqualTo(3);
  }

  private void list(double top, String... rows) {
    double[] ys = new double[rows.length + 1];
    for (int i = 0; i < ys.length; i++) {
      ys[i] = top + 20 * i;
    }
    double[] xs = {80, 200, 320, 500};
    sketch.grid(xs, ys);
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split("\\|", -1);
      for (int j = 0; j < cells.length; j++) {
        sketch.text(xs[j] + 5, ys[i] + 14, 9, cells[j]);
      }
    }
  }

  @Test
  void titlesThatASheetPrintsOnEachPageDoNotPartAList() throws Exception {
    for (int page = 0; page < 2; page++) {
      sketch.text(200, 50, 16, "某区项目支出绩效目标汇总表").text(80, 75, 9, "单位：万元");
      String[] rows = new String[36];
      rows[0] = "项目名称|三级指标|指标值";
      for (int i = 1; i < rows.length; i++) {
        rows[i] = "渠闸检修" + "甲乙".charAt(page) + "|检修闸门" + "一二".charAt(page) + "|≥" + i + "座";
      }
      list(90, rows);
      sketch.page();
    }
    List<SourceBlock> blocks = blocks();
    List<SourceBlock> tables = blocks.stream().filter(SourceTable.class::isInstance).toList();
    assertThat(tables).hasSize(1);
    assertThat(((SourceTable) tables.getFirst()).rows()).isEqualTo(71);
    assertThat(
            blocks.stream()
                .filter(SourceParagraph.class::isInstance)
                .map(SourceParagraph.class::cast))
        .filteredOn(paragraph -> paragraph.kind() == SourceParagraph.Kind.BODY)
        .extracting(SourceParagraph::text)
        .containsExactly("某区项目支出绩效目标汇总表", "单位：万元");
  }
}
