package jibian.check.rule;

import java.util.List;
import java.util.stream.Stream;
import jibian.check.facts.RuleBook;
import jibian.check.facts.RuleEntry;

/// The rules of the program, subject by subject. A cell's findings come in this order, those about projects before
/// those about rows.
public final class ShippedRules {
  /// All of them.
  public static final RuleBook BOOK =
      new RuleBook(
          Stream.of(
                  CoverRules.RULES,
                  TextRules.RULES,
                  TemplateRules.RULES,
                  CodeRules.RULES,
                  BudgetRules.RULES,
                  OverallRules.RULES,
                  SumRules.RULES,
                  PlanRules.RULES,
                  ProcurementRules.RULES,
                  LevelRules.RULES,
                  WeightRules.RULES,
                  NameRules.RULES,
                  SwappedRules.RULES,
                  HeadingRules.RULES,
                  CopiedValueRules.RULES,
                  ValueRules.RULES,
                  SignRules.RULES,
                  UnitRules.RULES,
                  VagueRules.RULES,
                  PercentRules.RULES,
                  PlausibilityRules.RULES,
                  DirectionRules.RULES,
                  DateRules.RULES,
                  CostRules.RULES,
                  UnitPriceRules.RULES,
                  BasisRules.RULES,
                  GoalRules.RULES,
                  SlipRules.RULES,
                  WordingRules.RULES,
                  StageRules.RULES,
                  MonitoringRules.RULES,
                  EvaluationRules.RULES)
              .flatMap(List<RuleEntry>::stream)
              .toList());
}
