package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Tables that stand beside each other in one: those of two projects, or the head of one beside its indicators.
final class SideTables {
  private static final int FEWEST = 3;
  private static final int WIDEST = 60;

  private final Vocabulary words;

  SideTables(Vocabulary words) {
    this.words = words;
  }

  /// The tables below each other; the same one where nothing stands beside.
  List<SourceTable> of(SourceTable table) {
    SourceCell[][] field = words.field(table);
    for (int column = FEWEST; column < Math.min(WIDEST, table.columns() - FEWEST); column++) {
      if (isGap(field, column)) {
        SourceTable left = part(table, 0, column);
        SourceTable right = part(table, column + 1, table.columns());
        if (isHeaded(left) && isHeaded(right)) {
          return Stream.concat(Stream.of(left), of(right).stream()).toList();
        }
      }
    }
    return List.of(headAbove(table, field));
  }

  private static boolean isGap(SourceCell[][] field, int column) {
    for (SourceCell[] row : field) {
      if (row[column] != null && !(row[column].columns() == 1 && row[column].blank())) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeaded(SourceTable table) {
    return heading(words.field(table)) >= 0;
  }

  /// The first row with the headings of indicators; -1 for none.
  private int heading(SourceCell[][] field) {
    return IntStream.range(0, field.length)
        .filter(row -> !IndicatorColumns.of(words, field, row).none())
        .findFirst()
        .orElse(-1);
  }

  private static SourceTable part(SourceTable table, int left, int right) {
    List<SourceCell> cells =
        table.cells().stream()
            .filter(cell -> left <= cell.column() && cell.right() <= right)
            .map(cell -> cell.at(cell.row(), cell.column() - left, cell.rows(), cell.columns()))
            .toList();
    return new SourceTable(table.place(), table.rows(), right - left, cells);
  }

  /// A head beside the indicators comes above them.
  private SourceTable headAbove(SourceTable table, SourceCell[][] field) {
    int row = table.columns() < 2 * FEWEST ? -1 : heading(field);
    if (row < 0) {
      return table;
    }
    List<IndicatorColumns.Column> columns = IndicatorColumns.of(words, field, row).columns();
    int left = columns.getFirst().left();
    int right = columns.getLast().right();
    if (isHead(field, row, 0, left)) {
      return stacked(table, row, left, true);
    }
    return isHead(field, row, right, table.columns()) ? stacked(table, row, right, false) : table;
  }

  /// Whether the columns between hold labels below each other, with their values, and no cell reaches out of them.
  private boolean isHead(SourceCell[][] field, int top, int left, int right) {
    if (right - left < 2) {
      return false;
    }
    Set<Integer> labels = new HashSet<>();
    for (int row = top; row < field.length; row++) {
      for (int column = left; column < right; column++) {
        SourceCell cell = field[row][column];
        if (cell != null && (cell.row() < top || cell.column() < left || cell.right() > right)) {
          return false;
        }
        boolean labelled = cell != null && !words.head(words.shape(cell.text())).isEmpty();
        if (labelled && cell.right() < right && IndicatorColumns.of(words, field, row).none()) {
          labels.add(row);
        }
      }
    }
    return labels.size() >= FEWEST;
  }

  /// @param head whether the head is left of the column, not right of it
  private static SourceTable stacked(SourceTable table, int top, int column, boolean head) {
    int rows = table.rows() - top;
    List<SourceCell> cells = new ArrayList<>();
    for (SourceCell cell : table.cells()) {
      boolean below = cell.row() >= top && (cell.column() < column) != head;
      cells.add(
          below ? cell.at(cell.row() + rows, cell.column(), cell.rows(), cell.columns()) : cell);
    }
    cells.sort(Comparator.comparingInt(SourceCell::row).thenComparingInt(SourceCell::column));
    return new SourceTable(table.place(), table.rows() + rows, table.columns(), cells);
  }
}
