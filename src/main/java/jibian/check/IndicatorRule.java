package jibian.check;

/// A rule that looks at one row.
interface IndicatorRule {
  /// Says what it finds.
  void look(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes);
}
