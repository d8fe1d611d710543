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

  private static final Pattern TERM = Pattern.compile("实施周期|实施期|中期|周期|半年|三年|总目标值");

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
  record Column(String field, SourceCell heading, int left, int right, int place, Certainty sure) {
    /// A code of units beside the names of units and projects is that of both.
    private Column ofProject() {
      return field.equals("unit.code")
          ? new Column("code", heading, left, right, place, sure)
          : this;
    }
  }

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
    for (boolean term : new boolean[] {false, true}) {
      columns(words, table, headings, cell -> isOf(words, cell, true, term), found);
      columns(words, table, headings, cell -> isOf(words, cell, false, term), found);
    }
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
    boolean year = parts.size() == 1 && below.size() > 1 && isHeading(words, cell.text());
    return parts.size() > 1 || year ? parts : List.of(cell);
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
      Predicate<SourceCell> some,
      Map<SourceCell, Column> found) {
    for (SourceCell cell : headings) {
      String shape = words.shape(cell.text());
      if (!some.test(cell) || isEarlier(words, headings, cell)) {
        continue;
      }
      boolean own = words.ownColumn(shape);
      words.columns(shape).stream()
          .filter(field -> !fields(found).contains(field))
          .filter(field -> !(field.equals("sign") && HeadingWords.isDirection(table, cell)))
          .findFirst()
          .ifPresent(
              field ->
                  found.put(
                      cell, column(headings, cell, field, own ? Certainty.OWN : Certainty.OTHER)));
    }
  }

  /// Whether a heading is one of the form's own, or of others, and of a term of years or half a year, which count only
  /// where no other says what the year does.
  private static boolean isOf(Vocabulary words, SourceCell cell, boolean own, boolean term) {
    return words.ownColumn(words.shape(cell.text())) == own
        && TERM.matcher(cell.text()).find() == term;
  }

  /// Whether a heading stands there again further right: a term stands left of its year.
  private static boolean isEarlier(Vocabulary words, List<SourceCell> headings, SourceCell cell) {
    String shape = words.shape(cell.text());
    List<SourceCell> alike =
        headings.stream().filter(other -> words.shape(other.text()).equals(shape)).toList();
    long own =
        words.rowColumns().stream()
            .filter(column -> LabelShape.of(column.label()).equals(shape))
            .count();
    return alike.size() > 1
        && own < alike.size()
        && alike.indexOf(cell) < alike.size() - Math.max(1, own);
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
      String said = part.isEmpty() ? words.projectField(cell.text()) : part;
      String field =
          OtherLabels.united(cell.text()).isEmpty() ? said : OtherLabels.united(cell.text());
      if (!field.isEmpty() && columns.stream().noneMatch(known -> known.field.equals(field))) {
        columns.add(column(headings, cell, field, Certainty.OWN));
      }
    }
    boolean named = columns.stream().anyMatch(column -> names(words, column));
    boolean united =
        columns.stream().anyMatch(column -> !OtherLabels.united(column.heading.text()).isEmpty());
    return !named ? List.of() : united ? columns.stream().map(Column::ofProject).toList() : columns;
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
