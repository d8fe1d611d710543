package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// Takes a table apart into what it says of projects: none, one, a part of one, or several below each other.
final class ProjectTables {
  private static final Pattern YUAN = Pattern.compile("[(（]\\s*元\\s*[)）]");
  private static final double OTHER_WORDS = 0.9;
  private static final double BY_CONTENT = 0.7;
  private static final double OFFICE = 0.8;

  private final Vocabulary words;
  private final SourceTable table;
  private final SourceCell[][] field;
  private final FootRows foot;
  private final RowKinds kinds;
  private final GroupRows groups;
  private final TreeRows tree;
  private final List<RawProject> projects = new ArrayList<>();
  private final Map<String, Reading> levels = new LinkedHashMap<>();
  private RawProject open;

  /// Whether the list counts in 元.
  private boolean yuan;

  /// Named in a row of its own, above the projects of a list; null before the first.
  private Reading unit;

  /// Named in a row over the whole width, above the projects of a list; null before the first.
  private Reading office;

  private ProjectTables(Vocabulary words, SourceTable table) {
    this.words = words;
    this.table = table;
    this.field = words.field(table);
    this.foot = new FootRows(words, field);
    this.kinds = new RowKinds(words, field);
    this.groups = new GroupRows(field);
    this.tree = new TreeRows(words, field);
    this.open = new RawProject(table);
  }

  /// The projects, or parts of them, that a table tells about; none where it is another table.
  static List<RawProject> of(Vocabulary words, SourceTable table) {
    return of(words, table, Map.of());
  }

  /// @param levels of the row before it, that count on where the table begins with rows and not with a head
  static List<RawProject> of(Vocabulary words, SourceTable table, Map<String, Reading> levels) {
    List<RawProject> outline = OutlineReader.of(words, table);
    List<RawProject> whole = outline.isEmpty() ? new LevelPairs(words, table).projects() : outline;
    if (!whole.isEmpty()) {
      return whole;
    }
    ProjectTables reading = new ProjectTables(words, table);
    reading.levels.putAll(levels);
    reading.read(IndicatorColumns.NONE);
    if (reading.projects.stream().anyMatch(project -> !project.rows.isEmpty())) {
      return reading.projects;
    }
    List<RawProject> printed = new BracketTable(words, table).projects();
    List<RawProject> across =
        printed.isEmpty() ? new LevelColumns(words, table).projects() : printed;
    return across.isEmpty() ? reading.projects : across;
  }

  /// The rows of a table that goes on where another ended, without a heading of its own; none where it does not fit.
  static List<RawProject> after(Vocabulary words, SourceTable table, RawProject before) {
    IndicatorColumns columns = before.columns.in(before.table.columns(), table.columns());
    if (columns.none()) {
      return before.rows.isEmpty() ? restOfHead(words, table) : List.of();
    }
    ProjectTables reading = new ProjectTables(words, table);
    reading.levels.putAll(before.levels);
    reading.open.columns = columns;
    reading.read(columns);
    return reading.projects;
  }

  /// A head may stand in several tables: one that holds nothing but labels of the form and what belongs to them.
  private static List<RawProject> restOfHead(Vocabulary words, SourceTable table) {
    RawProject rest = new RawProject(table);
    new HeadReader(words, words.field(table), 0, table.rows(), rest).read();
    Set<SourceCell> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(rest.words);
    rest.head.values().forEach(reading -> known.addAll(reading.cells()));
    rest.goals.forEach(reading -> known.addAll(reading.cells()));
    boolean all =
        table.cells().stream()
            .allMatch(
                cell ->
                    cell.blank()
                        || known.contains(cell)
                        || OutlineReader.isWord(words, cell.text()));
    return rest.hasHead() && all ? List.of(rest) : List.of();
  }

