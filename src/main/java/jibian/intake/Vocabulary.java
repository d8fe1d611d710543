package jibian.intake;

import module java.base;

import jibian.form.CellLayout;
import jibian.form.Form;
import jibian.form.IndicatorColumn;
import jibian.form.IndicatorLevels;
import jibian.form.ProjectPagePart;
import jibian.form.RowLayout;
import jibian.form.Variant;
import jibian.source.SourceCell;
import jibian.source.SourceTable;

/// The labels by which the tables of one variant of a form are known, from its declaration, and other words for the
/// same fields.
final class Vocabulary {
  private static final double MISSING = 0.5;

  /// No name of a level is longer.
  private static final int LONGEST_LEVEL = 30;

  private final Form form;
  private final Variant variant;
  private final Map<String, List<HeadRule>> heads = new LinkedHashMap<>();

  /// The fields a heading may name, first its usual one.
  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  private final List<ListDeclaration> lists = new ArrayList<>();
  private final StageLabels stageLabels;
  private final Set<String> ownColumns;
  private final List<String> headFields;

  /// The levels by the shapes of their names.
  private final Map<String, Integer> levels = new HashMap<>();

  private final Shapes shapes;
  private final Set<String> plain;
  private final List<String> columnFields;
  private final List<IndicatorColumn> rowColumns;

  /// The fields of projects by the shapes of headings, as far as they were asked for.
  private final Map<String, String> projectFields = new HashMap<>();

  Vocabulary(Form form, Variant variant, Shapes shapes) {
    this(form, variant, "", shapes);
  }

  /// @param stage the path below which a stage of the year has its fields; empty for tables of goals
  Vocabulary(Form form, Variant variant, String stage, Shapes shapes) {
    this.shapes = shapes;
    this.form = form;
    this.variant = variant;
    this.stageLabels = stage.isEmpty() ? StageLabels.NONE : StageLabels.of(variant);
    this.rowColumns = variant.columns();
    this.columnFields = rowColumns.stream().map(StageLabels::key).toList();
    List<String> words = new ArrayList<>();
    for (ProjectPagePart part : variant.parts()) {
      if (part instanceof ProjectPagePart.Table table) {
        declared(table, words);
      }
    }
    for (IndicatorLevels.Level level : form.frame().levels()) {
      level.headings().forEach(heading -> levels.putIfAbsent(LabelShape.of(heading.name()), 2));
    }
    form.frame().levels().forEach(level -> levels.put(LabelShape.of(level.name()), 1));
    ownColumns = Set.copyOf(columns.keySet());
    headFields =
        Stream.concat(
                heads.values().stream().flatMap(List::stream).map(HeadRule::field),
                stageLabels.crossed().stream())
            .distinct()
            .toList();
    plain =
        words.stream()
            .map(LabelShape::of)
            .filter(shape -> shape.chars().anyMatch(Character::isLetter))
            .collect(Collectors.toSet());
    others();
  }

  Form form() {
    return form;
  }

  Variant variant() {
    return variant;
  }

  /// What the tables of a stage say in rows and columns; none for tables of goals.
  StageLabels stageLabels() {
    return stageLabels;
  }

  /// The lists inside the head.
  List<ListDeclaration> lists() {
    return lists;
  }

  /// Which level of indicators a text names: 1, 2, or 0 for none.
  int level(String text) {
    return text.length() > LONGEST_LEVEL
        ? 0
        : levels.getOrDefault(shape(OutlineNumbers.without(text)), 0);
  }

  /// The first level that a second one belongs to; empty where it is under none or several.
  String above(String second) {
    String shape = shape(OutlineNumbers.without(second));
    List<String> names =
        form.frame().levels().stream()
            .filter(level -> level.headings().stream().anyMatch(h -> shape(h.name()).equals(shape)))
            .map(IndicatorLevels.Level::name)
            .toList();
    return names.size() == 1 ? names.getFirst() : "";
  }

  /// The field of a table, made once; nobody may change it.
  SourceCell[][] field(SourceTable table) {
    return shapes.field(table);
  }

  /// The shape of a text as that of a label.
  String shape(String text) {
    return shapes.of(text);
  }

  /// Where the fields of a label stand, in the order in which they are printed; empty where the shape is no label.
  List<HeadRule> head(String shape) {
    return heads.getOrDefault(shape, List.of());
  }

  /// The field that a word names in a line, though it names none in the form's own tables; null where it names none.
  HeadRule other(String shape) {
    return headFields.stream()
        .filter(field -> OtherLabels.of(field).contains(shape))
        .map(field -> new HeadRule(field, shape, HeadRule.Side.RIGHT, false))
        .findFirst()
        .orElse(null);
  }

  /// The form's own words for a field of the head.
  String label(String field) {
    return heads.values().stream()
        .flatMap(List::stream)
        .filter(rule -> rule.sure() && rule.field().equals(field))
        .map(HeadRule::label)
        .findFirst()
        .orElse(field);
  }

  /// Whether a text is one of the form's own words, be it that no field is known by it.
  boolean isLabel(String shape) {
    return !shape.isEmpty() && (heads.containsKey(shape) || plain.contains(shape));
  }

  /// The fields of a row whose columns may have a heading, from left to right or the likeliest first; empty where it
  /// is none.
  List<String> columns(String shape) {
    List<String> fields = columns.get(shape);
    return fields == null && shape.startsWith(LabelShape.CENTURY)
        ? columns.getOrDefault(LabelShape.withoutYear(shape), List.of())
        : Objects.requireNonNullElse(fields, List.of());
  }

