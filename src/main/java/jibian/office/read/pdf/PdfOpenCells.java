package jibian.office.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Cells between which a table draws no line: where texts stand side by side with wide gaps, and other rows have a side
/// in each gap, they are cells.
final class PdfOpenCells {
  /// How wide a gap is at least, in sizes.
  private static final double GAP = 1.5;

  /// The cell, or the cells it is meant to be, from left to right. A cell over the whole width stays one.
  static List<PdfGrid.Cell> of(PdfGrid.Cell cell, PdfGrid grid, List<PdfGlyph> signs) {
    double[] xs = grid.xs();
    if (cell.columns() < 2 || cell.columns() == xs.length - 1 || signs.isEmpty()) {
      return List.of(cell);
    }
    List<PdfGrid.Cell> cells = new ArrayList<>();
    int from = cell.column();
    int end = cell.column() + cell.columns();
    for (int column = from + 1; column < end; column++) {
      if (parts(signs, xs[column], xs[from], xs[end])) {
        cells.add(new PdfGrid.Cell(cell.row(), from, cell.rows(), column - from));
        from = column;
      }
    }
    cells.add(new PdfGrid.Cell(cell.row(), from, cell.rows(), end - from));
    return cells;
  }

  /// Whether a gap is over a side, with signs on either hand of it.
  private static boolean parts(List<PdfGlyph> signs, double side, double left, double right) {
    double before = -Double.MAX_VALUE;
    double after = Double.MAX_VALUE;
    double size = 0;
    for (PdfGlyph sign : signs) {
      if (sign.turn() != 0) {
        return false;
      }
      if (sign.space() || sign.x() < left || sign.x() > right) {
        continue;
      }
      size = Math.max(size, sign.size());
      if (sign.x() < side) {
        before = Math.max(before, sign.right());
      } else {
        after = Math.min(after, sign.left());
      }
    }
    boolean both = before > left && after < right;
    return both && before <= side && after >= side && after - before > GAP * size;
  }
}
