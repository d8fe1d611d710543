package jibian.office.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jibian.office.ooxml.Xml;
import jibian.page.Align;

/// The list of looks of a workbook, which grows as looks are added and becomes the part `styles.xml`.
///
/// Column widths count in digits of the default font (ECMA-376 part 1, 18.3.1.13). It is Times New Roman 10.5, because
/// its digits are half an em wide: 7 whole pixels for Excel and 5.25 points for LibreOffice, which does not round to
/// pixels; with Calibri 11 the columns of the latter are 6 % too wide. And where the font is missing, one of the same
/// widths is there (Liberation Serif, Nimbus Roman), which neither Calibri nor 宋体 can be sure of.
final class StylesXml {
  /// The format of text, which stays what was typed.
  static final String TEXT = "@";

  private static final Map<String, Integer> BUILT_IN_FORMATS = Map.of("0.00", 2, TEXT, 49);
  private static final int FIRST_OWN_FORMAT = 164;
  private static final String LINK_COLOR = "FF0563C1";

  private final Map<Face, Integer> faces = new LinkedHashMap<>();
  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final Map<Look, Integer> looks = new LinkedHashMap<>();

  /// A font.
  record Face(String name, double size, boolean bold, boolean link) {}

  /// How a cell looks. Text wraps; a number is shrunk where its column is too narrow, since Excel would show ### in its
  /// place.
  ///
  /// @param quoted whether Excel shows an apostrophe before the text when the cell is edited
  record Look(Face face, boolean border, String format, Align align, boolean quoted) {}

  StylesXml() {
    faces.put(new Face("Times New Roman", 10.5, false, false), 0);
  }

  /// Adds a look unless the list has it, and tells its index.
  int add(Look look) {
    faces.putIfAbsent(look.face(), faces.size());
    if (!BUILT_IN_FORMATS.containsKey(look.format())) {
      formats.putIfAbsent(look.format(), FIRST_OWN_FORMAT + formats.size());
    }
    looks.putIfAbsent(look, looks.size() + 1);
    return looks.get(look);
  }

  /// The part.
  Xml xml() {
    Xml xml = new Xml().declaration();
    xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.raw("<numFmts count=\"").number(formats.size()).raw("\">");
    formats.forEach((code, id) -> format(xml, code, id));
    xml.raw("</numFmts><fonts count=\"").number(faces.size()).raw("\">");
    faces.keySet().forEach(face -> font(xml, face));
    xml.raw("</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.raw("<fill><patternFill patternType=\"gray125\"/></fill></fills>");
    borders(xml);
    xml.raw(
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
            + " borderId=\"0\"/></cellStyleXfs>");
    xml.raw("<cellXfs count=\"").number(looks.size() + 1L).raw("\">");
    xml.raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    looks.keySet().forEach(look -> look(xml, look));
    xml.raw(
        "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
            + " builtinId=\"0\"/></cellStyles>");
    return xml.raw("</styleSheet>");
  }

  private static void format(Xml xml, String code, int id) {
    xml.raw("<numFmt numFmtId=\"").number(id).raw("\" formatCode=\"").raw(code).raw("\"/>");
  }

  private static void font(Xml xml, Face face) {
    xml.raw("<font>").raw(face.bold() ? "<b/>" : "").raw(face.link() ? "<u/>" : "");
    xml.raw("<sz val=\"").raw(Double.toString(face.size())).raw("\"/>");
    if (face.link()) {
      xml.raw("<color rgb=\"").raw(LINK_COLOR).raw("\"/>");
    }
    xml.raw("<name val=\"").attribute(face.name()).raw("\"/></font>");
  }

  private static void borders(Xml xml) {
    xml.raw(
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.raw("<").raw(side).raw(" style=\"thin\"><color auto=\"1\"/></").raw(side).raw(">");
    }
    xml.raw("<diagonal/></border></borders>");
  }

  private void look(Xml xml, Look look) {
    int format =
        BUILT_IN_FORMATS.getOrDefault(look.format(), formats.getOrDefault(look.format(), 0));
    xml.raw("<xf numFmtId=\"").number(format).raw("\" fontId=\"").number(faces.get(look.face()));
    xml.raw("\" fillId=\"0\" borderId=\"").number(look.border() ? 1 : 0).raw("\" xfId=\"0\"");
    xml.raw(look.quoted() ? " quotePrefix=\"1\"" : "");
    xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
    xml.raw("<alignment horizontal=\"")
        .raw(horizontal(look.align()))
        .raw("\" vertical=\"center\" ");
    xml.raw(look.format().equals(TEXT) ? "wrapText" : "shrinkToFit").raw("=\"1\"/></xf>");
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
