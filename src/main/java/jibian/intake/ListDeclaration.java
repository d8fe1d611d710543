package jibian.intake;

import module java.base;

import jibian.form.CellLayout;
import jibian.form.ProjectPagePart;
import jibian.form.RowLayout;

/// A list of rows inside the head of a table, as the form declares it.
///
/// @param key of the exchange file
/// @param block the shape of the label left of all its rows; empty where there is none
/// @param columns its cells from left to right, each with the shape of the heading printed above; empty where none is
/// @param totals the field that stands below a cell in the row after the last, by the key of the cell
record ListDeclaration(
    String key, String block, Map<String, String> columns, Map<String, String> totals) {

  /// Whether headings stand above its cells.
  boolean headed() {
    return columns.values().stream().noneMatch(String::isEmpty);
  }

  /// The key of its first cell, without which there is no row.
  String first() {
    return columns.keySet().iterator().next();
  }

  /// The shapes that a heading of one of its cells may have, first the form's own.
  List<String> headings(String cell) {
    List<String> all = new ArrayList<>(List.of(columns.get(cell)));
    all.addAll(OtherLabels.of(key + "." + cell));
    return all;
  }

  /// The lists of a table.
  ///
  /// @param at which cell covers each place of its rows
  static List<ListDeclaration> of(ProjectPagePart.Table table, CellLayout[][] at) {
    List<ListDeclaration> lists = new ArrayList<>();
    for (int row = 0; row < at.length; row++) {
      RowLayout rule = table.rows().get(row);
      if (rule.listed()) {
        lists.add(of(rule, at, row));
      }
    }
    return lists;
  }

  private static ListDeclaration of(RowLayout rule, CellLayout[][] at, int row) {
    Map<String, String> columns = new LinkedHashMap<>();
    Map<String, String> totals = new LinkedHashMap<>();
    String block = "";
    for (int column = 0; column < at[row].length; column++) {
      CellLayout cell = at[row][column];
      if (!rule.shows(cell) || (column > 0 && at[row][column - 1].equals(cell))) {
        continue;
      }
      String name = cell.text().substring(rule.each().length() + 1);
      if (columns.isEmpty() && column > 0) {
        block = words(at[row][column - 1]);
      }
      columns.put(name, cell.heading().isEmpty() && row > 0 ? words(at[row - 1][column]) : "");
      if (row + 1 < at.length && at[row + 1][column].kind() == CellLayout.Kind.FIELD) {
        totals.put(name, at[row + 1][column].text());
      }
    }
    return new ListDeclaration(rule.each(), block, columns, totals);
  }

  private static String words(CellLayout cell) {
    return cell.kind() == CellLayout.Kind.LABEL ? LabelShape.of(cell.text()) : "";
  }
}
