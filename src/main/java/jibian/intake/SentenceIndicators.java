package jibian.intake;

import module java.base;

/// Indicators that stand behind each other in a sentence: 规范化门诊：11个；接种率≥95%。
final class SentenceIndicators {
  private static final Pattern BETWEEN = Pattern.compile("[；;]");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[(（]?\\d{1,2}[)）、.．](?!\\d)|[①-⑳])\\s*");
  private static final Pattern END = Pattern.compile("[。；;，,\\s]+$");

  /// A name, and behind it a colon or the sign of the value, whichever comes first.
  private static final Pattern NAMED =
      Pattern.compile(
          "([^:：≥≤＞＜>＝=<。]{2,40}?)\\s*(?:[:：]\\s*(.{1,60})"
              + "|((?:[≥≤＞＜>＝=<]|不低于|不少于|不超过|不高于|不多于|达到|大于|小于|等于).{1,60})"
              + "|(\\d[\\d,.]*\\s*(?:[%％‰]|万?[^\\d，。]{1,4})))");

  /// An indicator.
  record One(String name, String value) {}

  /// The indicators of a sentence; none where a part of it is no such.
  static List<One> of(String text) {
    List<One> found = new ArrayList<>();
    for (String part : BETWEEN.split(END.matcher(text.strip()).replaceFirst(""), -1)) {
      Matcher one = NAMED.matcher(NUMBER.matcher(part.strip()).replaceFirst(""));
      if (!one.matches()) {
        return List.of();
      }
      String value =
          Stream.of(one.group(2), one.group(3), one.group(4))
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      found.add(new One(one.group(1).strip(), value.strip()));
    }
    return found;
  }
}
