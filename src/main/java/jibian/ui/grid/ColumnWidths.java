package jibian.ui.grid;

import java.util.Arrays;
import java.util.List;

/// Shares the width of a grid among its columns by their weights, none narrower than can be read. Pixels.
final class ColumnWidths {
  /// Columns of a lower weight hold a number of two or three digits and may be half as narrow.
  private static final double LIGHT = 0.7;

  private ColumnWidths() {}

  /// The widths. Where the least widths take more than there is, so do the columns.
  static double[] of(List<Col> columns, double room, double narrowest) {
    double[] widths = new double[columns.size()];
    double[] least = new double[columns.size()];
    double spare = Math.floor(room);
    double weights = 0;
    for (int column = 0; column < widths.length; column++) {
      double weight = columns.get(column).weight();
      least[column] = weight < LIGHT ? narrowest * 0.75 : narrowest;
      spare -= least[column];
      weights += Math.max(0, weight - LIGHT);
    }
    for (int column = 0; column < widths.length; column++) {
      double more = Math.max(0, columns.get(column).weight() - LIGHT);
      double share = spare > 0 && weights > 0 ? Math.floor(spare * more / weights) : 0;
      widths[column] = Math.floor(least[column] + share);
    }
    if (widths.length > 0 && spare > 0) {
      double left = Math.floor(room) - Arrays.stream(widths).sum();
      widths[widths.length - 1] += left;
    }
    return widths;
  }
}
