package jibian.text;

import module java.base;

/// A date that stands in a text: 2024年12月底前, 12月31日, 2020年, 2022-10-31.
///
/// @param year empty where the text gives none
/// @param month 1–12; empty where the text gives none (2024年底前 is December)
/// @param start where it begins
/// @param end after its last character, 底 and 前 not counted
public record DateMention(OptionalInt year, OptionalInt month, int start, int end) {
  /// No date goes on so: 2012.5万元 is an amount.
  private static final String BEFORE_UNIT =
      "(?!(?<=[0-9]{4}\\.[0-9]{1,2})\\p{IsHan}(?<![前底末止至到之以起日月内]))";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![0-9])(?:((?:19|20)[0-9]{2}) *年(?:度)?(?: *(?:的|至)?)? *(?:([0-9]{1,2}) *月(?!数|龄))?"
              + "|((?:19|20)[0-9]{2})[-./]([0-9]{1,2})(?:[-./][0-9]{1,2})?(?![0-9%‰])"
              + BEFORE_UNIT
              + "|([0-9]{1,2}) *月(?=份|底|末|初|前|之前|以前| *[0-9]{1,2} *日|上旬|中旬|下旬| *底|$))");

  /// All dates of a text in plain shape.
  public static List<DateMention> in(String text) {
    if (text.indexOf('年') < 0 && text.indexOf('月') < 0 && !text.contains("20")) {
      return List.of();
    }
    List<DateMention> found = new ArrayList<>();
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      DateMention date = date(matcher, text);
      if (date.month().isEmpty()
          || (date.month().getAsInt() >= 1 && date.month().getAsInt() <= 12)) {
        found.add(date);
      }
    }
    return found;
  }

  private static DateMention date(Matcher matcher, String text) {
    OptionalInt year = number(matcher.group(1) == null ? matcher.group(3) : matcher.group(1));
    String month =
        matcher.group(2) != null
            ? matcher.group(2)
            : matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
    OptionalInt last = number(month);
    if (last.isEmpty() && yearsEnd(text, matcher.end())) {
      last = OptionalInt.of(12);
    }
    return new DateMention(year, last, matcher.start(), matcher.end());
  }

  private static boolean yearsEnd(String text, int at) {
    return text.startsWith("底", at) || text.startsWith("末", at) || text.startsWith("年底", at);
  }

  private static OptionalInt number(String figures) {
    return figures == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figures));
  }
}
