package jibian.check.finding;

import java.util.Optional;

/// A rule of the reviewer.
///
/// @param id never changes
/// @param severity unless the form says otherwise
/// @param ground what it stands on
/// @param name in Chinese, what is demanded
/// @param source in Chinese, the regulation, document or habit behind it
/// @param example how it is broken and kept; empty where there is nothing to show, as for a unit's own checks
public record Rule(
    String id,
    Severity severity,
    Authority ground,
    String name,
    String source,
    Optional<Example> example) {

  /// A text that breaks a rule, and how it should be.
  public record Example(String wrong, String right) {}
}
