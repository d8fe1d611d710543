package jibian.check.language;

import module java.base;

import jibian.text.Figure;

/// Amounts of money as the forms hold them, in 万元.
public final class Amounts {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /// The number that a whole cell in plain shape without blanks is; 万元 behind it does not matter.
  public static Optional<BigDecimal> plain(String text) {
    String figures = text.endsWith("万元") ? text.substring(0, text.length() - 2) : text;
    if (!NUMBER.matcher(figures).matches()) {
      return Optional.empty();
    }
    return figures.startsWith("-")
        ? Figure.number(figures.substring(1)).map(BigDecimal::negate)
        : Figure.number(figures);
  }

  /// Whether two amounts in 万元 are equal to 0.01, rounded.
  public static boolean equal(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(CENT) < 0;
  }

  /// 元 as 万元.
  public static BigDecimal tenThousands(BigDecimal yuan) {
    return yuan.divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP);
  }

  /// With two decimals, as the forms print amounts.
  public static String printed(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /// Without needless zeros, as one writes it in a sentence.
  public static String shown(BigDecimal number) {
    BigDecimal rounded = number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
  }

  /// Whether an amount is another one rounded to the decimals it is written with.
  public static boolean rounds(BigDecimal written, BigDecimal exact) {
    BigDecimal plain = written.stripTrailingZeros();
    return exact.setScale(Math.max(0, plain.scale()), RoundingMode.HALF_UP).compareTo(plain) == 0;
  }
}
