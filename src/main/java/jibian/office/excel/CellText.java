package jibian.office.excel;

import java.util.List;
import java.util.regex.Pattern;
import jibian.office.WriteRemark;
import jibian.office.ooxml.XmlBuffer;
import jibian.text.Messages;

/// Writes the text of a cell in place, as an inline string.
///
/// Why not shared strings: their numbers would tie every sheet to all others, so that sheets could neither be drawn in
/// parallel nor be written before the last is drawn. Excel, WPS and LibreOffice open inline strings without
/// repair; they turn them into shared ones when they save.
final class CellText {
  /// UTF-16 units in a cell.
  static final int LIMIT = 32_767;

  private static final byte[] BEGIN = XmlBuffer.markup("<is><t>");
  private static final byte[] BEGIN_PRESERVED = XmlBuffer.markup("<is><t xml:space=\"preserve\">");
  private static final byte[] END = XmlBuffer.markup("</t></is>");

  /// What Excel would read as an escaped character (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /// Writes a text, and remarks what could not be written as it is.
  static void write(XmlBuffer xml, String title, String full, List<WriteRemark> remarks) {
    String text = cut(title, full, remarks);
    int replaced = xml.replaced();
    xml.raw(XmlBuffer.needsPreserve(text) ? BEGIN_PRESERVED : BEGIN);
    xml.text(text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text);
    xml.raw(END);
    if (xml.replaced() > replaced) {
      String count = Integer.toString(xml.replaced() - replaced);
      remarks.add(new WriteRemark(title, Messages.text("excel.remark.replaced", title, count)));
    }
  }

  private static String cut(String title, String text, List<WriteRemark> remarks) {
    if (text.length() <= LIMIT) {
      return text;
    }
    String length = Integer.toString(text.length());
    String message = Messages.text("excel.remark.cut", title, length, LIMIT);
    remarks.add(new WriteRemark(title, message));
    String notice = Messages.text("excel.cut");
    int end = LIMIT - notice.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + notice;
  }
}
