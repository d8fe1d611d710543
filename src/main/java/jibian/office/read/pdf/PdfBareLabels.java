package jibian.office.read.pdf;

import module java.base;

import jibian.office.read.pdf.PdfBareRows.Level;
import jibian.office.read.pdf.PdfBareRows.Row;

/// The texts at the left of a table without lines, of which one may belong to several rows: it stands beside the first
/// of them, beside the last, or in their middle.
final class PdfBareLabels {
  /// Such texts stand in one of so many columns, where those of a row were drawn one after the other.
  static final int COLUMNS = 2;

  /// In a table of fewer columns only the first one has labels.
  private static final int MANY = 5;

  /// A heading of the first column, below which every row has a label.
  private static final Pattern HEADING = Pattern.compile("[一二三1-3]级指标.*|序号|指标类[型别]");

  private final List<Row> rows;
  private final IdentityHashMap<PdfBareText, PdfBareText> beside;

  private PdfBareLabels(List<Row> rows, IdentityHashMap<PdfBareText, PdfBareText> beside) {
    this.rows = rows;
    this.beside = beside;
  }

  /// Those texts that have others at their right which were drawn next, and so are in their first row, with the last
  /// of these. Behind the first columns only those that stand above or below it.
  static IdentityHashMap<PdfBareText, PdfBareText> beside(List<PdfBareText> texts) {
    IdentityHashMap<PdfBareText, PdfBareText> beside = new IdentityHashMap<>();
    PdfBareText end = null;
    for (int i = texts.size() - 2; i >= 0; i--) {
      PdfBareText text = texts.get(i);
      PdfBareText next = texts.get(i + 1);
      boolean right = next.from > text.to;
      end = right && end != null ? end : next;
      boolean far = text.to < COLUMNS || text.bottom() < end.top() || text.top() > end.bottom();
      if (right && text.from == text.to && far) {
        beside.put(text, end);
      }
      end = right ? end : null;
    }
    return beside;
  }

  /// Whether a text may be a label: it stands in the first column, or in the second one where that is no value of the
  /// first.
  static boolean label(PdfBareText text, List<PdfBareText> all, PdfBareColumns columns) {
    if (text.from != text.to || text.to >= COLUMNS || (text.to > 0 && columns.size() < MANY)) {
      return false;
    }
    return text.to == 0
        || text(text).endsWith("指标")
        || all.stream().anyMatch(other -> other.from > text.to && other.level(text))
        || all.stream().noneMatch(other -> other.to < text.from && other.level(text));
  }

