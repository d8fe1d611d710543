package jibian.office.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A cell of a table with the lines printed in it.
///
/// @param left of the room for its text, in points
/// @param right of the room for its text
/// @param torn whether its text was put together of parts on two pages
record PdfCell(
    int row,
    int column,
    int rows,
    int columns,
    double left,
    double right,
    List<PdfLine> lines,
    String place,
    boolean torn) {

  /// A cell that no page tore.
  PdfCell(
      int row,
      int column,
      int rows,
      int columns,
      double left,
      double right,
      List<PdfLine> lines,
      String place) {
    this(row, column, rows, columns, left, right, lines, place, false);
  }

  boolean blank() {
    return lines.isEmpty();
  }

  int bottom() {
    return row + rows;
  }

  /// Its text without any blank, to compare it.
  String letters() {
    StringBuilder letters = new StringBuilder();
    for (PdfLine line : lines) {
      line.text()
          .codePoints()
          .filter(sign -> !Character.isWhitespace(sign))
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  /// The same in other rows and columns.
  PdfCell at(int newRow, int newRows, int newColumn, int newColumns) {
    return new PdfCell(newRow, newColumn, newRows, newColumns, left, right, lines, place, torn);
  }

  /// The same further right.
  PdfCell moved(double by) {
    List<PdfLine> there = lines.stream().map(line -> line.moved(by)).toList();
    return new PdfCell(row, column, rows, columns, left + by, right + by, there, place, torn);
  }

  /// The same without its text.
  PdfCell emptied() {
    return new PdfCell(row, column, rows, columns, left, right, List.of(), place);
  }

  /// One cell of this and of its other part on the next page.
  PdfCell with(PdfCell other, int allRows) {
    List<PdfLine> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new PdfCell(
        row,
        column,
        allRows,
        columns,
        left,
        right,
        all,
        blank() ? other.place : place,
        torn || !(blank() || other.blank()));
  }
}
