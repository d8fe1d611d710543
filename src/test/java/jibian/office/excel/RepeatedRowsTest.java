package jibian.office.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import org.junit.jupiter.api.Test;

class RepeatedRowsTest {
  private static final Block TITLE = Paragraph.of(Role.TABLE_TITLE, "表名", null);
  private static final Block LINE = Paragraph.of(Role.TABLE_LINE, "单位", null);
  private static final Row HEADING = row(Role.CELL_LABEL, "一级指标", "二级指标", "三级指标");
  private static final Row HEADER = new Row(HEADING.cells(), 20, true);
  private static final Row BODY = row(Role.CELL_TEXT, "a", "b", "c");

  @Test
  void headerRowsBelowTheTitleAreRepeatedWithIt() throws IOException {
    assertThat(repeated(TITLE, LINE, grid(HEADER, BODY))).isEqualTo(new Worksheet.Rows(0, 3));
  }

  @Test
  void headerRowsOfAFurtherGridAreRepeatedAlone() throws IOException {
    assertThat(repeated(TITLE, grid(BODY, BODY), grid(HEADER, BODY)))
        .isEqualTo(new Worksheet.Rows(3, 4));
  }

  @Test
  void headingsAmidAGridAreRepeatedAlone() throws IOException {
    assertThat(repeated(TITLE, LINE, grid(BODY, BODY, HEADING, BODY)))
        .isEqualTo(new Worksheet.Rows(4, 5));
  }

  @Test
  void aRowOfLabelsThatAnotherLabelReachesIntoIsNoHeading() throws IOException {
    Row plan =
        new Row(
            List.of(Cell.of(0, 1, Role.CELL_LABEL, "计划", null).over(2), label(1), label(2)),
            20,
            false);
    Row months = new Row(List.of(label(1), label(2)), 20, false);
    assertThat(repeated(TITLE, grid(plan, months, BODY))).isEqualTo(new Worksheet.Rows(0, 1));
  }

  @Test
  void withoutHeadingsTheTitleIsRepeated() throws IOException {
    assertThat(repeated(TITLE, LINE, grid(BODY, BODY))).isEqualTo(new Worksheet.Rows(0, 2));
  }

  @Test
  void rowsThatWouldFillThePageAreNotRepeated() throws IOException {
    Row high = new Row(HEADER.cells(), 300, true);
    assertThat(repeated(TITLE, grid(high, BODY))).isEqualTo(Worksheet.Rows.NONE);
  }

  private static Worksheet.Rows repeated(Block... blocks) throws IOException {
    Fragment page = Workbooks.page("表名", blocks);
    Document document = Workbooks.of(page);
    return SheetLayout.of(page, new CellStyles(document.styles()), document.setup()).repeated();
  }

  private static Grid grid(Row... rows) {
    return new Grid(List.of(50.0, 50.0, 56.0), List.of(rows));
  }

  private static Row row(Role role, String... texts) {
    List<Cell> cells =
        Stream.iterate(0, i -> i + 1)
            .limit(texts.length)
            .map(i -> Cell.of(i, 1, role, texts[i], null))
            .toList();
    return new Row(cells, 20, false);
  }

  private static Cell label(int column) {
    return Cell.of(column, 1, Role.CELL_LABEL, "3月底", null);
  }
}
