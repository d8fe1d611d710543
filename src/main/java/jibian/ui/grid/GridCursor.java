package jibian.ui.grid;

import jibian.edit.PastePlan.Range;

/// Where the clerk is in a grid, and how far the selection reaches.
///
/// @param row the active cell: the selection began at it, and what is typed goes into it
/// @param endRow the cell the selection ends at
public record GridCursor(int row, int column, int endRow, int endColumn) {

  static GridCursor at(int row, int column) {
    return new GridCursor(row, column, row, column);
  }

  /// A rectangle, its first cell active.
  static GridCursor over(Range range) {
    return new GridCursor(range.top(), range.left(), range.bottom(), range.right());
  }

  /// The selected rectangle.
  public Range range() {
    return Range.between(row, column, endRow, endColumn);
  }

  /// The cursor elsewhere.
  ///
  /// @param extend whether the selection grows to there, while the active cell stays
  GridCursor to(int newRow, int newColumn, boolean extend) {
    return extend ? new GridCursor(row, column, newRow, newColumn) : at(newRow, newColumn);
  }

  /// Where the next step begins.
  ///
  /// @param extend whether the selection is to grow
  GridCursor from(boolean extend) {
    return extend ? at(endRow, endColumn) : at(row, column);
  }
}
