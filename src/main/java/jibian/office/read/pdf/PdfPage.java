package jibian.office.read.pdf;

import module java.base;

import jibian.text.Messages;

/// The lines and tables of a page.
///
/// @param number from 1
/// @param lines those outside of tables, from top to bottom
/// @param tables from top to bottom
/// @param notes remarks that were put on it
/// @param picture whether a picture covers much of it
/// @param columns those that its text stands in; null where it stands in one
/// @param bare the columns of the table without lines that it ends with; null where it ends with none
record PdfPage(
    int number,
    double width,
    double height,
    List<PdfLine> lines,
    List<PdfTable> tables,
    List<String> notes,
    boolean picture,
    PdfTextColumns columns,
    PdfBareColumns bare) {

  /// Makes a page of what is drawn on it.
  ///
  /// @param drawn whether blanks are drawn
  /// @param before the columns of the table without lines that the page before ended with; null for none
  static PdfPage of(
      int number, PdfPageContent all, boolean drawn, PdfBareColumns before, PdfLimits limits)
      throws PdfTooLargeException {
    PdfPageContent content =
        PdfPhonetics.without(PdfStruckText.without(PdfWatermarks.without(all)));
    List<PdfGrid> grids = grids(content, limits);
    Places places = new Places(grids);
    content.glyphs().forEach(places::add);
    places.without(PdfFrames.of(places.texts), content.glyphs());
    List<PdfTable> tables = new ArrayList<>();
    for (PdfGrid grid : grids) {
      if (places.texts.containsKey(grid)) {
        tables.add(table(number, tables.size() + 1, grid, places.texts.get(grid), drawn));
      }
    }
    List<PdfGrid> whole = grids.stream().filter(places.texts::containsKey).toList();
    List<PdfRuling> rules = PdfRulings.across(content.rulings(), whole);
    List<PdfBareTable.Placed> bares = PdfBareTable.of(places.outside, rules, before);
    for (PdfBareTable.Placed bare : bares) {
      tables.add(table(number, tables.size() + 1, bare, drawn));
      Set<PdfGlyph> taken = new HashSet<>();
      bare.cells().forEach(cell -> taken.addAll(cell.signs()));
      places.outside.removeIf(taken::contains);
    }
    tables.sort(Comparator.comparingDouble(PdfTable::top));
    PdfTextColumns columns = PdfTextColumns.of(places.outside);
    List<PdfLine> lines =
        columns == null ? PdfLines.of(places.outside, drawn) : columns.lines(places.outside, drawn);
    return new PdfPage(
        number,
        content.width(),
        content.height(),
        lines,
        tables,
        content.notes(),
        content.picture(),
        columns,
        bares.isEmpty() || tables.getLast().top() > bares.getLast().top()
            ? null
            : bares.getLast().columns());
  }

  /// All lines, and how they follow each other.
  Stream<List<PdfLine>> texts() {
    return Stream.concat(
        Stream.of(lines),
        tables.stream().flatMap(table -> table.cells().stream()).map(PdfCell::lines));
  }

  /// The tables of a page: frames around tables, around a page, or within a cell are none.
  private static List<PdfGrid> grids(PdfPageContent content, PdfLimits limits)
      throws PdfTooLargeException {
    List<PdfGrid> all = new ArrayList<>();
    List<PdfRuling> rulings = PdfUnderlines.without(content.rulings(), content.glyphs());
    Collection<List<PdfRuling>> tables = PdfRulings.tables(rulings, limits);
    for (List<PdfRuling> lines : tables) {
      PdfGrid.of(lines).ifPresent(all::add);
    }
    List<PdfGrid> single = all.stream().filter(grid -> grid.cells().size() == 1).toList();
    if (single.size() < 2000) {
      List<PdfGrid> frames =
          single.stream()
              .filter(
                  grid ->
                      grid.bottom() - grid.top() > 0.7 * content.height()
                          || all.stream()
                              .anyMatch(other -> grid.encloses(other) || other.encloses(grid)))
              .toList();
      all.removeAll(frames);
    }
    all.sort(Comparator.comparingDouble(PdfGrid::top).thenComparingDouble(PdfGrid::left));
    return all;
  }

  private static PdfTable table(
      int page, int number, PdfGrid grid, Map<PdfGrid.Cell, List<PdfGlyph>> texts, boolean drawn) {
    List<PdfCell> cells = new ArrayList<>();
    int inRow = 0;
    int row = -1;
    for (PdfGrid.Cell cell : grid.cells()) {
      inRow = cell.row() == row ? inRow : 0;
      row = cell.row();
      List<PdfGlyph> signs = texts.getOrDefault(cell, List.of());
      for (PdfGrid.Cell part : PdfOpenCells.of(cell, grid, signs)) {
        List<PdfGlyph> own = part.equals(cell) ? signs : within(part, grid, signs);
        cells.add(cell(part, grid, own, drawn, place(page, number, row, ++inRow)));
      }
    }
    return new PdfTable(
        page,
        Arrays.stream(grid.xs()).boxed().toList(),
        grid.rows(),
        grid.top(),
        grid.bottom(),
        Arrays.stream(grid.ys()).boxed().toList(),
        cells,
        Messages.text("read.pdf.table", "" + page, "" + number));
  }

  private static PdfTable table(int page, int number, PdfBareTable.Placed bare, boolean drawn) {
    List<PdfCell> cells = new ArrayList<>();
    int inRow = 0;
    int row = -1;
    for (PdfBareTable.Found found : bare.cells()) {
      PdfGrid.Cell at = found.grid();
      inRow = at.row() == row ? inRow + 1 : 1;
      row = at.row();
      cells.add(
          new PdfCell(
              at.row(),
              at.column(),
              at.rows(),
              at.columns(),
              found.left(),
              found.right(),
              PdfLines.of(found.signs(), drawn),
              place(page, number, row, inRow)));
    }
    return new PdfTable(
        page,
        bare.sides(),
        bare.rows(),
        bare.top(),
        bare.bottom(),
        List.of(),
        cells,
        Messages.text("read.pdf.table", "" + page, "" + number));
  }

  private static String place(int page, int number, int row, int inRow) {
    return Messages.text("read.pdf.cell", "" + page, "" + number, "" + (row + 1), "" + inRow);
  }

  private static PdfCell cell(
      PdfGrid.Cell cell, PdfGrid grid, List<PdfGlyph> signs, boolean drawn, String place) {
    return new PdfCell(
        cell.row(),
        cell.column(),
        cell.rows(),
        cell.columns(),
        grid.xs()[cell.column()],
        grid.xs()[cell.column() + cell.columns()],
        PdfLines.of(signs, drawn),
        place);
  }

  private static List<PdfGlyph> within(PdfGrid.Cell cell, PdfGrid grid, List<PdfGlyph> signs) {
    return signs.stream()
        .filter(sign -> grid.column(sign.x()) >= cell.column())
        .filter(sign -> grid.column(sign.x()) < cell.column() + cell.columns())
        .toList();
  }

  /// Where the characters of a page stand.
  private static final class Places {
    /// Tables are looked for by strips of the page, so high in points.
    private static final double STRIP = 50;

    private final Map<Integer, List<PdfGrid>> strips = new HashMap<>();
    private final Map<PdfGrid, Map<PdfGrid.Cell, List<PdfGlyph>>> texts = new HashMap<>();
    private final List<PdfGlyph> outside = new ArrayList<>();
    private PdfGlyph before;
    private PdfGrid grid;
    private PdfGrid.Cell cell;

    /// The cell of the last sign that stands in one, and its signs: they are drawn one after the other.
    private PdfGrid.Cell written;

    private PdfGrid writtenGrid;

    private List<PdfGlyph> signs = List.of();
    private boolean over;

    private Places(List<PdfGrid> grids) {
      for (PdfGrid grid : grids) {
        for (int strip = strip(grid.top() - PdfRulings.SAME);
            strip <= strip(grid.bottom() + PdfRulings.SAME);
            strip++) {
          strips.computeIfAbsent(strip, _ -> new ArrayList<>()).add(grid);
        }
      }
    }

    /// Takes the signs of some tables for those of none.
    private void without(List<PdfGrid> frames, List<PdfGlyph> all) {
      if (frames.isEmpty()) {
        return;
      }
      Set<PdfGlyph> free = Collections.newSetFromMap(new IdentityHashMap<>());
      free.addAll(outside);
      frames.forEach(frame -> texts.remove(frame).values().forEach(free::addAll));
      outside.clear();
      all.stream().filter(free::contains).forEach(outside::add);
    }

    private static int strip(double y) {
      return (int) Math.floor(Math.clamp(y, -1e4, 1e5) / STRIP);
    }

    private void add(PdfGlyph glyph) {
      over = goesOver(glyph);
      if (!over) {
        grid = at(glyph);
        cell = grid == null ? null : grid.at(glyph.x(), glyph.y());
      }
      before = glyph;
      if (cell == null) {
        outside.add(glyph);
      } else if (cell.equals(written) && grid.equals(writtenGrid)) {
        signs.add(glyph);
      } else if (!glyph.blank() || texts.containsKey(grid)) {
        written = cell;
        writtenGrid = grid;
        signs =
            texts
                .computeIfAbsent(grid, _ -> new IdentityHashMap<>())
                .computeIfAbsent(cell, _ -> new ArrayList<>());
        signs.add(glyph);
      }
    }

    /// A text that is too wide for its cell is drawn on over the cell's side: that side strikes through a sign, or the
    /// sign follows one that has gone over.
    private boolean goesOver(PdfGlyph glyph) {
      if (cell == null || glyph.turn() != 0 || Math.abs(glyph.base() - before.base()) > 0.1) {
        return false;
      }
      double side = grid.xs()[cell.column() + cell.columns()];
      double part = 0.2 * glyph.width();
      boolean struck = glyph.left() + part < side && glyph.right() - part > side;
      return Math.abs(glyph.left() - before.right()) < 0.1 * glyph.size() && (over || struck);
    }

    /// The smallest table around a sign; null where there is none.
    private PdfGrid at(PdfGlyph glyph) {
      PdfGrid smallest = null;
      for (PdfGrid table : strips.getOrDefault(strip(glyph.y()), List.of())) {
        if (table.reaches(glyph.x(), glyph.y())
            && (smallest == null || height(table) < height(smallest))) {
          smallest = table;
        }
      }
      return smallest;
    }

    private static double height(PdfGrid table) {
      return table.bottom() - table.top();
    }
  }
}
