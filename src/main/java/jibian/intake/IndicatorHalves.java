package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Puts indicators that stand in two halves side by side, under the same headings, below each other.
final class IndicatorHalves {
  /// So many headings at least stand over each half.
  private static final int FEWEST = 3;

  private final SourceTable table;
  private final SourceCell[][] field;

  /// The headings of both halves.
  private final List<SourceCell> left;

  private final List<SourceCell> right;
  private final int top;
  private final int bottom;

  private IndicatorHalves(
      SourceTable table, SourceCell[][] field, List<SourceCell> headings, int top) {
    this.table = table;
    this.field = field;
    this.left = headings.subList(0, headings.size() / 2);
    this.right = headings.subList(headings.size() / 2, headings.size());
    this.top = top;
    this.bottom = bottom(top);
  }

  /// A table with its halves below each other; the table itself where it has none.
  static SourceTable joined(Vocabulary words, SourceTable table) {
    SourceCell[][] field = words.field(table);
    for (int row = 0; row < field.length; row++) {
      List<SourceCell> cells = SourceTable.once(field[row]);
      if (isTwice(words, cells)) {
        IndicatorHalves halves = new IndicatorHalves(table, field, cells, row);
        return halves.isParted() ? halves.joined() : table;
      }
    }
    return table;
  }

  private static boolean isTwice(Vocabulary words, List<SourceCell> cells) {
    int half = cells.size() / 2;
    boolean twice = cells.size() % 2 == 0 && half >= FEWEST;
    int known = 0;
    for (int i = 0; i < half && twice; i++) {
      String shape = words.shape(cells.get(i).text());
      twice = !shape.isEmpty() && shape.equals(words.shape(cells.get(i + half).text()));
      known += words.columns(shape).isEmpty() ? 0 : 1;
    }
    return twice && known >= FEWEST;
  }

  /// The row below the halves: one has a cell over both.
  private int bottom(int row) {
    int middle = right.getFirst().column();
    int below = row + 1;
    while (below < field.length
        && (field[below][middle] == null || field[below][middle].column() >= middle)) {
      below++;
    }
    return below;
  }

  /// Whether the halves are of other levels, and each cell is below one heading: two terms of the same levels are none.
  private boolean isParted() {
    return !names(left).equals(names(right))
        && table.cells().stream()
            .filter(this::isHalf)
            .allMatch(cell -> cell.bottom() <= bottom && heading(cell) >= 0);
  }

  private Set<String> names(List<SourceCell> headings) {
    return IntStream.range(top + 1, bottom)
        .mapToObj(row -> field[row][headings.getFirst().column()])
        .filter(cell -> cell != null && !cell.blank())
        .map(SourceCell::text)
        .collect(Collectors.toSet());
  }

  private boolean isHalf(SourceCell cell) {
    return cell.row() >= top && cell.row() < bottom && cell.column() >= right.getFirst().column();
  }

  private int heading(SourceCell cell) {
    return IntStream.range(0, right.size())
        .filter(i -> right.get(i).column() == cell.column() && right.get(i).right() == cell.right())
        .findFirst()
        .orElse(-1);
  }

  private SourceTable joined() {
    List<SourceCell> cells = new ArrayList<>();
    for (SourceCell cell : table.cells()) {
      boolean half = isHalf(cell);
      SourceCell under = half ? left.get(heading(cell)) : cell;
      int down = half || cell.row() >= bottom ? bottom - top : 0;
      cells.add(cell.at(cell.row() + down, under.column(), cell.rows(), under.columns()));
    }
    cells.sort(Comparator.comparingInt(SourceCell::row).thenComparingInt(SourceCell::column));
    return new SourceTable(table.place(), table.rows() + bottom - top, table.columns(), cells);
  }
}
