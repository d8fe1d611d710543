package jibian.ui.stage;

import jibian.edit.IdSource;
import jibian.model.Submission;
import jibian.ui.grid.GridTable;

/// A table whose rows are given: cells are written, rows stay.
public interface FixedRowsTable extends GridTable {

  @Override
  default boolean growing() {
    return false;
  }

  @Override
  default Submission insert(Submission text, int at, int count) {
    return text;
  }

  @Override
  default Submission remove(Submission text, int from, int to) {
    return text;
  }

  @Override
  default Submission move(Submission text, int from, int to, int step) {
    return text;
  }

  @Override
  default Submission duplicate(Submission text, int from, int to, IdSource ids) {
    return text;
  }
}
