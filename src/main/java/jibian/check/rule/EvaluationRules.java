package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.Look;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.StageFacts;
import jibian.form.Scoring;
import jibian.model.Address;
import jibian.model.ValueColumns;
import jibian.stage.Attainment;
import jibian.stage.Evaluation;
import jibian.stage.Measured;
import jibian.stage.Score;

/// Self-evaluation: points and scores, and the reasons that are wanted for them.
public final class EvaluationRules {
  private static final String POINTS = "points";
  private static final String SCORE = "score";
  private static final String REASON = "reason";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("evaluation-points", ERROR, NORM).project(each(EvaluationRules::points)),
          RuleEntry.of("evaluation-points-sum", ERROR, NORM).project(each(EvaluationRules::sum)),
          RuleEntry.of("evaluation-score-missing", ERROR, NORM)
              .project(each(EvaluationRules::scoreMissing), After.sameRow("stage-other-kind")),
          RuleEntry.of("evaluation-score-reason", ERROR, NORM)
              .project(each(EvaluationRules::scoreReason), After.sameRow("evaluation-points")),
          RuleEntry.of("evaluation-reason", ERROR, NORM).project(each(EvaluationRules::reason)),
          RuleEntry.of("evaluation-exceeded", WARNING, HABIT)
              .project(each(EvaluationRules::exceeded)),
          RuleEntry.of("evaluation-execution", WARNING, HABIT)
              .project(each(EvaluationRules::execution)));

  private interface InEvaluation {
    void at(StageFacts facts, Evaluation done, FindingCollector notes);
  }

  private static Look<ProjectFacts> each(InEvaluation look) {
    return StageRules.each(
        (facts, notes) -> facts.evaluation().ifPresent(done -> look.at(facts, done, notes)));
  }

  private static Scoring rules(StageFacts facts) {
    return facts.stage().scoring().orElseThrow();
  }

  /// Points and scores that are no numbers, below 0, or above what they can be.
  private static void points(StageFacts facts, Evaluation done, FindingCollector notes) {
    score(facts.text(SCORE), done.execution(), facts.at(SCORE), notes);
    number(facts.text(POINTS), facts.at(POINTS), notes);
    for (Evaluation.Row row : done.rows()) {
      score(
          facts.text(row.indicator(), SCORE), row.score(), facts.at(row.indicator(), SCORE), notes);
      number(facts.text(row.indicator(), POINTS), facts.at(row.indicator(), POINTS), notes);
    }
  }

  private static void score(String typed, Score score, Address cell, FindingCollector notes) {
    number(typed, cell, notes);
    if (score.typed().filter(it -> it.compareTo(score.points()) > 0).isPresent()) {
      notes.add(
          cell,
          "check.evaluation-points.over",
          Measured.points(score.typed().get()),
          Measured.points(score.points()));
    }
  }

  private static void number(String typed, Address cell, FindingCollector notes) {
    if (!typed.isEmpty() && Measured.number(typed).filter(it -> it.signum() >= 0).isEmpty()) {
      notes.add(cell, "check.evaluation-points", typed);
    }
  }

  private static void sum(StageFacts facts, Evaluation done, FindingCollector notes) {
    BigDecimal total = rules(facts).total();
    if (!done.rows().isEmpty() && done.totalPoints().compareTo(total) != 0) {
      notes.add(
          facts.at("totalPoints"),
          "check.evaluation-points-sum",
          Measured.points(done.totalPoints()),
          Measured.points(total),
          Measured.points(done.execution().points()),
          Measured.points(total.subtract(done.execution().points())));
    }
  }

  private static void scoreMissing(StageFacts facts, Evaluation done, FindingCollector notes) {
    for (Evaluation.Row row : done.rows()) {
      String actual = facts.text(row.indicator(), "actual");
      if (!actual.isEmpty()
          && row.score().counted().isEmpty()
          && facts.text(row.indicator(), SCORE).isEmpty()) {
        notes.add(
            facts.at(row.indicator(), SCORE),
            "check.evaluation-score-missing",
            actual,
            Measured.points(row.score().points()));
      }
    }
  }

  private static void scoreReason(StageFacts facts, Evaluation done, FindingCollector notes) {
    scoreReason(done.execution(), facts.text("scoreReason"), facts.at("scoreReason"), notes);
    for (Evaluation.Row row : done.rows()) {
      scoreReason(
          row.score(),
          facts.text(row.indicator(), "scoreReason"),
          facts.at(row.indicator(), "scoreReason"),
          notes);
    }
  }

  private static void scoreReason(
      Score score, String reason, Address cell, FindingCollector notes) {
    if (score.overruled() && score.computed().isPresent() && reason.isEmpty()) {
      notes.add(
          cell,
          "check.evaluation-score-reason",
          Measured.points(score.computed().get()),
          Measured.points(score.typed().orElseThrow()));
    }
  }

  /// Where points were lost, or the target was missed without losing any.
  private static void reason(StageFacts facts, Evaluation done, FindingCollector notes) {
    for (Evaluation.Row row : done.rows()) {
      boolean lost =
          row.score()
              .counted()
              .filter(score -> score.compareTo(row.score().points()) < 0)
              .isPresent();
      boolean missed = row.attainment().missed();
      if ((lost || missed) && facts.text(row.indicator(), REASON).isEmpty()) {
        notes.add(
            facts.at(row.indicator(), REASON),
            missed ? "check.evaluation-reason" : "check.evaluation-reason.score",
            ValueColumns.whole(row.indicator()).strip(),
            facts.text(row.indicator(), "actual"));
      }
    }
  }

  private static void exceeded(StageFacts facts, Evaluation done, FindingCollector notes) {
    Scoring rules = rules(facts);
    for (Evaluation.Row row : done.rows()) {
      Attainment got = row.attainment();
      Optional<BigDecimal> share = got.share();
      if (share.isEmpty() || !facts.text(row.indicator(), REASON).isEmpty()) {
        continue;
      }
      String wanted = ValueColumns.whole(row.indicator()).strip();
      String actual = facts.text(row.indicator(), "actual");
      Address cell = facts.at(row.indicator(), REASON);
      if (got.sense() != Attainment.Sense.LESS && share.get().compareTo(rules.exceeded()) > 0) {
        notes.add(
            cell,
            "check.evaluation-exceeded",
            wanted,
            actual,
            Measured.points(rules.exceeded().subtract(HUNDRED)));
      } else if (got.sense() == Attainment.Sense.LESS && loose(got, rules)) {
        notes.add(
            HINT,
            cell,
            Optional.empty(),
            "check.evaluation-exceeded.loose",
            wanted,
            actual,
            Measured.points(rules.loose()));
      }
    }
  }

  /// Far inside a bound; none at all is what such a bound hopes for.
  private static boolean loose(Attainment got, Scoring rules) {
    BigDecimal actual = got.actual().orElseThrow();
    BigDecimal bound = got.target().orElseThrow();
    return actual.signum() > 0
        && actual.multiply(HUNDRED).compareTo(bound.multiply(rules.loose())) < 0;
  }

  private static void execution(StageFacts facts, Evaluation done, FindingCollector notes) {
    BigDecimal least = rules(facts).executionReason();
    if (done.rate().filter(rate -> rate.compareTo(least) < 0).isPresent()
        && facts.text("executionReason").isEmpty()) {
      notes.add(
          facts.at("executionReason"),
          "check.evaluation-execution",
          Measured.percent(done.rate().get()),
          Measured.points(least));
    }
  }
}
