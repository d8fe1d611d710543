package jibian.check.formula;

import jibian.check.finding.Severity;
import jibian.text.Tree;

/// A check of a unit as somebody wrote it; the formula may be broken.
///
/// @param id names it among the others
/// @param formula what must hold for every project
/// @param message what is said where it does not
public record OwnCheck(String id, Severity severity, String formula, String message) {

  /// What is kept, with a warning for a severity that is none.
  static OwnCheck of(Tree.Fields kept) {
    Severity severity = Severity.WARNING;
    for (Severity known : Severity.values()) {
      severity = known.id().equals(text(kept, "severity")) ? known : severity;
    }
    return new OwnCheck(text(kept, "id"), severity, text(kept, "formula"), text(kept, "message"));
  }

  private static String text(Tree.Fields kept, String key) {
    return kept.text(key).strip();
  }

  /// As it is kept.
  Tree.Fields tree() {
    return Tree.Fields.EMPTY
        .with("id", id)
        .with("severity", severity.id())
        .with("formula", formula)
        .with("message", message);
  }
}
