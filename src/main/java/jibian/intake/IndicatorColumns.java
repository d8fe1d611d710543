package jibian.intake;

import module java.base;

import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// The columns of indicators, known by the row of their headings.
///
/// @param columns from left to right
/// @param projects columns of the projects, in a list that has a row an indicator; none in the table of one project
/// @param width how many headings there are, unknown ones too
/// @param bottom the first row below the headings
record IndicatorColumns(List<Column> columns, List<Column> projects, int width, int bottom) {
  /// No columns at all.
  static final IndicatorColumns NONE = new IndicatorColumns(List.of(), List.of(), 0, 0);

  private static final int FEWEST = 3;

  private static final int LONGEST_GROUP = 10;

  /// A heading over more rows stands beside its rows, not above them.
  private static final int TALLEST = 3;

  /// How many rows tell what a column holds.
  private static final int LOOKED_AT = 40;

  /// What the headings below that of the money name.
  private static final Map<String, String> MONEY =
      Map.of(
          "合计", "budget", "小计", "budget", "总计", "budget", "总额", "budget", "财政", "fiscal", "其他",
          "other", "其它", "other");

  private static final Set<String> MONEY_GROUPS =
      Set.of("资金情况", "项目资金情况", "预算资金情况", "预算情况", "资金来源");

  private static final Pattern DIRECTION = Pattern.compile("[正反逆负]向|越[高低大小多少长短]越好");

  private static final String OF_PROJECTS = "项目";
  private static final Set<String> LEVELS = Set.of("level1", "level2", "level3");

  /// A column.
  ///
  /// @param field of the row it gives
  /// @param heading the cell with its words
  /// @param left its first column in the table
  /// @param right the column behind its last
  /// @param place among all headings, from 0
  /// @param sure whether the words are the form's own
  record Column(String field, SourceCell heading, int left, int right, int place, Certainty sure) {}

  /// How a column is known.
  enum Certainty {
    /// By the form's own words.
    OWN,
    /// By words that others use.
    OTHER,
    /// By what stands in it.
    CONTENT
  }

  /// The columns that a row of headings declares; none where it is no such row.
  static IndicatorColumns of(Vocabulary words, SourceCell[][] table, int row) {
    if (!mayBe(words, table[row])) {
      return NONE;
    }
    List<SourceCell> headings = headings(words, table, row);
    Map<SourceCell, Column> found = new LinkedHashMap<>();
    columns(words, table, headings, true, found);
    columns(words, table, headings, false, found);
    int bottom = found.keySet().stream().mapToInt(SourceCell::bottom).max().orElse(row + 1);
    if (found.size() >= 2 && !fields(found).contains("level1")) {
      byContent(words, table, headings, bottom, found);
    }
    Set<String> fields = new HashSet<>(fields(found));
    if (fields.contains(OtherLabels.BOTH)) {
      fields.addAll(List.of("level3", "value"));
    }
    boolean levels = LEVELS.stream().filter(fields::contains).count() >= 2;
    boolean outline = !levels && fields.contains("level3") && fields.contains("value");
    if (!(fields.size() >= FEWEST && levels) && !outline) {
      return NONE;
    }
    List<Column> columns = headings.stream().filter(found::containsKey).map(found::get).toList();
    return new IndicatorColumns(columns, projects(words, table, headings), headings.size(), bottom);
  }

  /// Whether a row may declare columns: two of its cells are headings, or lie over such, or
  /// one lies over all of them.
  private static boolean mayBe(Vocabulary words, SourceCell[] row) {
    int headings = 0;
    SourceCell before = null;
    for (SourceCell cell : row) {
      if (cell != null && !cell.equals(before) && cell.rows() <= TALLEST) {
        boolean over = cell.columns() > 1 && !cell.blank();
        boolean group = over && cell.columns() >= FEWEST && cell.text().length() <= LONGEST_GROUP;
        headings += group ? 2 : over || !words.columns(words.shape(cell.text())).isEmpty() ? 1 : 0;
      }
      before = cell;
    }
    return headings > 1;
  }

  private static Set<String> fields(Map<SourceCell, Column> found) {
    return found.values().stream().map(Column::field).collect(Collectors.toSet());
  }

  /// The cells of a row, each once; for one over several columns those below it that part them.
  private static List<SourceCell> headings(Vocabulary words, SourceCell[][] table, int row) {
    Set<SourceCell> headings = new LinkedHashSet<>();
    int bottom =
        Arrays.stream(table[row])
            .filter(cell -> cell != null && cell.rows() <= TALLEST)
            .mapToInt(SourceCell::bottom)
            .max()
            .orElse(row + 1);
    for (SourceCell cell : SourceTable.once(table[row])) {
      if (cell.rows() <= TALLEST) {
        headings.addAll(parts(words, table, cell, bottom));
      }
    }
    return List.copyOf(headings);
  }

