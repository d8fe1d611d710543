package jibian.office.word;

import java.util.List;
import jibian.office.ooxml.XmlBuffer;
import jibian.office.ooxml.XmlDeflater;
import jibian.page.Cell;
import jibian.page.Geometry;
import jibian.page.Grid;
import jibian.page.OneLineSize;
import jibian.page.Paging;
import jibian.page.Role;
import jibian.page.Row;

/// Draws grids as tables that Word, WPS and LibreOffice lay out alike: fixed layout, all widths in twips with one
/// sum, a cell for every place a vertical merge covers. Order of elements: ECMA-376 part 1, CT_TblPr and CT_TcPr.
record WordTable(WordStyles styles, Paging paging, WordBody body) {
  private static final byte[] ROW_END = XmlBuffer.markup("</w:tr>");
  private static final byte[] CELL = XmlBuffer.markup("<w:tc><w:tcPr><w:tcW w:w=\"");
  private static final byte[] CELL_END = XmlBuffer.markup("</w:p></w:tc>");
  private static final byte[] CENTRE = XmlBuffer.markup("<w:vAlign w:val=\"center\"/></w:tcPr>");
  private static final byte[] NO_LINES =
      XmlBuffer.markup(
          "<w:tcBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:right w:val=\"nil\"/>"
              + "</w:tcBorders>");

  void draw(Grid grid, XmlDeflater deflater) {
    int[] edges = edges(grid.widths());
    start(edges, deflater.xml());
    Cell[] above = new Cell[grid.widths().size()];
    int[] until = new int[above.length];
    for (int row = 0; row < grid.rows().size(); row++) {
      row(grid, row, edges, above, until, deflater.xml());
      deflater.spill();
    }
    deflater.xml().raw("</w:tbl>");
  }

  /// The left edges of the columns and the right edge of the last, in twips, rounded from the left so that they add up.
  private static int[] edges(List<Double> widths) {
    int[] edges = new int[widths.size() + 1];
    double width = 0;
    for (int column = 0; column < widths.size(); column++) {
      width += widths.get(column);
      edges[column + 1] = Geometry.ofMillimetres(width);
    }
    return edges;
  }

  private static void start(int[] edges, XmlBuffer xml) {
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
        .raw(WordStyles.TABLE)
        .raw("\"/><w:tblW w:w=\"")
        .number(edges[edges.length - 1])
        .raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
    WordStyles.borders(xml);
    xml.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>")
        .raw("<w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/>")
        .raw("</w:tblCellMar></w:tblPr><w:tblGrid>");
    for (int column = 1; column < edges.length; column++) {
      xml.raw("<w:gridCol w:w=\"").number(edges[column] - edges[column - 1]).raw("\"/>");
    }
    xml.raw("</w:tblGrid>");
  }

  private void row(Grid grid, int number, int[] edges, Cell[] above, int[] until, XmlBuffer xml) {
    Row row = grid.rows().get(number);
    xml.raw("<w:tr><w:trPr>");
    if (paging.staysWhole(grid, number)) {
      xml.raw("<w:cantSplit/>");
    }
    xml.raw("<w:trHeight w:val=\"").number(Geometry.ofPoints(row.height()));
    xml.raw("\" w:hRule=\"atLeast\"/>").raw(row.header() ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
    int next = 0;
    for (int column = 0; column < above.length; ) {
      Cell cell;
      boolean goesOn = until[column] > number;
      if (goesOn) {
        cell = above[column];
      } else {
        cell = row.cells().get(next++);
        above[column] = cell;
        until[column] = number + cell.rows();
      }
      cell(cell, goesOn, edges, xml);
      column += cell.columns();
    }
    xml.raw(ROW_END);
  }

  private void cell(Cell cell, boolean goesOn, int[] edges, XmlBuffer xml) {
    xml.raw(CELL).number(edges[cell.column() + cell.columns()] - edges[cell.column()]);
    xml.raw("\" w:type=\"dxa\"/>");
    if (cell.columns() > 1) {
      xml.raw("<w:gridSpan w:val=\"").number(cell.columns()).raw("\"/>");
    }
    if (goesOn) {
      xml.raw("<w:vMerge/>");
    } else if (cell.rows() > 1) {
      xml.raw("<w:vMerge w:val=\"restart\"/>");
    }
    if (!cell.bordered()) {
      xml.raw(NO_LINES);
    }
    xml.raw(CENTRE);
    if (goesOn) {
      start(cell, xml);
      xml.raw(CELL_END);
    } else {
      int width = edges[cell.column() + cell.columns()] - edges[cell.column()];
      lines(cell, look(cell, width - 2 * Geometry.CELL_MARGIN), xml);
    }
  }

  /// How runs of a cell begin.
  private XmlBuffer look(Cell cell, int width) {
    Role role = cell.role();
    double size = OneLineSize.size(cell, styles.of(role), width);
    return size == styles.of(role).size() ? styles.run(role, false) : styles.run(role, size);
  }

  private void lines(Cell cell, XmlBuffer look, XmlBuffer xml) {
    int last = cell.lines().size() - 1;
    for (int line = 0; line <= last; line++) {
      start(cell, xml);
      if (line == 0) {
        body.anchorStart(cell.anchor(), xml);
      }
      if (cell.marks().isEmpty()) {
        body.run(look, cell.lines().get(line), xml);
      } else {
        marked(cell, look, xml);
      }
      if (line == 0) {
        body.anchorEnd(cell.anchor(), xml);
      }
      xml.raw(line == last ? "</w:p></w:tc>" : "</w:p>");
    }
  }

  private void marked(Cell cell, XmlBuffer look, XmlBuffer xml) {
    String text = cell.text();
    int at = 0;
    for (Cell.Mark mark : cell.marks()) {
      body.run(look, text.substring(at, mark.start()), xml);
      XmlBuffer marked = styles.marked(cell.role(), mark.struck());
      body.run(marked, text.substring(mark.start(), mark.end()), xml);
      at = mark.end();
    }
    body.run(look, text.substring(at), xml);
  }

  private void start(Cell cell, XmlBuffer xml) {
    xml.raw("<w:p><w:pPr>").raw(styles.paragraph(cell.role())).raw("</w:pPr>");
  }
}
