package jibian.ui.grid;

import java.util.Arrays;
import jibian.ui.field.LineEstimate;

/// How high rows are and where each begins. Heights are estimated, not measured. Pixels.
final class RowHeights {
  private static final int MOST_LINES = 12;

  private double[] tops = {0};
  private int grown = -1;
  private double wanted;

  /// Estimates all rows again.
  ///
  /// @param widths of the columns, inner margins taken off
  /// @param em size of the font
  /// @param line height of a line
  /// @param margin above and below the text together
  void update(GridTable sheet, int reach, double[] widths, double em, double line, double margin) {
    tops = new double[reach + 1];
    for (int row = 0; row < reach; row++) {
      int lines = 1;
      for (int column = 0; row < sheet.rows() && column < widths.length; column++) {
        lines =
            Math.max(
                lines, LineEstimate.lines(sheet.text(row, column), widths[column], em, MOST_LINES));
      }
      tops[row + 1] = tops[row] + Math.round(Math.min(lines, MOST_LINES) * line + margin);
    }
  }

  /// Makes the one row that is typed into as high as its text wants, but no lower than it is.
  ///
  /// @return whether it is higher than before
  boolean grow(int row, double height) {
    double before = row == grown ? wanted : own(row);
    wanted = Math.max(height(row), height);
    grown = row;
    return wanted > before;
  }

  /// No row is typed into.
  void rest() {
    grown = -1;
    wanted = 0;
  }

  double total() {
    return tops[tops.length - 1] + more();
  }

  double top(int row) {
    return tops[Math.min(row, tops.length - 1)] + (row > grown ? more() : 0);
  }

  double height(int row) {
    return own(row) + (row == grown ? more() : 0);
  }

  /// How high the first rows are by themselves together.
  ///
  /// @param most that counts of one
  double first(int rows, double most) {
    double high = 0;
    for (int row = 0; row < rows; row++) {
      high += Math.min(most, own(row));
    }
    return high;
  }

  /// How high a row is by itself.
  private double own(int row) {
    return row >= 0 && row + 1 < tops.length ? tops[row + 1] - tops[row] : 0;
  }

  /// How much higher than by itself the row is that grows.
  private double more() {
    double own = own(grown);
    return own > 0 ? Math.max(0, wanted - own) : 0;
  }

  /// The row at a height, or the nearest one.
  int rowAt(double y) {
    boolean below = grown >= 0 && y >= top(grown);
    double at = below ? Math.max(tops[Math.min(grown, tops.length - 1)], y - more()) : y;
    int place = Arrays.binarySearch(tops, at);
    int row = place >= 0 ? place : -place - 2;
    return Math.clamp(row, 0, Math.max(0, tops.length - 2));
  }
}
