package jibian.check.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jibian.check.finding.Address;
import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.Rule;
import jibian.check.finding.Rules;
import jibian.check.finding.Severity;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Id;

/// Collects findings while rules look at a text.
public final class FindingCollector {
  /// The rules by the keys of their messages.
  private static final Map<String, Rule> RULES = new ConcurrentHashMap<>();

  private final ReviewContext terms;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Id> swapped = new HashSet<>();

  public FindingCollector(ReviewContext terms) {
    this.terms = terms;
  }

  /// A finding without a fix, of the rule that the key of its message names: check.rule or check.rule.case.
  public void add(Address address, String key, String... arguments) {
    add(address, Optional.empty(), key, arguments);
  }

  /// A finding of the rule that the key of its message names.
  public void add(Address address, Optional<Fix> fix, String key, String... arguments) {
    add(rule(key).severity(), address, fix, key, arguments);
  }

  /// A finding of the rule that the key of its message names, whose severity depends on the case.
  public void add(
      Severity usual, Address address, Optional<Fix> fix, String key, String... arguments) {
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
  public void add(
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

  public ReviewContext terms() {
    return terms;
  }

  public WordSearch words(WordList topic) {
    return terms.words(topic);
  }

  /// Whether a rule has a finding at a place already.
  public boolean has(String rule, Address address) {
    return findings.stream()
        .anyMatch(finding -> finding.rule().id().equals(rule) && finding.address().equals(address));
  }

  /// Remembers the earlier of two rows that stand in each other's place; the finding sits on the later one.
  public void swapped(Id row) {
    swapped.add(row);
  }

  /// Whether a row is the earlier of two such rows.
  public boolean swappedEarlier(Id row) {
    return swapped.contains(row);
  }

  public List<Finding> findings() {
    return findings;
  }
}
