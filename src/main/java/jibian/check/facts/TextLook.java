package jibian.check.facts;

import jibian.model.Address;

/// How a rule looks at one text, wherever it stands.
public interface TextLook {
  /// Says what it finds.
  void at(String text, Address address, FindingCollector notes);
}
