package jibian.edit;

import module java.base;

/// Where the cells of a block go: which cell of the table takes which text, how many rows the table must grow by, and
/// what found no place.
///
/// @param taken in reading order
/// @param newRows rows to be added at the end
/// @param refused cells that would fall beyond the last column, or on one that cannot be changed
public record PastePlan(List<Placed> taken, int newRows, List<Placed> refused) {

  public PastePlan {
    taken = List.copyOf(taken);
    refused = List.copyOf(refused);
  }

  /// Plans a paste. One value fills the whole selection; a block fills a selection that is a multiple of it, and else
  /// begins at the selection's upper left cell.
  ///
  /// @param rows how many rows the table has
  /// @param columns how many columns it has
  /// @param growing whether rows may be added below
  /// @param editable whether a cell (row, column) can be changed; rows beyond the end are asked too
  public static PastePlan plan(
      ClipboardBlock block,
      Range selection,
      int rows,
      int columns,
      boolean growing,
      BiPredicate<Integer, Integer> editable) {
    boolean fills =
        selection.height() % block.height() == 0 && selection.width() % block.width() == 0;
    int height = fills ? selection.height() : block.height();
    int width = fills ? selection.width() : block.width();
    List<Placed> taken = new ArrayList<>();
    List<Placed> refused = new ArrayList<>();
    int last = rows;
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        Placed cell =
            new Placed(selection.top() + row, selection.left() + column, block.at(row, column));
        boolean inside = cell.column() < columns && (growing || cell.row() < rows);
        if (inside && editable.test(cell.row(), cell.column())) {
          taken.add(cell);
          last = Math.max(last, cell.row() + 1);
        } else {
          refused.add(cell);
        }
      }
    }
    return new PastePlan(taken, last - rows, refused);
  }

  /// A text for a cell.
  public record Placed(int row, int column, String text) {}

  /// A rectangle of cells, both ends included.
  public record Range(int top, int left, int bottom, int right) {
    public Range {
      if (top > bottom || left > right || top < 0 || left < 0) {
        throw new IllegalArgumentException("no rectangle");
      }
    }

    /// The rectangle between two cells.
    public static Range between(int row1, int column1, int row2, int column2) {
      return new Range(
          Math.min(row1, row2),
          Math.min(column1, column2),
          Math.max(row1, row2),
          Math.max(column1, column2));
    }

    public int height() {
      return bottom - top + 1;
    }

    public int width() {
      return right - left + 1;
    }

    public boolean contains(int row, int column) {
      return row >= top && row <= bottom && column >= left && column <= right;
    }

    public boolean single() {
      return height() == 1 && width() == 1;
    }
  }
}
