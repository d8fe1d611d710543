package jibian.office.excel;

/// Places in a workbook as formulas write them. Rows and columns count from 0.
final class CellReference {
  /// The letters of a column.
  static String column(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : column(column / 26 - 1) + last;
  }

  /// A cell, such as B3.
  static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  /// The cells of some rows and columns from a cell on, such as A1:G9.
  static String region(int row, int column, int rows, int columns) {
    return cell(row, column) + ":" + cell(row + rows - 1, column + columns - 1);
  }

  /// A sheet, with the exclamation mark.
  static String sheet(String name) {
    return "'" + name.replace("'", "''") + "'!";
  }
}
