package jibian.check.facts;

/// A rule that looks at one row.
public interface IndicatorRule {
  /// Says what it finds.
  void look(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes);
}
