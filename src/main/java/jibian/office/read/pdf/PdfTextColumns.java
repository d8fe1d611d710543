package jibian.office.read.pdf;

import module java.base;

/// A part of a page whose text stands in two columns: one is read after the other.
///
/// @param top of the part
/// @param bottom of it
/// @param left the left side of the first column
/// @param end the right side of the first column
/// @param begin the left side of the second column
/// @param right the right side of the second column
record PdfTextColumns(
    double top, double bottom, double left, double end, double begin, double right) {

  /// Between these shares of the width the second column begins.
  private static final double FIRST = 0.35;

  private static final double LAST = 0.65;

  /// How far apart the places are that are tried, in points.
  private static final double STEP = 3;

  /// Fewer lines make no column.
  private static final int FEWEST = 4;

  /// A line that fills so much of its column is full.
  private static final double FULL = 0.85;

  /// The columns are so far apart at least, in sizes.
  private static final double GAP = 0.9;

  /// Columns are of one width, but for this share.
  private static final double UNEVEN = 0.25;

  /// Where lines are so much further apart than before, something else begins.
  private static final double APART = 1.6;

  /// The columns that the signs outside of tables stand in; null where they stand in one.
  static PdfTextColumns of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> upright =
        glyphs.stream().filter(glyph -> glyph.turn() == 0 && !glyph.blank()).toList();
    double left = upright.stream().mapToDouble(PdfGlyph::left).min().orElse(0);
    double right = upright.stream().mapToDouble(PdfGlyph::right).max().orElse(0);
    List<List<PdfGlyph>> rows =
        PdfLines.rows(upright.stream().sorted(Comparator.comparingDouble(PdfGlyph::base)).toList());
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfGlyph::left)));
    PdfTextColumns best = null;
    int most = 0;
    double until = left + LAST * (right - left);
    for (double x = left + FIRST * (right - left); x < until; x += STEP) {
      int from = 0;
      for (int row = 0; row <= rows.size(); row++) {
        if (row == rows.size() || crosses(rows.get(row), x)) {
          PdfTextColumns found = row - from > most ? of(rows.subList(from, row), x) : null;
          most = found == null ? most : row - from;
          best = found == null ? best : found;
          from = row + 1;
        }
      }
    }
    return best;
  }

  /// Whether a line goes on over a place.
  private static boolean crosses(List<PdfGlyph> row, double x) {
    PdfGlyph before = null;
    for (PdfGlyph glyph : row) {
      if (glyph.right() > x) {
        return glyph.left() < x
            || (before != null && glyph.left() - before.right() < GAP * glyph.size());
      }
      before = glyph;
    }
    return false;
  }

  private static PdfTextColumns of(List<List<PdfGlyph>> rows, double x) {
    List<List<PdfGlyph>> part = rows.subList(0, end(rows, x));
    List<double[]> lefts = new ArrayList<>();
    List<double[]> rights = new ArrayList<>();
    for (List<PdfGlyph> row : part) {
      List<PdfGlyph> before = row.stream().filter(glyph -> glyph.left() < x).toList();
      List<PdfGlyph> behind = row.stream().filter(glyph -> glyph.left() >= x).toList();
      add(before, lefts);
      add(behind, rights);
    }
    if (lefts.size() < FEWEST || rights.size() < FEWEST || !filled(lefts) || !filled(rights)) {
      return null;
    }
    double widest = Math.max(width(lefts), width(rights));
    boolean even = Math.abs(width(lefts) - width(rights)) < UNEVEN * widest;
    PdfGlyph first = part.getFirst().getFirst();
    return even
        ? new PdfTextColumns(
            first.base() - first.size(),
            part.getLast().getLast().base() + first.size() / 2,
            left(lefts),
            right(lefts),
            left(rights),
            right(rights))
        : null;
  }

  /// Where the columns end: lines further down that stand on the left only begin something else.
  private static int end(List<List<PdfGlyph>> rows, double x) {
    double pitch = Double.MAX_VALUE;
    for (int row = 1; row < rows.size(); row++) {
      double apart = rows.get(row).getFirst().base() - rows.get(row - 1).getFirst().base();
      double size = rows.get(row).getFirst().size();
      pitch = apart > size ? Math.min(pitch, apart) : pitch;
      if (apart > APART * pitch
          && rows.subList(row, rows.size()).stream().allMatch(one -> one.getLast().right() < x)) {
        return row;
      }
    }
    return rows.size();
  }

  private static void add(List<PdfGlyph> signs, List<double[]> lines) {
    if (!signs.isEmpty()) {
      lines.add(new double[] {signs.getFirst().left(), signs.getLast().right()});
    }
  }

  /// Whether many of the lines are as wide as their column.
  private static boolean filled(List<double[]> lines) {
    double width = width(lines);
    long full = lines.stream().filter(line -> line[1] - line[0] > FULL * width).count();
    return full >= FEWEST - 1 && full * 3 > lines.size();
  }

  private static double width(List<double[]> lines) {
    return right(lines) - left(lines);
  }

  private static double left(List<double[]> lines) {
    return lines.stream().mapToDouble(line -> line[0]).min().orElse(0);
  }

  private static double right(List<double[]> lines) {
    return lines.stream().mapToDouble(line -> line[1]).max().orElse(0);
  }

  /// The lines of a page, those of the second column behind those of the first.
  List<PdfLine> lines(List<PdfGlyph> glyphs, boolean drawn) {
    List<PdfLine> lines = new ArrayList<>();
    for (int part = 0; part < 4; part++) {
      int wanted = part;
      lines.addAll(
          PdfLines.of(glyphs.stream().filter(glyph -> part(glyph) == wanted).toList(), drawn));
    }
    return lines;
  }

  private int part(PdfGlyph glyph) {
    if (glyph.turn() != 0 || glyph.base() > bottom) {
      return 3;
    }
    return glyph.base() < top ? 0 : glyph.left() < (end + begin) / 2 ? 1 : 2;
  }

  /// Whether a line stands in one of the columns.
  boolean holds(PdfLine line) {
    return line.turn() == 0 && top <= line.base() && line.base() <= bottom;
  }

  /// A line of a column with the room it has.
  PdfPlaced place(PdfLine line, int page) {
    return line.left() < (end + begin) / 2
        ? new PdfPlaced(line, page, left, end)
        : new PdfPlaced(line, page, begin, right);
  }
}
