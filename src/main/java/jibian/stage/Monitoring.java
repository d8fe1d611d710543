package jibian.stage;

import module java.base;

import jibian.form.Lights;
import jibian.form.StageForm;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.ValueColumns;

/// How a project stands in the middle of the year, worked out by the form's rules from what the clerk wrote.
///
/// @param rate of execution so far in per cent; empty where an amount is missing
/// @param due what share of the money should be spent by now, in per cent: by the project's schedule, else the form's
/// @param money how it stands with the money
/// @param rows one for each indicator, in their order
/// @param progress how much of the goals was reached, on average over the indicators that grow over the year, in per
///     cent; empty where there is none
/// @param apart whether goals and money are further apart than the form lets pass
public record Monitoring(
    Optional<BigDecimal> rate,
    Optional<BigDecimal> due,
    Light money,
    List<Row> rows,
    Optional<BigDecimal> progress,
    boolean apart) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MONTHS = 12;

  /// An indicator.
  ///
  /// @param share what was reached as a share of what was due, in per cent; empty where none can be worked out
  public record Row(
      Indicator indicator, Attainment attainment, Optional<BigDecimal> share, Light light) {}

  /// Reckons a project.
  public static Monitoring of(Project project, StageForm stage) {
    Lights rules = stage.lights().orElseThrow();
    Optional<BigDecimal> rate =
        Measured.rate(
            Measured.of(project, stage.field("executed")), Measured.number(project.text("budget")));
    Optional<BigDecimal> due = due(project, stage.month(), rules);
    List<Row> rows =
        project.indicators().stream()
            .filter(PointsShare::filled)
            .map(row -> row(row, stage, rules))
            .toList();
    Optional<BigDecimal> progress = progress(rows, rules);
    Light money = money(rate, due, rules);
    boolean apart =
        rate.isPresent() && progress.isPresent() && apart(rate.get(), progress.get(), money, rules);
    return new Monitoring(rate, due, money, rows, progress, apart);
  }

  /// Money that is where it should be may well be behind the goals.
  private static boolean apart(BigDecimal rate, BigDecimal progress, Light money, Lights rules) {
    BigDecimal ahead = progress.subtract(rate);
    return ahead.abs().compareTo(rules.apart()) > 0 && (ahead.signum() < 0 || money != Light.GREEN);
  }

  public Optional<Row> row(Id indicator) {
    return rows.stream().filter(row -> row.indicator().id().equals(indicator)).findFirst();
  }

  private static Row row(Indicator indicator, StageForm stage, Lights rules) {
    Attainment got = Attainment.of(indicator, indicator.text(stage.field("actual")));
    int month = steady(indicator, rules) ? MONTHS : stage.month();
    return switch (got.sense()) {
      case MORE, EXACT -> growing(indicator, got, month, rules);
      case LESS -> new Row(indicator, got, got.share(), inside(got));
      case WORDS -> new Row(indicator, got, Optional.empty(), Light.NONE);
    };
  }

  /// Whether it is a rate that is due in full at any time.
  private static boolean steady(Indicator row, Lights rules) {
    return ValueColumns.whole(row).contains("%")
        && rules.steady().contains(Heading.of(row.text("level1"), row.text("level2")));
  }

  /// Against the target × month ÷ 12; a value that is to be met exactly must not go beyond it either.
  private static Row growing(Indicator indicator, Attainment got, int month, Lights rules) {
    Optional<BigDecimal> share =
        got.share()
            .map(
                part ->
                    part.multiply(BigDecimal.valueOf(MONTHS))
                        .divide(BigDecimal.valueOf(month), 4, RoundingMode.HALF_UP));
    boolean over =
        got.sense() == Attainment.Sense.EXACT
            && got.share().filter(part -> part.compareTo(HUNDRED) > 0).isPresent();
    Light light = over ? Light.RED : share.map(part -> light(part, rules)).orElse(Light.NONE);
    return new Row(indicator, got, share, light);
  }

  private static Light light(BigDecimal share, Lights rules) {
    if (share.compareTo(rules.red()) < 0) {
      return Light.RED;
    }
    if (share.compareTo(rules.yellow()) < 0) {
      return Light.YELLOW;
    }
    return share.compareTo(rules.blue()) > 0 ? Light.BLUE : Light.GREEN;
  }

  private static Light inside(Attainment got) {
    return got.reached().map(held -> held ? Light.GREEN : Light.RED).orElse(Light.NONE);
  }

  /// What the schedule plans for the last of its months that is over; where it plans none, what the form says.
  private static Optional<BigDecimal> due(Project project, int month, Lights rules) {
    for (int passed = month; passed > 0; passed--) {
      Optional<BigDecimal> planned = Measured.number(project.text("plan." + passed));
      if (planned.isPresent()) {
        return planned;
      }
    }
    return rules.shares().entrySet().stream()
        .filter(share -> share.getKey() <= month)
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static Light money(Optional<BigDecimal> rate, Optional<BigDecimal> due, Lights rules) {
    if (rate.isEmpty() || due.isEmpty()) {
      return Light.NONE;
    }
    BigDecimal share =
        due.get().signum() == 0 ? HUNDRED : Measured.percent(rate.get(), due.get()).orElseThrow();
    if (share.compareTo(rules.moneyRed()) < 0) {
      return Light.RED;
    }
    return share.compareTo(HUNDRED) < 0 ? Light.YELLOW : Light.GREEN;
  }

  /// Of those that grow over the year.
  private static Optional<BigDecimal> progress(List<Row> rows, Lights rules) {
    List<BigDecimal> shares = new ArrayList<>();
    rows.stream()
        .filter(row -> !steady(row.indicator(), rules))
        .map(Row::attainment)
        .filter(got -> got.sense() != Attainment.Sense.LESS)
        .forEach(got -> got.share().ifPresent(share -> shares.add(share.min(HUNDRED))));
    return shares.isEmpty()
        ? Optional.empty()
        : Optional.of(
            shares.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(shares.size()), 2, RoundingMode.HALF_UP));
  }
}
