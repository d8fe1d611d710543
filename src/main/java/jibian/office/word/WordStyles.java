package jibian.office.word;

import module java.base;

import jibian.office.ooxml.XmlBuffer;
import jibian.page.Align;
import jibian.page.Geometry;
import jibian.page.Role;
import jibian.page.Style;
import jibian.page.StyleSheet;

/// The styles of a Word file: one for every role, headings being Word's own so that the navigation pane works, and the
/// bytes that name them in the body. Order of elements: ECMA-376 part 1, CT_PPrBase and CT_RPr.
final class WordStyles {
  static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  static final String TABLE = "JbTable";

  /// The built-in heading a role is, or is based on: its level.
  private static final Map<Role, Integer> HEADINGS =
      Map.of(Role.PART_TITLE, 1, Role.HEADING_1, 2, Role.HEADING_2, 3);

  private static final int TABLE_TITLE_LEVEL = 2;
  private static final Map<Role, Integer> CONTENTS =
      Map.of(Role.CONTENTS_PART, 1, Role.CONTENTS_ENTRY, 2);

  /// How lines break. What Word does by itself stays: punctuation hangs into the margin, a little space between Chinese
  /// and Latin. LibreOffice makes that space too. It reads `overflowPunct` the wrong way round; where punctuation hangs
  /// there, it drops the character from justified lines, so the element that Word does not need must be there.
  private static final String BREAKING =
      "<w:widowControl w:val=\"0\"/><w:overflowPunct w:val=\"1\"/><w:snapToGrid w:val=\"0\"/>";

  private final StyleSheet sheet;
  private final Map<Role, XmlBuffer> run = new EnumMap<>(Role.class);
  private final Map<Role, XmlBuffer> strongRun = new EnumMap<>(Role.class);
  private final Map<Style, XmlBuffer> smaller = new ConcurrentHashMap<>();
  private final Map<Role, XmlBuffer> paragraph = new EnumMap<>(Role.class);

  WordStyles(StyleSheet sheet) {
    this.sheet = sheet;
    for (Role role : Role.values()) {
      run.put(role, runProperties(sheet.of(role), false));
      strongRun.put(role, runProperties(sheet.of(role), true));
      paragraph.put(role, new XmlBuffer().raw("<w:pStyle w:val=\"").raw(id(role)).raw("\"/>"));
    }
  }

  /// The start of a run up to and including its properties.
  XmlBuffer run(Role role, boolean strong) {
    return (strong ? strongRun : run).get(role);
  }

  /// The start of a run of a smaller size than its style's.
  XmlBuffer run(Role role, double size) {
    Style style = sheet.of(role);
    return smaller.computeIfAbsent(
        style.sized(size),
        smaller -> {
          XmlBuffer xml = new XmlBuffer().raw("<w:r><w:rPr>");
          fonts(xml, smaller.font(), true);
          size(xml, smaller.size());
          return xml.raw("</w:rPr>");
        });
  }

  /// The start of a run that is struck out or underlined.
  XmlBuffer marked(Role role, boolean struck) {
    XmlBuffer xml = new XmlBuffer().raw("<w:r><w:rPr>");
    fonts(xml, sheet.of(role).font(), true);
    return xml.raw(struck ? "<w:strike/></w:rPr>" : "<w:u w:val=\"single\"/></w:rPr>");
  }

  /// The reference to a role's style in a paragraph's properties.
  XmlBuffer paragraph(Role role) {
    return paragraph.get(role);
  }

  Style of(Role role) {
    return sheet.of(role);
  }

  /// The outline level a role's style has by itself, from 1; 0 for none.
  static int outline(Role role) {
    return role == Role.TABLE_TITLE ? TABLE_TITLE_LEVEL : HEADINGS.getOrDefault(role, 0);
  }

  private static String id(Role role) {
    if (HEADINGS.containsKey(role)) {
      return "Heading" + HEADINGS.get(role);
    }
    if (CONTENTS.containsKey(role)) {
      return "TOC" + CONTENTS.get(role);
    }
    return switch (role) {
      case BODY -> "BodyText";
      case CONTENTS_TITLE -> "TOCHeading";
      case PAGE_NUMBER -> "Footer";
      default -> "Jb" + role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    };
  }

  /// Word's name of a built-in style, or the form's name of one of its own.
  private String name(Role role) {
    if (HEADINGS.containsKey(role)) {
      return "heading " + HEADINGS.get(role);
    }
    if (CONTENTS.containsKey(role)) {
      return "toc " + CONTENTS.get(role);
    }
    return switch (role) {
      case BODY -> "Body Text";
      case CONTENTS_TITLE -> "TOC Heading";
      case PAGE_NUMBER -> "footer";
      default -> sheet.of(role).name();
    };
  }

  private static XmlBuffer runProperties(Style style, boolean strong) {
    XmlBuffer xml = new XmlBuffer().raw("<w:r><w:rPr>");
    fonts(xml, style.font(), true);
    return xml.raw(strong ? "<w:b/><w:bCs/></w:rPr>" : "</w:rPr>");
  }

  private static void fonts(XmlBuffer xml, String font, boolean hint) {
    xml.raw("<w:rFonts").raw(hint ? " w:hint=\"eastAsia\"" : "");
    for (String script : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
      xml.raw(" w:").raw(script).raw("=\"").attribute(font).raw("\"");
    }
    xml.raw("/>");
  }

