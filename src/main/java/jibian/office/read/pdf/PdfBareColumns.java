package jibian.office.read.pdf;

import module java.base;

/// The columns of a table without lines: where its texts begin below each other, and the gaps that hardly one covers.
final class PdfBareColumns {
  /// So wide a part of the table is a text over several columns.
  private static final double WIDE = 0.35;

  /// Other texts cover a gap in no more of the lines.
  private static final double COVERED = 0.06;

  /// In fewer lines none may.
  private static final int FEW = 8;

  /// One in so many lines has a text that begins where a column does.
  private static final int BEGINS = 10;

  /// Texts begin below each other where they are no further apart, in points.
  private static final double BELOW = 1;

  /// A text that goes on where a column begins is another one if so small a gap, in sizes, is before it.
  private static final double SMALL_GAP = 0.15;

  private final List<Span> spans = new ArrayList<>();
  private final List<Double> begins;
  private final List<PdfBareLine> lines;
  private final double[] sides;

  /// From left to right.
  private record Span(double left, double right) {}

  private PdfBareColumns(List<PdfBareLine> all) {
    this.begins = begins(all);
    this.lines = all.stream().map(this::parted).toList();
    List<PdfBarePiece> pieces = pieces(lines);
    double left = left(pieces);
    double right = right(pieces);
    spans(pieces, right - left);
    if (spans.size() > 1) {
      lines.forEach(this::part);
    }
    this.sides = sides(left, right);
  }

  /// The same columns for the lines of another page.
  private PdfBareColumns(List<PdfBareLine> all, PdfBareColumns before) {
    this.begins = before.begins;
    this.lines = all.stream().map(this::parted).toList();
    spans.addAll(before.spans);
    this.sides = before.sides;
  }

  private static List<PdfBarePiece> pieces(List<PdfBareLine> lines) {
    return lines.stream().flatMap(line -> line.pieces().stream()).toList();
  }

  private static double left(List<PdfBarePiece> pieces) {
    return pieces.stream().mapToDouble(PdfBarePiece::left).min().orElseThrow();
  }

  private static double right(List<PdfBarePiece> pieces) {
    return pieces.stream().mapToDouble(PdfBarePiece::right).max().orElseThrow();
  }

  private double[] sides(double left, double right) {
    double[] places = new double[spans.size() + 1];
    for (int i = 1; i < spans.size(); i++) {
      places[i] = (spans.get(i - 1).right + spans.get(i).left) / 2;
    }
    places[0] = left - 1;
    places[spans.size()] = right + 1;
    return places;
  }

  /// The columns of a table.
  ///
  /// @param before those of the table above that may go on here; null where there is none
  static PdfBareColumns of(List<PdfBareLine> lines, PdfBareColumns before) {
    PdfBareColumns own = new PdfBareColumns(lines);
    return before != null && before.holds(lines) ? new PdfBareColumns(lines, before) : own;
  }

  /// Whether texts stand in these columns: hardly one that is no wide one reaches into another one, and they begin
  /// where many began here.
  private boolean holds(List<PdfBareLine> all) {
    List<PdfBarePiece> pieces = pieces(all.stream().map(this::parted).toList());
    double width = right(pieces) - left(pieces);
    int in = 0;
    int over = 0;
    int level = 0;
    for (PdfBarePiece piece : pieces) {
      boolean outside = piece.left() < sides[0] - 2 || piece.right() > sides[spans.size()] + 12;
      if (outside) {
        return false;
      }
      if (piece.width() < WIDE * width) {
        boolean one = first(piece) == last(piece);
        in += one || begins(piece) ? 1 : 0;
        over += one || begins(piece) ? 0 : 1;
        level += begins(piece) ? 1 : 0;
      }
    }
    boolean centred = begins.size() < PdfBareLines.SIDE_BY_SIDE;
    return over * 6 <= in && (centred || level * 10 >= (in + over) * 7);
  }

  private boolean begins(PdfBarePiece piece) {
    return begins.stream().anyMatch(at -> Math.abs(at - piece.left()) < 1.5 * BELOW);
  }

  /// Whether the few texts of a line stand in these columns, each in one, as those do that end or begin a row.
  boolean fits(PdfBareLine line) {
    return line.pieces().stream()
        .allMatch(
            piece -> {
              int column = first(piece);
              boolean in =
                  piece.left() > sides[column] - 1 && piece.right() < sides[column + 1] + 1;
              Span span = spans.get(column);
              double off = span.left + span.right - piece.left() - piece.right();
              return in && column == last(piece) && (begins(piece) || Math.abs(off) < 3);
            });
  }

