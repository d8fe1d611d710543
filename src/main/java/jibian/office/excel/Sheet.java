package jibian.office.excel;

import java.util.ArrayList;
import java.util.List;

/// What stands on a sheet: the cells with their regions, which neither overlap nor leave a row's columns uncovered.
///
/// @param title for remarks
/// @param heights of the rows in points
/// @param slots in the order of their first rows
/// @param repeated the rows printed on top of every further page
/// @param links from cells of this sheet to places in the workbook
record Sheet(
    String title,
    Columns columns,
    List<Double> heights,
    List<Slot> slots,
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

  /// Columns that are printed.
  int printed() {
    return columns.count();
  }

  /// Columns in all, with one on the right that is not printed if anything stands there.
  int all() {
    return Math.max(printed(), slots.stream().mapToInt(Slot::column).max().orElse(0) + 1);
  }

  /// The sheet with a link in the first row, right of what is printed.
  ///
  /// @param style of the cell
  Sheet withAside(int style, String text, String target) {
    List<Slot> more = new ArrayList<>(slots);
    more.addFirst(new Slot(0, printed(), 1, 1, style, text, false, null));
    Link link = new Link(0, printed(), target, text);
    return new Sheet(title, columns, heights, more, repeated, List.of(link));
  }
}
