package jibian.office.read.pdf;

import module java.base;

/// Tables that draw only some of their lines: a frame around all, one below each row, or one between the columns. Their
/// cells are found by their texts, as where no line is drawn.
final class PdfFrames {
  /// So many lines of several texts side by side make a table.
  private static final int FEWEST = 3;

  /// Between two lines down more texts than these stand below each other.
  private static final int MANY = 5;

  /// In a frame without any other line, one does.
  private static final int FRAMED = 1;

  /// Those grids of which the cells hold several ones.
  static List<PdfGrid> of(Map<PdfGrid, Map<PdfGrid.Cell, List<PdfGlyph>>> texts) {
    List<PdfGrid> frames = new ArrayList<>();
    texts.forEach(
        (grid, cells) -> {
          int fewest = grid.cells().size() == 1 ? FRAMED : FEWEST;
          boolean rows = gaps(cells) >= 2 * fewest && holdsRows(cells, fewest);
          if (rows || holdsColumns(grid, cells)) {
            frames.add(grid);
          }
        });
    return frames;
  }

  /// How often the next sign of a cell does not follow on its line, which most tables show at once to have no more than
  /// one text in a cell.
  private static int gaps(Map<PdfGrid.Cell, List<PdfGlyph>> cells) {
    int gaps = 0;
    for (List<PdfGlyph> signs : cells.values()) {
      PdfGlyph before = null;
      for (PdfGlyph sign : signs) {
        boolean line = before != null && Math.abs(sign.base() - before.base()) < sign.size();
        gaps += line && sign.left() - before.right() > 0.3 * sign.size() ? 1 : 0;
        before = sign;
      }
    }
    return gaps;
  }

  /// Whether texts stand side by side within cells, line after line.
  private static boolean holdsRows(Map<PdfGrid.Cell, List<PdfGlyph>> cells, int fewest) {
    int several = 0;
    int all = 0;
    for (List<PdfGlyph> signs : cells.values()) {
      for (PdfBareLine line : PdfBareLines.lines(signs)) {
        all++;
        several += severalTexts(line) ? 1 : 0;
      }
    }
    return several >= fewest && several * 4 >= all;
  }

  private static boolean severalTexts(PdfBareLine line) {
    List<PdfBarePiece> pieces = line.pieces();
    return line.wide() >= PdfBareLines.SIDE_BY_SIDE
        && pieces.stream().filter(piece -> piece.signs().size() > 1).count() * 3
            >= 2L * pieces.size();
  }

  /// Whether one row of cells holds short texts below each other.
  private static boolean holdsColumns(PdfGrid grid, Map<PdfGrid.Cell, List<PdfGlyph>> cells) {
    int columns = 0;
    for (Map.Entry<PdfGrid.Cell, List<PdfGlyph>> cell : cells.entrySet()) {
      PdfGrid.Cell at = cell.getKey();
      double right = grid.xs()[at.column() + at.columns()];
      if (at.rows() * 2 > grid.rows() && cell.getValue().size() > 2 * MANY) {
        List<PdfBareLine> lines = PdfBareLines.lines(cell.getValue());
        long full =
            lines.stream()
                .map(line -> line.pieces().getLast())
                .filter(last -> last.right() > right - last.size())
                .count();
        columns += lines.size() > MANY && full * 5 < lines.size() * 2L ? 1 : 0;
      }
    }
    return columns >= PdfBareLines.SIDE_BY_SIDE;
  }
}
