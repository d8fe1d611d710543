package jibian.intake;

import module java.base;

import jibian.form.CellLayout;
import jibian.form.IndicatorColumn;
import jibian.form.ProjectPagePart;
import jibian.form.RowLayout;
import jibian.form.Variant;

/// Where the tables of a stage of the year have fields that a row and a column name together, as their declaration
/// says.
///
/// @param money fields in the head: a row for each source of money, a column for what was planned and spent
/// @param foot fields below the indicators
record StageLabels(List<Money> money, List<Foot> foot) {
  /// Of a table that has none.
  static final StageLabels NONE = new StageLabels(List.of(), List.of());

  private static final String TICK = "#";

  /// A field in the head.
  ///
  /// @param rows the shapes that the label of its row may have, first the form's own
  /// @param columns the shapes that the heading of its column may have
  record Money(String field, List<String> rows, List<String> columns) {}

  /// A field below the indicators.
  ///
  /// @param labels the shapes that the label of its row may have
  /// @param under the column of indicators it stands under; empty where it stands right of its label
  record Foot(String field, List<String> labels, String under) {}

  /// The fields in the head.
  Set<String> crossed() {
    Set<String> fields = new HashSet<>();
    money.forEach(one -> fields.add(one.field()));
    return fields;
  }

  /// The field of a column; of one that only ticks a word of it, with the word.
  static String key(IndicatorColumn column) {
    return column.tick().isEmpty() ? column.field() : column.field() + TICK + column.tick();
  }

  /// The field and the word of a column's key; the word is empty where it ticks none.
  static String[] parts(String key) {
    int at = key.indexOf(TICK);
    return at < 0
        ? new String[] {key, ""}
        : new String[] {key.substring(0, at), key.substring(at + 1)};
  }

  /// Those of a variant.
  static StageLabels of(Variant variant) {
    List<Money> money = new ArrayList<>();
    List<Foot> foot = new ArrayList<>();
    for (ProjectPagePart part : variant.parts()) {
      if (part instanceof ProjectPagePart.Table table) {
        money(table.grid(), money);
        table.foot().forEach(row -> foot(row, table.columns(), foot));
      }
    }
    return new StageLabels(List.copyOf(money), List.copyOf(foot));
  }

  private static void money(CellLayout[][] at, List<Money> to) {
    for (int row = 1; row < at.length; row++) {
      List<Money> line = new ArrayList<>();
      CellLayout label = null;
      for (int column = 0; column < at[row].length; column++) {
        CellLayout cell = at[row][column];
        boolean begins = column == 0 || !cell.equals(at[row][column - 1]);
        if (isLabel(cell) && cell.rows() == 1 && says(cell)) {
          label = cell;
        } else if (isField(cell) && begins && label != null) {
          String heading = heading(at, row, column);
          String above = top(at, row, column);
          if (!heading.isEmpty()) {
            String named = line.isEmpty() ? cell.text() : line.getFirst().field();
            line.add(
                new Money(
                    cell.text(), shapes(label.text(), named), shapes(heading, columnKey(above))));
          }
        }
      }
      if (line.size() > 1) {
        to.addAll(line);
      }
    }
  }

  /// The words above a column, through the fields below them.
  private static String heading(CellLayout[][] at, int row, int column) {
    int up = row - 1;
    while (up >= 0 && isField(at[up][column])) {
      up--;
    }
    return up >= 0
            && isLabel(at[up][column])
            && at[up][column].columns() == at[row][column].columns()
        ? at[up][column].text()
        : "";
  }

  /// The field that stands first below the words above a column.
  private static String top(CellLayout[][] at, int row, int column) {
    int up = row;
    while (up > 0 && isField(at[up - 1][column])) {
      up--;
    }
    return at[up][column].text();
  }

  /// Fields of goals have other words above them than before them.
  private static String columnKey(String field) {
    return field.indexOf('.') < 0 ? "column." + field : field;
  }

  private static List<String> shapes(String own, String field) {
    return Stream.concat(Stream.of(LabelShape.of(own)), OtherLabels.of(field).stream())
        .distinct()
        .toList();
  }

  private static void foot(RowLayout row, List<IndicatorColumn> columns, List<Foot> to) {
    CellLayout label = row.cells().getFirst();
    List<CellLayout> fields = row.cells().stream().filter(StageLabels::isField).toList();
    if (!isLabel(label) || fields.isEmpty()) {
      return;
    }
    List<String> labels = shapes(label.text(), fields.getFirst().text());
    int at = 0;
    for (CellLayout cell : row.cells()) {
      if (isField(cell)) {
        to.add(new Foot(cell.text(), labels, fields.size() == 1 ? "" : under(columns, at)));
      }
      at += cell.columns();
    }
  }

  private static String under(List<IndicatorColumn> columns, int place) {
    int at = 0;
    for (IndicatorColumn column : columns) {
      at += column.columns();
      if (place < at) {
        return key(column);
      }
    }
    return "";
  }

  private static boolean says(CellLayout label) {
    return label.text().codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isField(CellLayout cell) {
    return cell != null && cell.kind() == CellLayout.Kind.FIELD;
  }

  private static boolean isLabel(CellLayout cell) {
    return cell != null && cell.kind() == CellLayout.Kind.LABEL;
  }
}
