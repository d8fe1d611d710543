package jibian.form;

import module java.base;

/// What stands on the page of a project, from top to bottom.
public sealed interface ProjectPagePart {

  /// The title of the table as a paragraph.
  record Title() implements ProjectPagePart {}

  /// A line with text on the left and on the right, both templates.
  record Line(String left, String right) implements ProjectPagePart {}

  /// Space between two tables.
  record Gap() implements ProjectPagePart {}

  /// A table: rows of cells, then the indicator columns, if it has any, then further rows.
  ///
  /// @param widths in millimetres
  /// @param rows above the indicators
  /// @param columns of the indicators; empty when the table has none
  /// @param foot below the indicators
  /// @param headerHeight least height of the indicator heading in points
  /// @param rowHeight least height of an indicator row in points
  record Table(
      List<Double> widths,
      List<RowLayout> rows,
      List<IndicatorColumn> columns,
      List<RowLayout> foot,
      double headerHeight,
      double rowHeight)
      implements ProjectPagePart {
    public Table {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      foot = List.copyOf(foot);
    }

    /// The cells above the indicators in reading order, each with its place.
    public List<PlacedCell> cells() {
      int[] busyUntil = new int[widths.size()];
      List<PlacedCell> cells = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        int column = 0;
        for (CellLayout cell : rows.get(row).cells()) {
          column = TableReader.free(busyUntil, column, row);
          cells.add(new PlacedCell(row, column, cell));
          Arrays.fill(busyUntil, column, column + cell.columns(), row + cell.rows());
          column += cell.columns();
        }
      }
      return cells;
    }

    /// Which cell covers each place above the indicators.
    public CellLayout[][] grid() {
      CellLayout[][] at = new CellLayout[rows.size()][widths.size()];
      for (PlacedCell one : cells()) {
        int bottom = Math.min(at.length, one.row + one.cell.rows());
        for (int row = one.row; row < bottom; row++) {
          Arrays.fill(at[row], one.column, one.column + one.cell.columns(), one.cell);
        }
      }
      return at;
    }

    /// The same with its columns made wider or narrower alike.
    Table fitted(double width) {
      double declared = widths.stream().mapToDouble(Double::doubleValue).sum();
      List<Double> fitted = widths.stream().map(one -> one * width / declared).toList();
      return new Table(fitted, rows, columns, foot, headerHeight, rowHeight);
    }
  }

  /// A cell and its place in the table, from 0.
  record PlacedCell(int row, int column, CellLayout cell) {}
}
