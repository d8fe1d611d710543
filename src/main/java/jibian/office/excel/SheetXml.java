package jibian.office.excel;

import java.util.ArrayList;
import java.util.List;
import jibian.office.WriteRemark;
import jibian.office.ooxml.XmlBuffer;
import jibian.office.ooxml.XmlDeflater;

/// Draws the part of one sheet: `sheetN.xml`, its elements in the order of the schema (CT_Worksheet).
final class SheetXml {
  private static final String ROOT =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
  private static final byte[] CELL = XmlBuffer.markup("<c r=\"");
  private static final byte[] STYLE = XmlBuffer.markup("\" s=\"");
  private static final byte[] EMPTY_END = XmlBuffer.markup("\"/>");
  private static final byte[] NUMBER = XmlBuffer.markup("\"><v>");
  private static final byte[] NUMBER_END = XmlBuffer.markup("</v></c>");
  private static final byte[] TEXT = XmlBuffer.markup("\" t=\"inlineStr\">");
  private static final byte[] TEXT_END = XmlBuffer.markup("</c>");
  private static final byte[] MERGE = XmlBuffer.markup("<mergeCell ref=\"");

  /// Column widths count in digits of the default font, 7 pixels of 1/96 inch each.
  private static final double DIGITS_PER_MM = 96 / 25.4 / 7;

  private final Worksheet sheet;
  private final XmlDeflater deflater;
  private final XmlBuffer xml;
  private final byte[][] letters;
  private final List<WriteRemark> remarks = new ArrayList<>();

  SheetXml(Worksheet sheet, XmlDeflater deflater) {
    this.sheet = sheet;
    this.deflater = deflater;
    this.xml = deflater.xml();
    this.letters = new byte[sheet.columns().count()][];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = XmlBuffer.markup(CellReference.column(i));
    }
  }

  /// Draws the whole part.
  ///
  /// @param first whether it is the sheet shown when the file is opened
  /// @return what could not be written as it is
  List<WriteRemark> draw(SheetPageSetup paper, boolean first) {
    xml.declaration().raw(ROOT).raw("<dimension ref=\"").raw(whole()).raw("\"/>");
    xml.raw("<sheetViews><sheetView showGridLines=\"0\"").raw(first ? " tabSelected=\"1\"" : "");
    xml.raw(" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    columns();
    rows();
    merges();
    links();
    paper.draw(xml);
    xml.raw("<ignoredErrors><ignoredError sqref=\"").raw(whole());
    xml.raw("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
    return remarks;
  }

  private String whole() {
    return CellReference.region(0, 0, sheet.heights().size(), letters.length);
  }

  private void columns() {
    xml.raw("<cols>");
    for (int i = 0; i < letters.length; i++) {
      double width = sheet.columns().width(i, i + 1);
      xml.raw("<col min=\"").number(i + 1L).raw("\" max=\"").number(i + 1L).raw("\" width=\"");
      hundredths(width * DIGITS_PER_MM).raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols>");
  }

  private void rows() {
    xml.raw("<sheetData>");
    SheetCell[] covering = new SheetCell[letters.length];
    int next = 0;
    for (int row = 0; row < sheet.heights().size(); row++) {
      while (next < sheet.slots().size() && sheet.slots().get(next).row() == row) {
        SheetCell slot = sheet.slots().get(next++);
        for (int column = slot.column(); column < slot.column() + slot.columns(); column++) {
          covering[column] = slot;
        }
      }
      row(row, covering);
      deflater.spill();
    }
    xml.raw("</sheetData>");
  }

  private void row(int row, SheetCell[] covering) {
    xml.raw("<row r=\"").number(row + 1L).raw("\" ht=\"");
    hundredths(pixels(sheet.heights().get(row))).raw("\" customHeight=\"1\">");
    for (int column = 0; column < covering.length; column++) {
      SheetCell slot = covering[column];
      if (slot != null && row < slot.row() + slot.rows()) {
        cell(row, column, slot);
      }
    }
    xml.raw("</row>");
  }

  private void cell(int row, int column, SheetCell slot) {
    xml.raw(CELL).raw(letters[column]).number(row + 1L).raw(STYLE).number(slot.style());
    if (slot.row() != row || slot.column() != column || slot.text().isEmpty()) {
      xml.raw(EMPTY_END);
    } else if (slot.number()) {
      xml.raw(NUMBER).raw(slot.text()).raw(NUMBER_END);
    } else {
      xml.raw(TEXT);
      CellText.write(xml, sheet.title(), slot.text(), remarks);
      xml.raw(TEXT_END);
    }
  }

  private void merges() {
    long count = sheet.slots().stream().filter(SheetCell::merged).count();
    if (count > 0) {
      xml.raw("<mergeCells count=\"").number(count).raw("\">");
      sheet.slots().stream().filter(SheetCell::merged).forEach(this::merge);
      xml.raw("</mergeCells>");
      deflater.spill();
    }
  }

  private void merge(SheetCell slot) {
    xml.raw(MERGE).raw(letters[slot.column()]).number(slot.row() + 1L).raw(":");
    xml.raw(letters[slot.column() + slot.columns() - 1])
        .number((long) slot.row() + slot.rows())
        .raw(EMPTY_END);
  }

  private void links() {
    if (!sheet.links().isEmpty()) {
      xml.raw("<hyperlinks>");
      sheet.links().forEach(this::link);
      xml.raw("</hyperlinks>");
    }
  }

  private void link(Worksheet.Link link) {
    xml.raw("<hyperlink ref=\"").raw(CellReference.cell(link.row(), link.column()));
    xml.raw("\" location=\"").attribute(link.target());
    xml.raw("\" tooltip=\"").attribute(link.tip()).raw("\"/>");
  }

  /// Up to the next pixel of 1/96 inch, as Excel keeps heights; in points.
  private static double pixels(double height) {
    return Math.min(SheetLayout.HIGHEST, Math.ceil(height / 0.75) * 0.75);
  }

  private XmlBuffer hundredths(double value) {
    long hundredths = Math.round(value * 100);
    xml.number(hundredths / 100);
    return hundredths % 100 == 0
        ? xml
        : xml.raw(hundredths % 100 < 10 ? ".0" : ".").number(hundredths % 100);
  }
}
