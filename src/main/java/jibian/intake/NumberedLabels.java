package jibian.intake;

import java.util.ArrayList;
import java.util.List;
import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Labels that a table numbers in rows of their own: 二、年度绩效目标, with the goals in the row below.
final class NumberedLabels {
  /// The table with such labels as any other table has them; the same where it has none.
  static SourceTable without(Vocabulary words, SourceTable table) {
    List<SourceCell> cells = new ArrayList<>(table.cells().size());
    boolean changed = false;
    for (SourceCell cell : table.cells()) {
      boolean row = cell.column() == 0 && cell.columns() == table.columns() && cell.columns() > 1;
      String name = row && cell.lines().size() == 1 ? OutlineNumbers.without(cell.text()) : "";
      boolean numbered = !name.isEmpty() && !name.equals(cell.text()) && isLabel(words, name);
      changed |= numbered;
      cells.add(numbered ? named(cell, name) : cell);
    }
    return changed ? new SourceTable(table.place(), table.rows(), table.columns(), cells) : table;
  }

  private static boolean isLabel(Vocabulary words, String name) {
    String shape = words.shape(name);
    return words.level(name) == 0
        && (words.isLabel(shape) || OtherLabels.isHead(shape) || OtherLabels.isForeign(shape));
  }

  private static SourceCell named(SourceCell cell, String name) {
    return new SourceCell(
        cell.row(),
        cell.column(),
        cell.rows(),
        cell.columns(),
        List.of(name),
        cell.place(),
        cell.sure());
  }
}
