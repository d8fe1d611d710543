package jibian.office.excel;

import java.util.List;
import jibian.page.Cell;
import jibian.page.Grid;
import jibian.page.Role;
import jibian.page.Row;

/// Finds the rows to print again on top of every further page of a sheet. Excel allows one stretch of rows, and
/// prints it on the pages after the one it stands on.
///
/// What a clerk looks for on a second page is the headings of the indicator columns: so it is the header rows of the
/// last grid that has any. A grid whose headings stand amid its rows, below a head of the form, has no header rows;
/// then its last row of nothing but labels is taken, since it is these headings, and Excel (other than Word) can
/// repeat it. Without either it is the title. Title and lines are repeated too where nothing stands between them and
/// the headings.
final class RepeatedRows {
  private static final int FEWEST_HEADINGS = 3;

  private int top;
  private Worksheet.Rows headers = Worksheet.Rows.NONE;
  private Worksheet.Rows labels = Worksheet.Rows.NONE;

  /// A paragraph was placed.
  void paragraph(int from, int to) {
    if (top == from) {
      top = to;
    }
  }

  /// A grid was placed.
  ///
  /// @param starts first sheet row of each of its rows, and the row after it
  void grid(Grid grid, int[] starts) {
    int header = (int) grid.rows().stream().takeWhile(Row::header).count();
    int heading = lastHeading(grid);
    if (header > 0) {
      headers = new Worksheet.Rows(starts[0], starts[header]);
    } else if (heading >= 0) {
      labels = new Worksheet.Rows(starts[heading], starts[heading + 1]);
    }
  }

  Worksheet.Rows rows() {
    Worksheet.Rows headings = headers.isEmpty() ? labels : headers;
    return headings.isEmpty() || headings.from() == top
        ? new Worksheet.Rows(0, Math.max(top, headings.to()))
        : headings;
  }

  /// The last row of labels only, none of them reaching into or out of it; -1 for none.
  private static int lastHeading(Grid grid) {
    for (int row = grid.rows().size() - 1; row >= 0; row--) {
      if (isHeading(grid.rows().get(row).cells(), grid.widths().size())) {
        return row;
      }
    }
    return -1;
  }

  private static boolean isHeading(List<Cell> cells, int columns) {
    return cells.size() >= FEWEST_HEADINGS
        && cells.stream().allMatch(cell -> cell.role() == Role.CELL_LABEL && cell.rows() == 1)
        && cells.stream().mapToInt(Cell::columns).sum() == columns;
  }
}
