package jibian.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Joins the parts of a table that a page has torn: equal left and right edges, nothing between them, and no beginning
/// of another table. Rows of headings that are printed again are dropped; a row that was torn itself becomes one.
final class PdfTableJoin {
  private final PdfTable first;
  private final PdfTable next;

  /// How many rows at the top of the next part are headings printed again.
  private final int again;

  private PdfTableJoin(PdfTable first, PdfTable next) {
    double[] all = columns(first.xs(), next.xs());
    this.first = first.in(all);
    this.next = next.in(all);
    this.again = again();
  }

  /// Both as one table; empty where the second is another one.
  static Optional<PdfTable> of(PdfTable first, PdfTable next) {
    if (next.page() != first.page() + 1
        || Math.abs(first.left() - next.left()) > PdfRulings.SAME
        || Math.abs(first.right() - next.right()) > PdfRulings.SAME) {
      return Optional.empty();
    }
    PdfTableJoin join = new PdfTableJoin(first, next);
    return join.begins() ? Optional.empty() : Optional.of(join.joined());
  }

  private static double[] columns(double[] some, double[] others) {
    TreeSet<Double> all = new TreeSet<>();
    for (double place : some) {
      all.add(place);
    }
    for (double place : others) {
      Double before = all.floor(place);
      Double after = all.ceiling(place);
      if ((before == null || place - before > PdfRulings.SAME)
          && (after == null || after - place > PdfRulings.SAME)) {
        all.add(place);
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Looks for the first rows of the next part at the top of the first, or for a row of headings further down.
  private int again() {
    for (int row = 0; row < first.rows(); row++) {
      int equal = 0;
      while (equal < next.rows()
          && row + equal < first.rows()
          && equal(row + equal, equal)
          && (row == 0 || heading(next.row(equal)))) {
        equal++;
      }
      if (equal > 0) {
        return equal;
      }
    }
    return 0;
  }

  private boolean equal(int row, int nextRow) {
    List<PdfCell> some = first.row(row);
    List<PdfCell> others = next.row(nextRow);
    boolean equal = some.size() == others.size() && others.stream().anyMatch(cell -> !cell.blank());
    for (int i = 0; i < some.size() && equal; i++) {
      equal =
          some.get(i).column() == others.get(i).column()
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

  /// Whether the next part begins as the first one does: another table of the same form. Headings over at least three
  /// columns are printed again within one table only.
  private boolean begins() {
    for (int row = 0; row < again; row++) {
      if (next.row(row).size() >= 3) {
        return false;
      }
    }
    if (again >= next.rows() || again >= first.rows()) {
      return again > 0;
    }
    List<PdfCell> some = first.row(again);
    List<PdfCell> others = next.row(again);
    if (some.isEmpty() || others.isEmpty()) {
      return false;
    }
    if (some.size() == 1
        && others.size() == 1
        && next.rows() > again + 1
        && first.rows() > again + 1) {
      return label(first, again + 1).equals(label(next, again + 1))
          && !label(next, again + 1).isEmpty();
    }
    return !others.getFirst().blank()
        && some.getFirst().letters().equals(others.getFirst().letters());
  }

  private static String label(PdfTable table, int row) {
    List<PdfCell> cells = table.row(row);
    return cells.isEmpty() ? "" : cells.getFirst().letters();
  }

  private PdfTable joined() {
    if (again >= next.rows()) {
      return first.with(first.rows(), first.cells(), next);
    }
    List<PdfCell[]> pairs = pairs();
    boolean torn = torn(pairs);
    int shift = first.rows() - again - (torn ? 1 : 0);
    List<PdfCell> cells = new ArrayList<>(first.cells());
    List<PdfCell> rest = new ArrayList<>(next.cells());
    rest.removeIf(cell -> cell.bottom() <= again);
    for (PdfCell[] pair : torn ? pairs : spanning(pairs)) {
      cells.remove(pair[0]);
      rest.removeIf(cell -> cell.row() <= again && cell.column() == pair[1].column());
      cells.add(pair[0].with(pair[1], shift + pair[1].bottom() - pair[0].row()));
    }
    for (PdfCell cell : rest) {
      int row = Math.max(again, cell.row());
      cells.add(cell.at(row + shift, cell.bottom() - row, cell.column(), cell.columns()));
    }
    return first.with(shift + next.rows(), cells, next);
  }

  /// The cells of the next part's first row, each with the one it would go on from; without those that have none.
  private List<PdfCell[]> pairs() {
    List<PdfCell[]> pairs = new ArrayList<>();
    for (PdfCell cell : next.row(again)) {
      first.cells().stream()
          .filter(
              above ->
                  above.bottom() == first.rows()
                      && above.column() == cell.column()
                      && above.columns() == cell.columns())
          .findFirst()
          .ifPresent(above -> pairs.add(new PdfCell[] {above, cell}));
    }
    return pairs;
  }

  /// Whether the page tore the row: all its texts go on from above, and it has no text of its own where a row begins,
  /// or not even one text had ended.
  private boolean torn(List<PdfCell[]> pairs) {
    int filled = 0;
    int blank = 0;
    int open = 0;
    for (PdfCell[] pair : pairs) {
      PdfCell above = pair[0];
      PdfCell below = pair[1];
      if (below.blank()) {
        blank += !above.blank() && above.rows() == 1 && below.rows() == 1 ? 1 : 0;
      } else if (above.blank()) {
        return false;
      } else {
        filled++;
        open += PdfParagraphs.open(above, below) ? 1 : 0;
      }
    }
    return filled > 0
        && pairs.size() == next.row(again).size()
        && (open == filled || blank >= filled && pairs.getFirst()[1].blank());
  }

  /// The cells at the left without a text of their own, or with the same once more: they belong to a cell that spans
  /// rows of both pages.
  private static List<PdfCell[]> spanning(List<PdfCell[]> pairs) {
    List<PdfCell[]> spanning = new ArrayList<>();
    boolean all = pairs.stream().allMatch(pair -> pair[1].blank());
    int column = 0;
    for (PdfCell[] pair : pairs) {
      boolean same = pair[1].letters().equals(pair[0].letters());
      boolean wide = pair[0].rows() > 1 || pair[1].rows() > 1;
      if (pair[1].column() != column
          || !pair[1].blank() && !(same && wide)
          || pair[0].blank()
          || all && column > 0) {
        break;
      }
      spanning.add(same ? new PdfCell[] {pair[0], pair[1].emptied()} : pair);
      column += pair[1].columns();
    }
    return spanning;
  }
}
