package jibian.text;

/// The beginning of a text that is too long to be shown whole: a file gone wrong can hold millions of characters in one
/// field, and whatever lays them out on the screen stands still. What is kept is never cut.
public final class Excerpt {
  /// A longer text is shown by its beginning and not changed in place. The longest of real texts have a tenth of it.
  public static final int LONGEST = 30_000;

  private static final int BEGINNING = 1_000;
  private static final int LABEL = 300;

  private static final int QUOTED = 21;
  private static final int END = 6;

  /// Whether a text is too long to be shown whole.
  public static boolean isNeeded(String text) {
    return text.length() > LONGEST;
  }

  /// The text, or its beginning where it is too long.
  public static String of(String text) {
    return isNeeded(text) ? cut(text, BEGINNING) : text;
  }

  /// A text as a sentence quotes it: beginning and end, where the place it stands at shows it whole.
  public static String quoted(String text) {
    if (text.length() <= QUOTED || text.codePointCount(0, text.length()) <= QUOTED) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, QUOTED - END - 1))
        + "…"
        + text.substring(text.offsetByCodePoints(text.length(), -END));
  }

  /// As much of a text as a line or a short message can show.
  public static String label(String text) {
    return cut(text, LABEL);
  }

  /// What stands in a box or cell in place of a text that is too long: how long it is, how to get it, and its
  /// beginning.
  public static String told(String text) {
    return isNeeded(text)
        ? Messages.text("excerpt.told", text.length(), cut(text, BEGINNING))
        : text;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }
}
