package jibian.check.facts;

/// How a rule looks at one kind of thing: [IndicatorFacts], [ProjectFacts], a section, a table, or a [WholeText].
public interface Look<T> {
  /// Says what it finds.
  void at(T what, FindingCollector notes);
}
