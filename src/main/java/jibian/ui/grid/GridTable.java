package jibian.ui.grid;

import java.util.List;
import jibian.edit.IdSource;
import jibian.model.Address;
import jibian.model.Submission;

/// What a grid shows: rows and columns over one state of a text. Immutable.
public interface GridTable {

  /// The columns, left to right.
  List<GridColumn> columns();

  int rows();

  String text(int row, int column);

  Address address(int row, int column);

  /// How a cell looks beyond its text.
  default CellLook look(int row, int column) {
    return CellLook.PLAIN;
  }

  /// Whether rows can be added, moved and deleted.
  boolean growing();

  /// What a cell of kind [GridColumn.Kind#CHOICE] may hold; empty for the others.
  default List<String> choices(int row, int column) {
    return List.of();
  }

  /// The text with rows put in, each like the row above it as far as rows belong to groups.
  ///
  /// @param at the place of the first of them
  Submission insert(Submission text, int at, int count);

  /// The text without some rows, both ends included.
  Submission remove(Submission text, int from, int to);

  /// The text with rows moved by one place, both ends included.
  ///
  /// @param step -1 or 1
  Submission move(Submission text, int from, int to, int step);

  /// The text with copies of rows below them.
  Submission duplicate(Submission text, int from, int to, IdSource ids);

  /// The same rows and columns over another state.
  GridTable over(Submission text);
}
