package jibian.office.read.pdf;

import module java.base;

/// Puts pages side by side that hold the columns of one sheet: a program of sheets prints those that find no room on
/// its paper on further pages, each with the same rows, after all pages of the first columns.
final class PdfSheetParts {
  /// Fewer rows may be equal by chance.
  private static final int ROWS = 4;

  /// A sheet over more pages below each other is not looked for: a file of thousands of pages would take their square.
  private static final int DOWN = 200;

  private final List<PdfPage> pages;

  private PdfSheetParts(List<PdfPage> pages) {
    this.pages = pages;
  }

  /// The pages, those of one sheet joined to as many as it has from top to bottom.
  static List<PdfPage> joined(List<PdfPage> pages) {
    PdfSheetParts parts = new PdfSheetParts(pages);
    List<PdfPage> joined = new ArrayList<>();
    int next = 0;
    while (next < pages.size()) {
      Block block = parts.block(next);
      for (int page = next; page < next + block.down; page++) {
        joined.add(parts.beside(page, block));
      }
      next += block.down * block.across;
    }
    return joined;
  }

  /// Pages of one sheet: how many below each other, and how many side by side.
  private record Block(int down, int across) {}

  private Block block(int first) {
    Block best = new Block(1, 1);
    int most = Math.min(DOWN, (pages.size() - first) / 2);
    for (int down = 1; down <= most && below(first, down); down++) {
      int across = 1;
      while (goesOn(first, down, across)) {
        across++;
      }
      if (across > 1 && down * across > best.down * best.across) {
        best = new Block(down, across);
      }
    }
    return best;
  }

  /// Whether the last of some pages has the columns of the first.
  private boolean below(int first, int down) {
    PdfTable one = only(first);
    PdfTable other = only(first + down - 1);
    return one != null
        && other != null
        && near(one.left(), other.left())
        && near(one.right(), other.right());
  }

  /// Whether further columns follow on as many pages.
  private boolean goesOn(int first, int down, int across) {
    int next = first + across * down;
    boolean same =
        next + down <= pages.size()
            && below(next, down)
            && !sameColumns(only(next - down), only(next));
    for (int i = 0; i < down && same; i++) {
      same = below(next, i + 1) && sameRows(only(first + i), only(next + i));
    }
    return same && tall(first, next);
  }

  private boolean tall(int first, int next) {
    return Math.max(only(first).rows(), only(next).rows()) >= ROWS;
  }

  /// The table of a page, of which the lines are drawn; null where it has none or several.
  private PdfTable only(int page) {
    List<PdfTable> tables = pages.get(page).tables();
    return tables.size() == 1 && !tables.getFirst().ys().isEmpty() ? tables.getFirst() : null;
  }

  /// Whether the rows of one table are those of another, which may divide them.
  private static boolean sameRows(PdfTable one, PdfTable other) {
    if (!near(one.top(), other.top()) || !near(one.bottom(), other.bottom())) {
      return false;
    }
    boolean fewer = one.rows() < other.rows();
    double[] all = places(fewer ? other.ys() : one.ys());
    return (fewer ? one : other)
        .ys().stream().allMatch(place -> near(all[PdfGrid.nearest(all, place)], place));
  }

  private static boolean sameColumns(PdfTable one, PdfTable other) {
    boolean same = one.columns() == other.columns();
    for (int i = 0; i <= one.columns() && same; i++) {
      same = near(one.xs().get(i), other.xs().get(i));
    }
    return same;
  }

  private static boolean near(double place, double other) {
    return Math.abs(place - other) <= PdfRulings.SAME;
  }

  private static double[] places(List<Double> places) {
    return places.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private PdfPage beside(int page, Block block) {
    PdfPage first = pages.get(page);
    if (block.across == 1) {
      return first;
    }
    List<PdfPage> all =
        IntStream.range(0, block.across).mapToObj(i -> pages.get(page + i * block.down)).toList();
    return new PdfPage(
        first.number(),
        first.width(),
        first.height(),
        all.stream()
            .flatMap(part -> part.lines().stream())
            .sorted(Comparator.comparingDouble(PdfLine::top))
            .toList(),
        List.of(table(all.stream().map(part -> part.tables().getFirst()).toList())),
        all.stream().flatMap(part -> part.notes().stream()).toList(),
        all.stream().anyMatch(PdfPage::picture),
        first.columns(),
        null);
  }

  /// One table of parts with the same rows.
  private static PdfTable table(List<PdfTable> parts) {
    PdfTable first = parts.getFirst();
    List<Double> ys =
        parts.stream().max(Comparator.comparingInt(PdfTable::rows)).orElseThrow().ys();
    double[] rows = places(ys);
    List<Double> xs = new ArrayList<>(List.of(first.left()));
    List<PdfCell> cells = new ArrayList<>();
    for (PdfTable part : parts) {
      int column = xs.size() - 1;
      double right = xs.getLast() - part.left();
      for (PdfCell cell : part.cells()) {
        int row = PdfGrid.nearest(rows, part.ys().get(cell.row()));
        int bottom = PdfGrid.nearest(rows, part.ys().get(cell.bottom()));
        cells.add(cell.moved(right).at(row, bottom - row, column + cell.column(), cell.columns()));
      }
      part.xs().stream().skip(1).forEach(place -> xs.add(place + right));
    }
    cells.sort(Comparator.comparingInt(PdfCell::row).thenComparingInt(PdfCell::column));
    return new PdfTable(
        first.page(), xs, rows.length - 1, first.top(), first.bottom(), ys, cells, first.place());
  }
}
