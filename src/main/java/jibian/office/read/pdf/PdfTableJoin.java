package jibian.office.read.pdf;

import module java.base;

/// A table of one page or of several: parts with equal left and right edges, nothing between them, and no beginning of
/// another table. Rows of headings that are printed again are dropped; a row that the page has torn becomes one.
/// Columns are known by their places until the table is complete.
final class PdfTableJoin {
  /// Headings that are printed again are looked for in so many rows.
  private static final int HEADINGS = 100;

  /// Behind the first column a longer text is no label of several rows.
  private static final int LABEL = 15;

  private final PdfTable first;
  private final List<List<PdfCell>> beginning;
  private final List<PdfCell> cells;
  private final TreeSet<Double> xs = new TreeSet<>();

  /// Which cells reach the last row.
  private final List<Integer> open = new ArrayList<>();

  private PdfTable last;
  private int rows;

  PdfTableJoin(PdfTable first) {
    this.first = first;
    this.last = first;
    this.rows = first.rows();
    this.cells = new ArrayList<>(first.cells());
    this.beginning = rows(first, HEADINGS);
    columns(first);
    reach(0);
  }

  private static List<List<PdfCell>> rows(PdfTable table, int most) {
    List<List<PdfCell>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(most, table.rows()); i++) {
      rows.add(new ArrayList<>());
    }
    table.cells().stream()
        .filter(cell -> cell.row() < rows.size())
        .forEach(cell -> rows.get(cell.row()).add(cell));
    return rows;
  }

  /// The part that was added last.
  PdfTable last() {
    return last;
  }

  private void columns(PdfTable part) {
    for (double place : part.xs()) {
      Double before = xs.floor(place);
      Double after = xs.ceiling(place);
      if ((before == null || place - before > PdfRulings.SAME)
          && (after == null || after - place > PdfRulings.SAME)) {
        xs.add(place);
      }
    }
  }

  private void reach(int from) {
    for (int i = from; i < cells.size(); i++) {
      if (cells.get(i).bottom() == rows) {
        open.add(i);
      }
    }
  }

  /// Adds a part; false where it is another table.
  boolean add(PdfTable next) {
    if (next.page() != last.page() + 1 || !meets(next)) {
      return false;
    }
    List<List<PdfCell>> lines = rows(next, next.rows());
    int again = again(lines);
    while (again + 1 < lines.size() && sliver(lines.get(again))) {
      drop(lines, again++);
    }
    if (begins(lines, again)) {
      return false;
    }
    columns(next);
    if (again < lines.size()) {
      append(lines, again, next.top());
    }
    last = next;
    return true;
  }

  /// Whether a part is as wide as the table, or as its last rows, where nothing stands beside them.
  private boolean meets(PdfTable next) {
    if (same(last.left(), next.left()) && same(last.right(), next.right())) {
      return true;
    }
    List<PdfCell> filled = open.stream().map(cells::get).filter(cell -> !cell.blank()).toList();
    return !filled.isEmpty()
        && same(filled.stream().mapToDouble(PdfCell::left).min().orElseThrow(), next.left())
        && same(filled.stream().mapToDouble(PdfCell::right).max().orElseThrow(), next.right());
  }

  private static boolean same(double place, double other) {
    return Math.abs(place - other) <= PdfRulings.SAME;
  }

  /// How many rows at the top of a part are headings printed again: those of the first part, or of a table that stands
  /// further down in it.
  private int again(List<List<PdfCell>> lines) {
    for (int row = 0; row < beginning.size(); row++) {
      int equal = 0;
      while (equal < lines.size()
          && row + equal < beginning.size()
          && equal(beginning.get(row + equal), lines.get(equal))
          && (row == 0 || heading(lines.get(equal)))) {
        equal++;
      }
      if (equal > 0) {
        return equal;
      }
    }
    return 0;
  }

  /// Whether a part on the next page begins with the columns' headings of the first one.
  boolean repeats(PdfTable next) {
    List<List<PdfCell>> lines = rows(next, 1);
    return next.page() == last.page() + 1
        && meets(next)
        && !beginning.isEmpty()
        && heading(beginning.getFirst())
        && equal(beginning.getFirst(), lines.getFirst());
  }

  private static boolean equal(List<PdfCell> some, List<PdfCell> others) {
    boolean equal = some.size() == others.size() && others.stream().anyMatch(cell -> !cell.blank());
    for (int i = 0; i < some.size() && equal; i++) {
      equal =
          same(some.get(i).left(), others.get(i).left())
              && some.get(i).letters().equals(others.get(i).letters());
    }
    return equal;
  }

  private static boolean heading(List<PdfCell> row) {
    return row.size() >= 3
        && row.stream()
            .allMatch(
                cell ->
                    !cell.blank()
                        && cell.rows() == 1
                        && cell.letters().chars().noneMatch(Character::isDigit));
  }

  /// Whether a row shows no more than that the page tore one: it has no text, but for cells that go on below it.
  private static boolean sliver(List<PdfCell> row) {
    return row.stream().allMatch(cell -> cell.blank() || cell.rows() > 1)
        && row.stream().anyMatch(cell -> cell.rows() == 1);
  }

  private static void drop(List<List<PdfCell>> lines, int row) {
    for (PdfCell cell : lines.get(row)) {
      if (cell.rows() > 1) {
        PdfCell rest = cell.at(row + 1, cell.rows() - 1, cell.column(), cell.columns());
        lines.get(row + 1).add(rest);
      }
    }
    lines.get(row).clear();
    lines.get(row + 1).sort(Comparator.comparingInt(PdfCell::column));
  }

  /// Whether a part begins as the first one does: another table of the same form. Headings over at least three columns
  /// are printed again within one table only.
  private boolean begins(List<List<PdfCell>> lines, int again) {
    if (lines.subList(0, again).stream().anyMatch(row -> row.size() >= 3)) {
      return false;
    }
    if (again >= Math.min(lines.size(), beginning.size())) {
      return again > 0;
    }
    List<PdfCell> row = lines.get(again);
    if (row.size() == 1
        && beginning.get(again).size() == 1
        && Math.min(lines.size(), beginning.size()) > again + 1) {
      row = lines.get(again + 1);
      return !row.isEmpty() && label(row).equals(label(beginning.get(again + 1)));
    }
    return !row.isEmpty()
        && !row.getFirst().blank()
        && label(row).equals(label(beginning.get(again)));
  }

  private static String label(List<PdfCell> row) {
    return row.isEmpty() ? "" : row.getFirst().letters();
  }

  private void append(List<List<PdfCell>> lines, int again, double upper) {
    List<PdfTornCell> pairs = pairs(lines.get(again));
    boolean torn = new PdfTornRow(pairs, lines.get(again).size(), last).torn(upper);
    int shift = rows - again - (torn ? 1 : 0);
    rows = shift + lines.size();
    open.clear();
    int before = cells.size();
    List<PdfCell> joined = new ArrayList<>();
    for (PdfTornCell pair : torn ? pairs : spanning(pairs)) {
      PdfCell above = cells.get(pair.index());
      PdfCell below = pair.twice() ? pair.below().emptied() : pair.below();
      PdfCell both = above.with(below, shift + below.bottom() - above.row());
      cells.set(pair.index(), both);
      joined.add(pair.below());
      if (both.bottom() == rows) {
        open.add(pair.index());
      }
    }
    for (int row = 0; row < lines.size(); row++) {
      for (PdfCell cell : lines.get(row)) {
        if (cell.bottom() > again
            && joined.stream()
                .noneMatch(done -> done.row() == cell.row() && done.column() == cell.column())) {
          int top = Math.max(again, row);
          cells.add(cell.at(top + shift, cell.bottom() - top, cell.column(), cell.columns()));
        }
      }
    }
    reach(before);
  }

  /// The cells of a part's first row, each with the one it would go on from; without those that have none.
  private List<PdfTornCell> pairs(List<PdfCell> row) {
    List<PdfTornCell> pairs = new ArrayList<>();
    for (PdfCell cell : row) {
      for (int index : open) {
        PdfCell above = cells.get(index);
        if (same(above.left(), cell.left()) && same(above.right(), cell.right())) {
          pairs.add(new PdfTornCell(index, above, cell));
        }
      }
    }
    return pairs;
  }

  /// The cells at the left that span rows of both pages.
  private List<PdfTornCell> spanning(List<PdfTornCell> pairs) {
    List<PdfTornCell> spanning = new ArrayList<>();
    boolean all = pairs.stream().allMatch(pair -> pair.below().blank());
    int column = 0;
    for (PdfTornCell pair : pairs) {
      boolean own = column > 0 && pair.below().blank() && pair.above().letters().length() > LABEL;
      boolean spans =
          (pair.spans() && !own) || (column > 0 && pair.tall() && reachesEnd(pair.above()));
      if (pair.below().column() != column || (all && column > 0) || !spans) {
        break;
      }
      spanning.add(pair);
      column += pair.below().columns();
    }
    return spanning;
  }

  /// Whether the text of a cell goes down to the end of the page.
  private boolean reachesEnd(PdfCell above) {
    PdfLine line = above.lines().isEmpty() ? null : above.lines().getLast();
    return line != null && last.bottom() - line.base() < 1.5 * line.size();
  }

  /// The whole table.
  PdfTable table() {
    double[] all = xs.stream().mapToDouble(Double::doubleValue).toArray();
    List<PdfCell> sorted = new ArrayList<>();
    for (PdfCell cell : cells) {
      int from = PdfGrid.nearest(all, cell.left());
      int to = PdfGrid.nearest(all, cell.right());
      sorted.add(cell.at(cell.row(), cell.rows(), from, Math.max(1, to - from)));
    }
    sorted.sort(Comparator.comparingInt(PdfCell::row).thenComparingInt(PdfCell::column));
    return new PdfTable(
        last.page(),
        List.copyOf(xs),
        rows,
        last.top(),
        last.bottom(),
        List.of(),
        sorted,
        first.place());
  }
}
