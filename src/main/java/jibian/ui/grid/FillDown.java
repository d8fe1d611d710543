package jibian.ui.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import jibian.edit.PastePlan.Range;
import jibian.model.Address;

/// Copies cells of a grid along their columns, each time as one step.
record FillDown(GridModel model) {

  /// Fills the selection with its first row; a single row takes the texts above it.
  void down() {
    Range range = model.cursor().range();
    int source = range.height() == 1 ? range.top() - 1 : range.top();
    if (source >= 0) {
      Range from = new Range(source, range.left(), source, range.right());
      copy(from, source + 1, range.bottom(), model.cursor());
    }
  }

  /// Fills the rows between the selection and a row below or above it with the selection, again and again. The empty
  /// row at the end is not filled.
  void to(int row) {
    Range from = source();
    if (row > from.bottom()) {
      Range whole = new Range(from.top(), from.left(), last(row), from.right());
      copy(from, from.bottom() + 1, row, GridCursor.over(whole));
    } else if (row < from.top()) {
      copy(
          from, row, from.top() - 1, new GridCursor(from.bottom(), from.left(), row, from.right()));
    }
  }

  /// The row to which a second click on the handle fills: the last one beside which a neighbouring column is filled
  /// without a gap, the left one first, else the last row.
  int end() {
    Range from = source();
    for (int beside : new int[] {from.left() - 1, from.right() + 1}) {
      int row = from.bottom();
      while (filled(row + 1, beside)) {
        row++;
      }
      if (row > from.bottom()) {
        return row;
      }
    }
    return Math.max(from.bottom(), model.sheet().rows() - 1);
  }

  /// Whether there is something to fill from.
  boolean possible() {
    return model.sheet().rows() > 0 && model.cursor().range().top() < model.sheet().rows();
  }

  /// What is selected, without the empty row at the end.
  Range source() {
    Range range = model.cursor().range();
    int bottom = Math.max(range.top(), last(range.bottom()));
    return new Range(range.top(), range.left(), bottom, range.right());
  }

  private int last(int row) {
    return Math.min(row, model.sheet().rows() - 1);
  }

  private boolean filled(int row, int column) {
    return row < model.sheet().rows()
        && column >= 0
        && column < model.sheet().columns().size()
        && !model.text(row, column).isBlank();
  }

  private void copy(Range from, int first, int end, GridCursor selection) {
    Map<Address, String> values = new LinkedHashMap<>();
    for (int row = first; row <= last(end); row++) {
      int like = from.top() + Math.floorMod(row - from.top(), from.height());
      for (int column = from.left(); column <= from.right(); column++) {
        if (model.editable(column)) {
          values.put(model.sheet().address(row, column), model.text(like, column));
        }
      }
    }
    if (!values.isEmpty()) {
      model.fill(values, selection);
    }
  }
}
