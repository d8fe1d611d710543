package jibian.rollforward;

import module java.base;

/// Characters in a text that may mean a year: 2023, ２０２３, 二〇二三, 23 before 年.
///
/// @param start where they begin
/// @param end after the last
/// @param year four digits
/// @param script how it is written
record YearSign(int start, int end, int year, Script script) {

  /// How a year is written.
  enum Script {
    FULL,
    /// Two digits before 年.
    SHORT,
    CHINESE
  }

  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String ZEROS = "〇○O零Ｏ";
  private static final int CENTURY = 2000;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![0-9])(?:(?<![0-9][.,])|(?=[0-9]{4} *年))((?:19|20)[0-9]{2})(?![0-9])"
              + "|(?<![0-9])(20[0-9]{2})(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))"
              + "|(?<![0-9.])([0-9]{2})(?= *(?:年|[-—~–至/] *[0-9]{2} *年))"
              + "|([一二][〇○O零九][〇○O零一二三四五六七八九]{2})(?= *(?:年|[-—~–至到]))");

  /// All of a text in plain shape, in their order.
  static List<YearSign> in(String plain) {
    List<YearSign> found = new ArrayList<>();
    Matcher matcher = FORM.matcher(plain);
    while (matcher.find()) {
      found.add(
          new YearSign(matcher.start(), matcher.end(), year(matcher.group()), script(matcher)));
    }
    return found;
  }

  private static Script script(Matcher found) {
    return found.group(3) != null
        ? Script.SHORT
        : found.group(4) != null ? Script.CHINESE : Script.FULL;
  }

  private static int year(String signs) {
    int year = 0;
    for (int i = 0; i < signs.length(); i++) {
      year = year * 10 + digit(signs.charAt(i));
    }
    return signs.length() == 2 ? CENTURY + year : year;
  }

  private static int digit(char sign) {
    return ZEROS.indexOf(sign) >= 0
        ? 0
        : CHINESE.indexOf(sign) >= 0 ? CHINESE.indexOf(sign) : sign - '0';
  }

  /// Another year, written as this one is: with its width and its character for zero.
  ///
  /// @param text the text as it was typed
  String written(int other, String text) {
    String figures = Integer.toString(other).substring(4 - (end - start));
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < figures.length(); i++) {
      signs.append(written(figures.charAt(i) - '0', text.charAt(start + i), text));
    }
    return signs.toString();
  }

  private char written(int digit, char like, String text) {
    if (script == Script.CHINESE) {
      return digit == 0 ? zero(text) : CHINESE.charAt(digit);
    }
    return (char) ((like >= '０' && like <= '９' ? '０' : '0') + digit);
  }

  private char zero(String text) {
    for (int at = start; at < end; at++) {
      if (ZEROS.indexOf(text.charAt(at)) >= 0) {
        return text.charAt(at);
      }
    }
    return CHINESE.charAt(0);
  }
}
