package jibian.stage;

import module java.base;

import jibian.form.Scoring;
import jibian.form.Scoring.Level;
import jibian.form.StageForm;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.text.PlainShape;

/// The points of the indicators of a project. What the clerk wrote in the stage counts; else the weight of the goal
/// table as it is; in a project without any weights the form's points of each first level, in equal shares.
///
/// Points of a level that has no indicator go to the others: those of satisfaction to the benefits, all else in
/// proportion. A share is rounded down to 0.01, and what is left goes in steps of 0.01 to the first ones.
final class PointsShare {
  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final String COST = "成本";

  private final StageForm stage;
  private final Scoring rules;
  private final String weight;

  PointsShare(StageForm stage) {
    this.stage = stage;
    this.rules = stage.scoring().orElseThrow();
    String field = stage.form().declaration().fields("weights").text("field");
    this.weight = field.isEmpty() ? "weight" : field;
  }

  /// The points of each row that is an indicator; a row without a name and a value is none.
  Map<Id, BigDecimal> of(Project project) {
    List<Indicator> rows = project.indicators().stream().filter(PointsShare::filled).toList();
    boolean weighted = rows.stream().anyMatch(row -> weight(row).isPresent());
    Map<Id, BigDecimal> points = new HashMap<>();
    if (weighted) {
      rows.forEach(row -> points.put(row.id(), weight(row).orElse(BigDecimal.ZERO)));
    } else {
      byLevel(rows, points);
    }
    rows.forEach(
        row ->
            Measured.of(row, stage.field("points"))
                .ifPresent(typed -> points.put(row.id(), typed)));
    return points;
  }

  static boolean filled(Indicator row) {
    return !row.text("level3").isBlank() || !row.text("value").isBlank();
  }

  private Optional<BigDecimal> weight(Indicator row) {
    return Measured.of(row, weight);
  }

  private void byLevel(List<Indicator> rows, Map<Id, BigDecimal> points) {
    Map<Level, List<Indicator>> levels = new EnumMap<>(Level.class);
    rows.forEach(row -> levels.computeIfAbsent(level(row), _ -> new ArrayList<>()).add(row));
    Map<Level, BigDecimal> shares =
        new EnumMap<>(levels.containsKey(Level.COST) ? rules.withCost() : rules.withoutCost());
    if (!levels.containsKey(Level.SATISFACTION) && levels.containsKey(Level.BENEFIT)) {
      shares.merge(Level.BENEFIT, shares.remove(Level.SATISFACTION), BigDecimal::add);
    }
    shares.keySet().retainAll(levels.keySet());
    BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Level> present = List.copyOf(shares.keySet());
    List<BigDecimal> parts =
        parted(rules.indicators(), present.stream().map(shares::get).toList(), sum);
    for (int i = 0; i < present.size(); i++) {
      List<Indicator> own = levels.get(present.get(i));
      List<BigDecimal> equal = own.stream().map(_ -> BigDecimal.ONE).toList();
      List<BigDecimal> each = parted(parts.get(i), equal, BigDecimal.valueOf(own.size()));
      for (int row = 0; row < own.size(); row++) {
        points.put(own.get(row).id(), each.get(row));
      }
    }
  }

  /// An amount in parts that stand to each other as given; together they are the amount to the last 0.01.
  static List<BigDecimal> parted(BigDecimal amount, List<BigDecimal> shares, BigDecimal sum) {
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal left = amount;
    for (BigDecimal share : shares) {
      BigDecimal part =
          sum.signum() == 0
              ? BigDecimal.ZERO
              : amount.multiply(share).divide(sum, 2, RoundingMode.DOWN);
      parts.add(part);
      left = left.subtract(part);
    }
    for (int i = 0; i < parts.size() && left.compareTo(STEP) >= 0; i++) {
      parts.set(i, parts.get(i).add(STEP));
      left = left.subtract(STEP);
    }
    return parts;
  }

  private static Level level(Indicator row) {
    if (PlainShape.tight(row.text("level1")).startsWith(COST)) {
      return Level.COST;
    }
    Heading heading = Heading.of(row.text("level1"), row.text("level2"));
    return heading.output()
        ? Level.OUTPUT
        : heading == Heading.SATISFACTION ? Level.SATISFACTION : Level.BENEFIT;
  }
}
