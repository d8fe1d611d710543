package jibian.stage;

import module java.base;

import jibian.form.StageForm;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;

/// A stage over all projects of a text: a line for each, and what they come to.
///
/// @param overall of the table of the unit as a whole; empty where the text or the stage has none
/// @param lines of the projects, in the order of the text
/// @param grades how many projects got each grade, best first; none in monitoring
/// @param report the paragraph for the report of the unit
public record StageSummary(
    StageForm stage,
    Optional<Line> overall,
    List<Line> lines,
    Map<String, Integer> grades,
    String report) {
  private static final int PLACES = 2;

  /// A project, or the unit as a whole.
  ///
  /// @param evaluation in self-evaluation
  /// @param monitoring in monitoring
  public record Line(
      Project project,
      StageProgress progress,
      Optional<BigDecimal> budget,
      Optional<BigDecimal> executed,
      Optional<BigDecimal> rate,
      Optional<Evaluation> evaluation,
      Optional<Monitoring> monitoring) {

    /// The worst light of its indicators and its money.
    public Light worst() {
      return monitoring.stream()
          .flatMap(
              done ->
                  Stream.concat(
                      Stream.of(done.money()), done.rows().stream().map(Monitoring.Row::light)))
          .filter(light -> light != Light.NONE)
          .min(Comparator.naturalOrder())
          .orElse(Light.NONE);
    }
  }

  /// Of a text; the line of a project that is the same as before is not worked out again.
  ///
  /// @param before the last one of the stage; null for none
  public static StageSummary of(Submission text, StageForm stage, StageSummary before) {
    IdentityHashMap<Project, Line> known = new IdentityHashMap<>();
    if (before != null && before.stage.equals(stage)) {
      before.all().forEach(line -> known.put(line.project, line));
    }
    Function<Project, Line> make =
        table -> Optional.ofNullable(known.get(table)).orElseGet(() -> line(table, stage));
    Optional<Line> overall = text.overall().stream().filter(stage::covers).findFirst().map(make);
    List<Line> lines = text.projects().stream().map(make).toList();
    if (stage.scoring().isEmpty()) {
      return new StageSummary(stage, overall, lines, Map.of(), monitored(text, stage, lines));
    }
    EvaluationSummary all =
        EvaluationSummary.of(
            text,
            stage,
            lines.stream()
                .map(
                    line -> new EvaluationSummary.Line(line.project, line.evaluation.orElseThrow()))
                .toList());
    return new StageSummary(stage, overall, lines, all.grades(), all.paragraph());
  }

  private static Line line(Project project, StageForm stage) {
    StageProgress progress = StageProgress.of(project, stage);
    if (stage.scoring().isPresent()) {
      Evaluation done = Evaluation.of(project, stage);
      return new Line(
          project,
          progress,
          done.budget(),
          done.executed(),
          done.rate(),
          Optional.of(done),
          Optional.empty());
    }
    Monitoring done = Monitoring.of(project, stage);
    return new Line(
        project,
        progress,
        Measured.number(project.text("budget")),
        Measured.of(project, stage.field("executed")),
        done.rate(),
        Optional.empty(),
        Optional.of(done));
  }

  /// What is nowhere worked out yet.
  public static StageSummary none(StageForm stage) {
    return new StageSummary(stage, Optional.empty(), List.of(), Map.of(), "");
  }

  /// The line of the unit as a whole, if there is one, and those of the projects.
  public List<Line> all() {
    return Stream.concat(overall.stream(), lines.stream()).toList();
  }

  /// How many projects have nothing left to fill in.
  public int done() {
    return done(lines);
  }

  private static int done(List<Line> lines) {
    return (int) lines.stream().filter(line -> line.progress.done()).count();
  }

  private static BigDecimal sum(List<Line> lines, Function<Line, Optional<BigDecimal>> amount) {
    return lines.stream()
        .flatMap(line -> amount.apply(line).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The rate of execution of all money in per cent; empty where there is none.
  public Optional<BigDecimal> rate() {
    return rate(lines);
  }

  private static Optional<BigDecimal> rate(List<Line> lines) {
    return lines.stream().allMatch(line -> line.executed.isEmpty())
        ? Optional.empty()
        : Measured.percent(sum(lines, Line::executed), sum(lines, Line::budget));
  }

  /// The mean score of the projects that are done; empty where none is.
  public Optional<BigDecimal> mean() {
    List<BigDecimal> scores =
        lines.stream()
            .filter(line -> line.progress.done())
            .flatMap(line -> line.evaluation.stream())
            .map(Evaluation::total)
            .toList();
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(
            scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), PLACES, RoundingMode.HALF_UP));
  }

  /// What was spent and how much of the budget that is, as far as it is known.
  private static String executed(StageForm stage, List<Line> lines, String money) {
    if (lines.stream().allMatch(line -> line.executed.isEmpty())) {
      return "";
    }
    String spent = Measured.score(sum(lines, Line::executed)) + money;
    return Messages.text("stage.report.monitoring.spent", stage.month(), spent)
        + rate(lines)
            .map(rate -> Messages.text("stage.report.monitoring.rate", Measured.percent(rate)))
            .orElse("");
  }

  private static String monitored(Submission text, StageForm stage, List<Line> lines) {
    String money = stage.form().money().label();
    int open = lines.size() - done(lines);
    return Messages.text(
            "stage.report.monitoring",
            text.year(),
            text.unit(),
            lines.size(),
            Measured.score(sum(lines, Line::budget)) + money,
            stage.month(),
            executed(stage, lines, money))
        + Messages.text(
            "stage.report.lights",
            lights(lines, Light.GREEN, Light.BLUE),
            lights(lines, Light.YELLOW),
            lights(lines, Light.RED))
        + (open == 0 ? "" : Messages.text("stage.report.left", open));
  }

  /// How many indicators have one of some lights.
  private static String lights(List<Line> lines, Light... wanted) {
    List<Light> any = List.of(wanted);
    long count =
        lines.stream()
            .flatMap(line -> line.monitoring.stream())
            .flatMap(done -> done.rows().stream())
            .filter(row -> any.contains(row.light()))
            .count();
    return Long.toString(count);
  }
}
