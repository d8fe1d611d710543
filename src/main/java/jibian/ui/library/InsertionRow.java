package jibian.ui.library;

import java.util.Optional;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.ui.grid.GridModel;
import jibian.ui.grid.GridTable;

/// A row of the indicator table as it is typed into.
///
/// @param id empty in the empty row at the end
/// @param heading of the row; of the one above where it is none yet
record InsertionRow(Optional<Id> id, Heading heading, String name) {

  /// The row at a place of a table.
  static InsertionRow at(GridModel model, int place) {
    GridTable sheet = model.sheet();
    boolean there = place < sheet.rows();
    int like = there ? place : sheet.rows() - 1;
    return new InsertionRow(
        there ? Optional.of(sheet.address(place, 0).owner()) : Optional.empty(),
        like < 0
            ? Heading.OTHER
            : Heading.of(text(sheet, like, "level1"), text(sheet, like, "level2")),
        there ? text(sheet, place, "level3") : "");
  }

  /// A cell by its field; empty where the table has no such column.
  static String text(GridTable sheet, int row, String field) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      if (sheet.columns().get(column).field().equals(field)) {
        return sheet.text(row, column);
      }
    }
    return "";
  }
}
