package jibian.rollforward;

import java.util.List;
import java.util.Optional;
import jibian.model.Address;
import jibian.model.Id;

/// A year in a text that could be carried over into another year.
///
/// @param cells the cell, and those that hold the same text because they are one in print: the merged cells of a
///     table, the name of a part of the narrative
/// @param project the project it is in; empty for the narrative, tables and the text itself
/// @param text the whole cell
/// @param start where the year begins in it
/// @param end after its last character
/// @param year what they mean, four digits
/// @param after what would stand there
public record YearPlace(
    List<Address> cells,
    Optional<Id> project,
    String text,
    int start,
    int end,
    int year,
    String after,
    Standing standing) {
  public YearPlace {
    cells = List.copyOf(cells);
  }

  /// The first of its cells.
  public Address cell() {
    return cells.getFirst();
  }

  /// The characters as they are now.
  public String before() {
    return text.substring(start, end);
  }
}
