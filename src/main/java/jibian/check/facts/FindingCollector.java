package jibian.check.facts;

import module java.base;

import jibian.check.finding.Finding;
import jibian.check.finding.Fix;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Address;

/// Collects findings while rules look at a text.
public class FindingCollector {
  private static final String CHECK = "check.";

  private final ReviewContext terms;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<RuleEntry> speaker = Optional.empty();
  private List<After> after = List.of();
  private final Map<After, Spoken> spoken = new HashMap<>();

  /// What another rule has spoken of, as far as the findings were read for it: each of them once, however often it is
  /// asked.
  private static final class Spoken {
    private final Set<Object> parts = new HashSet<>();
    private int read;

    Set<Object> of(After other, List<Finding> findings) {
      for (; read < findings.size(); read++) {
        Finding finding = findings.get(read);
        if (finding.rule().id().equals(other.rule())) {
          parts.add(other.part().apply(finding.address()));
        }
      }
      return parts;
    }
  }

  public FindingCollector(ReviewContext terms) {
    this.terms = terms;
  }

  /// Says which rule speaks from now on.
  ///
  /// @param others those after which it speaks
  public void speaks(RuleEntry rule, List<After> others) {
    speaker = Optional.of(rule);
    after = others;
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
    if (!said(address)) {
      add(rule(key), usual, address, fix, key, arguments);
    }
  }

  /// Whether a rule after which this one speaks has spoken of the place.
  private boolean said(Address address) {
    for (After other : after) {
      Set<Object> parts = spoken.computeIfAbsent(other, _ -> new Spoken()).of(other, findings);
      if (parts.contains(other.part().apply(address))) {
        return true;
      }
    }
    return false;
  }

  /// The rule that speaks, if the key names no other one.
  private Rule rule(String key) {
    Rule speaking = speaker.orElseThrow().rule();
    if (names(key, speaking.id()) || !key.startsWith(CHECK)) {
      return speaking;
    }
    int end = key.indexOf('.', CHECK.length());
    String id = key.substring(CHECK.length(), end < 0 ? key.length() : end);
    return terms.rules().find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
  }

  private static boolean names(String key, String id) {
    int end = CHECK.length() + id.length();
    return key.startsWith(id, CHECK.length()) && (key.length() == end || key.charAt(end) == '.');
  }

  /// A finding of a rule of the program or of a unit's own.
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

  /// What a look adds, to be added again by [#repeat] as long as it would say the same.
  public List<Finding> heard(Runnable look) {
    int from = findings.size();
    look.run();
    return List.copyOf(findings.subList(from, findings.size()));
  }

  /// Adds what was [#heard] before: the same objects, which are compared faster than new ones.
  public void repeat(List<Finding> known) {
    findings.addAll(known);
  }

  public ReviewContext terms() {
    return terms;
  }

  /// A word list of the rule that speaks.
  public WordSearch words(WordList topic) {
    assert speaker.filter(rule -> rule.words().contains(topic)).isPresent()
        : topic + " is not in the entry of " + speaker.map(rule -> rule.rule().id());
    return terms.words(topic);
  }

  public List<Finding> findings() {
    return findings;
  }
}
