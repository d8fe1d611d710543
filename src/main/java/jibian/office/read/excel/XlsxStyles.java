package jibian.office.read.excel;

import module java.base;

import jibian.office.read.common.XmlPull;

/// What the styles of an .xlsx say about its cells: the formats of numbers, and whether there are borders.
final class XlsxStyles {
  private final CellFormats formats = new CellFormats();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  private record Style(int format, int border) {}

  public static XlsxStyles read(XmlPull xml) throws IOException {
    XlsxStyles read = new XlsxStyles();
    while (xml.child(1)) {
      int depth = xml.depth();
      switch (xml.name()) {
        case "numFmts" -> {
          while (xml.child(depth)) {
            String code = xml.attribute("formatCode");
            if (code != null) {
              read.formats.add(xml.number("numFmtId", -1), XlsxText.unescaped(code));
            }
          }
        }
        case "borders" -> {
          while (xml.child(depth)) {
            read.borders.add(bordered(xml));
          }
        }
        case "cellXfs" -> {
          while (xml.child(depth)) {
            read.styles.add(new Style(xml.number("numFmtId", 0), xml.number("borderId", -1)));
          }
        }
        default -> {}
      }
    }
    return read;
  }

  private static boolean bordered(XmlPull xml) throws IOException {
    boolean found = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      String style = xml.attribute("style");
      found |= style != null && !style.equals("none") && !xml.name().equals("diagonal");
    }
    return found;
  }

  boolean bordered(int style) {
    int border = style >= 0 && style < styles.size() ? styles.get(style).border() : -1;
    return border >= 0 && border < borders.size() && borders.get(border);
  }

  /// A number in a style, as shown.
  String text(double number, int style, boolean from1904) {
    int format = style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
    return formats.text(number, format, from1904);
  }
}
