package jibian.office.excel;

import module java.base;

import jibian.text.Messages;

/// Names for the sheets of one workbook: legal, and no two alike for Excel, which disregards case.
///
/// Excel refuses `: \ / ? * [ ]`, an apostrophe at an end, names over 31 UTF-16 units, and History; East Asian editions
/// refuse the full-width forms of these characters too. Whatever is refused becomes a hyphen or a round bracket.
final class SheetNames {
  private static final int LIMIT = 31;
  private static final String REFUSED = ":\\/?*：＼／？＊￥";
  private static final String APOSTROPHES = "'’＇";

  private final Set<String> taken = new HashSet<>();

  /// A name nobody has yet, as near to the title as can be.
  String name(String title) {
    String base = legal(title);
    String name = base;
    for (int i = 2; !taken.add(folded(name)); i++) {
      String suffix = "(" + i + ")";
      name = cut(base, LIMIT - suffix.length()) + suffix;
    }
    return name;
  }

  private static String legal(String title) {
    StringBuilder name = new StringBuilder(title.length());
    title
        .codePoints()
        .filter(SheetNames::kept)
        .map(SheetNames::allowed)
        .forEach(name::appendCodePoint);
    String cut = cut(trimmed(name.toString()), LIMIT);
    boolean reserved = cut.isEmpty() || cut.equalsIgnoreCase("History");
    return reserved ? Messages.text("excel.sheet.unnamed", cut) : cut;
  }

  private static boolean kept(int c) {
    return !Character.isISOControl(c)
        && c != 0xFFFE
        && c != 0xFFFF
        && !(c >= 0xD800 && c <= 0xDFFF);
  }

  private static int allowed(int c) {
    return switch (c) {
      case '[', '［' -> '（';
      case ']', '］' -> '）';
      default -> REFUSED.indexOf(c) >= 0 ? '-' : c;
    };
  }

  /// Without blanks and apostrophes at the ends.
  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && droppedAtEnd(name.charAt(from))) {
      from++;
    }
    while (from < to && droppedAtEnd(name.charAt(to - 1))) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean droppedAtEnd(char c) {
    return Character.isWhitespace(c) || APOSTROPHES.indexOf(c) >= 0;
  }

  private static String cut(String name, int limit) {
    if (name.length() <= limit) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(limit - 1)) ? limit - 1 : limit;
    return trimmed(name.substring(0, end));
  }

  /// The name as Excel compares it; more alike than it must be, since East Asian editions disregard width too.
  private static String folded(String name) {
    StringBuilder narrow = new StringBuilder(name);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c >= '！' && c <= '～') {
        narrow.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return narrow.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
