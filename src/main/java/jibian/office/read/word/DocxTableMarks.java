package jibian.office.read.word;

import java.io.IOException;
import jibian.office.read.common.RawBlock;
import jibian.office.read.common.XmlPull;

/// What the properties of a row or a cell of a .docx say about its place in the table.
final class DocxTableMarks {
  private static final int MOST_COLUMNS = 10_000;

  int before;
  int widthBefore;
  int after;
  int columns = 1;
  int width;
  RawBlock.Merge down = RawBlock.Merge.NONE;
  RawBlock.Merge across = RawBlock.Merge.NONE;

  /// Whether a tracked change takes it out.
  boolean deleted;

  /// Reads `w:trPr`.
  void row(XmlPull xml) throws IOException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "gridBefore" -> before = columns(xml, 0);
        case "gridAfter" -> after = columns(xml, 0);
        case "wBefore" -> widthBefore = width(xml);
        case "del" -> deleted = true;
        default -> {}
      }
    }
  }

  /// Reads `w:tcPr`.
  void cell(XmlPull xml) throws IOException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "gridSpan" -> columns = Math.max(columns(xml, 1), 1);
        case "tcW" -> width = width(xml);
        case "vMerge", "vmerge" -> down = merge(xml);
        case "hMerge", "hmerge" -> across = merge(xml);
        case "cellDel" -> deleted = true;
        case "cellMerge" -> tracked(xml);
        default -> {}
      }
    }
  }

  /// A tracked merge, as accepted.
  private void tracked(XmlPull xml) {
    String now = xml.attribute("vMerge");
    if (now != null) {
      down = now.equals("cont") ? RawBlock.Merge.GOES_ON : RawBlock.Merge.STARTS;
    }
  }

  private static RawBlock.Merge merge(XmlPull xml) {
    return "restart".equals(xml.attribute("val")) ? RawBlock.Merge.STARTS : RawBlock.Merge.GOES_ON;
  }

  private static int columns(XmlPull xml, int otherwise) {
    return Math.clamp(xml.number("val", otherwise), 0, MOST_COLUMNS);
  }

  private static int width(XmlPull xml) {
    String type = xml.attribute("type");
    return type == null || type.equals("dxa") ? Math.clamp(xml.number("w", 0), 0, 1_000_000) : 0;
  }
}
