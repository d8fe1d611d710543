package jibian.check.language;

import module java.base;

import jibian.model.Sign;

/// Numbers that are due every so often, against that of the year.
public final class Periods {
  private static final Map<String, Integer> A_YEAR =
      Map.of("周", 52, "旬", 36, "月", 12, "季度", 4, "季", 4, "半年", 2);

  private static final Pattern REMARK = Pattern.compile("\\((?:按|平均|即)?每[^(),;]{1,10}\\)");

  private Periods() {}

  /// What a remark behind a value says of each period, where it does not come to the value in a year: ≥24次(每月3次). More
  /// than it says are due where there are several places, and then the value is so many times as much.
  ///
  /// @param behind what follows the unit of the value, in plain shape
  public static Optional<Quantity> against(String behind, Optional<Quantity> value) {
    if (value.isEmpty() || !REMARK.matcher(behind).matches() || !value.get().per().isEmpty()) {
      return Optional.empty();
    }
    List<Quantity> said = Quantity.in(behind);
    boolean one =
        said.size() == 1
            && said.getFirst().per().size() == 1
            && said.getFirst().sign() == Sign.NONE
            && said.getFirst().unit().equals(value.get().unit())
            && said.getFirst().number().signum() > 0;
    Integer times = one ? A_YEAR.get(said.getFirst().per().getFirst()) : null;
    if (times == null) {
      return Optional.empty();
    }
    BigDecimal year = said.getFirst().number().multiply(BigDecimal.valueOf(times));
    BigDecimal number = value.get().number();
    boolean whole = year.compareTo(number) <= 0 && number.remainder(year).signum() == 0;
    boolean fits = whole || shorter(said.getFirst().number(), number, year);
    return fits ? Optional.empty() : Optional.of(said.getFirst());
  }

  /// Whether a value is due in most of the year's periods, as in a school's months or in four weeks a month.
  private static boolean shorter(BigDecimal each, BigDecimal number, BigDecimal year) {
    return number.compareTo(year) < 0
        && number.remainder(each).signum() == 0
        && number.multiply(BigDecimal.valueOf(4)).compareTo(year.multiply(BigDecimal.valueOf(3)))
            >= 0;
  }
}
