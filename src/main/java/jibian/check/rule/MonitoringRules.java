package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.Look;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.StageFacts;
import jibian.model.Indicator;
import jibian.model.ValueColumns;
import jibian.stage.Attainment;
import jibian.stage.Light;
import jibian.stage.Measured;
import jibian.stage.Monitoring;

/// Monitoring: causes of what falls behind, what is expected by the end of the year, and the money.
public final class MonitoringRules {
  private static final String LIKELIHOOD = "likelihood";
  private static final String EXPECTED = "expected";
  private static final String SURE = "确定能";
  private static final String NEVER = "不可能";

  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("monitoring-cause", ERROR, NORM).project(each(MonitoringRules::cause)),
          RuleEntry.of("monitoring-expected", WARNING, NORM)
              .project(each(MonitoringRules::expected)),
          RuleEntry.of("monitoring-money", WARNING, HABIT).project(each(MonitoringRules::money)));

  private interface InMonitoring {
    void at(StageFacts facts, Monitoring now, FindingCollector notes);
  }

  private static Look<ProjectFacts> each(InMonitoring look) {
    return StageRules.each(
        (facts, notes) -> facts.monitoring().ifPresent(now -> look.at(facts, now, notes)));
  }

  private static void cause(StageFacts facts, Monitoring now, FindingCollector notes) {
    for (Monitoring.Row row : now.rows()) {
      Indicator indicator = row.indicator();
      boolean never = facts.text(indicator, LIKELIHOOD).contains(NEVER);
      String missing =
          facts.text(indicator, "cause").isEmpty()
              ? "cause"
              : facts.text(indicator, "reason").isEmpty() ? "reason" : "";
      if (!missing.isEmpty() && (never || row.light() == Light.RED)) {
        notes.add(
            never ? ERROR : WARNING,
            facts.at(indicator, missing),
            Optional.empty(),
            never ? "check.monitoring-cause" : "check.monitoring-cause.red",
            facts.label(missing),
            ValueColumns.whole(indicator).strip(),
            facts.text(indicator, "actual"));
      }
    }
  }

  private static void expected(StageFacts facts, Monitoring now, FindingCollector notes) {
    for (Monitoring.Row row : now.rows()) {
      Indicator indicator = row.indicator();
      if (facts.text(indicator, "actual").isEmpty()) {
        continue;
      }
      String expected = facts.text(indicator, EXPECTED);
      String likelihood = facts.text(indicator, LIKELIHOOD);
      if (expected.isEmpty()) {
        notes.add(
            facts.at(indicator, EXPECTED), "check.monitoring-expected", facts.label(EXPECTED));
      }
      if (likelihood.isEmpty()) {
        notes.add(
            facts.at(indicator, LIKELIHOOD),
            "check.monitoring-expected.likelihood",
            facts.label(LIKELIHOOD));
      } else if (likelihood.contains(SURE) && Attainment.of(indicator, expected).missed()) {
        notes.add(
            facts.at(indicator, LIKELIHOOD),
            "check.monitoring-expected.sure",
            ValueColumns.whole(indicator).strip(),
            expected);
      }
    }
  }

  private static void money(StageFacts facts, Monitoring now, FindingCollector notes) {
    if (now.money() == Light.RED) {
      notes.add(
          facts.at("executed"),
          "check.monitoring-money",
          Measured.percent(now.rate().orElseThrow()),
          Measured.percent(now.due().orElseThrow()),
          Integer.toString(facts.stage().month()));
    } else if (now.apart()) {
      notes.add(
          HINT,
          facts.at("executed"),
          Optional.empty(),
          "check.monitoring-money.apart",
          Measured.percent(now.rate().orElseThrow()),
          Measured.percent(now.progress().orElseThrow()));
    }
  }
}
