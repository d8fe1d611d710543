package jibian.office.read.pdf;

import module java.base;

import jibian.office.read.pdf.PdfBareRows.Level;
import jibian.office.read.pdf.PdfBareRows.Row;

/// A table without any lines: rows of texts side by side, with the same gaps below each other. Its cells are where the
/// texts stand; a text in the middle beside several rows is a cell of all of them.
final class PdfBareTable {
  /// More texts on a page are no table that was made to be read.
  private static final int TEXTS = 5000;

  private final PdfBareColumns columns;
  private final List<PdfBareText> labels = new ArrayList<>();
  private final List<Row> rows;

  private PdfBareTable(PdfBareColumns columns) {
    this.columns = columns;
    PdfBareTexts.Texts all = PdfBareTexts.of(columns);
    IdentityHashMap<PdfBareText, PdfBareText> beside =
        all.inRows() ? PdfBareLabels.beside(all.all()) : new IdentityHashMap<>();
    List<PdfBareText> others = new ArrayList<>();
    for (PdfBareText text : all.all()) {
      boolean label =
          all.inRows() ? beside.containsKey(text) : PdfBareLabels.label(text, all.all(), columns);
      (label ? labels : others).add(text);
    }
    Level level = PdfBareRows.level(others);
    this.rows = PdfBareRows.of(others, level);
    for (int row = 0; row < rows.size(); row++) {
      for (PdfBareText text : rows.get(row).texts) {
        text.row = row;
      }
    }
    PdfBareLabels.place(labels, rows, beside, level);
  }

  /// The tables among the signs of a page that stand in no table with lines; their signs are taken away.
  ///
  /// @param rules lines across that stand in no table with lines
  /// @param before the columns of the table that may go on from the page before; null where there is none
  static List<Placed> of(List<PdfGlyph> signs, List<PdfRuling> rules, PdfBareColumns before) {
    List<Placed> tables = new ArrayList<>();
    for (List<PdfBareLine> part : PdfBareLines.of(signs, rules, before)) {
      if (part.stream().mapToInt(line -> line.pieces().size()).sum() > TEXTS) {
        continue;
      }
      PdfBareColumns columns = PdfBareColumns.of(part, tables.isEmpty() ? before : null);
      if (columns.size() >= PdfBareLines.SIDE_BY_SIDE) {
        tables.add(new PdfBareTable(columns).placed());
      }
    }
    return tables;
  }

  /// A cell that was found, with its signs and the sides of its columns.
  ///
  /// @param grid its place in rows and columns
  record Found(PdfGrid.Cell grid, double left, double right, List<PdfGlyph> signs) {}

  /// A table.
  ///
  record Placed(PdfBareColumns columns, int rows, double top, double bottom, List<Found> cells) {
    /// The sides of its columns.
    List<Double> sides() {
      return Arrays.stream(columns.sides()).boxed().toList();
    }
  }

  private Placed placed() {
    List<PdfBareText> cells = new ArrayList<>();
    rows.forEach(row -> cells.addAll(row.texts));
    for (PdfBareText label : labels) {
      cells.stream()
          .filter(cell -> cell.row == label.row && cell.from <= label.to && label.from <= cell.to)
          .findFirst()
          .ifPresentOrElse(cell -> cell.add(label), () -> cells.add(label));
    }
    return new Placed(
        columns,
        rows.size(),
        rows.getFirst().top(),
        rows.getLast().bottom(),
        cells.stream()
            .sorted(
                Comparator.comparingInt((PdfBareText cell) -> cell.row)
                    .thenComparingInt(cell -> cell.from))
            .map(this::found)
            .toList());
  }

  private Found found(PdfBareText cell) {
    List<PdfGlyph> signs = cell.pieces.stream().flatMap(piece -> piece.signs().stream()).toList();
    PdfGrid.Cell grid = new PdfGrid.Cell(cell.row, cell.from, cell.rows, cell.to + 1 - cell.from);
    return new Found(grid, columns.sides()[cell.from], columns.sides()[cell.to + 1], signs);
  }
}
