package jibian.form;

import module java.base;

import jibian.page.PageSetup;
import jibian.page.Role;
import jibian.page.Style;
import jibian.page.StyleSheet;

/// Breaks a cover's title between the unit and the year without touching its text: the title's margins are set so that
/// the unit just fills the first line.
final class CoverTitle {
  private static final Pattern HALVES =
      Pattern.compile("(.+?)([ \\u3000]*\\d{4}.*)", Pattern.DOTALL);

  /// Width of a letter or digit against an ideograph, wide enough for every font that may stand in.
  private static final double LETTER = 0.64;

  /// Room beside the longer half, less than the four digits of the year take.
  private static final double SLACK = 0.8;

  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

  /// The styles with the margins of the cover's title fitted to it; the same styles where the title stands on one line,
  /// or has no two halves of a length.
  static StyleSheet fit(StyleSheet styles, PageSetup setup, String title) {
    Style style = styles.of(Role.COVER_TITLE);
    double room = setup.textWidth() * POINTS_A_MILLIMETRE / style.size();
    Matcher halves = HALVES.matcher(title);
    if (width(title) <= room || !halves.matches()) {
      return styles;
    }
    double unit = width(halves.group(1));
    double wanted = Math.max(unit, width(halves.group(2).strip())) + SLACK;
    boolean breaksThere = wanted < unit + 4 * LETTER;
    return breaksThere && wanted < room ? with(styles, style, (room - wanted) / 2) : styles;
  }

  /// Width in ideographs.
  private static double width(String text) {
    return text.codePoints().mapToDouble(sign -> sign < 0x2E80 ? LETTER : 1).sum();
  }

  private static StyleSheet with(StyleSheet styles, Style style, double margin) {
    double points = Math.floor(margin * style.size());
    Map<Role, Style> fitted = new EnumMap<>(styles.styles());
    fitted.put(Role.COVER_TITLE, style.within(points));
    return new StyleSheet(fitted);
  }
}
