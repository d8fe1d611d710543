package jibian.source;

import java.util.ArrayList;
import java.util.List;

/// A table of a document that was read. Cells may leave holes, but never overlap.
///
/// @param place where it stands, in Chinese, e.g. 表 2
/// @param rows how many rows it has
/// @param columns how many columns it has
/// @param cells row by row, from left to right; those that another cell covers are not among them
public record SourceTable(String place, int rows, int columns, List<SourceCell> cells)
    implements SourceBlock {

  public SourceTable {
    cells = List.copyOf(cells);
  }

  /// The cells as a field of rows and columns; each stands in all places it covers, null where there is none.
  public SourceCell[][] field() {
    SourceCell[][] field = new SourceCell[rows][columns];
    for (SourceCell cell : cells) {
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
          field[row][column] = cell;
        }
      }
    }
    return field;
  }

  /// The cells of a row of the field, each once.
  @SuppressWarnings("ReferenceEquality") // In each place that a cell covers stands the same object.
  public static List<SourceCell> once(SourceCell[] row) {
    List<SourceCell> cells = new ArrayList<>(row.length);
    for (int column = 0; column < row.length; column++) {
      SourceCell cell = row[column];
      if (cell != null && (column == 0 || cell != row[column - 1])) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
