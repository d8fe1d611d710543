package jibian.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jibian.source.SourceCell;

/// The columns of indicators, known by the row of their headings.
///
/// @param columns from left to right
/// @param projects columns of the projects, in a list that has a row an indicator; none in the table of one project
/// @param bottom the first row below the headings
record IndicatorColumns(List<Column> columns, List<Column> projects, int bottom) {
  /// No columns at all.
  static final IndicatorColumns NONE = new IndicatorColumns(List.of(), List.of(), 0);

  private static final int FEWEST = 3;
  private static final Set<String> LEVELS = Set.of("level1", "level2", "level3");

  /// A column.
  ///
  /// @param field of the row it gives
  /// @param heading the cell with its words
  /// @param sure whether the words are the form's own
  record Column(String field, SourceCell heading, boolean sure) {}

  /// The columns a row of headings declares; none where it is no such row.
  static IndicatorColumns of(Vocabulary words, SourceCell[] row, int at) {
    List<Column> columns = new ArrayList<>();
    SourceCell last = null;
    for (SourceCell cell : row) {
      if (cell != null && !cell.equals(last)) {
        String shape = LabelShape.of(cell.text());
        words.columns(shape).stream()
            .filter(field -> columns.stream().noneMatch(known -> known.field.equals(field)))
            .findFirst()
            .ifPresent(field -> columns.add(new Column(field, cell, words.ownColumn(shape))));
      }
      last = cell;
    }
    Set<String> fields = columns.stream().map(Column::field).collect(Collectors.toSet());
    boolean levels = LEVELS.stream().filter(fields::contains).count() >= 2;
    boolean outline = !levels && fields.contains("level3") && fields.contains("value");
    boolean enough = (fields.size() >= FEWEST && levels) || outline;
    int bottom = columns.stream().mapToInt(column -> column.heading.bottom()).max().orElse(at + 1);
    return enough ? new IndicatorColumns(columns, projects(words, row), bottom) : NONE;
  }

  /// The columns of the projects; none where the list does not name them.
  private static List<Column> projects(Vocabulary words, SourceCell[] row) {
    List<Column> columns = new ArrayList<>();
    SourceCell last = null;
    for (SourceCell cell : row) {
      String field = cell == null || cell.equals(last) ? "" : words.projectField(cell.text());
      if (!field.isEmpty() && columns.stream().noneMatch(known -> known.field.equals(field))) {
        columns.add(new Column(field, cell, true));
      }
      last = cell;
    }
    boolean named = columns.stream().anyMatch(column -> column.field.equals("name"));
    return named ? columns : List.of();
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
