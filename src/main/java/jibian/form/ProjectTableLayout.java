package jibian.form;

import module java.base;

import jibian.model.ListRows;
import jibian.model.Project;
import jibian.page.Cell;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.Role;
import jibian.page.Row;

/// Fills one table of a form with a project.
final class ProjectTableLayout {
  /// Least height of the further rows of a repeated one, in points.
  private static final double REPEATED = 19;

  private final ProjectPagePart.Table table;
  private final Project project;
  private final String title;
  private final Function<String, Optional<String>> fields;
  private final List<Row> rows = new ArrayList<>();
  private final int[] busyUntil;

  private ProjectTableLayout(
      ProjectPagePart.Table table,
      Project project,
      String title,
      Function<String, Optional<String>> fields) {
    this.table = table;
    this.project = project;
    this.title = title;
    this.fields = fields;
    this.busyUntil = new int[table.widths().size()];
  }

  /// The grid of a table.
  ///
  /// @param title the printed title of the project's table
  /// @param fields gives the fields of the text, for templates
  static Grid of(
      ProjectPagePart.Table table,
      Project project,
      String title,
      Function<String, Optional<String>> fields) {
    return new ProjectTableLayout(table, project, title, fields).grid();
  }

  private Grid grid() {
    for (int rule = 0; rule < table.rows().size(); rule++) {
      RowLayout row = table.rows().get(rule);
      if (row.repeated()) {
        repeated(row);
      } else {
        int place = rule;
        List<Cell> cells = cells(row, 0, cell -> span(place, cell.rows()));
        rows.add(new Row(cells, row.height(), row.header()));
      }
    }
    if (!table.columns().isEmpty()) {
      rows.addAll(headings(table, rows.stream().allMatch(Row::header)));
      rows.addAll(IndicatorRowLayout.of(table.columns(), project.indicators(), table.rowHeight()));
    }
    table
        .foot()
        .forEach(rule -> rows.add(new Row(cells(rule, 0, CellLayout::rows), rule.height(), false)));
    return new Grid(table.widths(), rows);
  }

  private int elements(RowLayout rule) {
    return rule.listed() ? ListRows.count(project, rule.each()) : project.goalRows();
  }

  private int count(RowLayout rule) {
    return rule.repeated() ? rule.count(elements(rule)) : 1;
  }

  /// A row for each element of a list.
  private void repeated(RowLayout rule) {
    int count = count(rule);
    for (int element = 1; element <= count; element++) {
      List<Cell> cells =
          element == 1
              ? cells(rule, 1, cell -> rule.shows(cell) ? 1 : count)
              : again(rule, element);
      rows.add(new Row(cells, element == 1 ? rule.height() : REPEATED, false));
    }
  }

  /// The cells of a further element, below those of the first.
  private List<Cell> again(RowLayout rule, int element) {
    List<Cell> first = rows.get(rows.size() - element + 1).cells();
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < first.size(); at++) {
      if (rule.shows(rule.cells().get(at))) {
        cells.add(cell(rule, rule.cells().get(at), first.get(at).column(), 1, element));
      }
    }
    Arrays.setAll(busyUntil, column -> Math.max(busyUntil[column], rows.size() + 1));
    return cells;
  }

  /// The cells of a rule, placed in the columns nothing reaches into from above.
  ///
  /// @param element which element of the list that the row is repeated for, from 1; 0 where it is not
  /// @param spans how many rows a cell covers
  private List<Cell> cells(RowLayout rule, int element, ToIntFunction<CellLayout> spans) {
    List<Cell> cells = new ArrayList<>(rule.cells().size());
    int column = 0;
    for (CellLayout cell : rule.cells()) {
      column = TableReader.free(busyUntil, column, rows.size());
      int span = spans.applyAsInt(cell);
      cells.add(cell(rule, cell, column, span, element));
      Arrays.fill(busyUntil, column, column + cell.columns(), rows.size() + span);
      column += cell.columns();
    }
    return cells;
  }

  /// How many rows a cell covers: one that reaches over a repeated row grows with it.
  private int span(int place, int declared) {
    return table.rows().subList(place, place + declared).stream().mapToInt(this::count).sum();
  }

  private Cell cell(RowLayout row, CellLayout rule, int column, int span, int element) {
    boolean title = rule.kind() == CellLayout.Kind.TITLE;
    return new Cell(
        column,
        span,
        rule.columns(),
        rule.role(),
        lines(row, rule, element),
        rule.amount(),
        rule.bordered(),
        rule.oneLine(),
        title ? ProjectPageLayout.anchor(project) : "",
        origin(row, rule, element),
        List.of());
  }

  private List<String> lines(RowLayout row, CellLayout rule, int element) {
    return switch (rule.kind()) {
      case LABEL -> List.of(rule.text());
      case TEMPLATE -> List.of(Template.fill(rule.text(), fields));
      case TITLE -> List.of(title);
      case FIELD ->
          rule.text().equals("goals") && element == 0
              ? project.goals()
              : List.of(project.text(row.field(rule, element)));
    };
  }

  private Origin origin(RowLayout row, CellLayout rule, int element) {
    return switch (rule.kind()) {
      case LABEL, TEMPLATE -> null;
      case TITLE -> origin("tableTitle");
      case FIELD -> origin(row.field(rule, element));
    };
  }

  private Origin origin(String field) {
    return new Origin(project.id().value(), field);
  }

  /// The row of the columns' headings; two where some of them share one above their own.
  static List<Row> headings(ProjectPagePart.Table table, boolean repeated) {
    List<IndicatorColumn> columns = table.columns();
    boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
    List<Cell> first = new ArrayList<>();
    List<Cell> second = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < columns.size(); i++) {
      IndicatorColumn column = columns.get(i);
      if (column.group().isEmpty()) {
        first.add(label(at, column.columns(), column.label()).over(grouped ? 2 : 1));
      } else {
        if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
          first.add(label(at, groupWidth(columns, i), column.group()));
        }
        second.add(label(at, column.columns(), column.label()));
      }
      at += column.columns();
    }
    Row top = new Row(first, table.headerHeight(), repeated);
    return grouped ? List.of(top, new Row(second, table.headerHeight(), repeated)) : List.of(top);
  }

  private static Cell label(int at, int columns, String text) {
    return Cell.of(at, columns, Role.CELL_LABEL, text, null);
  }

  private static int groupWidth(List<IndicatorColumn> columns, int from) {
    String group = columns.get(from).group();
    return columns.subList(from, columns.size()).stream()
        .takeWhile(column -> column.group().equals(group))
        .mapToInt(IndicatorColumn::columns)
        .sum();
  }
}