  /// The columns of indicators that the form has.
  List<IndicatorColumn> rowColumns() {
    return rowColumns;
  }

  /// The fields of a row that the form has columns for.
  List<String> columnFields() {
    return columnFields;
  }

  /// How much of a form's words stand among the words of tables, in a rough reckoning: each counts once.
  double likeness(Set<String> shapes) {
    Set<String> own = new HashSet<>(heads.keySet());
    heads.forEach(
        (shape, rules) -> {
          if (rules.stream().noneMatch(HeadRule::sure)) {
            own.remove(shape);
          }
        });
    own.addAll(plain);
    own.addAll(ownColumns);
    own.addAll(levels.keySet());
    long found = own.stream().filter(shapes::contains).count();
    return found - MISSING * (own.size() - found);
  }

  /// Whether the heading of a column is the form's own.
  boolean ownColumn(String shape) {
    return ownColumns.contains(shape);
  }

  /// The field of a project whose column in a list has a heading; empty where it is none.
  String projectField(String heading) {
    return projectFields.computeIfAbsent(shape(heading), this::fieldOfProject);
  }

  private String fieldOfProject(String shape) {
    if (!head(shape).isEmpty()) {
      return head(shape).getFirst().field();
    }
    return OtherLabels.headFields().stream()
        .filter(field -> OtherLabels.of(field).contains(shape) && columns.get(shape) == null)
        .findFirst()
        .orElse(OtherLabels.ofUnit(shape));
  }

  /// The declared fields of the head.
  List<String> headFields() {
    return headFields;
  }

  private void declared(ProjectPagePart.Table table, List<String> words) {
    CellLayout[][] at = table.grid();
    for (ProjectPagePart.PlacedCell one : table.cells()) {
      CellLayout cell = one.cell();
      RowLayout row = table.rows().get(one.row());
      if (cell.kind() == CellLayout.Kind.LABEL) {
        words.add(cell.text());
      } else if (cell.kind() == CellLayout.Kind.FIELD
          && !stageLabels.crossed().contains(cell.text())
          && !(row.listed() && row.shows(cell))) {
        field(at, one.row(), one.column(), cell);
      }
    }
    lists.addAll(ListDeclaration.of(table, at));
    for (IndicatorColumn column : table.columns()) {
      if (column.project()) {
        add(column.field(), column.label(), HeadRule.Side.RIGHT);
        continue;
      }
      List<String> fields =
          columns.computeIfAbsent(LabelShape.of(column.label()), _ -> new ArrayList<>());
      words.add(column.group());
      if (!fields.contains(StageLabels.key(column))) {
        fields.add(StageLabels.key(column));
      }
    }
  }

  private void field(CellLayout[][] at, int row, int column, CellLayout cell) {
    CellLayout left = column > 0 ? at[row][column - 1] : null;
    CellLayout above = row > 0 ? at[row - 1][column] : null;
    boolean under =
        isWords(above)
            && above.columns() == cell.columns()
            && (column == 0 || !above.equals(at[row - 1][column - 1]));
    if (isWords(left) && left.rows() == 1) {
      add(cell.text(), left.text(), HeadRule.Side.RIGHT);
    } else if (under) {
      add(cell.text(), above.text(), HeadRule.Side.BELOW);
    } else if (isWords(left)) {
      boolean first = row == 0 || !left.equals(at[row - 1][column - 1]);
      add(cell.text(), left.text(), first ? HeadRule.Side.RIGHT : HeadRule.Side.BESIDE);
    }
  }

  private static boolean isWords(CellLayout cell) {
    return cell != null && cell.kind() == CellLayout.Kind.LABEL;
  }

  private void add(String field, String label, HeadRule.Side side) {
    String shape = LabelShape.of(label);
    heads
        .computeIfAbsent(shape, _ -> new ArrayList<>())
        .add(new HeadRule(field, shape, side, true));
  }

  /// Other words, for the fields that the form has, where they are not the form's own words for something else. Some
  /// fields every project may have, whether its form prints them or not, and a plan of spending any month.
  private void others() {
    Set<String> fieldsOfHeads = new LinkedHashSet<>(headFields);
    fieldsOfHeads.addAll(OtherLabels.kept(headFields));
    for (String field : fieldsOfHeads) {
      HeadRule.Side side = side(field);
      for (String shape : OtherLabels.of(field)) {
        boolean said =
            !field.equals("department") || headFields.contains(field) || shape.contains("主管");
        if (said && !isLabel(shape) && columns.get(shape) == null) {
          heads.put(shape, List.of(new HeadRule(field, shape, side, false)));
        }
      }
    }
    List<String> rows = new ArrayList<>(OtherLabels.rowFields());
    columnFields().stream()
        .filter(field -> field.indexOf('.') > 0)
        .map(field -> StageLabels.parts(field)[0])
        .distinct()
        .forEach(rows::addFirst);
    for (String field : rows) {
      for (String shape : OtherLabels.of(field)) {
        if (ownColumns.contains(shape)) {
          continue;
        }
        List<String> fields = new ArrayList<>(columns(shape));
        fields.add(field);
        columns.put(shape, fields);
      }
    }
  }

  /// On which side of other words a field stands: below them where the form has it below its own.
  private HeadRule.Side side(String field) {
    boolean below =
        heads.values().stream()
            .flatMap(List::stream)
            .anyMatch(
                rule ->
                    rule.sure()
                        && rule.field().equals(OtherLabels.alike(field))
                        && rule.side() == HeadRule.Side.BELOW);
    return below ? HeadRule.Side.BELOW : HeadRule.Side.RIGHT;
  }
}
