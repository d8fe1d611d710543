package jibian.text;

import module java.base;

/// Every string the user sees, from `messages.properties` (UTF-8, Simplified Chinese). Keys are dotted and grouped by
/// the place they appear in; a test fails on keys that are missing and on keys nobody uses.
public final class Messages {
  private static final Properties BUNDLE =
      ResourceLines.properties(Messages.class, "messages.properties");
  private static final Map<String, List<Object>> PIECES = new ConcurrentHashMap<>();

  /// Whether there is a text under a key.
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }

  /// The text under a key with its `{0}`, `{1}` … filled in. Arguments are shown as they are, numbers
  /// without grouping.
  ///
  /// @throws MissingResourceException if the bundle has no such key
  public static String text(String key, Object... arguments) {
    List<Object> known = PIECES.get(key);
    StringBuilder text = new StringBuilder();
    for (Object piece : known == null ? read(key) : known) {
      text.append(piece instanceof Integer place ? argument(place, arguments) : piece);
    }
    return text.toString();
  }

  private static List<Object> read(String key) {
    return PIECES.computeIfAbsent(key, Messages::pieces);
  }

  private static Object argument(int place, Object... arguments) {
    return place < arguments.length ? arguments[place] : "{" + place + "}";
  }

  /// A pattern as [java.text.MessageFormat] reads it, which takes a hundred times as long to fill in: texts, and the
  /// numbers of arguments between them.
  private static List<Object> pieces(String key) {
    String pattern = BUNDLE.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException("no message " + key, "messages", key);
    }
    List<Object> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < pattern.length(); at++) {
      char sign = pattern.charAt(at);
      if (sign == '\'' && pattern.startsWith("''", at)) {
        text.append(sign);
        at++;
      } else if (sign == '\'') {
        quoted = !quoted;
      } else if (sign == '{' && !quoted) {
        int end = pattern.indexOf('}', at);
        pieces.add(text.toString());
        pieces.add(Integer.valueOf(pattern.substring(at + 1, end)));
        text.setLength(0);
        at = end;
      } else {
        text.append(sign);
      }
    }
    pieces.add(text.toString());
    return pieces;
  }
}
