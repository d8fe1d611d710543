package jibian.form;

import module java.base;

import jibian.model.Indicator;
import jibian.model.Project;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import jibian.text.Tree;

/// Lays out a form that has one table for all projects: a row an indicator, what is about the project beside them in
/// cells that span its rows. The rows of a project that is the same object as last time are the same too.
final class ProjectListLayout {
  private final ProjectPagePart.Table table;
  private final Variant variant;
  private final Function<String, Optional<String>> fields;
  private IdentityHashMap<Project, List<Row>> kept = new IdentityHashMap<>();
  private Fragment last;
  private List<Project> lastOf = List.of();

  ProjectListLayout(Variant variant, Function<String, Optional<String>> fields) {
    this.variant = variant;
    this.table = variant.list().orElseThrow();
    this.fields = fields;
  }

  /// All projects in one fragment.
  ///
  /// @param projects not empty
  Fragment fragment(Form form, List<Project> projects) {
    if (last == null || !same(projects, lastOf)) {
      last = made(form, projects);
      lastOf = projects;
    }
    return last;
  }

  /// What did not change is the same object, as the edits leave it; to compare the content would cost more.
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(List<Project> projects, List<Project> others) {
    return projects.size() == others.size()
        && IntStream.range(0, projects.size()).allMatch(i -> projects.get(i) == others.get(i));
  }

  private Fragment made(Form form, List<Project> projects) {
    String title = ProjectPageLayout.title(form, projects.getFirst(), fields);
    List<Block> blocks = new ArrayList<>();
    for (ProjectPagePart part : variant.parts()) {
      switch (part) {
        case ProjectPagePart.Title _ ->
            blocks.add(Paragraph.of(Role.TABLE_TITLE, title, null).onNewPage());
        case ProjectPagePart.Line line -> blocks.add(ProjectPageLayout.line(line, fields));
        case ProjectPagePart.Gap _ -> blocks.add(Paragraph.of(Role.TABLE_GAP, "", null));
        case ProjectPagePart.Table _ -> blocks.add(grid(projects));
      }
    }
    return new Fragment(Fragment.Kind.PROJECT, title, "", blocks);
  }

  private Grid grid(List<Project> projects) {
    List<Row> rows = new ArrayList<>();
    rows.addAll(ProjectTableLayout.headings(table, true));
    IdentityHashMap<Project, List<Row>> now = new IdentityHashMap<>();
    for (Project project : projects) {
      List<Row> own = kept.containsKey(project) ? kept.get(project) : rows(project);
      now.put(project, own);
      rows.addAll(own);
    }
    kept = now;
    return new Grid(table.widths(), rows);
  }

  private List<Row> rows(Project project) {
    List<Indicator> indicators =
        project.indicators().isEmpty()
            ? List.of(new Indicator(project.id(), Tree.Fields.EMPTY))
            : project.indicators();
    List<Row> rows = new ArrayList<>();
    for (Row row : IndicatorRowLayout.of(table.columns(), indicators, table.rowHeight())) {
      rows.add(rows.isEmpty() ? first(row, project, indicators.size()) : row);
    }
    return rows;
  }

  /// The first row of a project, with the cells about the project in their places.
  private Row first(Row row, Project project, int span) {
    List<Cell> cells = new ArrayList<>(row.cells());
    int at = 0;
    for (IndicatorColumn column : table.columns()) {
      if (column.project()) {
        cells.add(cell(project, column, at, span));
      }
      at += column.columns();
    }
    cells.sort(Comparator.comparingInt(Cell::column));
    return new Row(cells, row.height(), false);
  }

  private Cell cell(Project project, IndicatorColumn column, int at, int span) {
    String field = column.field();
    boolean ofText = field.startsWith("unit.");
    List<String> lines =
        field.equals("goals")
            ? project.goals()
            : List.of(ofText ? fields.apply(field).orElse("") : project.text(field));
    return new Cell(
        at,
        span,
        column.columns(),
        column.role(),
        lines,
        column.amount(),
        true,
        false,
        field.equals("name") ? ProjectPageLayout.anchor(project) : "",
        ofText ? null : new Origin(project.id().value(), field),
        List.of());
  }
}
