package jibian.rollforward;

import java.math.BigDecimal;
import java.util.Set;
import jibian.model.Id;

/// What the clerk chose for the new year.
///
/// @param changed the years that are carried over
/// @param leftOut the projects that do not
/// @param amounts what becomes of the amounts of the projects
/// @param factor what they are multiplied by, if they are
/// @param plan what becomes of the schedules: kept or emptied; amounts in them are multiplied as the others are
public record Choices(
    Set<YearPlace> changed, Set<Id> leftOut, Treatment amounts, BigDecimal factor, Treatment plan) {

  /// What becomes of numbers.
  public enum Treatment {
    KEPT,
    EMPTIED,
    MULTIPLIED
  }

  public Choices {
    changed = Set.copyOf(changed);
    leftOut = Set.copyOf(leftOut);
    if (amounts == Treatment.MULTIPLIED && factor.signum() < 0) {
      throw new IllegalArgumentException("negative factor " + factor);
    }
  }
}
