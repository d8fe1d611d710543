package jibian.check.facts;

import java.util.function.BiPredicate;
import jibian.check.finding.Finding;
import jibian.check.finding.FindingPlace;

/// Another rule behind which a rule speaks: it looks later, and is silent about what that one has spoken of.
public record After(String rule, BiPredicate<FindingPlace, FindingPlace> near) {

  /// Silent about a cell, row or project of which the other has spoken.
  public static After sameCell(String rule) {
    return new After(rule, FindingPlace::equals);
  }

  /// Silent about a row of which the other has spoken.
  public static After sameRow(String rule) {
    return new After(rule, (one, other) -> one.owner().equals(other.owner()));
  }

  /// Silent about a project of which the other has spoken.
  public static After sameProject(String rule) {
    return new After(rule, (one, other) -> one.project().equals(other.project()));
  }

  boolean silences(Finding said, FindingPlace address) {
    return said.rule().id().equals(rule) && near.test(said.address(), address);
  }
}
