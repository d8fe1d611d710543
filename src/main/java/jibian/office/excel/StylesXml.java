package jibian.office.excel;

import module java.base;

import jibian.office.ooxml.XmlBuffer;
import jibian.page.Align;

/// The list of looks of a workbook, which grows as looks are added and becomes the part `styles.xml`.
///
/// Column widths count in digits of the default font (ECMA-376 part 1, 18.3.1.13). It is Times New Roman 10.5, because
/// its digits are half an em wide: 7 whole pixels for Excel and 5.25 points for LibreOffice, which does not round to
/// pixels; with Calibri 11 the columns of the latter are 6 % too wide. And where the font is missing, one of the same
/// widths is there (Liberation Serif, Nimbus Roman), which neither Calibri nor 宋体 can be sure of.
final class StylesXml {
  /// The decimals of the format that Excel knows by itself; fewer are not wanted.
  static final int FEWEST_DECIMALS = 2;

  private static final int TEXT_FORMAT = 49;
  private static final int FEWEST_DECIMALS_FORMAT = 2;
  private static final int FIRST_OWN_FORMAT = 164;
  private static final String LINK_COLOR = "FF0563C1";

  /// The character set by which a system without the font finds another.
  private static final String CHINESE = "<charset val=\"134\"/>";

  private final Map<String, Integer> fonts = new HashMap<>();
  private final XmlBuffer fontList = new XmlBuffer();
  private final XmlBuffer looks = new XmlBuffer();
  private int count;

  record Face(String name, double size, boolean bold, boolean link) {}

  /// How a cell looks. Text wraps, unless it shrinks; a number is shrunk where its column is too narrow, since Excel
  /// would show ### in its place.
  ///
  /// @param quoted whether Excel shows an apostrophe before the text when the cell is edited
  /// @param shrinks whether text is made smaller where its column is too narrow, and not broken
  record Look(Face face, boolean border, Align align, boolean quoted, boolean shrinks) {}

  StylesXml() {
    font(new Face("Times New Roman", 10.5, false, false));
    look(0, "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
  }

  /// Adds a look for text and tells its index.
  int add(Look look) {
    return look(TEXT_FORMAT, rest(look, look.shrinks() ? "shrinkToFit" : "wrapText"));
  }

  /// Adds looks for numbers, from [#FEWEST_DECIMALS] to as many as a number has, and tells the index of the first.
  int addNumbers(Look look) {
    String rest = rest(look, "shrinkToFit");
    int first = count;
    for (int decimals = FEWEST_DECIMALS; decimals <= AmountCell.DIGITS; decimals++) {
      look(format(decimals), rest);
    }
    return first;
  }

  /// The part.
  XmlBuffer xml() {
    XmlBuffer xml = new XmlBuffer().declaration();
    xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    formats(xml);
    xml.raw("<fonts count=\"").number(fonts.size()).raw("\">").raw(fontList).raw("</fonts>");
    xml.raw("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.raw("<fill><patternFill patternType=\"gray125\"/></fill></fills>");
    borders(xml);
    xml.raw(
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
            + " borderId=\"0\"/></cellStyleXfs>");
    xml.raw("<cellXfs count=\"").number(count).raw("\">").raw(looks).raw("</cellXfs>");
    xml.raw(
        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
            + " builtinId=\"0\"/></cellStyles>");
    return xml.raw("</styleSheet>");
  }

  private static void formats(XmlBuffer xml) {
    xml.raw("<numFmts count=\"").number(AmountCell.DIGITS - FEWEST_DECIMALS).raw("\">");
    for (int decimals = FEWEST_DECIMALS + 1; decimals <= AmountCell.DIGITS; decimals++) {
      xml.raw("<numFmt numFmtId=\"").number(format(decimals)).raw("\" formatCode=\"0.");
      xml.raw("0".repeat(decimals)).raw("\"/>");
    }
    xml.raw("</numFmts>");
  }

  private static int format(int decimals) {
    return decimals == FEWEST_DECIMALS
        ? FEWEST_DECIMALS_FORMAT
        : FIRST_OWN_FORMAT + decimals - FEWEST_DECIMALS - 1;
  }

  /// Index of a font.
  private int font(Face face) {
    XmlBuffer xml = xml(face);
    Integer known = fonts.putIfAbsent(xml.toString(), fonts.size());
    if (known == null) {
      fontList.raw(xml);
      return fonts.size() - 1;
    }
    return known;
  }

  private static XmlBuffer xml(Face face) {
    XmlBuffer xml =
        new XmlBuffer().raw("<font>").raw(face.bold() ? "<b/>" : "").raw(face.link() ? "<u/>" : "");
    xml.raw("<sz val=\"").raw(Double.toString(face.size())).raw("\"/>");
    if (face.link()) {
      xml.raw("<color rgb=\"").raw(LINK_COLOR).raw("\"/>");
    }
    xml.raw("<name val=\"").attribute(face.name()).raw("\"/>");
    boolean ascii = face.name().chars().allMatch(c -> c < 0x80);
    return xml.raw(ascii ? "" : CHINESE).raw("</font>");
  }

  private static void borders(XmlBuffer xml) {
    xml.raw(
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.raw("<").raw(side).raw(" style=\"thin\"><color auto=\"1\"/></").raw(side).raw(">");
    }
    xml.raw("<diagonal/></border></borders>");
  }

  private int look(int format, String rest) {
    looks.raw("<xf numFmtId=\"").number(format).raw(rest);
    return count++;
  }

  /// A look behind its format.
  private String rest(Look look, String fit) {
    XmlBuffer xml = new XmlBuffer().raw("\" fontId=\"").number(font(look.face()));
    xml.raw("\" fillId=\"0\" borderId=\"").number(look.border() ? 1 : 0).raw("\" xfId=\"0\"");
    xml.raw(look.quoted() ? " quotePrefix=\"1\"" : "");
    xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
    xml.raw("<alignment horizontal=\"")
        .raw(horizontal(look.align()))
        .raw("\" vertical=\"center\" ");
    return xml.raw(fit).raw("=\"1\"/></xf>").toString();
  }

  private static String horizontal(Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFY -> "justify";
    };
  }
}
