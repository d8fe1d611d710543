package jibian.ui.grid;

/// A column of a grid.
///
/// @param field the key of the cells' texts
/// @param label its heading
/// @param weight its share of the width
/// @param kind what its cells hold
/// @param merged whether a cell that repeats the one above is shown faintly
public record Col(String field, String label, double weight, Kind kind, boolean merged) {

  /// What cells hold.
  public enum Kind {
    TEXT,
    /// An amount or another number: at the right edge, full-width digits made half-width.
    NUMBER,
    /// A name from a list; another one stays and is marked.
    CHOICE,
    /// Shown, not changed.
    FIXED
  }
}
