package jibian.office.read.pdf;

import module java.base;

/// The margins of the text on pages of one width, and how far its lines are apart, as its lines show them.
final class PdfMargins {
  /// So many full lines show the right margin.
  private static final int ENOUGH = 4;

  /// Where it is noted how many lines are full.
  private static final int FULL = 2;

  /// Left margin, right margin and how many lines are full, by the width of the page.
  private final Map<Long, double[]> sides = new HashMap<>();

  private final double[] bottoms;
  private final double pitch;

  /// @param aside lines that stand beside the text
  PdfMargins(List<PdfPage> pages, Set<PdfLine> aside) {
    Map<Long, List<PdfLine>> byWidth = new HashMap<>();
    List<Double> apart = new ArrayList<>();
    this.bottoms = new double[pages.size() + 1];
    for (PdfPage page : pages) {
      List<PdfLine> lines =
          page.lines().stream().filter(line -> line.turn() == 0 && !aside.contains(line)).toList();
      byWidth.computeIfAbsent(Math.round(page.width()), _ -> new ArrayList<>()).addAll(lines);
      for (int i = 1; i < lines.size(); i++) {
        apart.add(lines.get(i).base() - lines.get(i - 1).base());
      }
      bottoms[page.number()] = page.height();
    }
    byWidth.forEach((width, lines) -> sides.put(width, sides(lines, width)));
    pages.forEach(this::tables);
    Collections.sort(apart);
    this.pitch = apart.size() < 3 ? 0 : apart.get(apart.size() / 2);
  }

  /// The left margin is where the leftmost of the long lines begin; the right one is the rightmost place near which
  /// more than a few lines end.
  private static double[] sides(List<PdfLine> lines, double width) {
    if (lines.isEmpty()) {
      return new double[] {0, width, ENOUGH};
    }
    double longest = lines.stream().mapToDouble(PdfLine::width).max().orElse(0);
    List<PdfLine> wide = lines.stream().filter(line -> line.width() > 0.8 * longest).toList();
    double[] lefts = wide.stream().mapToDouble(PdfLine::left).sorted().toArray();
    List<PdfLine> ends = new ArrayList<>(wide);
    ends.sort(Comparator.comparingDouble(PdfLine::right));
    int enough = Math.max(1, wide.size() / 20);
    double right = ends.getLast().right();
    for (int i = ends.size() - 1; i >= enough - 1; i--) {
      PdfLine line = ends.get(i);
      if (line.right() - ends.get(i - enough + 1).right() <= 0.6 * line.size()) {
        right = line.right();
        break;
      }
    }
    double margin = right;
    long full = lines.stream().filter(line -> margin - line.right() < line.size()).count();
    return new double[] {lefts[lefts.length / 20], right, full};
  }

  /// Where few lines are full, the tables tell as well how far the text reaches.
  private void tables(PdfPage page) {
    double[] margins = sides.get(Math.round(page.width()));
    for (PdfTable table : page.tables()) {
      if (margins[FULL] < ENOUGH && table.right() < page.width()) {
        margins[1] = Math.max(margins[1], table.right() - PdfDocumentText.PADDING);
      }
    }
  }

  PdfPlaced place(PdfLine line, PdfPage page) {
    if (page.columns() != null && page.columns().holds(line)) {
      return page.columns().place(line, page.number());
    }
    double[] margins = sides.get(Math.round(page.width()));
    return line.turn() == 0 && margins != null
        ? new PdfPlaced(line, page.number(), margins[0], margins[1])
        : new PdfPlaced(line, page.number(), line.left(), line.right());
  }

  /// How far lines are apart; 0 where there are too few.
  double pitch() {
    return pitch;
  }

  /// Whether a table ends so far down its page that it may go on on the next one.
  boolean reachesEnd(PdfTable table) {
    return table.bottom() > 0.5 * bottoms[table.page()];
  }
}
