package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.SymbolFont;
import jibian.office.read.common.XmlPull;

/// Single pieces of text of a .docx.
final class DocxText {
  /// The text of `w:t`. Blanks at its ends count only when it says so; a line end in the XML is a blank.
  static String of(XmlPull xml, String font) throws IOException {
    boolean kept = "preserve".equals(xml.attribute("space")) || !xml.in("word");
    String text = xml.text();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\n' || SymbolFont.isPrivate(sign)) {
        text = SymbolFont.plain(text.replace('\n', ' '), font);
        break;
      }
    }
    return kept ? text : trimmed(text);
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return text.substring(from, to);
  }

  /// A break inside a line; one of the page is nothing that is read.
  static String lineBreak(XmlPull xml) {
    String type = xml.attribute("type");
    return "page".equals(type) || "column".equals(type) ? "" : "\n";
  }

  /// A sign given by its number in a font of symbols.
  static String symbol(XmlPull xml) {
    String code = xml.attribute("char");
    if (code == null) {
      return "";
    }
    try {
      char sign = (char) Integer.parseInt(code, 16);
      return SymbolFont.plain(String.valueOf(sign), xml.attribute("font"));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /// The choice that a form field shows.
  static String formField(XmlPull xml) throws IOException {
    List<String> entries = new ArrayList<>();
    int chosen = 0;
    String box = "";
    int depth = xml.depth();
    while (xml.inside(depth)) {
      switch (xml.name()) {
        case "listEntry" -> entries.add(String.valueOf(xml.attribute("val")));
        case "result" -> chosen = xml.number("val", 0);
        case "checkBox" -> box = "☐";
        case "default", "checked" -> box = box.isEmpty() ? box : xml.on() ? "☑" : "☐";
        default -> {}
      }
    }
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : box;
  }
}
