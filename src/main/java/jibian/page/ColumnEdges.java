package jibian.page;

import java.util.List;

/// Where the columns of a grid begin and end, and how wide its cells are for their text.
///
/// LibreOffice keeps the widths of a row's cells as ten-thousandths of the table's width, each rounded by itself, and
/// cuts what is less than a twip; so a cell may be a twip wider or narrower than the Word file says, which is enough to
/// take one character more or less in a line. Widths of text follow it; what is drawn stands at the exact place.
final class ColumnEdges {
  private static final int PARTS = 10_000;
  private static final double HUNDREDTHS = 2540.0 / 1440;

  private int[] edges = new int[1];
  private int[] hundredths = new int[1];
  private int columns;
  private int left;
  private int parts;

  /// Begins a grid that is centred in a width.
  void open(List<Double> widths, int room) {
    columns = widths.size();
    if (edges.length <= columns) {
      edges = new int[columns + 1];
      hundredths = new int[columns + 1];
    }
    double width = 0;
    for (int column = 0; column < columns; column++) {
      width += widths.get(column);
      edges[column + 1] = Geometry.ofMillimetres(width);
      int own = (int) Math.round((edges[column + 1] - edges[column]) * HUNDREDTHS);
      hundredths[column + 1] = hundredths[column] + own;
    }
    left = (room - edges[columns]) / 2;
  }

  /// The left edge of a column, or the right edge of the one before it, in twips.
  int edge(int column) {
    return left + edges[column];
  }

  /// Begins a row.
  void row() {
    parts = 0;
  }

  /// The width of the row's next cell for its text.
  ///
  /// @param column where it begins
  /// @param end the column it does not cover any more
  int next(int column, int end) {
    int before = twips(parts);
    double share = (double) (hundredths[end] - hundredths[column]) * PARTS / hundredths[columns];
    parts += (int) Math.round(share);
    int after = end == columns ? edges[columns] : twips(parts);
    return after - before - 2 * Geometry.CELL_MARGIN;
  }

  private int twips(int share) {
    return (int) ((long) share * edges[columns] / PARTS);
  }
}
