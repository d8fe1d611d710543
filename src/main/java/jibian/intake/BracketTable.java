package jibian.intake;

import java.util.ArrayList;
import java.util.List;
import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// A table with projects of which each is printed into one cell, be it that others in its row say more of it.
final class BracketTable {
  /// How sure it is that a cell beside belongs to the heading above it.
  private static final double CERTAINTY = 0.9;

  private final Vocabulary words;
  private final SourceTable table;
  private final SourceCell[][] field;

  BracketTable(Vocabulary words, SourceTable table) {
    this.words = words;
    this.table = table;
    this.field = words.field(table);
  }

  /// The projects; none where nothing is printed so.
  List<RawProject> projects() {
    List<RawProject> printed = new ArrayList<>();
    for (SourceCell cell : table.cells()) {
      RawProject project = BracketText.of(words, table, cell);
      if (project != null) {
        for (int column = 0; column < table.columns(); column++) {
          beside(project, cell, column);
        }
        printed.add(project);
      }
    }
    return printed;
  }

  private void beside(RawProject project, SourceCell printed, int column) {
    SourceCell value = field[printed.row()][column];
    int row = 0;
    while (row < printed.row() && named(row, column).isEmpty()) {
      row++;
    }
    if (row == printed.row() || value == null) {
      return;
    }
    project.words.add(field[row][column]);
    if (!value.equals(printed) && !value.blank()) {
      project.head.put(named(row, column), Reading.of(value, CERTAINTY));
    }
  }

  private String named(int row, int column) {
    SourceCell heading = field[row][column];
    return heading == null || heading.column() != column ? "" : words.projectField(heading.text());
  }
}