  /// Gives each label its rows.
  ///
  /// @param beside what stands beside them in their first row, as far as it is known
  static void place(
      List<PdfBareText> labels,
      List<Row> rows,
      IdentityHashMap<PdfBareText, PdfBareText> beside,
      Level level) {
    PdfBareLabels placing = new PdfBareLabels(rows, beside);
    List<PdfBareText> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(PdfBareText::middle));
    if (beside.isEmpty()) {
      placing.byPlace(sorted, level);
    } else {
      int last = labels.stream().mapToInt(label -> label.to).max().orElse(0);
      for (int column = 0; column <= last; column++) {
        placing.byNeighbour(sorted, column);
      }
    }
  }

  private void byNeighbour(List<PdfBareText> labels, int column) {
    List<PdfBareText> own = labels.stream().filter(label -> label.to == column).toList();
    for (PdfBareText label : own) {
      label.row = beside.get(label).whole().row;
    }
    List<PdfBareText> sorted = new ArrayList<>(own);
    sorted.sort(Comparator.comparingInt(label -> label.row));
    for (int i = 0; i < sorted.size(); i++) {
      PdfBareText label = sorted.get(i);
      int next = i + 1 < sorted.size() ? sorted.get(i + 1).row : rows.size();
      if (!rows.get(label.row).level(label)) {
        span(label, label.row, label.row, end(label.row, next, column), true);
      }
    }
  }

  /// Up to which row none has a text of its own in a column, or further left.
  private int end(int from, int to, int column) {
    int end = from + 1;
    while (end < to && !has(end, column)) {
      end++;
    }
    return end;
  }

  /// Gives a label those rows in the middle of which it is, or down to that with which it ends.
  ///
  /// @return how far off it is
  private double span(PdfBareText label, int from, int least, int end, boolean last) {
    double best = Double.MAX_VALUE;
    for (int to = least; to < end; to++) {
      Row row = rows.get(to);
      double off =
          Math.abs((rows.get(from).top() + row.bottom() - label.top() - label.bottom()) / 2);
      double below = last ? Math.abs(row.bottom() - label.bottom()) : off;
      if (Math.min(off, below) < best - 0.5) {
        best = Math.min(off, below);
        label.row = from;
        label.rows = to + 1 - from;
      }
    }
    return best;
  }

  private void byPlace(List<PdfBareText> labels, Level usual) {
    List<Level> levels = new ArrayList<>(List.of(usual));
    levels.addAll(List.of(Level.FIRST, Level.MIDDLE, Level.LAST));
    Level best = usual;
    int fewest = Integer.MAX_VALUE;
    for (Level level : levels) {
      int wrong = place(labels, level);
      if (wrong < fewest) {
        fewest = wrong;
        best = level;
      }
    }
    place(labels, best);
  }

  /// @return how much is against it that labels are set that way
  private int place(List<PdfBareText> labels, Level level) {
    int wrong = 0;
    int[] ends = new int[rows.size()];
    Arrays.fill(ends, rows.size());
    for (int column = 0; column < COLUMNS; column++) {
      int in = column;
      List<PdfBareText> own = labels.stream().filter(label -> label.to == in).toList();
      wrong += place(own, column, level, ends);
      for (PdfBareText label : own) {
        Arrays.fill(ends, label.row, label.row + label.rows, label.row + label.rows);
      }
    }
    return wrong;
  }

  /// @param ends where the labels further left end, by row
  private int place(List<PdfBareText> labels, int column, Level level, int[] ends) {
    int wrong = 0;
    int start = 0;
    for (int i = 0; i < labels.size(); i++) {
      PdfBareText label = labels.get(i);
      int nearest = nearest(label, level);
      for (int row = start; row < nearest; row++) {
        start = has(row, column) || ends[row] <= nearest ? row + 1 : start;
      }
      start = Math.min(start, nearest);
      boolean isLevel = rows.get(nearest).level(label);
      label.row = nearest;
      label.rows = 1;
      switch (level) {
        case FIRST -> wrong += (isLevel ? 0 : 1) + (headed(labels, i) ? 1 : 0);
        case LAST -> {
          wrong += isLevel ? 0 : 1;
          label.row = start;
          label.rows = nearest + 1 - start;
        }
        case MIDDLE -> {
          int next = i + 1 < labels.size() ? nearest(labels.get(i + 1), level) : rows.size();
          int end = Math.max(start + 1, end(start, Math.min(next, ends[nearest]), column));
          wrong += span(label, start, start, end, false) > label.size() ? 1 : 0;
        }
      }
      start = label.row + label.rows;
    }
    boolean open = level == Level.LAST && start < rows.size() && !has(start, column);
    return wrong + (open && column == 0 ? 1 : 0);
  }

  private boolean has(int row, int column) {
    return rows.get(row).texts.stream().anyMatch(text -> text.from <= column);
  }

  /// Whether rows without a label stand between the heading of the labels and the first one.
  private boolean headed(List<PdfBareText> labels, int at) {
    return at > 0
        && HEADING.matcher(text(labels.get(at - 1))).matches()
        && nearest(labels.get(at), Level.FIRST) > nearest(labels.get(at - 1), Level.FIRST) + 1;
  }

  private static String text(PdfBareText text) {
    StringBuilder signs = new StringBuilder();
    text.pieces.forEach(piece -> piece.signs().forEach(sign -> signs.append(sign.text())));
    return signs.toString();
  }

  private int nearest(PdfBareText label, Level level) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int row = 0; row < rows.size(); row++) {
      for (PdfBareText text : rows.get(row).texts) {
        double off = Math.abs(level.of(text) - level.of(label));
        if (off < least) {
          least = off;
          best = row;
        }
      }
    }
    return best;
  }
}
