package jibian.ui.findings;

import java.util.List;

/// How many findings there are of each severity.
///
/// @param unfilled empty fields the clerk has not been at yet
public record Tally(int errors, int warnings, int unfilled, int hints) {
  /// No findings.
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(List<Finding> findings) {
    return new Tally(
        count(findings, Finding.Severity.ERROR),
        count(findings, Finding.Severity.WARNING),
        count(findings, Finding.Severity.UNFILLED),
        count(findings, Finding.Severity.HINT));
  }

  private static int count(List<Finding> findings, Finding.Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /// Both together.
  public Tally plus(Tally other) {
    return new Tally(
        errors + other.errors,
        warnings + other.warnings,
        unfilled + other.unfilled,
        hints + other.hints);
  }

  /// All that is wrong or doubtful, without what is only waiting to be filled in.
  public int found() {
    return errors + warnings + hints;
  }

  /// Errors and warnings together.
  public int problems() {
    return errors + warnings;
  }
}
