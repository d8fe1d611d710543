package jibian.check.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jibian.text.ResourceLines;

/// The rules that ship with the program, from `rules.txt`.
public final class Rules {
  private static final Map<String, Rule> ALL = read();

  private Rules() {}

  /// All rules, in the order of the table.
  public static List<Rule> all() {
    return List.copyOf(ALL.values());
  }

  /// A rule by its id; empty when there is none, as for a unit's own checks.
  public static Optional<Rule> find(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  /// A rule that the program itself names.
  public static Rule of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
  }

  /// How a rule is broken and kept; empty where there is nothing to show, as for a unit's own checks.
  public static Optional<Example> example(String id) {
    return ResourceLines.lines(Rules.class, "examples.txt").stream()
        .map(line -> List.of(line.split(" \\| ", 3)))
        .filter(cells -> cells.getFirst().equals(id))
        .map(cells -> new Example(cells.get(1), cells.get(2)))
        .findFirst();
  }

  /// A text that breaks a rule, and how it should be.
  public record Example(String wrong, String right) {}

  private static Map<String, Rule> read() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String line : ResourceLines.lines(Rules.class, "rules.txt")) {
      List<String> cells = List.of(line.split(" \\| ", 5));
      rules.put(
          cells.get(0),
          new Rule(
              cells.get(0),
              Severity.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
              Authority.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
              cells.get(3),
              cells.get(4)));
    }
    return rules;
  }
}