  /// The lines, with those texts parted that reach the next column without a gap to be seen.
  List<PdfBareLine> lines() {
    return lines;
  }

  int size() {
    return spans.size();
  }

  /// The middles between the columns, and the outer sides.
  double[] sides() {
    return sides;
  }

  /// How wide the texts of some columns are.
  double width(int from, int to) {
    return spans.get(to).right - spans.get(from).left;
  }

  /// Where many texts begin below each other.
  private static List<Double> begins(List<PdfBareLine> lines) {
    TreeMap<Double, Integer> counts = new TreeMap<>();
    lines.forEach(line -> line.pieces().forEach(p -> counts.merge(p.left(), 1, Integer::sum)));
    List<Double> begins = new ArrayList<>();
    double from = -1;
    int count = 0;
    int fewest = Math.max(3, lines.size() / BEGINS);
    for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
      if (entry.getKey() - from > BELOW) {
        from = entry.getKey();
        count = 0;
      }
      count += entry.getValue();
      if (count >= fewest && (begins.isEmpty() || begins.getLast() < from)) {
        begins.add(from);
      }
    }
    return begins;
  }

  private PdfBareLine parted(PdfBareLine line) {
    List<PdfBarePiece> pieces = new ArrayList<>();
    for (PdfBarePiece piece : line.pieces()) {
      int from = 0;
      for (int i = 1; i < piece.signs().size(); i++) {
        PdfGlyph before = piece.signs().get(i - 1);
        PdfGlyph sign = piece.signs().get(i);
        boolean gap = sign.left() - before.right() > SMALL_GAP * sign.size();
        if (gap && begins.stream().anyMatch(at -> Math.abs(at - sign.left()) < BELOW)) {
          pieces.add(piece.part(from, i));
          from = i;
        }
      }
      pieces.add(piece.part(from, piece.signs().size()));
    }
    return new PdfBareLine(pieces, line.wide());
  }

  /// Between gaps that hardly a text covers but those over several columns.
  private void spans(List<PdfBarePiece> pieces, double width) {
    TreeMap<Double, Integer> steps = new TreeMap<>();
    for (PdfBarePiece piece : pieces) {
      boolean over =
          begins.stream().anyMatch(at -> at > piece.left() + BELOW && at < piece.right() - BELOW);
      if (!over && piece.width() < WIDE * width) {
        steps.merge(piece.left(), 1, Integer::sum);
        steps.merge(piece.right(), -1, Integer::sum);
      }
    }
    double most = lines.size() < FEW ? 0 : Math.max(1, COVERED * lines.size());
    int over = 0;
    double begin = 0;
    for (Map.Entry<Double, Integer> step : steps.entrySet()) {
      boolean before = over > most;
      over += step.getValue();
      if (over > most && !before) {
        begin = step.getKey();
        boolean same = !spans.isEmpty() && begin - spans.getLast().right < 1;
        begin = same ? spans.removeLast().left : begin;
      } else if (over <= most && before) {
        spans.add(new Span(begin, step.getKey()));
      }
    }
  }

  /// Texts that stand side by side are in columns of their own, be it that no other row has them.
  private void part(PdfBareLine line) {
    for (int i = 1; i < line.pieces().size() && line.wide() >= PdfBareLines.SIDE_BY_SIDE; i++) {
      PdfBarePiece before = line.pieces().get(i - 1);
      PdfBarePiece piece = line.pieces().get(i);
      int column = last(before);
      if (first(piece) <= column
          && piece.left() - before.right() > PdfBareLines.WIDE_GAP * piece.size()) {
        Span span = spans.get(column);
        double left = Math.min(span.left, before.left());
        spans.set(column, new Span(left, before.right()));
        spans.add(column + 1, new Span(piece.left(), Math.max(span.right, piece.left() + 1)));
      }
    }
  }

  /// The first column that a text stands in, or the nearest to its left.
  int first(PdfBarePiece piece) {
    int column = 0;
    while (column + 1 < spans.size()
        && spans.get(column).right < piece.left() + 1
        && spans.get(column + 1).left < piece.right() - 1) {
      column++;
    }
    return column;
  }

  int last(PdfBarePiece piece) {
    int column = first(piece);
    while (column + 1 < spans.size() && spans.get(column + 1).left < piece.right() - 1) {
      column++;
    }
    return column;
  }
}