  /// `word/styles.xml`.
  XmlBuffer styles() {
    XmlBuffer xml = new XmlBuffer().declaration().raw("<w:styles ").raw(NAMESPACE).raw(">");
    defaults(xml);
    xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">")
        .raw("<w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>")
        .raw(BREAKING)
        .raw("</w:pPr></w:style>");
    xml.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
        .raw("<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/>")
        .raw("<w:semiHidden/></w:style>");
    table(xml);
    for (Role role : Role.values()) {
      style(xml, role);
    }
    return xml.raw("</w:styles>");
  }

  private void defaults(XmlBuffer xml) {
    Style cell = sheet.of(Role.CELL_TEXT);
    xml.raw("<w:docDefaults><w:rPrDefault><w:rPr>");
    fonts(xml, cell.font(), false);
    xml.raw("<w:kern w:val=\"0\"/>");
    size(xml, cell.size());
    xml.raw("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>")
        .raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>")
        .raw(BREAKING)
        .raw("</w:pPr></w:pPrDefault></w:docDefaults>");
  }

  /// Thin lines around all cells of a table.
  static void borders(XmlBuffer xml) {
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.raw("<w:").raw(side).raw(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    }
  }

  private static void table(XmlBuffer xml) {
    xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">")
        .raw("<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>")
        .raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>")
        .raw("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"")
        .raw(TABLE)
        .raw("\"><w:name w:val=\"Jibian Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>")
        .raw("<w:tblBorders>");
    borders(xml);
    xml.raw("</w:tblBorders><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"")
        .number(Geometry.CELL_MARGIN)
        .raw("\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"")
        .number(Geometry.CELL_MARGIN)
        .raw("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
  }

  private void style(XmlBuffer xml, Role role) {
    Style style = sheet.of(role);
    boolean own = id(role).startsWith("Jb");
    xml.raw("<w:style w:type=\"paragraph\"")
        .raw(own ? " w:customStyle=\"1\"" : "")
        .raw(" w:styleId=\"")
        .raw(id(role))
        .raw("\"><w:name w:val=\"")
        .attribute(name(role))
        .raw("\"/><w:basedOn w:val=\"")
        .raw(role == Role.TABLE_TITLE ? "Heading" + TABLE_TITLE_LEVEL : "Normal")
        .raw("\"/><w:qFormat/><w:pPr>");
    if (style.keepNext() || role == Role.TABLE_TITLE) {
      xml.raw(style.keepNext() ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>");
    }
    spacing(xml, style);
    indents(xml, style);
    xml.raw("<w:jc w:val=\"").raw(justification(style.align())).raw("\"/>");
    if (outline(role) > 0) {
      xml.raw("<w:outlineLvl w:val=\"").number(outline(role) - 1).raw("\"/>");
    }
    xml.raw("</w:pPr><w:rPr>");
    fonts(xml, style.font(), false);
    if (style.bold() || role == Role.TABLE_TITLE) {
      xml.raw(style.bold() ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>");
    }
    size(xml, style.size());
    xml.raw("</w:rPr></w:style>");
  }

  private static void spacing(XmlBuffer xml, Style style) {
    xml.raw("<w:spacing w:before=\"").number(Geometry.ofPoints(style.before()));
    xml.raw("\" w:after=\"").number(Geometry.ofPoints(style.after()));
    xml.raw("\" w:line=\"").number(Geometry.ofPoints(style.leading()));
    xml.raw("\" w:lineRule=\"exact\"/>");
  }

  private static void indents(XmlBuffer xml, Style style) {
    xml.raw("<w:ind w:left=\"").number(Geometry.ofPoints(style.left()));
    xml.raw("\" w:right=\"").number(Geometry.ofPoints(style.right()));
    xml.raw("\" w:firstLine=\"").number(Geometry.ofPoints(style.indent() * style.size()));
    if (style.indent() > 0) {
      xml.raw("\" w:firstLineChars=\"").number(Math.round(style.indent() * 100));
    }
    xml.raw("\"/>");
  }

  private static String justification(Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTER -> "center";
      case RIGHT -> "right";
      case JUSTIFY -> "both";
    };
  }

  private static void size(XmlBuffer xml, double points) {
    long halves = Math.round(points * 2);
    xml.raw("<w:sz w:val=\"").number(halves).raw("\"/><w:szCs w:val=\"").number(halves).raw("\"/>");
  }

  /// `word/fontTable.xml`: every font with the name it goes by on other systems.
  XmlBuffer fontTable() {
    XmlBuffer xml = new XmlBuffer().declaration().raw("<w:fonts ").raw(NAMESPACE).raw(">");
    Set<String> fonts = new LinkedHashSet<>();
    for (Role role : Role.values()) {
      fonts.add(sheet.of(role).font());
    }
    for (String font : fonts) {
      xml.raw("<w:font w:name=\"").attribute(font).raw("\">");
      String other = FontTable.other(font);
      if (!other.isEmpty()) {
        xml.raw("<w:altName w:val=\"").attribute(other).raw("\"/>");
      }
      xml.raw("<w:charset w:val=\"86\"/><w:family w:val=\"")
          .raw(FontTable.family(font))
          .raw("\"/><w:pitch w:val=\"variable\"/>")
          .raw("</w:font>");
    }
    return xml.raw("</w:fonts>");
  }
}
