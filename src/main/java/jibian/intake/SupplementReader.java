package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;
import jibian.text.Tree;

/// Makes a table beside the projects of a table that tells of none.
final class SupplementReader {
  private static final Pattern DATUM =
      Pattern.compile("\\s*|[-—–/]+|[\\d,，.．]+\\s*%?|\\d{4}[-/年].*|[A-Z]\\d+");

  private static final Pattern COLON = Pattern.compile("[:：]");

  /// The table as the exchange file has it.
  ///
  /// @param title the words above it; empty where there are none
  /// @param line what else stands on the lines above
  /// @param place among the tables, from 0
  static Tree.Fields tree(
      SourceTable table, String title, List<String> line, int place, Ledger ledger) {
    SourceCell[][] field = table.field();
    int first = 0;
    String heading = title;
    if (heading.isEmpty() && alone(field, table)) {
      heading = field[0][0].text();
      ledger.place("tables[" + place + "].title", Reading.of(field[0][0], 1));
      first = 1;
    }
    int header = headerRows(field, first);
    Map<String, Tree> fields = new LinkedHashMap<>();
    fields.put("title", Tree.of(heading));
    if (!line.isEmpty()) {
      fields.put("line", Tree.of(line));
    }
    String path = "tables[" + place + "].";
    fields.put("header", rows(field, first, header, path + "header", ledger));
    fields.put("rows", rows(field, header, field.length, path + "rows", ledger));
    return new Tree.Fields(fields, 0);
  }

  private static boolean alone(SourceCell[][] field, SourceTable table) {
    SourceCell first = field[0][0];
    return first != null
        && !first.blank()
        && first.columns() == table.columns()
        && field.length > 1;
  }

  /// The row below the heading: the first in which something behind the first column is a number, a dash or nothing,
  /// but never inside a cell that reaches down.
  private static int headerRows(SourceCell[][] field, int first) {
    int row = first;
    while (row < field.length && !isData(field[row])) {
      row++;
    }
    if (row < field.length) {
      return row;
    }
    return field.length - first > 1 ? first + 1 : first;
  }

  /// Whether a row says by whom and when the table was made: 编制部门：…, 截止时间：…
  private static boolean saysWho(SourceCell[] row) {
    return Arrays.stream(row)
            .allMatch(cell -> cell == null || cell.blank() || COLON.matcher(cell.text()).find())
        && Arrays.stream(row).anyMatch(cell -> cell != null && !cell.blank());
  }

  private static boolean isData(SourceCell[] row) {
    if (saysWho(row)) {
      return false;
    }
    for (int column = 1; column < row.length; column++) {
      if (row[column] == null || DATUM.matcher(row[column].text()).matches()) {
        return true;
      }
    }
    return row.length == 1;
  }

  private static Tree rows(SourceCell[][] field, int from, int to, String path, Ledger ledger) {
    List<Tree> rows = new ArrayList<>();
    for (int row = from; row < to; row++) {
      List<Tree> cells = new ArrayList<>();
      for (int column = 0; column < field[row].length; column++) {
        SourceCell cell = field[row][column];
        cells.add(Tree.of(cell == null ? "" : String.join("\n", cell.lines()).strip()));
        if (cell != null && cell.row() == row && cell.column() == column && !cell.blank()) {
          ledger.place(path + "[" + (row - from) + "][" + column + "]", Reading.of(cell, 1));
        }
      }
      rows.add(new Tree.Items(cells, 0));
    }
    return new Tree.Items(rows, 0);
  }
}
