package jibian.form;

import java.util.List;
import jibian.page.Role;

/// One cell of a form's table.
///
/// @param kind what stands in it
/// @param text the form's own words, a template, or the key of a field, by kind
/// @param columns how many columns it covers
/// @param rows how many rows it covers
/// @param role how it looks
/// @param amount whether it is an amount of money
/// @param bordered whether it has lines around it
/// @param oneLine whether its text is made smaller rather than broken
/// @param heading what its column of a list is called where no cell above says it; empty where one does
/// @param choices what the form lets be chosen; empty where anything is written
public record CellLayout(
    Kind kind,
    String text,
    int columns,
    int rows,
    Role role,
    boolean amount,
    boolean bordered,
    boolean oneLine,
    String heading,
    List<String> choices) {

  /// What stands in a cell.
  public enum Kind {
    /// The form's own words.
    LABEL,
    /// A template such as `{unit.code} {unit.name}`.
    TEMPLATE,
    /// The title of the table.
    TITLE,
    /// A field of the project or, in an indicator row, of the indicator.
    FIELD
  }
}
