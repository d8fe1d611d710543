package jibian.ui.findings;

import java.util.Map;
import jibian.model.Address;

/// Something wrong or doubtful in a text.
///
/// @param rule an id that never changes
/// @param where the cell, row, project or text
/// @param message what is wrong and what to do
/// @param fixLabel what the fix does, e.g. 改为 ≥3次; empty where there is none
/// @param fix the cells it sets, empty where there is none
public record Finding(
    String rule,
    Severity severity,
    Address where,
    String message,
    String fixLabel,
    Map<Address, String> fix) {

  public Finding {
    fix = Map.copyOf(fix);
  }

  /// Whether it can be put right by itself.
  public boolean fixable() {
    return !fix.isEmpty();
  }

  /// How bad it is.
  public enum Severity {
    ERROR,
    WARNING,
    HINT
  }
}
