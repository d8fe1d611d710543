package jibian.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Documents on A4 made by hand: 22 lines of 27 characters a page, cells of 9 pt on 14 pt.
final class Sheets {
  static final PageSetup A4 = new PageSetup(210, 297, 37, 35, 28, 26, 25);
  static final StyleSheet STYLES = styles();

  private Sheets() {}

  private static StyleSheet styles() {
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      styles.put(role, style(9, 14, 0, 0, 0, false));
    }
    styles.put(Role.BODY, style(16, 28, 0, 0, 2, false));
    styles.put(Role.HEADING_1, style(16, 28, 0, 0, 0, true));
    styles.put(Role.TABLE_TITLE, style(18, 28, 40, 8, 0, false));
    styles.put(Role.CONTENTS_ENTRY, style(14, 26, 0, 0, 0, false));
    return new StyleSheet(styles);
  }

  private static Style style(
      double size, double leading, double before, double after, double indent, boolean keep) {
    return new Style(
        "s", "宋体", size, leading, before, after, indent, 0, 0, Align.JUSTIFY, false, keep);
  }

  static Document of(Fragment... fragments) {
    return of(STYLES, fragments);
  }

  private static Document of(StyleSheet styles, Fragment... fragments) {
    return new Document(
        "题", "单位", A4, styles, "— {0} —", "万元", List.of(new Chapter(true, List.of(fragments))));
  }

  /// The same with lines of a role 30 pt apart.
  static Document loose(Role role, Fragment... fragments) {
    Map<Role, Style> styles = new EnumMap<>(STYLES.styles());
    styles.put(role, style(16, 30, 0, 0, 2, false));
    return of(new StyleSheet(styles), fragments);
  }

  /// The same with another look of a role.
  static Document styled(Role role, Style style, Block... blocks) {
    Map<Role, Style> styles = new EnumMap<>(STYLES.styles());
    styles.put(role, style);
    return of(new StyleSheet(styles), fragment(blocks));
  }

  static Document of(Block... blocks) {
    return of(fragment(blocks));
  }

  static Fragment fragment(Block... blocks) {
    return new Fragment(Fragment.Kind.PROJECT, "表", "", List.of(blocks));
  }

  static Paragraph body(String text) {
    return Paragraph.of(Role.BODY, text, null);
  }

  /// Body paragraphs of a line each.
  static Block[] lines(int count) {
    Block[] lines = new Block[count];
    for (int line = 0; line < count; line++) {
      lines[line] = body("第" + line + "行");
    }
    return lines;
  }

  static Row row(boolean header, Cell... cells) {
    return new Row(List.of(cells), 20, header);
  }

  static Cell cell(int column, String text) {
    return Cell.of(column, 1, Role.CELL_TEXT, text, new Origin(1, text));
  }
}
