package jibian.form;

import java.util.List;
import jibian.page.Role;

/// One column of the indicator table.
///
/// @param field the key of the exchange file, e.g. `level1`
/// @param label the column's heading
/// @param columns how many columns of the grid it covers
/// @param role how its cells look
/// @param merge whether equal neighbours become one cell, as far as the columns before it are equal too
/// @param choices what the form lets be chosen; empty where anything is written
/// @param project whether it is about the project, in a table that lists them all; its cells span the project's rows
/// @param amount whether it is an amount of money
public record IndicatorColumn(
    String field,
    String label,
    int columns,
    Role role,
    boolean merge,
    List<String> choices,
    boolean project,
    boolean amount) {
  public IndicatorColumn {
    choices = List.copyOf(choices);
  }
}
