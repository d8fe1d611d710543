package jibian.ui.findings;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jibian.model.Address;
import jibian.model.Submission;

/// Something wrong or doubtful in a text.
///
/// @param rule an id that never changes
/// @param where the cell, row, project or text
/// @param words what is wrong and what to do; put together when it is asked for
/// @param ground the rule and where it comes from
/// @param fixLabel what the fix does, e.g. 改为 ≥3次; empty where there is none
/// @param fix mends it; empty where nothing does
/// @param safe whether it may be mended together with others, without a look at it
public record Finding(
    String rule,
    Severity severity,
    Address where,
    Supplier<String> words,
    String ground,
    String fixLabel,
    Optional<UnaryOperator<Submission>> fix,
    boolean safe) {

  /// What is wrong and what to do.
  public String message() {
    return words.get();
  }

  /// Whether it can be put right by itself.
  public boolean fixable() {
    return fix.isPresent();
  }

  /// Whether it says the same of the same place.
  public boolean like(Finding other) {
    return rule.equals(other.rule)
        && where.equals(other.where)
        && message().equals(other.message());
  }

  /// How bad it is.
  public enum Severity {
    ERROR,
    WARNING,
    HINT
  }
}
