package jibian.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the colons that part names from values.
final class Colons {
  private static final Pattern COLON = Pattern.compile("[:：]");

  /// The first colon; -1 where there is none.
  static int first(String text) {
    Matcher colon = COLON.matcher(text);
    return colon.find() ? colon.start() : -1;
  }

  /// The last colon, but for one in a time, where there is another.
  static int last(String text) {
    int last = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    for (int at = last; at > 0 && at < text.length() - 1; at--) {
      boolean colon = text.charAt(at) == ':' || text.charAt(at) == '：';
      if (colon && !(isDigit(text, at - 1) && isDigit(text, at + 1))) {
        return at;
      }
    }
    return last;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
