package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// A list with a row a project, whose columns are the second levels: under 数量指标 stands 1.更新医疗设备：≥46台.
final class LevelColumns {
  private static final int FEWEST = 3;

  /// No heading of a list stands further down.
  private static final int LOWEST = 5;

  /// How sure a value is that stands behind its name in one cell.
  private static final double CERTAINTY = 0.8;

  private static final String COUNT = "序号";

  private final Vocabulary words;
  private final SourceTable table;
  private final SourceCell[][] field;
  private final Map<Integer, String> fields = new LinkedHashMap<>();
  private final Map<Integer, SourceCell> levels = new LinkedHashMap<>();

  LevelColumns(Vocabulary words, SourceTable table) {
    this.words = words;
    this.table = table;
    this.field = words.field(table);
  }

  /// The projects; none where the columns are others.
  List<RawProject> projects() {
    int heading = heading();
    if (heading < 0) {
      return List.of();
    }
    columns(heading);
    List<RawProject> projects = new ArrayList<>();
    for (int row = heading + 1; row < field.length && fields.containsValue("name"); row++) {
      RawProject project = project(row);
      if (!project.rows.isEmpty() && project.head.containsKey("name")) {
        projects.add(project);
      }
    }
    if (!projects.isEmpty()) {
      words(projects.getFirst(), heading);
    }
    return projects;
  }

  /// The row with the second levels; -1 for none.
  private int heading() {
    for (int row = 0; row < Math.min(field.length - 1, LOWEST); row++) {
      int here = row;
      long named =
          SourceTable.once(field[row]).stream()
              .filter(cell -> cell.bottom() == here + 1 && words.level(cell.text()) == 2)
              .count();
      if (named >= FEWEST) {
        return row;
      }
    }
    return -1;
  }

  private void columns(int heading) {
    for (SourceCell cell : SourceTable.once(field[heading])) {
      String name = words.projectField(cell.text());
      if (words.level(cell.text()) == 2) {
        levels.put(cell.column(), cell);
      } else if (!name.isEmpty() && !fields.containsValue(name)) {
        fields.put(cell.column(), name);
      }
    }
  }

  private RawProject project(int row) {
    RawProject project = new RawProject(table);
    project.listed = true;
    fields.forEach(
        (column, name) -> {
          SourceCell cell = field[row][column];
          if (cell != null && cell.row() == row && !cell.blank()) {
            Reading value = Reading.of(cell, 1);
            if (name.equals("goals")) {
              project.goals.add(value);
            } else {
              project.say(name, value);
            }
          }
        });
    levels.forEach(
        (column, level) -> {
          SourceCell cell = field[row][column];
          if (cell != null && cell.row() == row && project.head.containsKey("name")) {
            indicators(project, level, cell);
          }
        });
    return project;
  }

  private void indicators(RawProject project, SourceCell level, SourceCell cell) {
    for (String line : cell.lines()) {
      List<SentenceIndicators.One> found = line.isBlank() ? List.of() : SentenceIndicators.of(line);
      if (found.isEmpty() && !line.isBlank()) {
        project.unplaced.add(new Intake.Left(line.strip(), cell.place()));
        project.words.add(cell);
      }
      for (SentenceIndicators.One one : found) {
        Map<String, Reading> row = new LinkedHashMap<>();
        row.put("level1", part(cell, first(level)));
        row.put("level2", part(cell, level.text()));
        row.put("level3", part(cell, one.name()));
        row.put("value", part(cell, one.value()));
        project.rows.add(row);
      }
    }
  }

  /// The first level that stands above a second one, or that it belongs to.
  private String first(SourceCell level) {
    SourceCell above = level.row() == 0 ? null : field[level.row() - 1][level.column()];
    return above != null && words.level(above.text()) == 1
        ? above.text()
        : words.above(level.text());
  }

  /// The headings, and what counts the projects, are words.
  private void words(RawProject project, int heading) {
    for (int row = 0; row <= heading; row++) {
      for (SourceCell cell : SourceTable.once(field[row])) {
        boolean count = words.shape(cell.text()).equals(COUNT);
        if (count || words.level(cell.text()) > 0 || !words.projectField(cell.text()).isEmpty()) {
          project.words.add(cell);
        }
        for (int below = heading + 1; count && below < field.length; below++) {
          SourceCell number = field[below][cell.column()];
          if (number != null && number.text().matches("\\d{1,4}")) {
            project.words.add(number);
          }
        }
      }
    }
  }

  private static Reading part(SourceCell cell, String text) {
    return new Reading(List.of(text), List.of(cell), CERTAINTY);
  }
}
