package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// A list whose indicators stand across: under the name of each level a pair of columns, 三级指标 | 指标值.
final class LevelPairs {
  private static final int LOWEST = 5;
  private static final double CERTAINTY = 0.9;

  private final Vocabulary words;
  private final SourceTable table;
  private final SourceCell[][] field;

  /// The fields of projects by their columns.
  private final Map<Integer, String> fields = new LinkedHashMap<>();

  /// The names of levels by the columns of their pairs.
  private final Map<Integer, SourceCell> pairs = new LinkedHashMap<>();

  LevelPairs(Vocabulary words, SourceTable table) {
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
    List<Map<SourceCell, List<Map<String, Reading>>>> rows = new ArrayList<>();
    for (int row = heading + 1; row < field.length && fields.containsValue("name"); row++) {
      RawProject begun = begun(row);
      if (begun != null) {
        projects.add(begun);
        rows.add(new LinkedHashMap<>());
      }
      if (!projects.isEmpty()) {
        indicators(row, rows.getLast());
      }
    }
    for (int at = 0; at < projects.size(); at++) {
      List<Map<String, Reading>> all = projects.get(at).rows;
      rows.get(at).values().forEach(all::addAll);
    }
    projects.removeIf(project -> project.rows.isEmpty());
    if (!projects.isEmpty()) {
      words(projects.getFirst(), heading);
    }
    return projects;
  }

  /// The row with pairs of headings, each below the name of a level; -1 for none.
  private int heading() {
    for (int row = 1; row < Math.min(field.length - 1, LOWEST); row++) {
      pairs.clear();
      for (int column = 0; column + 1 < field[row].length; column++) {
        SourceCell above = field[row - 1][column];
        if (is(field[row][column], "level3")
            && is(field[row][column + 1], "value")
            && above != null
            && words.level(above.text()) > 0) {
          pairs.put(column, above);
        }
      }
      if (pairs.size() > 1) {
        return row;
      }
    }
    return -1;
  }

  private boolean is(SourceCell cell, String name) {
    return cell != null && words.columns(words.shape(cell.text())).contains(name);
  }

  private void columns(int heading) {
    for (int column = 0; column < field[heading].length; column++) {
      SourceCell cell = field[heading][column];
      String name = cell == null ? "" : name(cell);
      if (!name.isEmpty() && cell.column() == column && !fields.containsValue(name)) {
        fields.put(column, name);
      }
    }
  }

  private String name(SourceCell cell) {
    String united = OtherLabels.united(cell.text());
    return united.isEmpty() ? words.projectField(cell.text()) : united;
  }

  /// The project that begins in a row; null where none does.
  private RawProject begun(int row) {
    RawProject project = new RawProject(table);
    project.listed = true;
    project.certainty = CERTAINTY;
    fields.forEach(
        (column, name) -> {
          SourceCell cell = field[row][column];
          if (cell != null && cell.row() == row && !cell.blank()) {
            Reading value = Reading.of(cell, CERTAINTY);
            if (name.equals("goals")) {
              project.goals.add(value);
            } else {
              project.say(new HeadRule(name, "", HeadRule.Side.BELOW, false), value);
            }
          }
        });
    boolean sum = pairs.keySet().stream().allMatch(column -> blank(row, column));
    return project.head.containsKey("name") && !(sum && project.goals.isEmpty()) ? project : null;
  }

  private boolean blank(int row, int column) {
    return field[row][column] == null || field[row][column].blank();
  }

  private void indicators(int row, Map<SourceCell, List<Map<String, Reading>>> rows) {
    pairs.forEach(
        (column, level) -> {
          SourceCell name = field[row][column];
          SourceCell value = field[row][column + 1];
          if (name != null && name.row() == row && !name.blank()) {
            Map<String, Reading> one = new LinkedHashMap<>(levels(level));
            one.put("level3", Reading.of(name, CERTAINTY));
            one.put("value", value == null ? Reading.NOTHING : Reading.of(value, CERTAINTY));
            rows.computeIfAbsent(level, _ -> new ArrayList<>()).add(one);
          }
        });
  }

  private Map<String, Reading> levels(SourceCell level) {
    Reading named = Reading.of(level, CERTAINTY);
    if (words.level(level.text()) == 1) {
      return Map.of("level1", named);
    }
    SourceCell above = level.row() == 0 ? null : field[level.row() - 1][level.column()];
    boolean first = above != null && words.level(above.text()) == 1;
    String name = first ? above.text() : words.above(level.text());
    return Map.of("level1", new Reading(List.of(name), named.cells(), CERTAINTY), "level2", named);
  }

  private void words(RawProject project, int heading) {
    for (int row = 0; row <= heading; row++) {
      for (SourceCell cell : SourceTable.once(field[row])) {
        boolean known =
            !name(cell).isEmpty()
                || words.level(cell.text()) > 0
                || !words.columns(words.shape(cell.text())).isEmpty();
        if (known) {
          project.words.add(cell);
        }
      }
    }
  }
}
