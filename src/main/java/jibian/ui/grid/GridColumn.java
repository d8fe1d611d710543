package jibian.ui.grid;

import jibian.text.TypedNumber;

/// A column of a grid.
///
/// @param field the key of the cells' texts
/// @param label its heading
/// @param least how many ideographs a line of its cells must at least have room for
/// @param wanted how many it should have room for; what room there is goes to the columns by what they lack
/// @param kind what its cells hold
/// @param merged whether cells that repeat the one above look like one with it, as far as the columns before do
public record GridColumn(
    String field, String label, double least, double wanted, Kind kind, boolean merged) {

  public enum Kind {
    TEXT,
    /// A number: at the right edge, full-width digits made half-width.
    NUMBER,
    /// A number that is money, with two decimals.
    AMOUNT,
    /// A name from a list; another one stays and is marked.
    CHOICE,
    /// Shown, not changed.
    FIXED,
    /// A number that is shown, not changed.
    FIXED_NUMBER;

    /// Whether it is only shown.
    public boolean fixed() {
      return this == FIXED || this == FIXED_NUMBER;
    }

    /// Whether it is a number.
    public boolean number() {
      return this == NUMBER || this == AMOUNT || this == FIXED_NUMBER;
    }
  }

  /// How what is typed into its cells is understood.
  public TypedNumber entry() {
    return switch (kind) {
      case NUMBER -> TypedNumber.NUMBER;
      case AMOUNT -> TypedNumber.AMOUNT;
      default -> TypedNumber.WORDS;
    };
  }

  /// One that merges nothing.
  public static GridColumn of(String field, String label, double least, double wanted, Kind kind) {
    return new GridColumn(field, label, least, wanted, kind, false);
  }
}
