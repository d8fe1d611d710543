package jibian.office.excel;

import jibian.page.Style;

/// Estimates how high a text stands in a cell. Excel does not fit the height of merged cells, so a sheet must tell it.
///
/// Every character beyond ASCII is taken as one em wide, every ASCII character as half an em, as in the fonts of the
/// official forms; ASCII words are not torn; a closing mark takes the character before it along to the next line. A
/// line is at least 1.45 times the font size high: that is what Noto CJK needs, the tallest of the fonts that stand in
/// for the form's.
final class TextHeight {
  /// What Excel leaves free at the sides of a cell, in points, rounded up.
  private static final double SIDES = 5;

  /// Free room above and below, in points.
  private static final double ENDS = 3;

  private static final double NATURAL = 1.45;
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final String NO_LINE_BEGINS_WITH = "，。、；：？！）》〉」』】〕”’…·～％℃";

  /// Height in points of a text in a cell.
  ///
  /// @param width of the cell in millimetres
  static double of(String text, Style style, double width) {
    double line = Math.max(style.leading(), style.size() * NATURAL);
    return lines(text, capacity(style, width)) * line + ENDS;
  }

  /// Width in millimetres that a text of one line needs.
  static double width(String text, Style style) {
    int units = text.codePoints().map(TextHeight::units).sum();
    return (units * style.size() / 2 + SIDES) / POINTS_PER_MM;
  }

  /// Lines that a text takes.
  ///
  /// @param capacity half ems in a line, at least 2
  static int lines(String text, int capacity) {
    int lines = 1;
    int used = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int units = Character.isLowSurrogate(c) ? 0 : units(c);
      word = c > ' ' && c < 0x7F ? word + 1 : 0;
      if (c == '\n') {
        lines++;
        used = 0;
      } else if (used + units <= capacity) {
        used += units;
      } else {
        lines++;
        used = carried(text, i, word, units, capacity);
      }
    }
    return lines;
  }

  private static int capacity(Style style, double width) {
    return Math.max(2, (int) ((width * POINTS_PER_MM - SIDES) / (style.size() / 2)));
  }

  /// What stands in a new line after the character that did not fit.
  private static int carried(String text, int at, int word, int units, int capacity) {
    if (word > 1 && word < capacity) {
      return word;
    }
    boolean pulls = at > 0 && NO_LINE_BEGINS_WITH.indexOf(text.charAt(at)) >= 0;
    return pulls && capacity >= 4 ? units + units(text.charAt(at - 1)) : units;
  }

  private static int units(int c) {
    return c < 0x80 ? 1 : 2;
  }
}
