package jibian.ui.grid;

import jibian.edit.Paste.Range;

/// Where the clerk is in a grid, and how far the selection reaches.
///
/// @param row the cell the selection ends at; it is the one that is edited
/// @param anchorRow the cell the selection began at
public record Cursor(int row, int column, int anchorRow, int anchorColumn) {

  /// One cell.
  static Cursor at(int row, int column) {
    return new Cursor(row, column, row, column);
  }

  /// The selected rectangle.
  public Range range() {
    return Range.between(anchorRow, anchorColumn, row, column);
  }

  /// The cursor elsewhere.
  ///
  /// @param extend whether the selection grows to there
  Cursor to(int newRow, int newColumn, boolean extend) {
    return extend ? new Cursor(newRow, newColumn, anchorRow, anchorColumn) : at(newRow, newColumn);
  }
}
