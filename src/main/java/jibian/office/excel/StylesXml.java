package jibian.office.excel;

import java.util.ArrayList;
import java.util.HashMap;
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
  /// The decimals of text, whose format `@` keeps what was typed.
  static final int TEXT = -1;

  /// The decimals of the format that Excel knows by itself; fewer are not wanted.
  static final int FEWEST_DECIMALS = 2;

  private static final int TEXT_FORMAT = 49;
  private static final int FEWEST_DECIMALS_FORMAT = 2;
  private static final int FIRST_OWN_FORMAT = 164;
  private static final String LINK_COLOR = "FF0563C1";

  /// The character set by which a system without the font finds another.
  private static final String CHINESE = "<charset val=\"134\"/>";

  private final Markups fonts = new Markups();
  private final Markups looks = new Markups();

  /// A font.
  record Face(String name, double size, boolean bold, boolean link) {}

  /// How a cell looks. Text wraps; a number is shrunk where its column is too narrow, since Excel would show ### in its
  /// place.
  ///
  /// @param decimals that a number shows; [#TEXT] for text
  /// @param quoted whether Excel shows an apostrophe before the text when the cell is edited
  record Look(Face face, boolean border, int decimals, Align align, boolean quoted) {}

  /// Pieces of XML in the order in which they first came; the same piece again has the same index.
  private static final class Markups {
    private final List<Xml> all = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    int index(Xml markup) {
      Integer index = known.putIfAbsent(markup.toString(), all.size());
      if (index == null) {
        all.add(markup);
        return all.size() - 1;
      }
      return index;
    }

    void draw(Xml xml, String element) {
      xml.raw("<").raw(element).raw(" count=\"").number(all.size()).raw("\">");
      all.forEach(xml::raw);
      xml.raw("</").raw(element).raw(">");
    }
  }

  StylesXml() {
    fonts.index(font(new Face("Times New Roman", 10.5, false, false)));
    looks.index(
        new Xml().raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"));
  }

  /// Adds a look unless the list has it, and tells its index.
  int add(Look look) {
    return looks.index(look(look, fonts.index(font(look.face()))));
  }

  /// The part.
  Xml xml() {
    Xml xml = new Xml().declaration();
    xml.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    formats(xml);
    fonts.draw(xml, "fonts");
    xml.raw("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.raw("<fill><patternFill patternType=\"gray125\"/></fill></fills>");
    borders(xml);
    xml.raw(
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
            + " borderId=\"0\"/></cellStyleXfs>");
    looks.draw(xml, "cellXfs");
    xml.raw(
        "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
            + " builtinId=\"0\"/></cellStyles>");
    return xml.raw("</styleSheet>");
  }

  private static void formats(Xml xml) {
    xml.raw("<numFmts count=\"").number(Amount.DIGITS - FEWEST_DECIMALS).raw("\">");
    for (int decimals = FEWEST_DECIMALS + 1; decimals <= Amount.DIGITS; decimals++) {
      xml.raw("<numFmt numFmtId=\"").number(format(decimals)).raw("\" formatCode=\"0.");
      xml.raw("0".repeat(decimals)).raw("\"/>");
    }
    xml.raw("</numFmts>");
  }

  private static int format(int decimals) {
    return switch (decimals) {
      case TEXT -> TEXT_FORMAT;
      case FEWEST_DECIMALS -> FEWEST_DECIMALS_FORMAT;
      default -> FIRST_OWN_FORMAT + decimals - FEWEST_DECIMALS - 1;
    };
  }

  private static Xml font(Face face) {
    Xml xml = new Xml().raw("<font>").raw(face.bold() ? "<b/>" : "").raw(face.link() ? "<u/>" : "");
    xml.raw("<sz val=\"").raw(Double.toString(face.size())).raw("\"/>");
    if (face.link()) {
      xml.raw("<color rgb=\"").raw(LINK_COLOR).raw("\"/>");
    }
    xml.raw("<name val=\"").attribute(face.name()).raw("\"/>");
    boolean ascii = face.name().chars().allMatch(c -> c < 0x80);
    return xml.raw(ascii ? "" : CHINESE).raw("</font>");
  }

  private static void borders(Xml xml) {
    xml.raw(
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.raw("<").raw(side).raw(" style=\"thin\"><color auto=\"1\"/></").raw(side).raw(">");
    }
    xml.raw("<diagonal/></border></borders>");
  }

  private static Xml look(Look look, int font) {
    Xml xml =
        new Xml()
            .raw("<xf numFmtId=\"")
            .number(format(look.decimals()))
            .raw("\" fontId=\"")
            .number(font);
    xml.raw("\" fillId=\"0\" borderId=\"").number(look.border() ? 1 : 0).raw("\" xfId=\"0\"");
    xml.raw(look.quoted() ? " quotePrefix=\"1\"" : "");
    xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
    xml.raw("<alignment horizontal=\"")
        .raw(horizontal(look.align()))
        .raw("\" vertical=\"center\" ");
    return xml.raw(look.decimals() == TEXT ? "wrapText" : "shrinkToFit").raw("=\"1\"/></xf>");
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
