package jibian.stage;

import module java.base;

import jibian.form.PartNames;
import jibian.form.StageForm;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;

/// The self-evaluation of all projects of a text in short: for the report of the unit. Amounts are in the unit of the
/// form.
///
/// @param lines one for each project
/// @param budget the budgets of the year together, as far as they are numbers
/// @param executed what was spent of them
/// @param grades how many projects got each grade, best first; those that are not complete are in none
public record EvaluationSummary(
    Submission text,
    StageForm stage,
    List<Line> lines,
    BigDecimal budget,
    BigDecimal executed,
    Map<String, Integer> grades) {

  /// A project.
  public record Line(Project project, Evaluation evaluation) {

    /// How many of its indicators were missed: the target was not reached, or points were lost.
    public int missed() {
      return (int) evaluation.rows().stream().filter(Line::isMissed).count();
    }

    /// Of how many of them it is known whether they were.
    int known() {
      return (int)
          evaluation.rows().stream()
              .filter(row -> row.score().counted().isPresent() || isMissed(row))
              .count();
    }

    private static boolean isMissed(Evaluation.Row row) {
      return row.attainment().missed()
          || row.score()
              .counted()
              .filter(score -> score.compareTo(row.score().points()) < 0)
              .isPresent();
    }
  }

  /// Sums up a text.
  public static EvaluationSummary of(Submission text, StageForm stage) {
    return of(
        text,
        stage,
        text.projects().stream()
            .map(project -> new Line(project, Evaluation.of(project, stage)))
            .toList());
  }

  /// Sums up projects that were worked out.
  static EvaluationSummary of(Submission text, StageForm stage, List<Line> lines) {
    return new EvaluationSummary(
        text,
        stage,
        lines,
        sum(lines, Evaluation::budget),
        sum(lines, Evaluation::executed),
        grades(stage, lines));
  }

  /// How many have each grade.
  private static Map<String, Integer> grades(StageForm stage, List<Line> lines) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    stage.scoring().orElseThrow().grades().forEach(grade -> grades.put(grade.name(), 0));
    for (Line line : lines) {
      if (line.evaluation().complete()) {
        grades.computeIfPresent(line.evaluation().grade(), (_, count) -> count + 1);
      }
    }
    return grades;
  }

  private static BigDecimal sum(
      List<Line> lines, Function<Evaluation, Optional<BigDecimal>> amount) {
    return lines.stream()
        .flatMap(line -> amount.apply(line.evaluation()).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The execution of all budgets together in per cent; empty where no amount was written yet.
  public Optional<BigDecimal> rate() {
    return spent() ? Measured.percent(executed, budget) : Optional.empty();
  }

  /// Whether any project says what it spent.
  boolean spent() {
    return lines.stream().anyMatch(line -> line.evaluation().executed().isPresent());
  }

  /// How many indicators there are.
  public int indicators() {
    return lines.stream().mapToInt(line -> line.evaluation().rows().size()).sum();
  }

  /// How many of them were missed.
  public int missed() {
    return lines.stream().mapToInt(Line::missed).sum();
  }

  /// How many projects have a score still to be said.
  public int open() {
    return (int) lines.stream().filter(line -> !line.evaluation().complete()).count();
  }

  /// The paragraph for the report: how many projects, how much money, which grades, how many goals were missed.
  public String paragraph() {
    List<String> sentences = new ArrayList<>();
    String money = stage.form().money().label();
    sentences.add(
        Messages.text(
            "stage.summary.money",
            text.year(),
            text.unit(),
            lines.size(),
            Measured.score(budget) + money,
            executed(money)));
    String counts =
        grades.entrySet().stream()
            .filter(grade -> grade.getValue() > 0)
            .map(
                grade ->
                    Messages.text(
                        "stage.summary.grade.count", grade.getKey(), grade.getValue().toString()))
            .collect(Collectors.joining(Messages.text("list.comma")));
    if (!counts.isEmpty()) {
      sentences.add(Messages.text("stage.summary.grades", counts));
    }
    if (open() > 0) {
      sentences.add(Messages.text("stage.summary.open", open()));
    }
    sentences.add(missedSentence());
    return String.join("", sentences);
  }

  /// What was spent and how much of the budget that is, as far as it is known.
  private String executed(String money) {
    return spent()
        ? Messages.text("stage.summary.money.spent", Measured.score(executed) + money)
            + rate()
                .map(rate -> Messages.text("stage.summary.money.rate", Measured.percent(rate)))
                .orElse("")
        : "";
  }

  private String missedSentence() {
    int all = indicators();
    if (missed() == 0) {
      return open() > 0 ? "" : Messages.text("stage.summary.none", all);
    }
    String where =
        lines.stream()
            .filter(line -> line.missed() > 0)
            .map(
                line ->
                    Messages.text(
                        "stage.summary.where", PartNames.part(line.project()), line.missed()))
            .collect(Collectors.joining(Messages.text("list.comma")));
    int known = lines.stream().mapToInt(Line::known).sum();
    String key = known < all ? "stage.summary.indicators.open" : "stage.summary.indicators";
    return Messages.text(key, all, known - missed(), missed(), where, known);
  }
}
