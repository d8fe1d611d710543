package jibian.intake;

import module java.base;

import jibian.form.Form;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;
import jibian.text.PlainShape;

/// What a list with a row a project says of the projects whose indicators stand in another table: the two belong
/// together by code or name.
final class ListedProjects {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:年度?)?");

  private final SourceTable table;
  private final SourceCell[][] field;
  private final int heading;

  /// The fields by their columns.
  private final Map<Integer, String> columns = new LinkedHashMap<>();

  /// A project with its code and name as they are compared.
  private record Known(ProjectBuilder project, String code, String name) {
    static Known of(ProjectBuilder project) {
      return new Known(project, plain(project.code()), plain(project.name()));
    }
  }

  /// @param heading the row with its headings
  /// @param named the field of a project that a heading names; empty for none
  ListedProjects(SourceTable table, int heading, UnaryOperator<String> named) {
    this.table = table;
    this.field = table.field();
    this.heading = heading;
    for (SourceCell cell : SourceTable.once(field[heading])) {
      column(cell.column(), named.apply(cell.text()));
      for (int column = cell.column(); column < cell.right() && cell.columns() > 1; column++) {
        SourceCell part = cell.bottom() < field.length ? field[cell.bottom()][column] : null;
        column(column, part == null ? "" : named.apply(part.text()));
      }
    }
  }

  private void column(int column, String name) {
    if (!name.isEmpty() && !columns.containsValue(name)) {
      columns.putIfAbsent(column, name);
    }
  }

  /// Gives the projects what their rows say and they do not.
  ///
  /// @param above the lines above the list
  void give(List<ProjectBuilder> projects, List<SourceParagraph> above) {
    boolean yuan =
        above.stream().anyMatch(line -> Titles.money(line.text()).equals(Form.Money.YUAN.label()));
    List<Known> open = new ArrayList<>(projects.stream().map(Known::of).toList());
    for (int row = heading + 1; row < field.length; row++) {
      Map<String, Reading> said = said(row);
      int at = find(open, said);
      if (at >= 0) {
        ProjectBuilder project = open.remove(at).project();
        project.add(missing(project, said, yuan));
      }
    }
  }

  private Map<String, Reading> said(int row) {
    Map<String, Reading> said = new LinkedHashMap<>();
    columns.forEach(
        (column, name) -> {
          SourceCell cell = field[row][column];
          if (cell != null && cell.row() == row && !cell.blank()) {
            said.put(name, Reading.of(cell, 1));
          }
        });
    return said;
  }

  /// Which is the project of a row: of the same code, else of the same name, unless both say another code; -1 for none.
  private static int find(List<Known> open, Map<String, Reading> said) {
    String code = plain(said.getOrDefault("code", Reading.NOTHING).text());
    String name = plain(said.getOrDefault("name", Reading.NOTHING).text());
    int named = -1;
    for (int at = 0; at < open.size(); at++) {
      String other = open.get(at).code();
      if (!code.isEmpty() && other.equals(code)) {
        return at;
      }
      boolean may = code.isEmpty() || other.isEmpty();
      if (named < 0 && may && !name.isEmpty() && open.get(at).name().equals(name)) {
        named = at;
      }
    }
    return named;
  }

  private static String plain(String text) {
    return PlainShape.tight(text);
  }

  private RawProject missing(ProjectBuilder project, Map<String, Reading> said, boolean yuan) {
    RawProject raw = new RawProject(table);
    raw.listed = true;
    said.forEach(
        (name, value) -> {
          if (name.equals("goals")) {
            if (!project.hasGoals()) {
              raw.goals.add(value);
            }
          } else if (project.said(name).isEmpty() && !(name.equals("name") && named(project))) {
            raw.head.put(name, value);
            raw.yuan |= yuan;
            raw.words.add(field[heading][value.cells().getFirst().column()]);
          }
        });
    return raw;
  }

  private static boolean named(ProjectBuilder project) {
    return !project.name().isEmpty();
  }

  /// The year that all rows name; empty where none does.
  ///
  /// @param column of the years; below 0 for none
  static String year(SourceCell[][] field, int heading, int column, Ledger ledger) {
    List<SourceCell> said =
        column < 0
            ? List.of()
            : Stream.of(field)
                .skip(heading + 1L)
                .map(row -> row[column])
                .filter(cell -> cell != null && YEAR.matcher(cell.text()).matches())
                .distinct()
                .toList();
    if (said.stream().map(SourceCell::text).distinct().count() != 1) {
      return "";
    }
    said.forEach(ledger::words);
    ledger.place("year", Reading.of(said.getFirst(), 1));
    return said.getFirst().text().substring(0, 4);
  }
}
