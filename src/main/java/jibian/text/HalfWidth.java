package jibian.text;

import java.math.BigDecimal;
import java.util.Optional;

/// Full-width digits and the characters that stand beside numbers, as an input method leaves them, made half-width. For
/// cells that hold nothing but a number; everywhere else a text stays as it was typed.
public final class HalfWidth {
  private static final String FULL = "０１２３４５６７８９．，－＋％　";
  private static final String HALF = "0123456789.,-+% ";

  /// The text with full-width digits and characters replaced, and blanks at its ends gone.
  public static String number(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      int sign = FULL.indexOf(text.charAt(at));
      half.append(sign < 0 ? text.charAt(at) : HALF.charAt(sign));
    }
    return half.toString().strip();
  }

  /// The number a cell for an amount holds, thousands separated by commas or not; empty where it holds none.
  public static Optional<BigDecimal> amount(String text) {
    String figures = number(text).replace(",", "");
    return figures.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(figures))
        : Optional.empty();
  }
}
