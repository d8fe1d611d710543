package jibian.library;

import jibian.model.Heading;

/// An indicator of the library, to start a row from.
///
/// @param field the field of government work it belongs to
/// @param heading what it shows
/// @param name the third level
/// @param description meaning or formula; may be empty
/// @param sign as it is printed; empty where the value is given in words
/// @param number proposed; empty where the clerk must know it; may hold `{年}` and `{预算}`
/// @param unit empty where the value is given in words
/// @param standard what the number is measured against
/// @param basis where the number comes from; empty where the clerk must say it; may hold `{年}`
/// @param use where the unit has used it
public record LibraryEntry(
    WorkField field,
    Heading heading,
    String name,
    String description,
    String sign,
    String number,
    String unit,
    ValueBasis standard,
    String basis,
    UsageCount use) {
  private static final String YEAR = "{年}年";
  private static final String BUDGET = "{预算}";

  /// Whether the unit has used it; else it comes from the starter set or the unit's own file.
  public boolean own() {
    return use.times() > 0;
  }

  /// The value as it stands in a row, e.g. ≥95%. Without a number of its own it is what stands around it.
  ///
  /// @param year of the text; empty for none
  /// @param budget of the project; empty for none
  public String value(String year, String budget) {
    return sign + dated(number, year).replace(BUDGET, budget) + unit;
  }

  /// The basis as it stands in a row.
  public String basis(String year) {
    return dated(basis, year);
  }

  private static String dated(String text, String year) {
    return text.replace(YEAR, year.isEmpty() ? "当年" : year + "年");
  }
}
