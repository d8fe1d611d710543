package jibian.check.facts;

import java.util.function.Function;
import jibian.model.Address;

/// Another rule after which a rule speaks: it looks later, and is silent about what that one has spoken of.
///
/// @param part what both must speak of: the address itself, or more around it
public record After(String rule, Function<Address, Object> part) {

  /// Silent about a cell, row or project of which the other has spoken.
  public static After sameCell(String rule) {
    return new After(rule, address -> address);
  }

  /// Silent about a row of which the other has spoken.
  public static After sameRow(String rule) {
    return new After(rule, Address::owner);
  }

  /// Silent in a project of which the other has spoken. For rules of projects, which are looked at one by one.
  public static After sameProject(String rule) {
    return new After(rule, _ -> "");
  }
}
