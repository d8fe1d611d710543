package jibian.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jibian.model.Id;

/// Collects findings while rules look at a text.
final class FindingCollector {
  /// The rules by the keys of their messages.
  private static final Map<String, Rule> RULES = new ConcurrentHashMap<>();

  private final ReviewContext terms;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Id> swapped = new HashSet<>();

  FindingCollector(ReviewContext terms) {
    this.terms = terms;
  }

  /// A finding without a fix, of the rule that the key of its message names: check.rule or check.rule.case.
  void add(Address address, String key, String... arguments) {
    add(address, Optional.empty(), key, arguments);
  }

  /// A finding of the rule that the key of its message names.
  void add(Address address, Optional<Fix> fix, String key, String... arguments) {
    add(rule(key).severity(), address, fix, key, arguments);
  }

  /// A finding of the rule that the key of its message names, whose severity depends on the case.
  void add(Severity usual, Address address, Optional<Fix> fix, String key, String... arguments) {
    add(rule(key), usual, address, fix, key, arguments);
  }

  private static Rule rule(String key) {
    return RULES.computeIfAbsent(key, FindingCollector::named);
  }

  private static Rule named(String key) {
    int from = key.indexOf('.') + 1;
    int end = key.indexOf('.', from);
    return Rules.of(key.substring(from, end < 0 ? key.length() : end));
  }

  /// A finding of a rule, be it the program's or a unit's own.
  ///
  /// @param usual the severity, unless the form says otherwise
  void add(
      Rule rule,
      Severity usual,
      Address address,
      Optional<Fix> fix,
      String key,
      String... arguments) {
    terms
        .severity(rule, usual)
        .ifPresent(
            severity ->
                findings.add(new Finding(rule, severity, address, key, List.of(arguments), fix)));
  }

  ReviewContext terms() {
    return terms;
  }

  WordSearch words(WordList topic) {
    return terms.words(topic);
  }

  /// Whether a rule has a finding at a place already.
  boolean has(String rule, Address address) {
    return findings.stream()
        .anyMatch(finding -> finding.rule().id().equals(rule) && finding.address().equals(address));
  }

  /// Remembers the earlier of two rows that stand in each other's place; the finding sits on the later one.
  void swapped(Id row) {
    swapped.add(row);
  }

  /// Whether a row is the earlier of two such rows.
  boolean swappedEarlier(Id row) {
    return swapped.contains(row);
  }

  List<Finding> findings() {
    return findings;
  }
}
