package jibian.office.excel;

import jibian.office.ooxml.XmlBuffer;
import jibian.page.Document;
import jibian.page.PageSetup;
import jibian.page.Role;
import jibian.page.Style;

/// How every sheet of a workbook is printed: paper, margins, one page wide, and the page number at the foot.
final class SheetPageSetup {
  private static final double MM_PER_INCH = 25.4;
  private static final int A4 = 9;
  private static final int A3 = 8;

  private final byte[] markup;

  SheetPageSetup(Document document) {
    XmlBuffer xml = new XmlBuffer();
    margins(xml, document.setup());
    size(xml, document.setup());
    footer(xml, document.footer(), document.styles().of(Role.PAGE_NUMBER));
    markup = xml.toBytes();
  }

  /// From `printOptions` to `headerFooter`.
  void draw(XmlBuffer xml) {
    xml.raw(markup);
  }

  private static void margins(XmlBuffer xml, PageSetup setup) {
    xml.raw("<printOptions horizontalCentered=\"1\"/><pageMargins");
    margin(xml, "left", setup.left());
    margin(xml, "right", setup.right());
    margin(xml, "top", setup.top());
    margin(xml, "bottom", setup.bottom());
    margin(xml, "header", 0);
    margin(xml, "footer", setup.footer());
    xml.raw("/>");
  }

  private static void margin(XmlBuffer xml, String name, double millimetres) {
    double inches = Math.round(millimetres / MM_PER_INCH * 10_000) / 10_000.0;
    xml.raw(" ").raw(name).raw("=\"").raw(Double.toString(inches)).raw("\"");
  }

  private static void size(XmlBuffer xml, PageSetup setup) {
    boolean portrait = setup.width() <= setup.height();
    long shortSide = Math.round(Math.min(setup.width(), setup.height()));
    xml.raw("<pageSetup");
    if (shortSide == 210 || shortSide == 297) {
      xml.raw(" paperSize=\"").number(shortSide == 210 ? A4 : A3).raw("\"");
    }
    xml.raw(" fitToHeight=\"0\" orientation=\"")
        .raw(portrait ? "portrait" : "landscape")
        .raw("\"/>");
  }

  /// `&C` begins the centre, `&"font,style"` and `&size` set the look, `&P` is the number (ECMA-376 part 1, 18.3.1.46).
  private static void footer(XmlBuffer xml, String pattern, Style style) {
    String text = pattern.replace("&", "&&").replace("{0}", "&P");
    String gap = !text.isEmpty() && Character.isDigit(text.charAt(0)) ? " " : "";
    String look =
        "&C&\"" + style.font().replace("\"", "") + "," + (style.bold() ? "Bold" : "Regular") + "\"";
    String size = "&" + Math.round(style.size());
    xml.raw("<headerFooter><oddFooter>")
        .text(look + size + gap + text)
        .raw("</oddFooter></headerFooter>");
  }
}
