package jibian.intake;

import module java.base;

import jibian.source.SourceCell;

/// Reads the fields in the head of a table that a row and a column name together.
final class CrossedFields {
  private static final Pattern DASH = Pattern.compile("[-—–/]+");

  private final SourceCell[][] field;
  private final List<SourceCell> cells;
  private final Set<SourceCell> labels;
  private final Set<SourceCell> taken;
  private final Vocabulary words;
  private final int from;
  private final RawProject project;

  /// @param field the cells of the table by row and column
  /// @param cells those of the head
  /// @param labels those of them that are labels
  /// @param taken those that have found their place
  /// @param from the first row of the head
  CrossedFields(
      Vocabulary words,
      SourceCell[][] field,
      List<SourceCell> cells,
      Set<SourceCell> labels,
      Set<SourceCell> taken,
      int from,
      RawProject project) {
    this.words = words;
    this.field = field;
    this.cells = cells;
    this.labels = labels;
    this.taken = taken;
    this.from = from;
    this.project = project;
  }

  /// A field in the row of one label and the column of another.
  void read(StageLabels.Money one) {
    for (SourceCell line : cells) {
      if (!one.rows().contains(words.shape(line.text()))) {
        continue;
      }
      for (int row = line.row() - 1; row >= from; row--) {
        SourceCell heading = heading(one, row, line);
        if (heading != null) {
          put(one.field(), line, heading);
          return;
        }
      }
    }
  }

  private SourceCell heading(StageLabels.Money one, int row, SourceCell line) {
    for (int column = line.right(); column < field[row].length; column++) {
      SourceCell cell = field[row][column];
      if (cell != null && one.columns().contains(words.shape(cell.text()))) {
        return cell;
      }
    }
    return null;
  }

  private void put(String name, SourceCell line, SourceCell heading) {
    project.words.add(line);
    project.words.add(heading);
    SourceCell cell = field[line.row()][heading.column()];
    if (cell != null && cell.row() == line.row() && !labels.contains(cell) && taken.add(cell)) {
      project.head.putIfAbsent(name, Reading.of(cell, 1));
    }
    project.head.putIfAbsent(name, Reading.NOTHING);
    for (int column = line.right(); column < field[line.row()].length; column++) {
      SourceCell dash = field[line.row()][column];
      if (dash != null && DASH.matcher(dash.text()).matches() && !taken.contains(dash)) {
        project.words.add(dash);
      }
    }
  }
}
