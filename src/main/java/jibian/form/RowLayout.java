package jibian.form;

import java.util.List;

/// One row of a form's table, or a row for each goal.
///
/// @param cells left to right, without those that reach in from above
/// @param height least height in points
/// @param header whether it is repeated on further pages
/// @param eachGoal whether there is one such row for every goal; its label cells span them all
public record RowLayout(List<CellLayout> cells, double height, boolean header, boolean eachGoal) {
  public RowLayout {
    cells = List.copyOf(cells);
  }
}
