package jibian.stage;

import module java.base;

import jibian.model.Part;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Numbers as stages calculate with them and print them.
public final class Measured {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  /// The number in a field that holds an amount, points or a share; empty where there is none, or something else too.
  public static Optional<BigDecimal> of(Part part, String field) {
    return number(part.text(field));
  }

  /// The number that a text is, with or without its unit.
  public static Optional<BigDecimal> number(String text) {
    Target read = Target.of(PlainShape.fold(text));
    boolean alone =
        read.numeric()
            && read.signText().isEmpty()
            && (read.unitText().isEmpty()
                || read.share()
                || read.is(Unit.Family.MONEY)
                || read.is(Unit.Family.SCORE));
    return alone ? read.number().filter(_ -> !read.numberText().isEmpty()) : Optional.empty();
  }

  /// A share in per cent; empty where the whole is not above 0.
  static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() > 0
        ? Optional.of(part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  /// Part of the points, as a share in per cent gives them.
  static BigDecimal share(BigDecimal points, BigDecimal percent) {
    return points.multiply(percent).divide(HUNDRED, PLACES, RoundingMode.HALF_UP);
  }

  /// Points as they are printed: two decimals at most, without needless zeros.
  public static String points(BigDecimal points) {
    BigDecimal plain = points.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }

  /// A score as it is printed: always two decimals.
  public static String score(BigDecimal points) {
    return points.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
  }

  /// A share as it is printed: 95.09%.
  public static String percent(BigDecimal percent) {
    return score(percent) + "%";
  }

  /// The share that two fields of a project make, in per cent.
  static Optional<BigDecimal> rate(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
    return part.flatMap(one -> whole.flatMap(all -> percent(one, all)));
  }
}
