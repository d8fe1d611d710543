package jibian.check;

import java.util.LinkedHashMap;
import java.util.Map;
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
    String text = kept.text(key);
    return text == null ? "" : text.strip();
  }

  /// As it is kept.
  Tree.Fields tree() {
    Map<String, Tree> entries = new LinkedHashMap<>();
    entries.put("id", Tree.of(id));
    entries.put("severity", Tree.of(severity.id()));
    entries.put("formula", Tree.of(formula));
    entries.put("message", Tree.of(message));
    return new Tree.Fields(entries, 0);
  }
}
