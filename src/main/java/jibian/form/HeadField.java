package jibian.form;

import java.util.ArrayList;
import java.util.List;
import jibian.page.Role;

/// A field in the head of a project's table, in the order the form prints them.
///
/// @param field a key of the project, or a path below one (`plan.3`)
/// @param label the form's own words before or above it; empty where it has none
/// @param amount whether it is an amount of money
/// @param wide whether it holds long text
/// @param columns of a list of rows, with their keys below it; empty for a single field
/// @param choices what the form lets be chosen; empty where anything is written
public record HeadField(
    String field,
    String label,
    boolean amount,
    boolean wide,
    List<HeadField> columns,
    List<String> choices) {

  public HeadField {
    columns = List.copyOf(columns);
    choices = List.copyOf(choices);
  }

  /// Whether it is a list of rows.
  public boolean list() {
    return !columns.isEmpty();
  }

  public static List<HeadField> of(Variant variant) {
    List<HeadField> heads = new ArrayList<>();
    variant.tables().forEach(table -> collect(table, heads));
    return heads;
  }

  private static void collect(ProjectPagePart.Table table, List<HeadField> heads) {
    collect(table.rows(), table.widths().size(), heads);
    columns(table, heads);
    collect(table.foot(), table.widths().size(), heads);
  }

  private static void collect(List<RowLayout> rows, int width, List<HeadField> heads) {
    CellLayout[][] at = new CellLayout[rows.size()][width];
    for (int row = 0; row < at.length; row++) {
      RowLayout rule = rows.get(row);
      List<HeadField> columns = new ArrayList<>();
      int column = 0;
      for (CellLayout cell : rule.cells()) {
        while (at[row][column] != null) {
          column++;
        }
        cover(at, row, column, cell);
        if (cell.kind() == CellLayout.Kind.FIELD) {
          boolean listed = rule.listed() && rule.shows(cell);
          (listed ? columns : heads)
              .add(
                  of(
                      listed ? cell.text().substring(rule.each().length() + 1) : cell.text(),
                      cell.heading().isEmpty() ? label(at, row, column, listed) : cell.heading(),
                      cell));
        }
      }
      if (!columns.isEmpty()) {
        heads.add(new HeadField(rule.each(), rule.name(), false, true, columns, List.of()));
      }
    }
  }

  private static HeadField of(String field, String label, CellLayout cell) {
    boolean wide = cell.role() == Role.CELL_TEXT;
    return new HeadField(field, label, cell.amount(), wide, List.of(), cell.choices());
  }

  private static void columns(ProjectPagePart.Table table, List<HeadField> heads) {
    table.columns().stream()
        .filter(column -> column.project() && !column.field().startsWith("unit."))
        .map(
            column ->
                new HeadField(
                    column.field(),
                    column.label(),
                    column.amount(),
                    column.role() == Role.CELL_TEXT,
                    List.of(),
                    column.choices()))
        .forEach(heads::add);
  }

  private static void cover(CellLayout[][] at, int row, int column, CellLayout cell) {
    for (int line = row; line < Math.min(at.length, row + cell.rows()); line++) {
      for (int place = column; place < column + cell.columns(); place++) {
        at[line][place] = cell;
      }
    }
  }

  /// What stands before the field in its own row; else what stands above it; else what reaches in from above.
  ///
  /// @param listed whether it is in a row of a list, which has its headings above
  private static String label(CellLayout[][] at, int row, int column, boolean listed) {
    CellLayout left = column > 0 && !listed ? at[row][column - 1] : null;
    CellLayout above = row > 0 ? at[row - 1][column] : null;
    if (isLabel(left) && left.rows() == 1) {
      return left.text();
    }
    if (isLabel(above) || isLabel(left)) {
      return isLabel(above) ? above.text() : left.text();
    }
    String line = "";
    for (int back = column - 1; back >= 0 && line.isEmpty(); back--) {
      line = isLabel(at[row][back]) ? at[row][back].text() : "";
    }
    String top = "";
    for (int up = row - 1; up >= 0 && top.isEmpty(); up--) {
      top = isLabel(at[up][column]) ? at[up][column].text() : "";
    }
    return (line + " " + top).strip();
  }

  private static boolean isLabel(CellLayout cell) {
    return cell != null && cell.kind() == CellLayout.Kind.LABEL;
  }
}
