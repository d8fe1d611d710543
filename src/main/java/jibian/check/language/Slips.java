package jibian.check.language;

import java.math.BigDecimal;
import java.util.Arrays;

/// Numbers that were typed with their figures in another order: 1105 for 1150.
public final class Slips {
  private Slips() {}

  /// Whether two numbers are written with the same figures in another order, at least as many of them.
  public static boolean transposed(BigDecimal one, BigDecimal other, int least) {
    String first = one.stripTrailingZeros().unscaledValue().abs().toString();
    String second = other.stripTrailingZeros().unscaledValue().abs().toString();
    boolean sized = one.precision() - one.scale() == other.precision() - other.scale();
    int length = Math.max(first.length(), second.length());
    return sized
        && one.compareTo(other) != 0
        && length >= least
        && Arrays.equals(sorted(first, length), sorted(second, length));
  }

  /// Whether a text holds the figures of a number in another order; cheap, so that most texts need not be read.
  public static boolean mayHold(String text, BigDecimal number) {
    String figures = number.stripTrailingZeros().unscaledValue().abs().toString();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && figure(text.charAt(end))) {
        end++;
      }
      if (end - at >= figures.length() && same(text.substring(at, end), figures)) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  private static boolean figure(char sign) {
    return (sign >= '0' && sign <= '9') || sign == '.' || sign == ',';
  }

  private static boolean same(String run, String figures) {
    String plain = run.replace(".", "").replace(",", "");
    int length = Math.max(plain.length(), figures.length());
    return !plain.equals(figures) && Arrays.equals(sorted(plain, length), sorted(figures, length));
  }

  private static char[] sorted(String figures, int length) {
    char[] all = (figures + "0".repeat(length - figures.length())).toCharArray();
    Arrays.sort(all);
    return all;
  }
}
