package jibian.form;

import java.util.List;

/// One row of a form's table, or a row for each goal, source of money or task.
///
/// @param cells left to right, without those that reach in from above
/// @param height least height in points
/// @param header whether it is repeated on further pages
/// @param each the key of the list for each of whose elements there is one such row; empty where there is one row.
///     Cells that show nothing of the list span all its rows
/// @param name what the list is called where it is edited
public record RowLayout(
    List<CellLayout> cells, double height, boolean header, String each, String name) {
  private static final String GOALS = "goals";

  public RowLayout {
    cells = List.copyOf(cells);
  }

  /// Whether there is one such row for each element of a list.
  public boolean repeated() {
    return !each.isEmpty();
  }

  /// Whether it is repeated for rows with cells of their own, as goals have none.
  public boolean listed() {
    return repeated() && !each.equals(GOALS);
  }

  /// Whether a cell shows something of the list's elements.
  public boolean shows(CellLayout cell) {
    return cell.kind() == CellLayout.Kind.FIELD
        && repeated()
        && (cell.text().equals(each) || cell.text().startsWith(each + "."));
  }

  /// The field of a project that a cell shows in the row of an element.
  ///
  /// @param element from 1
  public String field(CellLayout cell, int element) {
    return shows(cell) ? each + "." + element + cell.text().substring(each.length()) : cell.text();
  }

  /// How many rows it becomes: without elements one, where a cell beside them wants to stand somewhere, else none.
  int count(int elements) {
    boolean beside = cells.stream().anyMatch(cell -> !shows(cell));
    return repeated() ? Math.max(elements, beside || !listed() ? 1 : 0) : 1;
  }
}
