package jibian.form;

import module java.base;

import jibian.model.Supplement;
import jibian.page.Block;
import jibian.page.Cell;
import jibian.page.Fragment;
import jibian.page.Grid;
import jibian.page.Origin;
import jibian.page.Paragraph;
import jibian.page.Role;
import jibian.page.Row;
import jibian.page.Run;

/// Lays out a table that stands beside the projects.
final class SupplementLayout {
  private static final double HEIGHT = 19;
  private static final int MANY_COLUMNS = 9;

  private final Supplement table;
  private final SupplementDeclaration rule;
  private final Form form;
  private final int columns;
  private final boolean small;

  private SupplementLayout(Supplement table, SupplementDeclaration rule, Form form) {
    this.table = table;
    this.rule = rule;
    this.form = form;
    this.columns =
        Math.max(
            1,
            IntStream.concat(
                    table.header().stream().mapToInt(List::size),
                    table.rows().stream().mapToInt(List::size))
                .max()
                .orElse(1));
    this.small = rule == null ? columns >= MANY_COLUMNS : rule.small();
  }

  /// The table with its title and the line above it.
  ///
  /// @param rule the form's rule for it; null where the form has none
  /// @param newPage whether it begins a page
  static Fragment fragment(
      Supplement table,
      SupplementDeclaration rule,
      Form form,
      Function<String, Optional<String>> fields,
      boolean newPage) {
    return new SupplementLayout(table, rule, form).fragment(fields, newPage);
  }

  private Fragment fragment(Function<String, Optional<String>> fields, boolean newPage) {
    List<Block> blocks = new ArrayList<>();
    String title = table.title();
    boolean inside = rule != null && rule.titleInside() && !title.isEmpty();
    if (!title.isEmpty() && !inside) {
      blocks.add(Paragraph.of(Role.TABLE_TITLE, title, origin("title")).heading(2, anchor()));
    }
    List<String> line = line(fields);
    if (!line.isEmpty()) {
      blocks.add(
          new Paragraph(
              Role.TABLE_LINE,
              List.of(Run.of(line.getFirst())),
              line.size() > 1 ? line.get(1) : "",
              "",
              0,
              false,
              origin("line")));
    }
    if (blocks.isEmpty()) {
      blocks.add(Paragraph.of(Role.TABLE_GAP, "", null));
    }
    if (newPage) {
      blocks.set(0, ((Paragraph) blocks.getFirst()).onNewPage());
    }
    grid(inside ? title : "").forEach(blocks::add);
    blocks.add(Paragraph.of(Role.TABLE_GAP, "", null));
    return new Fragment(Fragment.Kind.SUPPLEMENT, title, "", blocks);
  }

  private String anchor() {
    return "U" + table.id().value();
  }

  private Origin origin(String field) {
    return new Origin(table.id().value(), field);
  }

  private List<String> line(Function<String, Optional<String>> fields) {
    if (!table.line().isEmpty() || rule == null) {
      return table.line();
    }
    return rule.line().stream().map(template -> Template.fill(template, fields)).toList();
  }

  private List<Grid> grid(String title) {
    List<Row> rows = new ArrayList<>();
    if (!title.isEmpty()) {
      Cell cell =
          new Cell(
              0,
              1,
              columns,
              Role.TABLE_TITLE,
              List.of(title),
              false,
              false,
              false,
              anchor(),
              origin("title"),
              List.of());
      rows.add(new Row(List.of(cell), HEIGHT, true));
    }
    header(rows);
    body(rows);
    return rows.isEmpty() ? List.of() : List.of(new Grid(widths(), rows));
  }

  private void body(List<Row> rows) {
    int number = 0;
    for (List<String> row : table.rows()) {
      number++;
      List<Cell> cells = new ArrayList<>(columns);
      for (int column = 0; column < columns; column++) {
        String text = column < row.size() ? row.get(column) : "";
        Origin origin = origin("rows." + number + "." + (column + 1));
        cells.add(Cell.of(column, 1, role(column), text, origin));
      }
      rows.add(new Row(cells, HEIGHT, false));
    }
  }

  private Role role(int column) {
    if (small) {
      return column == 0 ? Role.SMALL_TEXT : Role.SMALL_VALUE;
    }
    return column == 0 && columns > 1 ? Role.CELL_TEXT : Role.CELL_VALUE;
  }

  /// The header rows: a rectangle of equal, not blank texts is one cell.
  private void header(List<Row> rows) {
    List<List<String>> header = table.header();
    boolean[][] covered = new boolean[header.size()][columns];
    for (int row = 0; row < header.size(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        if (!covered[row][column]) {
          cells.add(headerCell(header, row, column, covered));
        }
      }
      rows.add(new Row(cells, HEIGHT, true));
    }
  }

  private Cell headerCell(List<List<String>> header, int row, int column, boolean[][] covered) {
    String text = at(header, row, column);
    int right = column + 1;
    int below = row + 1;
    if (!text.isBlank()) {
      while (right < columns && !covered[row][right] && at(header, row, right).equals(text)) {
        right++;
      }
      while (below < header.size() && alike(header, below, column, right, text)) {
        below++;
      }
    }
    for (int line = row; line < below; line++) {
      Arrays.fill(covered[line], column, right, true);
    }
    Role role = small ? Role.SMALL_LABEL : Role.CELL_LABEL;
    Origin origin = origin("header." + (row + 1) + "." + (column + 1));
    return Cell.of(column, right - column, role, text, origin).over(below - row);
  }

  private static boolean alike(List<List<String>> header, int row, int from, int to, String text) {
    return IntStream.range(from, to).allMatch(column -> at(header, row, column).equals(text));
  }

  private static String at(List<List<String>> rows, int row, int column) {
    return column < rows.get(row).size() ? rows.get(row).get(column) : "";
  }

  /// The rule's widths where they fit the number of columns, else shares of the text width by the longest text of each
  /// column, none narrower than half and none wider than three times an equal share.
  private List<Double> widths() {
    if (rule != null && rule.widths().size() == columns) {
      return rule.widths();
    }
    double[] weights = new double[columns];
    Arrays.fill(weights, 1);
    for (List<List<String>> rows : List.of(table.header(), table.rows())) {
      for (List<String> row : rows) {
        for (int column = 0; column < row.size(); column++) {
          weights[column] = Math.max(weights[column], row.get(column).length());
        }
      }
    }
    double mean = Arrays.stream(weights).sum() / columns;
    double[] bounded = Arrays.stream(weights).map(w -> Math.clamp(w, mean / 2, mean * 3)).toArray();
    double total = Arrays.stream(bounded).sum();
    return Arrays.stream(bounded).mapToObj(w -> w / total * form.setup().textWidth()).toList();
  }
}
