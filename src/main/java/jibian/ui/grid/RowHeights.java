package jibian.ui.grid;

import java.util.Arrays;
import jibian.ui.field.Wrapping;

/// How high rows are and where each begins. Heights are reckoned, not measured. Pixels.
final class RowHeights {
  private static final int MOST_LINES = 12;

  private double[] tops = {0};

  /// Reckons all rows anew.
  ///
  /// @param widths of the columns, inner margins taken off
  /// @param em size of the font
  /// @param line height of a line
  /// @param margin above and below the text together
  void update(Sheet sheet, int reach, double[] widths, double em, double line, double margin) {
    tops = new double[reach + 1];
    for (int row = 0; row < reach; row++) {
      int lines = 1;
      for (int column = 0; row < sheet.rows() && column < widths.length; column++) {
        lines =
            Math.max(
                lines, Wrapping.lines(sheet.text(row, column), widths[column], em, MOST_LINES));
      }
      tops[row + 1] = tops[row] + Math.round(Math.min(lines, MOST_LINES) * line + margin);
    }
  }

  double total() {
    return tops[tops.length - 1];
  }

  double top(int row) {
    return tops[Math.min(row, tops.length - 1)];
  }

  double height(int row) {
    return row + 1 < tops.length ? tops[row + 1] - tops[row] : 0;
  }

  /// The row at a height, or the nearest one.
  int rowAt(double y) {
    int place = Arrays.binarySearch(tops, y);
    int row = place >= 0 ? place : -place - 2;
    return Math.clamp(row, 0, Math.max(0, tops.length - 2));
  }
}
