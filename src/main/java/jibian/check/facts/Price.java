package jibian.check.facts;

import module java.base;

import jibian.check.language.Amounts;
import jibian.check.language.Quantity;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// A price that a row gives: 2400元/人·年.
///
/// @param of what one of it is: 人, 台; empty where the row does not say
/// @param monthly whether it is due every month
public record Price(BigDecimal yuan, String of, boolean monthly) {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final Set<String> PERIODS = Set.of("年", "月");

  /// Of a row; empty where its value is no price, or one of several things.
  static Optional<Price> of(IndicatorFacts row) {
    Optional<Unit> unit = row.unit().filter(it -> it.family() == Unit.Family.MONEY);
    if (!row.target().numeric() || unit.isEmpty()) {
      return Optional.empty();
    }
    List<String> per = per(row);
    boolean single = row.target().rest().isEmpty() && row.name().endsWith("单价");
    if (per.isEmpty() && !single) {
      return Optional.empty();
    }
    List<String> things = per.stream().filter(it -> !PERIODS.contains(it)).toList();
    if (things.size() > 1) {
      return Optional.empty();
    }
    BigDecimal yuan = row.target().number().orElseThrow().multiply(unit.get().factor());
    boolean monthly = per.contains("月") && !per.contains("年");
    return Optional.of(new Price(yuan, things.isEmpty() ? "" : things.getFirst(), monthly));
  }

  /// What a row's money is per: by its value, the sentence behind it, or else its name, with a description that says
  /// nothing but how often it is due.
  static List<String> per(IndicatorFacts row) {
    List<String> per = row.quantity().map(Quantity::per).orElse(List.of());
    if (!per.isEmpty()) {
      return per;
    }
    if (row.sentence().present()) {
      return row.sentence().agrees() ? Quantity.per(row.target().unitText()) : List.of();
    }
    List<String> named = row.target().rest().isEmpty() ? Quantity.per(row.name()) : List.of();
    if (named.isEmpty()) {
      return named;
    }
    List<String> told = Quantity.per(PlainShape.tight(row.description()));
    return told.containsAll(named) ? told : named;
  }

  /// How much a number of them costs in a year, in 万元.
  public BigDecimal times(BigDecimal number) {
    BigDecimal months = monthly ? TWELVE : BigDecimal.ONE;
    return Amounts.tenThousands(number.multiply(months).multiply(yuan));
  }
}
