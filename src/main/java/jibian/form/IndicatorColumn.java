package jibian.form;

import java.util.List;
import java.util.stream.Stream;
import jibian.model.Indicator;
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
/// @param group the heading it shares with its neighbours of the same group; empty where it has its own alone
/// @param tick where its cells hold a tick only: the word the field must hold for it; empty else
public record IndicatorColumn(
    String field,
    String label,
    int columns,
    Role role,
    boolean merge,
    List<String> choices,
    boolean project,
    boolean amount,
    String group,
    String tick) {
  private static final String TICKED = "√";

  public IndicatorColumn {
    choices = List.copyOf(choices);
  }

  /// A column of ticks as one to choose their word in.
  IndicatorColumn untick() {
    return new IndicatorColumn(
        field, group, columns, role, merge, List.of(tick), project, amount, "", "");
  }

  /// The same with the choices of another.
  IndicatorColumn and(IndicatorColumn other) {
    List<String> both = Stream.concat(choices.stream(), other.choices.stream()).toList();
    return new IndicatorColumn(field, label, columns, role, merge, both, project, amount, "", "");
  }

  /// What its cell shows of a row.
  String shown(Indicator row) {
    String text = row.text(field);
    return tick.isEmpty() ? text : text.contains(tick) ? TICKED : "";
  }
}
