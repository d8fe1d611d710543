package jibian.ui.editor;

import module java.base;

import jibian.edit.ClipboardBlock;
import jibian.edit.PastePlan.Range;
import jibian.model.TargetFields;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridModel;

/// Selected indicators for a system that takes a value as sign, number and unit.
public final class TargetColumns {
  private static final String VALUE = "value";

  /// The selected rows with these three columns in place of the value's, beside the other columns that are selected;
  /// without these where the value is not among them. Empty where the table has no values or the rows are none.
  public static Optional<ClipboardBlock> of(GridModel model) {
    Range range = model.cursor().range();
    int value = model.sheet().columns().stream().map(GridColumn::field).toList().indexOf(VALUE);
    int end = Math.min(range.bottom(), model.sheet().rows() - 1);
    if (value < 0 || range.top() > end) {
      return Optional.empty();
    }
    boolean among = range.left() <= value && value <= range.right();
    List<List<String>> rows = new ArrayList<>();
    for (int row = range.top(); row <= end; row++) {
      List<String> cells = new ArrayList<>();
      for (int at = among ? range.left() : value; at <= (among ? range.right() : value); at++) {
        String text = model.text(row, at);
        cells.addAll(at == value ? TargetFields.of(text).cells() : List.of(text));
      }
      rows.add(cells);
    }
    return Optional.of(new ClipboardBlock(rows));
  }
}
