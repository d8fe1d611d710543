package jibian.check.facts;

import java.util.function.BiPredicate;
import jibian.check.finding.Finding;
import jibian.model.Address;

/// Another rule after which a rule speaks: it looks later, and is silent about what that one has spoken of.
public record After(String rule, BiPredicate<Address, Address> near) {

  /// Silent about a cell, row or project of which the other has spoken.
  public static After sameCell(String rule) {
    return new After(rule, Address::equals);
  }

  /// Silent about a row of which the other has spoken.
  public static After sameRow(String rule) {
    return new After(rule, (one, other) -> one.owner().equals(other.owner()));
  }

  /// Silent in a project of which the other has spoken. For rules of projects, which are looked at one by one.
  public static After sameProject(String rule) {
    return new After(rule, (_, _) -> true);
  }

  boolean silences(Finding said, Address address) {
    return said.rule().id().equals(rule) && near.test(said.address(), address);
  }
}
