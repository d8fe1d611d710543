package jibian.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {
  private static final String STYLES =
      "<styleSheet><borders><border/><border><left style='thin'/></border></borders><cellXfs>"
          + "<xf numFmtId='0'/><xf numFmtId='0' borderId='1'/></cellXfs></styleSheet>";

  @TempDir Path folder;

  private static String text(String reference, String text) {
    return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String data(String... rows) {
    return "<sheetData>" + String.join("", rows) + "</sheetData>";
  }

  private static String row(int number, String... cells) {
    return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
  }

  private List<String> read(String content) throws Exception {
    return OfficeSketch.sheet(content).read(folder);
  }

  @Test
  void cellsHaveTheirPlaceAndMergedOnesTheirSize() throws Exception {
    String merges =
        "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:A3'/><mergeCell ref='B3:C3'/>"
            + "</mergeCells>";
    Path file =
        OfficeSketch.sheet(
                data(
                        row(1, text("A1", "题")),
                        row(2, text("A2", "高"), text("B2", "乙"), text("C2", "丙")))
                    + merges)
            .in(folder);
    SourceDocument read = SourceReader.read(file);
    assertThat(read.kind()).isEqualTo(SourceDocument.Kind.EXCEL);
    SourceTable table = (SourceTable) read.blocks().getFirst();
    assertThat(table.place()).isEqualTo("工作表“表”");
    assertThat(table.cells().get(2).place()).isEqualTo("工作表“表” B2");
    assertThat(OfficeSketch.shown(read)).containsExactly("0,0+1x3=题 1,0+2x1=高 1,1=乙 1,2=丙");
  }

  @Test
  void mergedCellsReachAsFarAsTheTextBesideThem() throws Exception {
    assertThat(
            read(
                data(
                        row(1, text("A1", "高"), text("B1", "乙")),
                        row(2, text("B2", "丁"), "<c r='C2'/>"))
                    + "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='C1:D2'/></mergeCells>"))
        .containsExactly("0,0+2x1=高 0,1=乙 0,2+2x1= 1,1=丁");
  }

  @Test
  void coveredTextsAreKept() throws Exception {
    assertThat(
            read(
                data(
                        row(1, text("A1", "甲"), text("B1", "别"), text("C1", "丙")),
                        row(2, text("B2", "盖"), text("C2", "丁")))
                    + "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:B2'/></mergeCells>"))
        .containsExactly("0,0=甲 0,1=丙 1,0=盖 1,1=丁", "工作表“表” B1（被合并的单元格盖住）:别");
  }

  @Test
  void blankRowsPartBlocksAndSingleColumnsAreParagraphs() throws Exception {
    assertThat(
            read(
                data(
                    row(1, text("A1", "题")),
                    row(2, text("A2", "第一行&#10;第二行")),
                    row(4, text("A4", "甲"), text("B4", "乙")),
                    row(7, text("B7", "丙"), text("D7", "丁")))))
        .containsExactly("题", "第一行", "第二行", "0,0=甲 0,1=乙", "0,0=丙 0,2=丁");
  }

  @Test
  void blankRowsWithBordersAreInsideTheTable() throws Exception {
    assertThat(
            OfficeSketch.workbook()
                .with("styles", "xl/styles.xml", STYLES)
                .sheet(
                    "表",
                    "",
                    data(
                        row(1, text("A1", "甲"), text("B1", "乙")),
                        row(2, "<c r='A2' s='1'/>"),
                        row(3, text("A3", "丙"), text("B3", "丁")),
                        row(4, "<c r='A4' s='1'/>")))
                .read(folder))
        .containsExactly("0,0=甲 0,1=乙 2,0=丙 2,1=丁");
  }

  @Test
  void hiddenThingsComeLastAndSaySo() throws Exception {
    Path file =
        OfficeSketch.workbook()
            .sheet("藏", "state='hidden'", data(row(1, text("A1", "隐表"))))
            .sheet(
                "表",
                "",
                "<cols><col min='2' max='2' hidden='1'/></cols>"
                    + data(
                        row(1, text("A1", "甲"), text("B1", "隐列"), text("C1", "丙")),
                        "<row r='2' hidden='1'>" + text("A2", "隐行") + "</row>",
                        row(3, text("A3", "丁"), text("C3", "戊"))))
            .in(folder);
    SourceDocument read = SourceReader.read(file);
    assertThat(OfficeSketch.shown(read))
        .containsExactly(
            "0,0=甲 0,1=丙 1,0=丁 1,1=戊", "工作表“表” B1（隐藏）:隐列", "工作表“表” A2（隐藏）:隐行", "工作表“藏” A1（隐藏）:隐表");
    SourceParagraph last = (SourceParagraph) read.blocks().getLast();
    assertThat(last.place()).isEqualTo("工作表“藏” A1（隐藏）");
  }

  @Test
  void everyTypeOfCellIsShownAsExcelShowsIt() throws Exception {
    String shared =
        "<sst><si><t>共享</t></si><si><r><t>富</t></r><r><t xml:space='preserve'> 文本</t></r>"
            + "<rPh><t>fu</t></rPh></si></sst>";
    assertThat(
            OfficeSketch.workbook()
                .with("sharedStrings", "xl/sharedStrings.xml", shared)
                .sheet(
                    "表",
                    "",
                    data(
                        row(
                            1,
                            "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='b'><v>1</v></c><c"
                                + " t='e'><v>#DIV/0!</v></c><c t='str'><f>A1</f><v>果</v></c>"
                                + "<c><f>1+1</f><v>8.4000000000000004</v></c><c><v>130821230000</v></c><c"
                                + " t='inlineStr'><is><t>a_x000A_b</t></is></c>")))
                .read(folder))
        .containsExactly(
            "0,0=共享 0,1=富 文本 0,2=TRUE 0,3=#DIV/0! 0,4=果 0,5=8.4 0,6=130821230000 0,7=a|b");
  }

  @Test
  void aFormulaThatWasNeverComputedStandsAside() throws Exception {
    assertThat(read(data(row(1, text("A1", "甲"), "<c r='B1'><f>SUM(C1:C9)</f></c>"))))
        .containsExactly("甲", "工作表“表” B1:公式 SUM(C1:C9) 没有保存计算结果");
  }

  @Test
  void commentsShapesAndMarginsStandAside() throws Exception {
    Path file =
        OfficeSketch.sheet(
                data(row(1, text("A1", "甲")))
                    + "<headerFooter><oddHeader>&amp;L&amp;\"宋体\"&amp;12眉&amp;C第&amp;P页</oddHeader></headerFooter>")
            .in(folder);
    assertThat(OfficeSketch.shown(SourceReader.read(file))).containsExactly("甲", "页眉:眉", "页眉:第页");
  }

  @Test
  void hundredsOfThousandsOfEmptyCellsCostNothing() throws Exception {
    StringBuilder rows = new StringBuilder(row(1, text("A1", "甲"), text("B1", "乙")));
    for (int i = 2; i < 3000; i++) {
      rows.append("<row r='" + i + "'>" + "<c s='1'/>".repeat(100) + "</row>");
    }
    assertThat(
            OfficeSketch.workbook()
                .with("styles", "xl/styles.xml", STYLES)
                .sheet("表", "", data(rows.toString()))
                .read(folder))
        .containsExactly("0,0=甲 0,1=乙");
  }
}
