package jibian.office.excel;

import java.util.List;

/// What stands on a sheet: the cells with their regions, which neither overlap nor leave a row's columns uncovered.
///
/// @param title for remarks
/// @param heights of the rows in points
/// @param slots in the order of their first rows
/// @param repeated the rows printed on top of every further page
/// @param links from cells of this sheet to places in the workbook
record Worksheet(
    String title,
    SheetColumns columns,
    List<Double> heights,
    List<SheetCell> slots,
    Rows repeated,
    List<Link> links) {

  /// Rows from one to before another; none where both are the same.
  record Rows(int from, int to) {
    static final Rows NONE = new Rows(0, 0);

    boolean isEmpty() {
      return from == to;
    }
  }

  /// A cell that leads somewhere.
  ///
  /// @param target such as 'name'!A1
  /// @param tip shown beside the pointer
  record Link(int row, int column, String target, String tip) {}
}
