package jibian.intake;

import jibian.source.SourceCell;

/// What a form has in rows below the indicators of a project.
final class FootRows {
  private final Vocabulary words;
  private final SourceCell[][] field;

  /// @param field the cells of the table by row and column
  FootRows(Vocabulary words, SourceCell[][] field) {
    this.words = words;
    this.field = field;
  }

  /// Takes a row below the indicators that the form has there; false for another.
  boolean take(int row, IndicatorColumns columns, RawProject project) {
    boolean found = false;
    for (StageLabels.Foot one : words.stageLabels().foot()) {
      SourceCell label = first(row);
      if (label != null && one.labels().contains(words.shape(label.text()))) {
        found = true;
        project.words.add(label);
        foot(one, label, columns, project);
      }
    }
    return found;
  }

  private void foot(
      StageLabels.Foot one, SourceCell label, IndicatorColumns columns, RawProject project) {
    int at =
        columns.columns().stream()
            .filter(column -> column.field().equals(one.under()))
            .mapToInt(IndicatorColumns.Column::left)
            .findFirst()
            .orElse(one.under().isEmpty() ? label.right() : field[label.row()].length);
    if (at >= label.right() && at < field[label.row()].length) {
      SourceCell cell = field[label.row()][at];
      if (cell != null && cell.row() == label.row()) {
        project.head.putIfAbsent(one.field(), Reading.of(cell, 1));
      }
    }
  }

  /// The first cell of a row, where it begins there and says something.
  private SourceCell first(int row) {
    SourceCell first = field[row][0];
    return first == null || first.blank() || first.row() < row ? null : first;
  }
}
