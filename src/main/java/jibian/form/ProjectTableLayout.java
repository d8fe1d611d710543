package jibian.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jibian.model.Project;
import jibian.page.Cell;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.Role;
import jibian.page.Row;

/// Fills one table of a form with a project.
final class ProjectTableLayout {
  private static final double GOAL_HEIGHT = 19;

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
    for (RowLayout rule : table.rows()) {
      if (rule.eachGoal()) {
        goalRows(rule);
      } else {
        rows.add(new Row(cells(rule, -1, 1), rule.height(), rule.header()));
      }
    }
    if (!table.columns().isEmpty()) {
      rows.addAll(headings(table, rows.stream().allMatch(Row::header)));
      rows.addAll(IndicatorRowLayout.of(table.columns(), project.indicators(), table.rowHeight()));
    }
    table.foot().forEach(rule -> rows.add(new Row(cells(rule, -1, 1), rule.height(), false)));
    return new Grid(table.widths(), rows);
  }

  private void goalRows(RowLayout rule) {
    int count = project.goalRows();
    List<Cell> first = cells(rule, 0, count);
    rows.add(new Row(first, rule.height(), false));
    for (int goal = 1; goal < count; goal++) {
      List<Cell> others = new ArrayList<>();
      for (Cell cell : first) {
        if (cell.rows() == 1) {
          others.add(goal(cell, goal));
        }
      }
      rows.add(new Row(others, GOAL_HEIGHT, false));
    }
  }

  private Cell goal(Cell like, int goal) {
    return Cell.of(
        like.column(), like.columns(), like.role(), goalText(goal), origin("goals." + (goal + 1)));
  }

  private String goalText(int goal) {
    return goal < project.goals().size() ? project.goals().get(goal) : "";
  }

  /// The cells of a rule, placed in the columns nothing reaches into from above.
  ///
  /// @param goal which goal a goals cell shows, or -1 for all of them, a paragraph each
  /// @param goalRows how many rows the other cells of a goal row span
  private List<Cell> cells(RowLayout rule, int goal, int goalRows) {
    List<Cell> cells = new ArrayList<>(rule.cells().size());
    int column = 0;
    for (CellLayout cell : rule.cells()) {
      column = TableReader.free(busyUntil, column, rows.size());
      boolean shared = goal >= 0 && !cell.text().equals("goals");
      int span = shared ? goalRows : cell.rows();
      cells.add(cell(cell, column, span, goal));
      java.util.Arrays.fill(busyUntil, column, column + cell.columns(), rows.size() + span);
      column += cell.columns();
    }
    return cells;
  }

  private Cell cell(CellLayout rule, int column, int span, int goal) {
    boolean title = rule.kind() == CellLayout.Kind.TITLE;
    return new Cell(
        column,
        span,
        rule.columns(),
        rule.role(),
        lines(rule, goal),
        rule.amount(),
        rule.bordered(),
        rule.oneLine(),
        title ? ProjectPageLayout.anchor(project) : "",
        origin(rule, goal));
  }

  private List<String> lines(CellLayout rule, int goal) {
    return switch (rule.kind()) {
      case LABEL -> List.of(rule.text());
      case TEMPLATE -> List.of(Template.fill(rule.text(), fields));
      case TITLE -> List.of(title);
      case FIELD ->
          rule.text().equals("goals")
              ? (goal < 0 ? project.goals() : List.of(goalText(goal)))
              : List.of(project.text(rule.text()));
    };
  }

  private Origin origin(CellLayout rule, int goal) {
    return switch (rule.kind()) {
      case LABEL, TEMPLATE -> null;
      case TITLE -> origin("tableTitle");
      case FIELD -> origin(goal < 0 ? rule.text() : "goals." + (goal + 1));
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
