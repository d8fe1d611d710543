package jibian.office.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A table, or the part of one that stands on a page.
///
/// @param page the last page it stands on, from 1
/// @param xs where its columns begin, and where the last one ends
/// @param rows how many rows it has
/// @param top of its first row
/// @param bottom of its last row
/// @param cells row by row
record PdfTable(
    int page, double[] xs, int rows, double top, double bottom, List<PdfCell> cells, String place) {

  double left() {
    return xs[0];
  }

  double right() {
    return xs[xs.length - 1];
  }

  int columns() {
    return xs.length - 1;
  }

  /// The cells that begin in a row.
  List<PdfCell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /// The same with more columns.
  ///
  /// @param all where those begin; its own ones are among them, but for [PdfRulings#SAME]
  PdfTable in(double[] all) {
    List<PdfCell> moved = new ArrayList<>();
    for (PdfCell cell : cells) {
      int from = nearest(all, xs[cell.column()]);
      int to = nearest(all, xs[cell.column() + cell.columns()]);
      moved.add(cell.at(cell.row(), cell.rows(), from, to - from));
    }
    return new PdfTable(page, all, rows, top, bottom, moved, place);
  }

  private static int nearest(double[] places, double place) {
    int nearest = 0;
    for (int i = 1; i < places.length; i++) {
      if (Math.abs(places[i] - place) < Math.abs(places[nearest] - place)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /// With other cells, in their order.
  PdfTable with(int newRows, List<PdfCell> newCells, PdfTable last) {
    List<PdfCell> sorted = new ArrayList<>(newCells);
    sorted.sort(Comparator.comparingInt(PdfCell::row).thenComparingInt(PdfCell::column));
    return new PdfTable(last.page, xs, newRows, last.top, last.bottom, sorted, place);
  }
}
