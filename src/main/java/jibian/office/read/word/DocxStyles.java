package jibian.office.read.word;

import module java.base;

import jibian.office.read.common.XmlPull;

/// What the styles of a .docx say that matters for its text: levels of headings, numbering, hidden text, contents
/// lists.
final class DocxStyles {
  /// No level is given.
  static final int NONE = -1;

  private static final int LONGEST_CHAIN = 50;
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  /// The names of styles for contents lists, in small letters.
  static final Pattern CONTENTS =
      Pattern.compile("toc( heading| \\d)?|contents( heading| \\d)?|目录( ?\\d| 标题)?");

  private final Map<String, Style> styles = new HashMap<>();
  private String standard = "";

  /// A style as it works, what it is based on included.
  ///
  /// @param level of the outline from 0, 9 for body text, or [#NONE]
  /// @param list the numbering it has, 0 for none, or [#NONE]
  /// @param depth the level of that numbering, or [#NONE]
  /// @param leader whether it has a tab stop with a leader
  record Effect(
      int level,
      int list,
      int depth,
      boolean hidden,
      boolean leader,
      boolean contents,
      boolean prompt) {
    static final Effect PLAIN = new Effect(NONE, NONE, NONE, false, false, false, false);
  }

  private static final class Style {
    String name = "";
    String base;
    int level = NONE;
    int list = NONE;
    int depth = NONE;
    Boolean hidden;
    boolean leader;
    Effect effect;
  }

  static DocxStyles none() {
    return new DocxStyles();
  }

  public static DocxStyles read(XmlPull xml) throws IOException {
    DocxStyles read = new DocxStyles();
    int parent = xml.depth();
    while (xml.child(parent)) {
      if (xml.name().equals("style")) {
        read.style(xml);
      }
    }
    return read;
  }

  private void style(XmlPull xml) throws IOException {
    Style style = new Style();
    String id = xml.attribute("styleId");
    if ("paragraph".equals(xml.attribute("type")) && XmlPull.on(xml.attribute("default"), false)) {
      standard = id;
    }
    styles.put(id, style);
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "name" -> style.name = String.valueOf(xml.attribute("val")).toLowerCase(Locale.ROOT);
        case "basedOn" -> style.base = xml.attribute("val");
        case "pPr" -> paragraph(xml, style);
        case "rPr" -> {
          int inner = xml.depth();
          while (xml.child(inner)) {
            if (xml.name().equals("vanish")) {
              style.hidden = xml.on();
            }
          }
        }
        default -> {}
      }
    }
  }

  private static void paragraph(XmlPull xml, Style style) throws IOException {
    int depth = xml.depth();
    while (xml.child(depth)) {
      switch (xml.name()) {
        case "outlineLvl" -> style.level = xml.number("val", NONE);
        case "tabs" -> style.leader = leader(xml);
        case "numPr" -> {
          int inner = xml.depth();
          while (xml.child(inner)) {
            switch (xml.name()) {
              case "ilvl" -> style.depth = xml.number("val", NONE);
              case "numId" -> style.list = xml.number("val", NONE);
              default -> {}
            }
          }
        }
        default -> {}
      }
    }
  }

  /// Whether one of the tab stops has a leader.
  static boolean leader(XmlPull xml) throws IOException {
    boolean found = false;
    int depth = xml.depth();
    while (xml.child(depth)) {
      String leader = xml.attribute("leader");
      found |= leader != null && !leader.equals("none");
    }
    return found;
  }

  /// What a paragraph of the style looks like; null is the style of paragraphs that name none.
  Effect paragraph(String id) {
    return effect(id == null ? standard : id);
  }

  /// What a run of the style looks like.
  Effect run(String id) {
    return id == null ? Effect.PLAIN : effect(id);
  }

  private Effect effect(String id) {
    Style style = styles.get(id);
    if (style == null) {
      return Effect.PLAIN;
    }
    if (style.effect == null) {
      style.effect = computed(style);
    }
    return style.effect;
  }

  private Effect computed(Style style) {
    int level = NONE;
    int list = NONE;
    int depth = NONE;
    Boolean hidden = null;
    boolean leader = false;
    boolean contents = false;
    boolean prompt = false;
    Style at = style;
    for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
      Matcher heading = HEADING.matcher(at.name);
      level = level != NONE ? level : at.level;
      level = level == NONE && heading.matches() ? heading.group(1).charAt(0) - '1' : level;
      depth = depth != NONE || list != NONE ? depth : at.depth;
      list = list != NONE ? list : at.list;
      hidden = hidden != null ? hidden : at.hidden;
      leader |= at.leader;
      contents |= CONTENTS.matcher(at.name).matches();
      prompt |= at.name.equals("placeholder text");
      at = at.base == null ? null : styles.get(at.base);
    }
    return new Effect(level, list, depth, Boolean.TRUE.equals(hidden), leader, contents, prompt);
  }
}
