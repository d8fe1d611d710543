package jibian.office.read.pdf;

import java.util.List;

/// A table, or the part of one that stands on a page.
///
/// @param page it stands on, from 1; the last one of several
/// @param xs where its columns begin, and where the last one ends
/// @param rows how many rows it has
/// @param top of its first row
/// @param bottom of its last row
/// @param ys where its rows begin, and where the last one ends; empty where no lines show it, or for several pages
/// @param cells row by row
record PdfTable(
    int page,
    List<Double> xs,
    int rows,
    double top,
    double bottom,
    List<Double> ys,
    List<PdfCell> cells,
    String place) {

  double left() {
    return xs.getFirst();
  }

  double right() {
    return xs.getLast();
  }

  int columns() {
    return xs.size() - 1;
  }
}
