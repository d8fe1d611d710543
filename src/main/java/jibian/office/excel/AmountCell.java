package jibian.office.excel;

/// Tells whether a text can become a number in a cell without losing anything of what was typed.
final class AmountCell {
  /// Digits a double keeps exactly.
  static final int DIGITS = 15;

  private AmountCell() {}

  /// How many digits stand after the point of a plain decimal number (`12`, `-3.5`, `0.00`); -1 for any other text: one
  /// with blanks, separators, a plus, needless zeros in front, more digits than a cell keeps, or a negative zero.
  static int decimals(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.', start);
    int whole = (point < 0 ? text.length() : point) - start;
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    if (whole < 1 || (point >= 0 && decimals < 1) || whole + decimals > DIGITS) {
      return -1;
    }
    boolean needlessZero = whole > 1 && text.charAt(start) == '0';
    return needlessZero || !digits(text, start, point) || (start == 1 && zero(text))
        ? -1
        : decimals;
  }

  private static boolean digits(String text, int start, int point) {
    for (int i = start; i < text.length(); i++) {
      if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean zero(String text) {
    return text.chars().noneMatch(c -> c >= '1' && c <= '9');
  }
}
