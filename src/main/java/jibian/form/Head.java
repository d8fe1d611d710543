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
public record Head(String field, String label, boolean amount, boolean wide) {

  /// The fields of a variant.
  public static List<Head> of(Variant variant) {
    List<Head> heads = new ArrayList<>();
    for (Part part : variant.parts()) {
      if (part instanceof Part.Table table) {
        collect(table, heads);
      }
    }
    return heads;
  }

  private static void collect(Part.Table table, List<Head> heads) {
    CellRule[][] at = new CellRule[table.rows().size()][table.widths().size()];
    for (int row = 0; row < at.length; row++) {
      int column = 0;
      for (CellRule cell : table.rows().get(row).cells()) {
        while (at[row][column] != null) {
          column++;
        }
        cover(at, row, column, cell);
        if (cell.kind() == CellRule.Kind.FIELD) {
          heads.add(
              new Head(
                  cell.text(),
                  label(at, row, column),
                  cell.amount(),
                  cell.role() == Role.CELL_TEXT));
        }
      }
    }
  }

  private static void cover(CellRule[][] at, int row, int column, CellRule cell) {
    for (int line = row; line < Math.min(at.length, row + cell.rows()); line++) {
      for (int place = column; place < column + cell.columns(); place++) {
        at[line][place] = cell;
      }
    }
  }

  /// What stands before the field in its own row; else what stands above it; else what reaches in from above.
  private static String label(CellRule[][] at, int row, int column) {
    CellRule left = column > 0 ? at[row][column - 1] : null;
    CellRule above = row > 0 ? at[row - 1][column] : null;
    if (isLabel(left) && left.rows() == 1) {
      return left.text();
    }
    return isLabel(above) ? above.text() : isLabel(left) ? left.text() : "";
  }

  private static boolean isLabel(CellRule cell) {
    return cell != null && cell.kind() == CellRule.Kind.LABEL;
  }
}