  /// The headings below one, be it in several rows; that one itself where none part it.
  private static List<SourceCell> parts(
      Vocabulary words, SourceCell[][] table, SourceCell cell, int bottom) {
    if (cell.columns() == 1 || cell.bottom() >= Math.min(bottom, table.length)) {
      return List.of(cell);
    }
    List<SourceCell> below =
        SourceTable.once(Arrays.copyOfRange(table[cell.bottom()], cell.column(), cell.right()));
    List<SourceCell> parts =
        below.stream()
            .map(part -> parts(words, table, part, bottom))
            .filter(
                found ->
                    found.size() > 1
                        || isHeading(words, found.getFirst().text())
                        || !money(words, cell, found.getFirst()).isEmpty())
            .flatMap(List::stream)
            .toList();
    return parts.size() > 1 ? parts : List.of(cell);
  }

  private static boolean isHeading(Vocabulary words, String text) {
    return !words.columns(words.shape(text)).isEmpty() || !words.projectField(text).isEmpty();
  }

  /// The field that a heading below that of the money names; empty for another.
  private static String money(Vocabulary words, SourceCell group, SourceCell part) {
    return group != null && isMoney(words, group.text())
        ? MONEY.getOrDefault(words.shape(part.text()), "")
        : "";
  }

  private static boolean isMoney(Vocabulary words, String text) {
    return words.projectField(text).equals("budget") || MONEY_GROUPS.contains(words.shape(text));
  }

  private static void columns(
      Vocabulary words,
      SourceCell[][] table,
      List<SourceCell> headings,
      boolean own,
      Map<SourceCell, Column> found) {
    for (SourceCell cell : headings) {
      String shape = words.shape(cell.text());
      if (words.ownColumn(shape) != own) {
        continue;
      }
      words.columns(shape).stream()
          .filter(field -> !fields(found).contains(field))
          .filter(field -> !(field.equals("sign") && isDirection(table, cell)))
          .findFirst()
          .ifPresent(
              field ->
                  found.put(
                      cell, column(headings, cell, field, own ? Certainty.OWN : Certainty.OTHER)));
    }
  }

  /// Whether the first row below a heading says which way an indicator should go, which is no sign of its value.
  private static boolean isDirection(SourceCell[][] table, SourceCell heading) {
    for (int row = heading.bottom(); row < table.length; row++) {
      SourceCell cell = table[row][heading.column()];
      if (cell != null && !cell.blank()) {
        return DIRECTION.matcher(cell.text()).find();
      }
    }
    return false;
  }

  private static Column column(
      List<SourceCell> headings, SourceCell cell, String field, Certainty sure) {
    int place = headings.indexOf(cell);
    return new Column(field, cell, cell.column(), cell.right(), place, sure);
  }

  /// Columns of other names that hold the names of levels.
  private static void byContent(
      Vocabulary words,
      SourceCell[][] table,
      List<SourceCell> headings,
      int bottom,
      Map<SourceCell, Column> found) {
    for (SourceCell cell : headings) {
      int[] named = new int[3];
      for (int row = bottom; row < Math.min(table.length, bottom + LOOKED_AT); row++) {
        SourceCell below = table[row][cell.column()];
        if (below != null && !below.blank()) {
          named[words.level(below.text())]++;
        }
      }
      for (int level = 1; level <= 2; level++) {
        String field = "level" + level;
        if (named[level] > named[0] + named[3 - level] && !fields(found).contains(field)) {
          found.put(cell, column(headings, cell, field, Certainty.CONTENT));
        }
      }
    }
  }

  /// The columns of the projects; none where the list does not name them.
  private static List<Column> projects(
      Vocabulary words, SourceCell[][] table, List<SourceCell> headings) {
    List<Column> columns = new ArrayList<>();
    for (SourceCell cell : headings) {
      SourceCell group = cell.row() == 0 ? null : table[cell.row() - 1][cell.column()];
      String part = money(words, group, cell);
      String field = part.isEmpty() ? words.projectField(cell.text()) : part;
      if (!field.isEmpty() && columns.stream().noneMatch(known -> known.field.equals(field))) {
        columns.add(column(headings, cell, field, Certainty.OWN));
      }
    }
    boolean named = columns.stream().anyMatch(column -> names(words, column));
    return named ? columns : List.of();
  }

  /// Whether a column says which project a row is of: by its name, or by a code that is of projects.
  private static boolean names(Vocabulary words, Column column) {
    return column.field.equals("name")
        || (column.field.equals("code")
            && words.shape(column.heading.text()).startsWith(OF_PROJECTS));
  }

  /// These columns in a table that goes on without headings; none where it does not have as many.
  IndicatorColumns in(int before, int now) {
    if (before == now) {
      return this;
    }
    return now != width
        ? NONE
        : new IndicatorColumns(placed(columns), placed(projects), width, bottom);
  }

  private static List<Column> placed(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                new Column(
                    column.field,
                    column.heading,
                    column.place,
                    column.place + 1,
                    column.place,
                    column.sure))
        .toList();
  }

  boolean none() {
    return columns.isEmpty();
  }

  /// Whether the levels stand in rows of their own, in the column of the names.
  boolean outline() {
    return columns.stream().noneMatch(column -> column.field.equals("level1"))
        && columns.stream().noneMatch(column -> column.field.equals("level2"));
  }
}
