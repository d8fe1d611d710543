package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Tells rows in which a level stands alone, above those of its indicators; and rows that count the columns.
final class TreeRows {
  private final Vocabulary words;
  private final SourceCell[][] field;

  /// Whether the table is known to have such rows.
  private boolean tree;

  /// @param field the cells of the table by row and column
  TreeRows(Vocabulary words, SourceCell[][] field) {
    this.words = words;
    this.field = field;
  }

  /// Whether a row says nothing but the name of a level. Elsewhere that is an indicator nobody filled in: a tree has
  /// the second level alone below the first.
  ///
  /// @param seen the cells of the row below the headings of indicators
  boolean isLevel(int row, Set<SourceCell> seen) {
    List<SourceCell> said =
        seen.stream().filter(cell -> cell.row() == row && !cell.blank()).toList();
    SourceCell one = said.size() == 1 ? said.getFirst() : null;
    if (one == null || one.rows() > 1 || words.level(one.text()) == 0) {
      return false;
    }
    SourceCell below = row + 1 < field.length ? field[row + 1][one.column()] : null;
    boolean open = below == null || below.blank();
    tree |= open && words.level(one.text()) == 1 && row + 1 < field.length && second(row + 1);
    return tree;
  }

  private boolean second(int row) {
    return Stream.of(field[row])
        .anyMatch(cell -> cell != null && cell.row() == row && words.level(cell.text()) == 2);
  }

  /// The first row below the headings, and below one that only counts the columns, whose cells are words then.
  static int counts(SourceCell[][] field, int row, RawProject project) {
    List<SourceCell> cells =
        row < field.length
            ? SourceTable.once(field[row]).stream().filter(cell -> !cell.blank()).toList()
            : List.of();
    boolean counts = cells.size() > 2;
    for (int at = 0; at < cells.size() && counts; at++) {
      counts = cells.get(at).text().equals(Integer.toString(at + 1));
    }
    if (counts) {
      project.words.addAll(cells);
    }
    return counts ? row + 1 : row;
  }
}
