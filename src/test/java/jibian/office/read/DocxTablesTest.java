package jibian.office.read;

import static jibian.office.read.OfficeSketch.cell;
import static jibian.office.read.OfficeSketch.line;
import static jibian.office.read.OfficeSketch.row;
import static jibian.office.read.OfficeSketch.run;
import static jibian.office.read.OfficeSketch.table;
import static jibian.office.read.OfficeSketch.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jibian.source.SourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTablesTest {
  private static final String STARTS = "<w:vMerge w:val='restart'/>";
  private static final String GOES_ON = "<w:vMerge/>";

  @TempDir Path folder;

  private static String span(int columns) {
    return "<w:gridSpan w:val='" + columns + "'/>";
  }

  private static String width(int width) {
    return "<w:tcW w:w='" + width + "' w:type='dxa'/>";
  }

  private static String inner(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String holding(String content) {
    return "<w:tc>" + content + "<w:p/></w:tc>";
  }

  @Test
  void cellsHaveTheirPlaceAndLines() throws Exception {
    Path file =
        table(
                row(
                    cell("甲"),
                    "<w:tc>"
                        + line("一")
                        + "<w:p><w:r><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p></w:tc>"))
            .in(folder);
    SourceTable read = (SourceTable) SourceReader.read(file).blocks().getFirst();
    assertThat(read.place()).isEqualTo("表 1");
    assertThat(read.cells().get(1).place()).isEqualTo("表 1 行 1 格 2");
    assertThat(read.cells().get(1).lines()).containsExactly("一", "二", "三");
  }

  @Test
  void mergedCellsInAllWays() throws Exception {
    assertThat(
            table(
                    row(cell(span(2), "宽"), cell("丙")),
                    row(
                        cell(STARTS, "高"),
                        cell("<w:hMerge w:val='restart'/>", "并"),
                        cell("<w:hMerge/>", "")),
                    row(cell(GOES_ON, ""), cell("戊"), cell("己")))
                .read(folder))
        .containsExactly("0,0+1x2=宽 0,2=丙 1,0+2x1=高 1,1+1x2=并 2,1=戊 2,2=己");
  }

  @Test
  void aMergedCellWithoutTextHasThatOfTheCellItCovers() throws Exception {
    assertThat(
            table(
                    row(cell(STARTS, ""), cell("乙")),
                    row(cell(GOES_ON, "盖"), cell("丁")),
                    row(cell("<w:hMerge w:val='restart'/>", ""), cell("<w:hMerge/>", "横")))
                .read(folder))
        .containsExactly("0,0+2x1=盖 0,1=乙 1,1=丁 2,0+1x2=横");
  }

  @Test
  void anotherTextThatIsCoveredStandsAside() throws Exception {
    assertThat(
            table(
                    row(cell(STARTS, "甲"), cell("乙")),
                    row(cell(GOES_ON, "甲"), cell("丁")),
                    row(cell(GOES_ON, "别"), cell("戊")))
                .read(folder))
        .containsExactly("0,0+3x1=甲 0,1=乙 1,1=丁 2,1=戊", "表 1 行 3 格 1（被合并的单元格盖住）:别");
  }

  @Test
  void rowsMayBeginAndEndInside() throws Exception {
    assertThat(
            table(
                    row(cell("甲"), cell("乙"), cell("丙")),
                    "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>"
                        + cell("丁")
                        + "</w:tr>")
                .read(folder))
        .containsExactly("0,0=甲 0,1=乙 0,2=丙 1,1=丁");
  }

  @Test
  void rowsThatDisagreeAboutTheGridArePlacedByTheirWidths() throws Exception {
    assertThat(
            table(
                    row(cell(width(3000), "甲"), cell(width(6000), "乙")),
                    row(cell(width(3010), "丙"), cell(width(2000), "丁"), cell(width(3990), "戊")),
                    row(cell(width(9000), "己")))
                .read(folder))
        .containsExactly("0,0=甲 0,1+1x2=乙 1,0=丙 1,1=丁 1,2=戊 2,0+1x3=己");
  }

  @Test
  void deletedRowsAndCellsAreOutInsertedOnesIn() throws Exception {
    assertThat(
            table(
                    row(cell("甲"), cell("乙")),
                    "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("删") + cell("删") + "</w:tr>",
                    "<w:tr><w:trPr><w:ins w:id='2'/></w:trPr>"
                        + cell("入")
                        + cell("<w:cellIns w:id='3'/>", "格")
                        + cell("<w:cellDel w:id='4'/>", "删")
                        + "</w:tr>")
                .read(folder))
        .containsExactly("0,0=甲 0,1=乙 1,0=入 1,1=格");
  }

  @Test
  void controlsAroundRowsAndCellsAreLookedThrough() throws Exception {
    assertThat(
            table(
                    "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + row(
                            "<w:sdt><w:sdtContent>" + cell("甲") + "</w:sdtContent></w:sdt>",
                            "<w:tc><w:sdt><w:sdtContent>"
                                + line("乙")
                                + "</w:sdtContent></w:sdt></w:tc>")
                        + "</w:sdtContent></w:sdt>")
                .read(folder))
        .containsExactly("0,0=甲 0,1=乙");
  }

  @Test
  void aTableThatOnlyLaysOutItsCellGivesItsText() throws Exception {
    assertThat(
            table(row(cell("值"), holding(inner(row(cell("≥"), cell("95"), cell("%"))))))
                .read(folder))
        .containsExactly("0,0=值 0,1=≥|95|%");
  }

  @Test
  void aTableThatOnlyHoldsAnotherIsNone() throws Exception {
    String real = inner(row(cell("甲"), cell("乙")), row(cell("丙"), cell("丁")));
    assertThat(word(inner(row(holding(line("题") + real)))).read(folder))
        .containsExactly("题", "0,0=甲 0,1=乙 1,0=丙 1,1=丁");
    assertThat(word(inner(row(holding(real), holding("")))).read(folder))
        .containsExactly("0,0=甲 0,1=乙 1,0=丙 1,1=丁");
  }

  @Test
  void aRealTableInsideAnotherStandsBetweenItsRows() throws Exception {
    String real = inner(row(cell("丙"), cell("丁")), row(cell("戊"), cell("己")));
    assertThat(
            table(
                    row(cell("甲"), cell("乙")),
                    row("<w:tc><w:tcPr>" + span(2) + "</w:tcPr>" + real + "<w:p/></w:tc>"),
                    row(cell("庚"), cell("辛")))
                .read(folder))
        .containsExactly("0,0=甲 0,1=乙", "0,0=丙 0,1=丁 1,0=戊 1,1=己", "0,0=庚 0,1=辛");
  }

  @Test
  void aRealTableBesideTextFollowsItsTable() throws Exception {
    String real = inner(row(cell("丙"), cell("丁")), row(cell("戊"), cell("己")));
    assertThat(table(row(cell("标"), holding(line("前") + real))).read(folder))
        .containsExactly("0,0=标 0,1=前", "0,0=丙 0,1=丁 1,0=戊 1,1=己");
  }

  @Test
  void aBoxInACellIsText() throws Exception {
    assertThat(
            table(
                    row(
                        cell("标"),
                        holding(
                            "<w:p><w:r><w:pict><w:txbxContent>"
                                + line("框")
                                + "</w:txbxContent></w:pict></w:r></w:p>")))
                .read(folder))
        .containsExactly("0,0=标 0,1=框");
  }

  @Test
  void aSpanWithoutEndIsOneColumn() throws Exception {
    assertThat(
            table(row(cell(span(2_000_000_000), "甲")), row(cell(span(2_000_000_000), "乙")))
                .read(folder))
        .containsExactly("0,0=甲 1,0=乙");
  }

  @Test
  void tenThousandTablesAndRowsAreRead() throws Exception {
    String small = inner(row(cell("项目"), cell("值")), row(cell("目标"), cell("值"))) + line(" ");
    assertThat(word(small.repeat(10_000)).read(folder)).hasSize(10_000);
    List<String> long10 =
        word(inner(row(cell("甲"), cell("乙"), run("")).repeat(10_000))).read(folder);
    assertThat(long10.getFirst()).endsWith("9999,0=甲 9999,1=乙");
  }
}
