package jibian.form;

import module java.base;

import jibian.model.ListRows;
import jibian.page.Role;
import jibian.text.Messages;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// Reads a table of a form from its declaration and makes sure that its cells cover it: what passes here can be laid
/// out for every text.
final class TableReader {
  private static final double HEIGHT = 19;
  private static final String MONEY = "{money}";

  static ProjectPagePart.Table read(TreeCursor table, Form.Money money) throws UnusableException {
    List<Double> widths = widths(table.at("widths"));
    if (widths.isEmpty()) {
      throw table.at("widths").fault("form.widths");
    }
    List<RowLayout> rows = rows(table.at("rows"), widths.size(), money);
    TreeCursor indicators = table.at("indicators");
    List<IndicatorColumn> columns =
        indicators.present() ? columns(indicators.at("columns"), money) : List.of();
    checkColumns(columns, widths.size(), indicators);
    if (rows.isEmpty() && columns.isEmpty()) {
      throw table.fault("form.table.empty");
    }
    return new ProjectPagePart.Table(
        widths,
        rows,
        columns,
        rows(table.at("foot"), widths.size(), money),
        indicators.present() ? indicators.at("headerHeight").measure(HEIGHT) : HEIGHT,
        indicators.present() ? indicators.at("rowHeight").measure(HEIGHT) : HEIGHT);
  }

  private static List<RowLayout> rows(TreeCursor list, int width, Form.Money money)
      throws UnusableException {
    List<RowLayout> rows = new ArrayList<>();
    int[] busyUntil = new int[width];
    for (TreeCursor row : list.items()) {
      RowLayout rule = row(row, money);
      check(rule, rows.size(), busyUntil, row);
      rows.add(rule);
    }
    if (Arrays.stream(busyUntil).anyMatch(until -> until != rows.size())) {
      throw list.fault("form.rows.overhang");
    }
    return rows;
  }

  static List<Double> widths(TreeCursor list) throws UnusableException {
    List<Double> widths = new ArrayList<>();
    for (TreeCursor width : list.items()) {
      if (width.measure() < 1) {
        throw width.fault("form.widths");
      }
      widths.add(width.measure());
    }
    return widths;
  }

  /// The form's own words with what its money is counted in.
  static String words(String declared, Form.Money money) {
    return declared.replace(MONEY, money.label());
  }

  private static RowLayout row(TreeCursor row, Form.Money money) throws UnusableException {
    List<CellLayout> cells = new ArrayList<>();
    for (TreeCursor cell : row.at("cells").items()) {
      cells.add(cell(cell, money));
    }
    return new RowLayout(
        cells,
        row.at("height").measure(HEIGHT),
        row.at("header").flag(false),
        row.at("eachGoal").flag(false) ? "goals" : row.at("each").text(""),
        words(row.at("name").text(""), money));
  }

  private static CellLayout cell(TreeCursor cell, Form.Money money) throws UnusableException {
    CellLayout.Kind kind;
    String text;
    if (cell.at("label").present()) {
      kind = CellLayout.Kind.LABEL;
      text = words(cell.at("label").text(), money);
    } else if (cell.at("template").present()) {
      kind = CellLayout.Kind.TEMPLATE;
      text = words(cell.at("template").text(), money);
    } else if (cell.at("title").flag(false)) {
      kind = CellLayout.Kind.TITLE;
      text = "";
    } else if (cell.at("field").present()) {
      kind = CellLayout.Kind.FIELD;
      text = cell.at("field").text();
    } else {
      throw cell.fault("form.cell.kind");
    }
    return new CellLayout(
        kind,
        text,
        cell.at("columns").whole(1, 100, 1),
        cell.at("rows").whole(1, 100, 1),
        role(cell.at("role"), kind),
        cell.at("amount").flag(false),
        cell.at("bordered").flag(true),
        cell.at("oneLine").flag(kind == CellLayout.Kind.FIELD && text.equals("code")),
        words(cell.at("heading").text(""), money),
        cell.at("choices").texts());
  }

  private static Role role(TreeCursor role, CellLayout.Kind kind) throws UnusableException {
    if (role.present()) {
      return FormReader.role(role.text(), role);
    }
    return switch (kind) {
      case LABEL -> Role.CELL_LABEL;
      case TEMPLATE -> Role.TABLE_LINE;
      case TITLE -> Role.TABLE_TITLE;
      case FIELD -> Role.CELL_VALUE;
    };
  }

  private static List<IndicatorColumn> columns(TreeCursor list, Form.Money money)
      throws UnusableException {
    List<IndicatorColumn> columns = new ArrayList<>();
    for (TreeCursor column : list.items()) {
      columns.add(
          new IndicatorColumn(
              column.at("field").text(),
              words(column.at("label").text(), money),
              column.at("columns").whole(1, 100, 1),
              role(column.at("role"), CellLayout.Kind.FIELD),
              column.at("merge").flag(false),
              column.at("choices").texts(),
              column.at("project").flag(false),
              column.at("amount").flag(false),
              words(column.at("group").text(""), money),
              column.at("tick").text("")));
    }
    return columns;
  }

  private static void checkColumns(List<IndicatorColumn> columns, int width, TreeCursor place)
      throws UnusableException {
    int covered = columns.stream().mapToInt(IndicatorColumn::columns).sum();
    if (!columns.isEmpty() && covered != width) {
      throw place.fault("form.columns.cover", Integer.toString(covered), Integer.toString(width));
    }
  }

  /// Marks what a row covers. What is repeated may span downwards over its repetitions only; what reaches into them
  /// from above grows with them.
  private static void check(RowLayout rule, int row, int[] busyUntil, TreeCursor place)
      throws UnusableException {
    if (rule.listed() && !ListRows.KEYS.contains(rule.each())) {
      throw place
          .at("each")
          .fault(
              "cursor.word", rule.each(), String.join(Messages.text("list.comma"), ListRows.KEYS));
    }
    int column = 0;
    for (CellLayout cell : rule.cells()) {
      column = free(busyUntil, column, row);
      if (column + cell.columns() > busyUntil.length || (rule.repeated() && cell.rows() > 1)) {
        throw place.fault("form.row.over", Integer.toString(busyUntil.length));
      }
      for (int covered = column; covered < column + cell.columns(); covered++) {
        if (busyUntil[covered] > row) {
          throw place.fault("form.row.overlap");
        }
      }
      Arrays.fill(busyUntil, column, column + cell.columns(), row + cell.rows());
      column += cell.columns();
    }
    if (free(busyUntil, 0, row) < busyUntil.length) {
      throw place.fault("form.row.hole", Integer.toString(free(busyUntil, 0, row) + 1));
    }
  }

  /// The first column from a given one on that nothing reaches into from above.
  static int free(int[] busyUntil, int from, int row) {
    int column = from;
    while (column < busyUntil.length && busyUntil[column] > row) {
      column++;
    }
    return column;
  }
}
