package jibian.stage;

import module java.base;

import jibian.form.Scoring;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;

/// The self-evaluation of a project, worked out by the form's rules from what the clerk wrote. Amounts are in the unit
/// of the form.
///
/// @param budget 全年预算数: what the clerk wrote, else the budget of the goal table; empty where that is no number
/// @param executed 全年执行数
/// @param rate of execution in per cent; empty where one of the two is missing
/// @param execution the points of execution
/// @param rows one for each indicator, in their order
/// @param totalPoints all points together
/// @param total what was got of them so far
/// @param missing how many scores are still to be said, that of execution among them
/// @param grade of the total so far
public record Evaluation(
    Optional<BigDecimal> budget,
    Optional<BigDecimal> executed,
    Optional<BigDecimal> rate,
    Score execution,
    List<Row> rows,
    BigDecimal totalPoints,
    BigDecimal total,
    int missing,
    String grade) {

  public record Row(Indicator indicator, Attainment attainment, Score score) {}

  /// Reckons a project.
  public static Evaluation of(Project project, StageForm stage) {
    Scoring rules = stage.scoring().orElseThrow();
    Optional<BigDecimal> budget = budget(project, stage, "budget", "budget");
    Optional<BigDecimal> executed = Measured.of(project, stage.field("executed"));
    Optional<BigDecimal> rate = Measured.rate(executed, budget);
    Score execution =
        new Score(
            Measured.of(project, stage.field("points")).orElse(rules.execution()),
            rate.flatMap(_ -> execution(rules, executed, budget)),
            Measured.of(project, stage.field("score")));
    List<Row> rows = rows(project, stage, rules);
    List<Score> scores = new ArrayList<>();
    if (execution.points().signum() > 0) {
      scores.add(execution);
    }
    rows.forEach(row -> scores.add(row.score()));
    BigDecimal points = sum(scores.stream().map(Score::points));
    BigDecimal total = sum(scores.stream().flatMap(score -> score.counted().stream()));
    int missing = (int) scores.stream().filter(score -> score.counted().isEmpty()).count();
    return new Evaluation(
        budget,
        executed,
        rate,
        execution,
        rows,
        points,
        total,
        missing,
        grade(rules, total, points));
  }

  /// Whether every score is there.
  public boolean complete() {
    return missing == 0;
  }

  public Optional<Row> row(Id indicator) {
    return rows.stream().filter(row -> row.indicator().id().equals(indicator)).findFirst();
  }

  /// The budget of the whole year: as written in the stage, else that of the goal table.
  static Optional<BigDecimal> budget(Project project, StageForm stage, String own, String ofGoals) {
    String typed = project.text(stage.field(own));
    return Measured.number(typed.isBlank() ? project.text(ofGoals) : typed);
  }

  /// B ÷ A of the points, not above.
  private static Optional<BigDecimal> execution(
      Scoring rules, Optional<BigDecimal> executed, Optional<BigDecimal> budget) {
    return executed.flatMap(
        spent ->
            budget.map(
                all ->
                    rules
                        .execution()
                        .multiply(spent)
                        .divide(all, 2, RoundingMode.HALF_UP)
                        .min(rules.execution())));
  }

  private static List<Row> rows(Project project, StageForm stage, Scoring rules) {
    Map<Id, BigDecimal> points = new PointsShare(stage).of(project);
    Scorer scorer = new Scorer(rules);
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : project.indicators()) {
      BigDecimal most = points.get(indicator.id());
      if (most != null) {
        String actual = indicator.text(stage.field("actual"));
        Attainment got = Attainment.of(indicator, actual);
        rows.add(
            new Row(
                indicator,
                got,
                new Score(
                    most,
                    scorer.score(indicator, actual, got, most),
                    Measured.of(indicator, stage.field("score")))));
      }
    }
    return rows;
  }

  private static BigDecimal sum(Stream<BigDecimal> numbers) {
    return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// By the share of all points that was got; empty where there are none.
  private static String grade(Scoring rules, BigDecimal total, BigDecimal points) {
    return Measured.percent(total, points)
        .flatMap(
            share ->
                rules.grades().stream()
                    .filter(grade -> share.compareTo(grade.least()) >= 0)
                    .map(Scoring.Band::name)
                    .findFirst())
        .orElse("");
  }
}
