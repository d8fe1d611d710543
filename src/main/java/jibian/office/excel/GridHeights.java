package jibian.office.excel;

import java.util.List;
import jibian.page.Cell;
import jibian.page.Grid;
import jibian.page.Row;

/// The heights of the rows of a grid.
final class GridHeights {
  /// Height of every row in points, so that all text can be seen. What a cell over several rows needs beyond them is
  /// spread evenly over them.
  ///
  /// @param places the edges of the grid's columns among the columns of the sheet
  static double[] of(Grid grid, SheetColumns columns, int[] places, CellStyles styles) {
    List<Row> rows = grid.rows();
    double[] heights = rows.stream().mapToDouble(Row::height).toArray();
    for (int row = 0; row < heights.length; row++) {
      for (Cell cell : rows.get(row).cells()) {
        if (cell.rows() == 1) {
          heights[row] = Math.max(heights[row], needed(cell, columns, places, styles));
        }
      }
    }
    for (int row = 0; row < heights.length; row++) {
      for (Cell cell : rows.get(row).cells()) {
        if (cell.rows() > 1) {
          spread(heights, row, cell.rows(), needed(cell, columns, places, styles));
        }
      }
    }
    return heights;
  }

  private static double needed(Cell cell, SheetColumns columns, int[] places, CellStyles styles) {
    double width = columns.width(places[cell.column()], places[cell.column() + cell.columns()]);
    String text = styles.oneLine(cell, width) ? "" : cell.text();
    return TextHeight.of(text, styles.of(cell.role()), width);
  }

  private static void spread(double[] heights, int row, int rows, double needed) {
    double lack = needed;
    for (int i = row; i < row + rows; i++) {
      lack -= heights[i];
    }
    for (int i = row; i < row + rows && lack > 0; i++) {
      heights[i] += lack / rows;
    }
  }
}
