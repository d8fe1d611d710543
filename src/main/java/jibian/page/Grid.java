package jibian.page;

import java.util.Arrays;
import java.util.List;

/// A table: columns of fixed width and rows of cells that cover it without hole or overlap; a grid that has one cannot
/// be constructed.
///
/// @param widths of the columns in millimetres
/// @param rows from top to bottom
public record Grid(List<Double> widths, List<Row> rows) implements Block {

  public Grid {
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
    if (widths.isEmpty() || rows.isEmpty() || widths.stream().anyMatch(width -> !(width > 0))) {
      throw new IllegalArgumentException("a grid needs rows, and columns wider than 0");
    }
    checkTiling(widths.size(), rows);
    checkHeader(rows);
  }

  private static void checkTiling(int columns, List<Row> rows) {
    int[] busyUntil = new int[columns];
    for (int row = 0; row < rows.size(); row++) {
      for (Cell cell : rows.get(row).cells()) {
        place(cell, row, busyUntil, rows.size());
      }
      for (int column = 0; column < columns; column++) {
        if (busyUntil[column] <= row) {
          throw new IllegalArgumentException("hole at row " + row + ", column " + column);
        }
      }
    }
  }

  private static void place(Cell cell, int row, int[] busyUntil, int rows) {
    int end = cell.column() + cell.columns();
    if (cell.column() < 0
        || cell.columns() < 1
        || cell.rows() < 1
        || end > busyUntil.length
        || row + cell.rows() > rows) {
      throw new IllegalArgumentException("cell outside the grid at row " + row + ": " + cell);
    }
    for (int column = cell.column(); column < end; column++) {
      if (busyUntil[column] > row) {
        throw new IllegalArgumentException("overlap at row " + row + ", column " + column);
      }
    }
    Arrays.fill(busyUntil, cell.column(), end, row + cell.rows());
  }

  private static void checkHeader(List<Row> rows) {
    for (int row = 1; row < rows.size(); row++) {
      if (rows.get(row).header() && !rows.get(row - 1).header()) {
        throw new IllegalArgumentException("row " + row + " is a header below a row that is none");
      }
    }
  }
}
