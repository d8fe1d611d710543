package jibian.office.excel;

/// A cell of a sheet with the region it covers. Rows and columns count from 0.
///
/// @param style index of its look in the workbook's list
/// @param number whether its text is written as a number
record SheetCell(
    int row, int column, int rows, int columns, int style, String text, boolean number) {

  SheetCell with(int look) {
    return new SheetCell(row, column, rows, columns, look, text, number);
  }

  boolean merged() {
    return rows > 1 || columns > 1;
  }
}
