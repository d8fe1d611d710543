package jibian.check;

import java.util.List;
import java.util.Optional;
import jibian.check.finding.Rule;
import jibian.check.rule.ShippedRules;

/// The rules that ship with the program.
public final class Rules {
  /// All rules, subject by subject.
  public static List<Rule> all() {
    return ShippedRules.BOOK.all();
  }

  /// A rule by its id; empty when there is none, as for a unit's own checks.
  public static Optional<Rule> find(String id) {
    return ShippedRules.BOOK.find(id);
  }
}