  /// @param known columns of a table that goes on; none where its own heading is to be found
  private void read(IndicatorColumns known) {
    int row = 0;
    int head = 0;
    IndicatorColumns columns = known;
    while (row < field.length) {
      IndicatorColumns heading = IndicatorColumns.of(words, field, row);
      if (!heading.none()) {
        if (columns.none()) {
          head(head, row);
        }
        columns = heading;
        open.columns = heading;
        open.listed = !heading.projects().isEmpty();
        yuan = heading.projects().stream().anyMatch(ProjectTables::isYuan);
        new HeadingWords(words, field, heading).take(row, open);
        row = TreeRows.counts(field, heading.bottom(), open);
      } else if (columns.none()) {
        row++;
      } else if (foot.take(row, columns, open) || kinds.isTotal(row, columns)) {
        row++;
      } else if (kinds.beginsHead(row)) {
        close();
        columns = IndicatorColumns.NONE;
        head = row++;
      } else if (kinds.over(row, columns) != null) {
        over(kinds.over(row++, columns));
      } else if (groups.is(row, columns)) {
        unit = groups.isBlank(row) ? unit : groups.unit(row, columns);
        row++;
      } else {
        listed(row, columns);
        if (columns.outline() ? !level(row, columns) : !kinds.isNote(row, columns)) {
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
        HeadRule rule = new HeadRule(column.field(), "", HeadRule.Side.BELOW, false);
        NameAndCode.parts(rule, reading).forEach(values::putIfAbsent);
      }
    }
    boolean begun = !open.rows.isEmpty() && !open.head.containsKey("name");
    if ((begun && values.containsKey("name"))
        || differs(values, "name")
        || differs(values, "code")
        || uncoded(values)) {
      close();
      open.columns = columns;
      open.listed = true;
    }
    open.yuan = yuan;
    Reading goals = values.remove("goals");
    if (goals != null
        && open.goals.stream().noneMatch(known -> known.text().equals(goals.text()))) {
      open.goals.add(goals);
    } else if (goals != null) {
      open.words.addAll(goals.cells());
    }
    values.forEach(this::once);
    if (office != null) {
      OfficeHeadings.give(open, office);
    }
    if (unit != null) {
      open.head.putIfAbsent("unit.name", unit);
    }
  }

  /// Whether a list without codes says something else of a project of the same name.
  private boolean uncoded(Map<String, Reading> values) {
    return !values.containsKey("code")
        && values.keySet().stream()
            .anyMatch(field -> !field.equals("goals") && differs(values, field));
  }

  private boolean differs(Map<String, Reading> values, String field) {
    Reading here = values.get(field);
    Reading now = open.head.get(field);
    return here != null && now != null && !here.text().equals(now.text());
  }

  /// What each row of a list repeats counts once.
  private void once(String field, Reading value) {
    Reading known = open.head.putIfAbsent(field, value);
    if (known != null && known.text().equals(value.text())) {
      value.cells().stream().filter(cell -> !known.cells().contains(cell)).forEach(open.words::add);
    }
  }

  private static boolean isYuan(IndicatorColumns.Column column) {
    return YUAN.matcher(column.heading().text()).find();
  }

  private void head(int from, int to) {
    if (from < to) {
      new HeadReader(words, field, from, to, open).read();
    }
    if (open.hasHead()) {
      levels.clear();
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

  /// A row over the whole width may name the first level of those below it.
  private void over(SourceCell cell) {
    if (words.level(cell.text()) == 1) {
      carried("level1", LevelNames.first(cell));
      open.words.add(cell);
    } else if (open.listed && !OfficeHeadings.named(cell.text()).isEmpty()) {
      office = new Reading(List.of(OfficeHeadings.named(cell.text())), List.of(cell), OFFICE);
    }
  }

  /// Whether a row of an outline names a level, which then counts for those below it.
  private boolean level(int row, IndicatorColumns columns) {
    for (IndicatorColumns.Column column : columns.columns()) {
      Reading reading = read(row, column, Collections.newSetFromMap(new IdentityHashMap<>()));
      int level = column.field().equals("level3") ? words.level(reading.text()) : 0;
      if (level > 0) {
        String name = OutlineNumbers.without(reading.text());
        carried("level" + level, new Reading(List.of(name), reading.cells(), reading.confidence()));
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
    levels.forEach(values::putIfAbsent);
    LevelNames.part(words, values);
    LevelNames.valueBehind(values);
    if (own && LevelNames.open(values)) {
      open.words.addAll(values.get("level3").cells());
      return;
    }
    boolean note = seen.size() == 1 && columns.columns().size() > 1;
    if (own && tree.isLevel(row, seen)) {
      open.words.addAll(seen.stream().filter(cell -> !cell.blank()).toList());
    } else if (own && !note) {
      open.rows.add(values);
    }
  }

  /// What stands in a column: the cells of the row that begin under its heading.
  private Reading read(int row, IndicatorColumns.Column column, Set<SourceCell> seen) {
    Reading all = null;
    for (int at = column.left(); at < column.right(); at++) {
      SourceCell cell = field[row][at];
      boolean begins = cell != null && (cell.column() >= column.left() || at == 0);
      if (begins && seen.add(cell)) {
        Reading one = Reading.of(cell, confidence(column));
        all = all == null || all.blank() ? one : one.blank() ? all : all.and(one);
      }
    }
    return all == null ? Reading.NOTHING : all;
  }

  private static double confidence(IndicatorColumns.Column column) {
    return switch (column.sure()) {
      case OWN -> 1;
      case OTHER -> OTHER_WORDS;
      case CONTENT -> BY_CONTENT;
    };
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
