package jibian.check.facts;

import module java.base;

import jibian.check.finding.Authority;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.text.ResourceLines;

/// What rules are called, what they stand on, and how each is broken and kept. They lie in one table of their own, a
/// rule a line, and not in the message bundle, so that they can be read beside one another.
final class RuleTexts {
  private static final Map<String, List<String>> LINES =
      ResourceLines.lines(RuleTexts.class, "rules.txt").stream()
          .map(line -> List.of(line.split(" \\| ", 5)))
          .collect(Collectors.toMap(List::getFirst, Function.identity()));

  static Rule rule(String id, Severity severity, Authority ground) {
    List<String> texts = LINES.get(id);
    Rule.Example example = new Rule.Example(texts.get(3), texts.get(4));
    return new Rule(id, severity, ground, texts.get(1), texts.get(2), Optional.of(example));
  }
}
