package jibian.office.read.pdf;

import module java.base;

/// The lines of a page that look like a table without ruling lines: several texts side by side, line after line.
final class PdfBareLines {
  /// Texts with a wider gap between them, in sizes, may stand side by side.
  private static final double GAP = 0.5;

  /// Those with such a gap do.
  static final double WIDE_GAP = 0.9;

  /// Blanks that are drawn between two signs keep them together up to so wide a gap.
  private static final double DRAWN_GAP = 2.2;

  /// A row with so many texts side by side is one of a table.
  static final int SIDE_BY_SIDE = 3;

  /// So many such rows make a table.
  private static final int FEWEST = 5;

  /// So many do at the end of a page, where the table may only begin.
  private static final int BEGUN = 3;

  /// More rules are a drawing.
  private static final int RULES = 300;

  /// So many do below the title of a table.
  private static final int TITLED = 2;

  /// So many texts begin below each other in a column.
  static final int BELOW = 4;

  /// One in so many lines is such a row.
  private static final int SHARE = 5;

  /// So many lines of one text may stand between rows of a table.
  private static final int BETWEEN = 8;

  /// So many lines of one text may end a row that the page tore.
  private static final int TORN = 3;

  /// What the names of tables end with.
  private static final String TABLE = "表";

  /// The lines of each table, from top to bottom.
  ///
  /// @param signs in the order they were drawn
  /// @param rules lines across that stand in no table with lines
  /// @param before the columns of the table that may go on from the page before; null where there is none
  static List<List<PdfBareLine>> of(
      List<PdfGlyph> signs, List<PdfRuling> rules, PdfBareColumns before) {
    List<PdfBareLine> lines = lines(signs);
    boolean[] ruled = ruled(lines, rules);
    boolean[] titles = titles(lines);
    List<List<PdfBareLine>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || titles[i]) {
        int fewest = before != null && parts.isEmpty() ? 1 : from > 0 ? TITLED : FEWEST;
        boolean[] own = Arrays.copyOfRange(ruled, from, i);
        parts.addAll(parts(lines.subList(from, i), own, fewest));
        from = i + 1;
      }
    }
    if (before != null && !parts.isEmpty()) {
      goOn(lines, parts, before);
    }
    return parts;
  }

  /// All lines of upright text, from top to bottom.
  ///
  /// @param signs in the order they were drawn
  static List<PdfBareLine> lines(List<PdfGlyph> signs) {
    IdentityHashMap<PdfGlyph, Integer> order = new IdentityHashMap<>();
    List<PdfGlyph> upright = new ArrayList<>();
    for (PdfGlyph sign : signs) {
      if (sign.turn() == 0) {
        order.put(sign, order.size());
        upright.add(sign);
      }
    }
    upright.sort(Comparator.comparingDouble(PdfGlyph::base));
    List<PdfBareLine> lines =
        PdfLines.rows(upright).stream()
            .map(row -> line(row, order))
            .filter(line -> !line.pieces().isEmpty())
            .toList();
    Map<Long, Integer> begins = new HashMap<>();
    lines.forEach(
        line -> line.pieces().forEach(piece -> begins.merge(piece.at(), 1, Integer::sum)));
    return lines.stream().map(line -> line.counted(begins)).toList();
  }

  private static PdfBareLine line(List<PdfGlyph> row, IdentityHashMap<PdfGlyph, Integer> order) {
    List<PdfGlyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::left));
    List<PdfBarePiece> pieces = new ArrayList<>();
    PdfGlyph before = null;
    boolean blank = false;
    for (PdfGlyph sign : sorted) {
      if (sign.blank()) {
        blank = true;
        continue;
      }
      double gap = before == null ? Double.MAX_VALUE : sign.left() - before.right();
      boolean drawn = blank && before != null && order.get(sign) > order.get(before);
      if (gap > (drawn ? DRAWN_GAP : GAP) * sign.size()) {
        pieces.add(new PdfBarePiece(new ArrayList<>(), order));
      }
      pieces.getLast().signs().add(sign);
      before = sign;
      blank = false;
    }
    return new PdfBareLine(pieces, 1);
  }

  /// A row that the page tore may end in lines of one text.
  private static void goOn(
      List<PdfBareLine> lines, List<List<PdfBareLine>> parts, PdfBareColumns before) {
    List<PdfBareLine> first = parts.getFirst();
    int from = lines.indexOf(first.getFirst());
    int end = from;
    while (from > 0 && end - from < TORN && before.fits(lines.get(from - 1))) {
      from--;
    }
    parts.set(0, lines.subList(from, end + first.size()));
  }

  /// Which lines are titles of the tables below them: alone in the middle, and larger than others or named so.
  private static boolean[] titles(List<PdfBareLine> lines) {
    double[] sizes = lines.stream().mapToDouble(line -> line.pieces().getFirst().size()).toArray();
    Arrays.sort(sizes);
    double left = lines.stream().mapToDouble(PdfBareLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfBareLine::right).max().orElse(0);
    boolean[] titles = new boolean[lines.size()];
    for (int i = 0; i < titles.length; i++) {
      PdfBarePiece piece = lines.get(i).pieces().getFirst();
      boolean centred = Math.abs(piece.left() + piece.right() - left - right) < 2 * piece.size();
      boolean named = piece.signs().getLast().text().equals(TABLE);
      titles[i] =
          lines.get(i).pieces().size() == 1
              && centred
              && (named || piece.size() > 1.12 * sizes[sizes.length / 2]);
    }
    return titles;
  }

  /// Which lines stand between rules of one width, with texts side by side in at least some of them.
  private static boolean[] ruled(List<PdfBareLine> lines, List<PdfRuling> rules) {
    boolean[] ruled = new boolean[lines.size()];
    for (PdfRuling top : rules.size() > RULES ? List.<PdfRuling>of() : rules) {
      double bottom = top.at();
      for (PdfRuling rule : rules) {
        boolean same = Math.abs(rule.from() - top.from()) + Math.abs(rule.to() - top.to()) < 8;
        bottom = same ? Math.max(bottom, rule.at()) : bottom;
      }
      int several = 0;
      for (PdfBareLine line : lines) {
        several += line.in(top, bottom) && line.wide() >= SIDE_BY_SIDE ? 1 : 0;
      }
      for (int i = 0; i < ruled.length && several >= BEGUN; i++) {
        ruled[i] |= lines.get(i).in(top, bottom);
      }
    }
    return ruled;
  }

  private static List<List<PdfBareLine>> parts(
      List<PdfBareLine> lines, boolean[] ruled, int fewest) {
    List<List<PdfBareLine>> parts = new ArrayList<>();
    int from = -1;
    int last = -1;
    int wide = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean in = i < lines.size() && (ruled[i] || lines.get(i).wide() > 1);
      boolean end = i == lines.size() || (from >= 0 && !in && i - last > BETWEEN);
      boolean sure = (i == lines.size() && last > i - BEGUN) || (from >= 0 && ruled[last]);
      int least = sure ? Math.min(BEGUN, fewest) : fewest;
      if (end && wide >= least && wide * SHARE >= last + 1 - from) {
        parts.add(whole(lines, from, last));
      }
      if (end) {
        from = -1;
        wide = 0;
      } else if (in) {
        from = from < 0 ? i : from;
        wide += lines.get(i).wide() >= SIDE_BY_SIDE ? 1 : 0;
        last = i;
      }
    }
    return parts;
  }

  /// The lines of a part with those above and below that belong to texts of it.
  private static List<PdfBareLine> whole(List<PdfBareLine> lines, int first, int last) {
    int from = first;
    while (from > 0 && first - from < BETWEEN && lines.get(from - 1).begins(lines, from, last)) {
      from--;
    }
    int to = last + 1;
    while (to < lines.size() && follows(lines, to)) {
      to++;
    }
    return lines.subList(from, to);
  }

  private static boolean follows(List<PdfBareLine> lines, int at) {
    for (int above = at - 1; above >= Math.max(0, at - 3); above--) {
      if (lines.get(at).follows(lines.get(above))) {
        return true;
      }
    }
    return lines.get(at).within(lines.get(at - 1));
  }
}
