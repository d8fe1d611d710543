package jibian.ui.field;

/// Reckons how many lines a text takes, without measuring it: an ideograph is as wide as it is high, other signs about
/// half. It costs nothing and is right to a line.
public final class Wrapping {
  private static final double NARROW = 0.56;

  private Wrapping() {}

  /// How many lines a text takes.
  ///
  /// @param width of the room for it, in the unit of `em`
  /// @param em size of the font
  public static int lines(String text, double width, double em) {
    int lines = 1;
    double x = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      double advance = sign >= 0x2E80 || sign == '“' || sign == '”' ? em : em * NARROW;
      if (sign == '\n') {
        lines++;
        x = 0;
      } else if (x + advance > width + 0.5) {
        lines++;
        x = advance;
      } else {
        x += advance;
      }
    }
    return lines;
  }
}
