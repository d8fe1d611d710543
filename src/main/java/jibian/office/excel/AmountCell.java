package jibian.office.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a text can become a number in a cell without losing anything of what was typed.
final class AmountCell {
  /// Digits a double keeps exactly.
  static final int DIGITS = 15;

  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(?:\\.([0-9]+))?");
  private static final Pattern MINUS_ZERO = Pattern.compile("-[0.]+");

  /// How many digits stand after the point of a plain decimal number (`12`, `-3.5`, `0.00`); -1 for any other text: one
  /// with blanks, separators, a plus, needless zeros in front, more digits than a cell keeps, or a negative zero.
  static int decimals(String text) {
    Matcher plain = PLAIN.matcher(text);
    if (!plain.matches() || MINUS_ZERO.matcher(text).matches()) {
      return -1;
    }
    int decimals = plain.start(2) < 0 ? 0 : plain.end(2) - plain.start(2);
    return plain.end(1) - plain.start(1) + decimals > DIGITS ? -1 : decimals;
  }
}
