package jibian.check.facts;

import jibian.check.finding.FindingPlace;

/// How a rule looks at one text, wherever it stands.
public interface TextLook {
  /// Says what it finds.
  void at(String text, FindingPlace address, FindingCollector notes);
}
