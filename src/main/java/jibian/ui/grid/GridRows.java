package jibian.ui.grid;

import java.util.Optional;
import jibian.edit.IdSource;
import jibian.edit.PastePlan.Range;
import jibian.text.Messages;

/// What can be done to whole rows of a table that grows, each as one step.
///
/// @param ids names for copies
record GridRows(GridModel model, IdSource ids) {

  /// Puts a row in below the cursor, in the same group, and goes there.
  void insert() {
    if (model.sheet().growing()) {
      int at = Math.min(model.cursor().row() + 1, model.sheet().rows());
      model.step(Messages.text("edit.row.add"), text -> model.sheet().insert(text, at, 1));
      model.moveTo(at, firstFree(at), false);
    }
  }

  private int firstFree(int row) {
    for (int column = 0; column < model.sheet().columns().size(); column++) {
      if (model.text(row, column).isEmpty() && model.editable(column)) {
        return column;
      }
    }
    return 0;
  }

  void delete() {
    int column = model.cursor().column();
    selected()
        .ifPresent(
            rows -> {
              model.step(
                  label("edit.row.delete", rows),
                  text -> model.sheet().remove(text, rows.top(), rows.bottom()));
              model.moveTo(rows.top(), column, false);
            });
  }

  /// Puts copies of the selected rows below them.
  void duplicate() {
    selected()
        .ifPresent(
            rows ->
                model.step(
                    label("edit.row.duplicate", rows),
                    text -> model.sheet().duplicate(text, rows.top(), rows.bottom(), ids)));
  }

  /// Moves the selected rows by one place.
  void move(int step) {
    GridCursor old = model.cursor();
    selected()
        .filter(rows -> rows.top() + step >= 0 && rows.bottom() + step < model.sheet().rows())
        .ifPresent(
            rows -> {
              model.step(
                  Messages.text("edit.row.move"),
                  text -> model.sheet().move(text, rows.top(), rows.bottom(), step));
              model.reselect(
                  new GridCursor(
                      old.row() + step, old.column(), old.endRow() + step, old.endColumn()));
            });
  }

  private static String label(String key, Range rows) {
    return Messages.text(key, rows.height());
  }

  private Optional<Range> selected() {
    Range range = model.cursor().range();
    int bottom = Math.min(range.bottom(), model.sheet().rows() - 1);
    return model.sheet().growing() && range.top() <= bottom
        ? Optional.of(new Range(range.top(), 0, bottom, model.sheet().columns().size() - 1))
        : Optional.empty();
  }
}
