package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.Look;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.StageFacts;
import jibian.check.facts.WholeText;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Target;
import jibian.model.ValueColumns;
import jibian.stage.Attainment;
import jibian.stage.GoalChange;
import jibian.stage.Measured;
import jibian.stage.Stages;
import jibian.text.Unit;

/// What monitoring and self-evaluation have in common: what was reached, amounts, lengths, goals that were changed.
public final class StageRules {
  private static final String EXECUTED = "executed";
  private static final String ACTUAL = "actual";
  private static final String GOAL = ".goal.";
  private static final List<String> PARTS = List.of("fiscal", "carried", "other");

  private static final List<Amount> AMOUNTS =
      List.of(
          new Amount("budget", "Budget"),
          new Amount(EXECUTED, "Executed"),
          new Amount("expected", "Expected"));

  /// The key of a whole, and what those of its parts end in.
  private record Amount(String whole, String end) {
    private List<String> parts() {
      return PARTS.stream().map(part -> part + end).toList();
    }
  }

  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("stage-goal-changed", WARNING, NORM).project(each(StageRules::changed)),
          RuleEntry.of("stage-missing", ERROR, NORM).project(each(StageRules::missing)),
          RuleEntry.of("stage-unit-missing", WARNING, NORM)
              .project(each(StageRules::unitMissing))
              .mends("monitoring", "evaluation"),
          RuleEntry.of("stage-other-kind", ERROR, NORM).project(each(StageRules::otherKind)),
          RuleEntry.of("stage-amount", ERROR, NORM).project(each(StageRules::amount)),
          RuleEntry.of("stage-sum", ERROR, NORM).project(each(StageRules::sum)),
          RuleEntry.of("stage-over-budget", ERROR, NORM).project(each(StageRules::overBudget)),
          RuleEntry.of("stage-length", WARNING, HABIT)
              .project(each(StageRules::length))
              .whole(StageRules::ofText));

  /// Looks at a project in each stage that was begun.
  static Look<ProjectFacts> each(Look<StageFacts> look) {
    return (sheet, notes) -> sheet.stages().forEach(stage -> look.at(stage, notes));
  }

  private static void changed(StageFacts facts, FindingCollector notes) {
    for (GoalChange change : facts.changes()) {
      Address where = change.where();
      String field = where.field();
      switch (change.kind()) {
        case CHANGED ->
            notes.add(
                where.field(facts.stage().path() + GOAL + field),
                "check.stage-goal-changed",
                facts.stage().name(),
                shown(change.before()),
                shown(change.after()));
        case ADDED ->
            notes.add(
                where.field(facts.stage().path() + GOAL + "level3"),
                "check.stage-goal-changed.added",
                facts.stage().name(),
                shown(change.after()));
        case REMOVED ->
            notes.add(
                where.field(facts.stage().path() + GOAL + "indicators"),
                "check.stage-goal-changed.removed",
                facts.stage().name(),
                shown(change.before()));
      }
    }
  }

  private static String shown(String text) {
    return text.strip().replace("\n", " ");
  }

  private static void missing(StageFacts facts, FindingCollector notes) {
    for (StageFacts.Row row : facts.rows()) {
      if (facts.text(row.indicator(), ACTUAL).isEmpty()) {
        notes.add(
            facts.at(row.indicator(), ACTUAL),
            "check.stage-missing",
            facts.label(ACTUAL),
            ValueColumns.whole(row.indicator()).strip());
      }
    }
    if (facts.text(EXECUTED).isEmpty()) {
      notes.add(facts.at(EXECUTED), "check.stage-missing.executed");
    }
    if (facts.evaluation().filter(done -> done.budget().isEmpty()).isPresent()
        && facts.text("budget").isEmpty()) {
      notes.add(facts.at("budget"), "check.stage-missing.budget");
    }
    if (facts.evaluation().isPresent() && facts.text("result").isEmpty()) {
      notes.add(WARNING, facts.at("result"), Optional.empty(), "check.stage-missing.result");
    }
  }

  private static void unitMissing(StageFacts facts, FindingCollector notes) {
    for (StageFacts.Row reached : facts.rows()) {
      if (reached.attainment().unitMissing()) {
        Indicator row = reached.indicator();
        String actual = facts.text(row, ACTUAL);
        String unit = Target.of(ValueColumns.whole(row)).unit().map(Unit::name).orElseThrow();
        Address cell = facts.at(row, ACTUAL);
        notes.add(cell, Fix.write(cell, actual + unit), "check.stage-unit-missing", actual, unit);
      }
    }
  }

  private static void otherKind(StageFacts facts, FindingCollector notes) {
    for (StageFacts.Row reached : facts.rows()) {
      Indicator row = reached.indicator();
      Attainment got = reached.attainment();
      String actual = facts.text(row, ACTUAL);
      String wanted = ValueColumns.whole(row).strip();
      if (got.otherKind()) {
        notes.add(facts.at(row, ACTUAL), "check.stage-other-kind", wanted, actual);
      } else if (got.target().isPresent() && got.actual().isEmpty() && !actual.isEmpty()) {
        notes.add(
            facts.evaluation().isPresent() ? ERROR : WARNING,
            facts.at(row, ACTUAL),
            Optional.empty(),
            "check.stage-other-kind.words",
            wanted,
            actual);
      }
    }
  }

  private static void amount(StageFacts facts, FindingCollector notes) {
    for (Amount of : AMOUNTS) {
      Stream.concat(Stream.of(of.whole()), of.parts().stream())
          .filter(key -> !facts.text(key).isEmpty() && amount(facts, key).isEmpty())
          .forEach(
              key ->
                  notes.add(
                      facts.at(key),
                      "check.stage-amount",
                      facts.text(key),
                      notes.terms().form().money().label()));
    }
  }

  /// An amount that is no number or below 0 is none.
  private static Optional<BigDecimal> amount(StageFacts facts, String key) {
    return Measured.number(facts.text(key)).filter(amount -> amount.signum() >= 0);
  }

  private static void sum(StageFacts facts, FindingCollector notes) {
    for (Amount of : AMOUNTS) {
      List<String> parts = of.parts().stream().filter(key -> !facts.text(key).isEmpty()).toList();
      Optional<BigDecimal> all = amount(facts, of.whole());
      boolean clear = parts.stream().allMatch(key -> amount(facts, key).isPresent());
      if (!parts.isEmpty() && clear && all.isPresent()) {
        BigDecimal sum =
            parts.stream()
                .map(key -> amount(facts, key).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!Amounts.equal(sum, all.get())) {
          notes.add(
              facts.at(of.whole()),
              "check.stage-sum",
              Amounts.printed(all.get()),
              Amounts.printed(sum));
        }
      }
    }
  }

  private static void overBudget(StageFacts facts, FindingCollector notes) {
    BiFunction<String, String, Optional<BigDecimal>> budget =
        (own, ofGoals) ->
            facts.text(own).isEmpty()
                ? Measured.number(facts.project().text(ofGoals))
                : amount(facts, own);
    over(facts, EXECUTED, budget.apply("budget", "budget"), notes);
    PARTS.forEach(
        part -> over(facts, part + "Executed", budget.apply(part + "Budget", part), notes));
  }

  private static void over(
      StageFacts facts, String key, Optional<BigDecimal> budget, FindingCollector notes) {
    Optional<BigDecimal> spent = amount(facts, key);
    if (spent.isPresent() && budget.filter(all -> spent.get().compareTo(all) > 0).isPresent()) {
      notes.add(
          facts.at(key),
          facts.evaluation().isPresent()
              ? "check.stage-over-budget"
              : "check.stage-over-budget.monitoring",
          Amounts.printed(spent.get()),
          Amounts.printed(budget.get()));
    }
  }

  private static void length(StageFacts facts, FindingCollector notes) {
    facts
        .stage()
        .limits()
        .forEach(
            (key, most) -> {
              length(facts.text(key), most, facts.at(key), notes);
              facts
                  .rows()
                  .forEach(
                      row ->
                          length(
                              facts.text(row.indicator(), key),
                              most,
                              facts.at(row.indicator(), key),
                              notes));
            });
  }

  private static void ofText(WholeText whole, FindingCollector notes) {
    for (StageForm stage : Stages.begun(whole.text(), notes.terms().form())) {
      stage
          .limits()
          .forEach(
              (key, most) -> {
                String field = stage.textField(key);
                length(whole.text().text(field).strip(), most, Address.ofText(field), notes);
              });
    }
  }

  private static void length(String text, int most, Address cell, FindingCollector notes) {
    long signs = text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
    if (signs > most) {
      notes.add(cell, "check.stage-length", Long.toString(signs), Integer.toString(most));
    }
  }
}
