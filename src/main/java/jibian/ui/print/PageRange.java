package jibian.ui.print;

import module java.base;

/// Reads which pages a clerk wants, such as 1-3,8 in any characters an input method gives: commas, dashes and digits of
/// full or half width.
final class PageRange {
  private static final Pattern PIECE = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

  /// 至
  private static final int TO = 0x81F3;

  /// The pages, counted from 1.
  ///
  /// @return empty where the text names no page, one that is not there, or is something else
  static Optional<BitSet> of(String text, int pages) {
    BitSet wanted = new BitSet();
    for (String piece : plain(text).split(",", -1)) {
      Matcher matcher = PIECE.matcher(piece);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first < 1 || last < first || last > pages) {
        return Optional.empty();
      }
      wanted.set(first, last + 1);
    }
    return Optional.of(wanted);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(sign -> !Character.isWhitespace(sign))
        .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
        .map(
            sign ->
                switch (sign) {
                  case '，', '、', ';', '；' -> ',';
                  case '－', '—', '–', '~', '～', TO -> '-';
                  default -> sign;
                })
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
