package jibian.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table covers its columns without hole or overlap, or there is none.
class GridTest {
  private static final List<Double> THREE = List.of(20.0, 30.0, 40.0);

  /// Rows parted by `/`, cells by blanks, each `column:columns` or `column:columns:rows`; a row of headers begins with
  /// `#`.
  private static List<Row> rows(String drawn) {
    return Arrays.stream(drawn.split("/")).map(String::strip).map(GridTest::row).toList();
  }

  private static Row row(String drawn) {
    boolean header = drawn.startsWith("#");
    List<Cell> cells =
        Arrays.stream(drawn.replace("#", "").strip().split(" "))
            .filter(cell -> !cell.isEmpty())
            .map(GridTest::cell)
            .toList();
    return new Row(cells, 20, header);
  }

  private static Cell cell(String drawn) {
    String[] parts = drawn.split(":", -1);
    Cell cell =
        Cell.of(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Role.CELL_TEXT, drawn, null);
    return parts.length == 2 ? cell : cell.over(Integer.parseInt(parts[2]));
  }

  @ParameterizedTest
  @CsvSource({
    "0:3",
    "0:1 1:1 2:1",
    "0:1 1:2 / 0:2 2:1",
    // A cell over two rows leaves its column free below the second.
    "0:1:2 1:2 / 1:1 2:1 / 0:3",
    // A block of two rows and two columns in the middle of other cells.
    "0:1 1:2:2 / 0:1",
    "0:1:3 1:1:2 2:1 / 2:1 / 1:2",
    "# 0:3 / # 0:1 1:2 / 0:3",
    "# 0:3",
    // The cells of a row need not be told from left to right.
    "2:1 0:1 1:1"
  })
  void rowsThatCoverTheColumnsAreATable(String drawn) {
    assertThat(new Grid(THREE, rows(drawn)).rows()).hasSize(drawn.split("/").length);
  }

  @ParameterizedTest
  @CsvSource({
    "0:2, 'hole at row 0, column 2'",
    "1:2, 'hole at row 0, column 0'",
    "0:1 2:1, 'hole at row 0, column 1'",
    "0:1:2 1:2 / 1:1, 'hole at row 1, column 2'",
    // The cell above ends with the second row.
    "0:1:2 1:2 / 1:2 / 1:2, 'hole at row 2, column 0'",
    "0:3 / 0:2, 'hole at row 1, column 2'"
  })
  void aHoleIsRefusedWithItsPlace(String drawn, String message) {
    List<Row> rows = rows(drawn);
    assertThatThrownBy(() -> new Grid(THREE, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "0:2 1:2, 'overlap at row 0, column 1'",
    "0:3 2:1, 'overlap at row 0, column 2'",
    "0:1 0:1 1:2, 'overlap at row 0, column 0'",
    "0:1:2 1:2 / 0:3, 'overlap at row 1, column 0'",
    "0:2 2:1:2 / 0:2 2:1, 'overlap at row 1, column 2'"
  })
  void anOverlapIsRefusedWithItsPlace(String drawn, String message) {
    List<Row> rows = rows(drawn);
    assertThatThrownBy(() -> new Grid(THREE, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "0:4, 0",
    "1:3, 0",
    "-1:3, 0",
    "0:0 0:3, 0",
    "0:3:0, 0",
    "0:3:2, 0",
    "0:3 / 0:2 2:1:2, 1"
  })
  void aCellOutsideTheTableIsRefused(String drawn, int row) {
    List<Row> rows = rows(drawn);
    assertThatThrownBy(() -> new Grid(THREE, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cell outside the grid at row " + row);
  }

  @ParameterizedTest
  @CsvSource({"0:3 / # 0:3, 1", "# 0:3 / 0:3 / # 0:3, 2"})
  void headersStandAboveAllOtherRows(String drawn, int row) {
    List<Row> rows = rows(drawn);
    assertThatThrownBy(() -> new Grid(THREE, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("row " + row + " is a header");
  }

  @Test
  void aTableHasRowsAndColumnsWiderThanNothing() {
    List<Row> rows = rows("0:1");
    List<Row> none = List.of();
    List<Double> one = List.of(20.0);
    List<Double> zero = List.of(0.0);
    List<Double> noNumber = List.of(Double.NaN);
    List<Double> noColumn = List.of();
    assertThat(new Grid(one, rows).widths()).containsExactly(20.0);
    assertThatThrownBy(() -> new Grid(one, none)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Grid(noColumn, rows)).hasMessageContaining("columns wider");
    assertThatThrownBy(() -> new Grid(zero, rows)).hasMessageContaining("columns wider");
    assertThatThrownBy(() -> new Grid(noNumber, rows)).hasMessageContaining("columns wider");
  }

  @Test
  void aCellWithoutAnyParagraphHasAnEmptyOne() {
    Cell empty =
        new Cell(0, 1, 1, Role.CELL_TEXT, List.of(), false, true, false, "", null, List.of());
    assertThat(empty.lines()).containsExactly("");
    assertThat(empty.text()).isEmpty();
  }

  @Test
  void theTextOfACellIsItsParagraphsOneBelowTheOther() {
    Cell cell =
        new Cell(
            0,
            1,
            1,
            Role.CELL_TEXT,
            List.of("一", "", "二"),
            false,
            true,
            false,
            "",
            null,
            List.of());
    assertThat(cell.text()).isEqualTo("一\n\n二");
    assertThat(Cell.of(2, 3, Role.CELL_LABEL, "表头", null))
        .satisfies(
            plain -> {
              assertThat(plain.text()).isEqualTo("表头");
              assertThat(plain.bordered()).isTrue();
              assertThat(plain.oneLine()).isFalse();
              assertThat(plain.amount()).isFalse();
              assertThat(plain.rows()).isEqualTo(1);
              assertThat(plain.columns()).isEqualTo(3);
            });
  }

  @Test
  void marksAndRowsAreAllThatChangesInACopy() {
    Origin origin = new Origin(7, "name");
    Cell cell =
        new Cell(
            1, 1, 2, Role.CELL_VALUE, List.of("120"), true, false, true, "A", origin, List.of());
    Cell.Mark struck = new Cell.Mark(0, 2, true);
    Cell copy = cell.over(3).marked(List.of(struck));
    assertThat(copy)
        .isEqualTo(
            new Cell(
                1,
                3,
                2,
                Role.CELL_VALUE,
                List.of("120"),
                true,
                false,
                true,
                "A",
                origin,
                List.of(struck)));
  }
}
