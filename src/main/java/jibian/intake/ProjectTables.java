package jibian.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Takes a table apart into what it says of projects: none, one, a part of one, or several below each other.
final class ProjectTables {
  private static final double OTHER_WORDS = 0.9;

  private final Vocabulary words;
  private final SourceTable table;
  private final SourceCell[][] field;
  private final List<RawProject> projects = new ArrayList<>();
  private final Map<String, Reading> levels = new LinkedHashMap<>();
  private RawProject open;

  /// Whether the list counts in 元.
  private boolean yuan;

  private ProjectTables(Vocabulary words, SourceTable table) {
    this.words = words;
    this.table = table;
    this.field = table.field();
    this.open = new RawProject(table);
  }

  /// The projects, or parts of them, that a table tells about; none where it is another table.
  static List<RawProject> of(Vocabulary words, SourceTable table) {
    ProjectTables reading = new ProjectTables(words, table);
    reading.read(IndicatorColumns.NONE);
    return reading.projects.isEmpty() ? inBrackets(words, table) : reading.projects;
  }

  private static List<RawProject> inBrackets(Vocabulary words, SourceTable table) {
    return table.cells().stream()
        .map(cell -> BracketText.of(words, table, cell))
        .filter(Objects::nonNull)
        .toList();
  }

  /// The rows of a table that goes on where another ended, without a heading of its own; none where it does not fit.
  static List<RawProject> after(Vocabulary words, SourceTable table, RawProject before) {
    if (before.columns.none() || before.table.columns() != table.columns()) {
      return List.of();
    }
    ProjectTables reading = new ProjectTables(words, table);
    reading.levels.putAll(before.levels);
    reading.open.columns = before.columns;
    reading.read(before.columns);
    return reading.projects;
  }

  /// @param known columns of a table that goes on; none where its own heading is to be found
  private void read(IndicatorColumns known) {
    int row = 0;
    int head = 0;
    IndicatorColumns columns = known;
    while (row < field.length) {
      IndicatorColumns heading = IndicatorColumns.of(words, field[row], row);
      if (!heading.none()) {
        if (columns.none()) {
          head(head, row);
        }
        columns = heading;
        open.columns = heading;
        open.listed = !heading.projects().isEmpty();
        yuan = heading.projects().stream().anyMatch(ProjectTables::isYuan);
        heading(row, heading);
        row = heading.bottom();
      } else if (columns.none()) {
        row++;
      } else if (beginsHead(row)) {
        close();
        columns = IndicatorColumns.NONE;
        head = row++;
      } else {
        listed(row, columns);
        if (!columns.outline() || !level(row, columns)) {
          indicator(row, columns);
        }
        row++;
      }
    }
    if (columns.none()) {
      head(head, row);
    }
    close();
  }

  /// In a list another project begins where another name stands.
  private void listed(int row, IndicatorColumns columns) {
    Map<String, Reading> values = new LinkedHashMap<>();
    for (IndicatorColumns.Column column : columns.projects()) {
      Reading reading = read(row, column, Collections.newSetFromMap(new IdentityHashMap<>()));
      if (!reading.blank()) {
        values.put(column.field(), reading);
      }
    }
    Reading name = values.get("name");
    Reading now = open.head.get("name");
    if (name != null && now != null && !name.text().equals(now.text())) {
      close();
      open.columns = columns;
      open.listed = true;
    }
    open.yuan = yuan;
    Reading goals = values.remove("goals");
    if (goals != null && open.goals.stream().noneMatch(goals::equals)) {
      open.goals.add(goals);
    }
    values.forEach(open.head::putIfAbsent);
  }

  private static boolean isYuan(IndicatorColumns.Column column) {
    return column.heading().text().matches(".*[(（]\\s*元\\s*[)）].*");
  }

  private void head(int from, int to) {
    if (from < to) {
      new HeadReader(words, field, from, to, open).read();
    }
  }

  private void close() {
    open.levels.putAll(levels);
    if (!open.empty(words.headFields().size())) {
      projects.add(open);
    }
    open = new RawProject(table);
    levels.clear();
  }

  private void heading(int row, IndicatorColumns columns) {
    for (int line = row; line < columns.bottom(); line++) {
      for (SourceCell cell : field[line]) {
        if (cell != null && isWord(cell, columns)) {
          open.words.add(cell);
        }
      }
    }
  }

  private boolean isWord(SourceCell cell, IndicatorColumns columns) {
    return columns.columns().stream().anyMatch(column -> column.heading().equals(cell))
        || columns.projects().stream().anyMatch(column -> column.heading().equals(cell))
        || words.isLabel(LabelShape.of(cell.text()));
  }

  /// Whether another project begins: a label of a head stands first in the row, or a title over the whole width.
  private boolean beginsHead(int row) {
    SourceCell first = field[row][0];
    if (first == null) {
      return false;
    }
    boolean label = !words.head(LabelShape.of(first.text())).isEmpty() && first.row() == row;
    return label || (first.columns() == table.columns() && Titles.isTable(first.text()));
  }

  /// Whether a row of an outline names a level, which then counts for those below it.
  private boolean level(int row, IndicatorColumns columns) {
    for (IndicatorColumns.Column column : columns.columns()) {
      Reading reading = read(row, column, Collections.newSetFromMap(new IdentityHashMap<>()));
      int level = column.field().equals("level3") ? words.level(reading.text()) : 0;
      if (level > 0) {
        carried("level" + level, reading);
        return true;
      }
    }
    return false;
  }

  private void indicator(int row, IndicatorColumns columns) {
    Map<String, Reading> values = new LinkedHashMap<>();
    boolean own = false;
    Set<SourceCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (IndicatorColumns.Column column : columns.columns()) {
      Reading reading = read(row, column, seen);
      boolean level = column.field().equals("level1") || column.field().equals("level2");
      if (level) {
        reading = carried(column.field(), reading);
      }
      own |= !reading.blank() && reading.cells().stream().anyMatch(cell -> cell.row() == row);
      values.put(column.field(), reading);
    }
    if (columns.outline()) {
      levels.forEach(values::putIfAbsent);
    }
    boolean note = seen.size() == 1 && columns.columns().size() > 1;
    if (own && !note) {
      open.rows.add(values);
    }
  }

  /// What stands in a column: the cells of the row that begin under its heading.
  private Reading read(int row, IndicatorColumns.Column column, Set<SourceCell> seen) {
    Reading all = null;
    SourceCell heading = column.heading();
    for (int at = heading.column(); at < heading.right(); at++) {
      SourceCell cell = field[row][at];
      boolean begins = cell != null && (cell.column() >= heading.column() || at == 0);
      if (begins && seen.add(cell)) {
        Reading one = Reading.of(cell, column.sure() ? 1 : OTHER_WORDS);
        all = all == null || all.blank() ? one : one.blank() ? all : all.and(one);
      }
    }
    return all == null ? new Reading(List.of(), List.of(), 1) : all;
  }

  /// A level that is given once counts for the rows below it, until another one comes; a new first level ends the
  /// second.
  private Reading carried(String level, Reading reading) {
    if (!reading.blank()) {
      if (level.equals("level1") && !reading.equals(levels.get("level1"))) {
        levels.remove("level2");
      }
      levels.put(level, reading);
      return reading;
    }
    Reading above = levels.get(level);
    return above == null ? reading : above;
  }
}
