package jibian.text;

import java.math.BigDecimal;

/// A unit of measure.
///
/// @param name as it should be written, e.g. %
/// @param family what it measures
/// @param factor how many of the family's base unit it is (元 for money, 米 for length …)
/// @param proper whether the spelling that was found is the right one; 百分比, 台数 are not
public record Unit(String name, Family family, BigDecimal factor, boolean proper) {

  /// What a unit measures.
  public enum Family {
    PERCENT,
    PERMILLE,
    MONEY,
    COUNT,
    PERSON,
    TIME,
    LENGTH,
    AREA,
    WEIGHT,
    VOLUME,
    DATA,
    SCORE,
    GRADE,
    OTHER
  }

  /// Whether it counts whole things or people.
  public boolean counts() {
    return family == Family.COUNT || family == Family.PERSON;
  }

  /// Whether things are counted or measured by it, so that a price can be that of one.
  public boolean measuresThings() {
    return switch (family) {
      case COUNT, PERSON, LENGTH, AREA, WEIGHT, VOLUME -> true;
      default -> false;
    };
  }

  /// Whether it is a share of a whole.
  public boolean share() {
    return family == Family.PERCENT || family == Family.PERMILLE;
  }
}
