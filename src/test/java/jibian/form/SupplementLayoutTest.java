package jibian.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jibian.page.Cell;
import jibian.page.Document;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.testing.Texts;
import org.junit.jupiter.api.Test;

/// Tables beside the projects, for which the form has no rule.
class SupplementLayoutTest {

  private static Fragment laidOut(String table) {
    String json = "{\"form\": \"hebei\", \"year\": 2027, \"tables\": [%s]}".formatted(table);
    Document document =
        Texts.document(Texts.submission("t", json.getBytes(StandardCharsets.UTF_8)));
    return document
        .fragments()
        .filter(fragment -> fragment.kind() == Fragment.Kind.SUPPLEMENT)
        .findFirst()
        .orElseThrow();
  }

  private static Grid grid(String table) {
    return (Grid)
        laidOut(table).blocks().stream().filter(Grid.class::isInstance).findFirst().orElseThrow();
  }

  private static List<String> cells(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(
            cell ->
                "%d+%dx%d %s %s %s"
                    .formatted(
                        cell.column(),
                        cell.rows(),
                        cell.columns(),
                        cell.role(),
                        cell.text(),
                        cell.origin().field()))
        .toList();
  }

  @Test
  void titleAndLineStandAboveTheRows() {
    Fragment table =
        laidOut(
            "{\"title\": \"附表\", \"line\": [\"左\", \"右\"], \"header\": [[\"甲\"]], \"rows\":"
                + " [[\"1\"]]}");
    Paragraph title = (Paragraph) table.blocks().get(0);
    assertThat(title.text()).isEqualTo("附表");
    assertThat(title.outline()).isEqualTo(2);
    assertThat(title.anchor()).isNotEmpty();
    assertThat(title.origin().field()).isEqualTo("title");
    Paragraph line = (Paragraph) table.blocks().get(1);
    assertThat(line.text()).isEqualTo("左");
    assertThat(line.right()).isEqualTo("右");
    assertThat(line.origin().field()).isEqualTo("line");
    assertThat(table.blocks()).hasSize(4);
  }

  @Test
  void aLineOfOneTextHasNothingAtTheRight() {
    Fragment table = laidOut("{\"line\": [\"左\"], \"rows\": [[\"1\"]]}");
    assertThat(((Paragraph) table.blocks().getFirst()).right()).isEmpty();
  }

  @Test
  void withoutTitleAndLineAGapStandsAbove() {
    Fragment table = laidOut("{\"rows\": [[\"1\"]]}");
    assertThat(((Paragraph) table.blocks().getFirst()).role()).isEqualTo(Role.TABLE_GAP);
    assertThat(table.blocks()).hasSize(3);
  }

  @Test
  void aTableWithoutRowsIsItsTitle() {
    Fragment table = laidOut("{\"title\": \"附表\"}");
    assertThat(table.blocks()).hasSize(2).noneMatch(Grid.class::isInstance);
  }

  @Test
  void equalTextsOfAHeaderAreOneCell() {
    Grid grid =
        grid(
            """
            {"header": [["甲", "乙", "乙", ""], ["甲", "丙", "丁", ""]],
             "rows": [["一", "二"], ["三", "四", "五", "六"]]}
            """);
    assertThat(cells(grid))
        .containsExactly(
            "0+2x1 CELL_LABEL 甲 header.1.1",
            "1+1x2 CELL_LABEL 乙 header.1.2",
            "3+1x1 CELL_LABEL  header.1.4",
            "1+1x1 CELL_LABEL 丙 header.2.2",
            "2+1x1 CELL_LABEL 丁 header.2.3",
            "3+1x1 CELL_LABEL  header.2.4",
            "0+1x1 CELL_TEXT 一 rows.1.1",
            "1+1x1 CELL_VALUE 二 rows.1.2",
            "2+1x1 CELL_VALUE  rows.1.3",
            "3+1x1 CELL_VALUE  rows.1.4",
            "0+1x1 CELL_TEXT 三 rows.2.1",
            "1+1x1 CELL_VALUE 四 rows.2.2",
            "2+1x1 CELL_VALUE 五 rows.2.3",
            "3+1x1 CELL_VALUE 六 rows.2.4");
    assertThat(grid.rows())
        .extracting(row -> row.header())
        .containsExactly(true, true, false, false);
  }

  /// A rectangle must be whole: the second row goes on under the first text only.
  @Test
  void aHeaderCellReachesDownOnlyAsWideAsItIs() {
    assertThat(cells(grid("{\"header\": [[\"甲\", \"甲\"], [\"甲\", \"乙\"]], \"rows\": []}")))
        .containsExactly(
            "0+1x2 CELL_LABEL 甲 header.1.1",
            "0+1x1 CELL_LABEL 甲 header.2.1",
            "1+1x1 CELL_LABEL 乙 header.2.2");
  }

  @Test
  void oneColumnIsCentredAndManyColumnsAreSmall() {
    assertThat(roles("[\"1\"]")).containsExactly(Role.CELL_VALUE);
    assertThat(roles("[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\"]"))
        .startsWith(Role.CELL_TEXT, Role.CELL_VALUE);
    assertThat(roles("[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]"))
        .startsWith(Role.SMALL_TEXT, Role.SMALL_VALUE)
        .doesNotContain(Role.CELL_VALUE);
  }

  private static List<Role> roles(String row) {
    return grid("{\"rows\": [%s]}".formatted(row)).rows().getFirst().cells().stream()
        .map(Cell::role)
        .toList();
  }

  /// Hebei's text is 156 mm wide. Weights 1 and 3: 39 and 117 mm; a weight of 1 beside 99 counts as half the mean, 25,
  /// against 99; the widest of 12 columns, by 100 against 1, as three times the mean of 9.25.
  @Test
  void columnsShareTheWidthByTheirLongestText() {
    assertThat(widths("[\"一\", \"一二三\"]")).containsExactly(39.0, 117.0);
    assertThat(widths("[\"一\", \"%s\"]".formatted("二".repeat(99))))
        .satisfiesExactly(
            narrow -> assertThat(narrow).isCloseTo(156 * 25 / 124.0, within(0.001)),
            wide -> assertThat(wide).isCloseTo(156 * 99 / 124.0, within(0.001)));
    assertThat(widths("[%s\"%s\"]".formatted("\"1\",".repeat(11), "1".repeat(100))).getLast())
        .isCloseTo(156 * 27.75 / (27.75 + 11 * 4.625), within(0.001));
  }

  private static List<Double> widths(String row) {
    return grid("{\"rows\": [%s]}".formatted(row)).widths();
  }
}
