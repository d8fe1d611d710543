package jibian.ui.findings;

import java.util.List;

/// How many findings there are of each severity.
///
/// @param unfilled empty fields the clerk has not been at yet
public record SeverityCounts(int errors, int warnings, int unfilled, int hints) {
  public static final SeverityCounts NONE = new SeverityCounts(0, 0, 0, 0);

  static SeverityCounts of(List<FindingItem> findings) {
    return new SeverityCounts(
        count(findings, FindingItem.Rank.ERROR),
        count(findings, FindingItem.Rank.WARNING),
        count(findings, FindingItem.Rank.UNFILLED),
        count(findings, FindingItem.Rank.HINT));
  }

  private static int count(List<FindingItem> findings, FindingItem.Rank severity) {
    int count = 0;
    for (FindingItem finding : findings) {
      count += finding.rank() == severity ? 1 : 0;
    }
    return count;
  }

  /// Both together.
  public SeverityCounts plus(SeverityCounts other) {
    return new SeverityCounts(
        errors + other.errors,
        warnings + other.warnings,
        unfilled + other.unfilled,
        hints + other.hints);
  }

  /// The same where something else says what waits to be filled in.
  public SeverityCounts withoutUnfilled() {
    return new SeverityCounts(errors, warnings, 0, hints);
  }

  /// All that is wrong or doubtful, without what is only waiting to be filled in.
  public int found() {
    return errors + warnings + hints;
  }

  public int problems() {
    return errors + warnings;
  }
}
