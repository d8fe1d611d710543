package jibian.ui.project;

import module java.base;

import jibian.form.BlankParts;
import jibian.form.IndicatorColumn;
import jibian.form.IndicatorLevels;
import jibian.form.Variant;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.PartTable;

/// The indicators of a project.
///
/// @param head the project
/// @param frame the levels the form allows
/// @param maker makes new rows
public record IndicatorTable(Id head, IndicatorLevels frame, BlankParts maker)
    implements PartTable.Rows {

  /// The columns of a form. What is a sentence in most texts gets the room.
  public static List<GridColumn> columns(Variant variant) {
    return variant.columns().stream().map(IndicatorTable::col).toList();
  }

  private static GridColumn col(IndicatorColumn column) {
    String field = column.field();
    return switch (field) {
      case "level1" -> new GridColumn(field, column.label(), 5, 5, GridColumn.Kind.CHOICE, true);
      case "level2" ->
          new GridColumn(field, column.label(), 6, 8.5, GridColumn.Kind.CHOICE, column.merge());
      case "weight" -> GridColumn.of(field, column.label(), 3, 3, GridColumn.Kind.NUMBER);
      case "level3" -> GridColumn.of(field, column.label(), 6, 10, GridColumn.Kind.TEXT);
      case "description" -> GridColumn.of(field, column.label(), 7, 17, GridColumn.Kind.TEXT);
      case "value" -> GridColumn.of(field, column.label(), 7, 13, GridColumn.Kind.TEXT);
      case "sign", "unit" -> GridColumn.of(field, column.label(), 3, 4, kind(column));
      default -> GridColumn.of(field, column.label(), 6, 9, kind(column));
    };
  }

  private static GridColumn.Kind kind(IndicatorColumn column) {
    return column.choices().isEmpty() ? GridColumn.Kind.TEXT : GridColumn.Kind.CHOICE;
  }

  @Override
  public List<Indicator> of(Submission text) {
    return PartLookup.project(text, head).map(Project::indicators).orElse(List.of());
  }

  @Override
  public Part blank(Part above) {
    return maker.indicator(level(above, "level1"), level(above, "level2"));
  }

  private static String level(Part above, String field) {
    return above == null ? "" : above.text(field);
  }

  @Override
  public List<String> choices(Part part, String field) {
    return switch (field) {
      case "level1" -> frame.levels().stream().map(IndicatorLevels.Level::name).toList();
      case "level2" -> headings(part);
      default ->
          maker.variant().columns().stream()
              .filter(column -> column.field().equals(field))
              .flatMap(column -> column.choices().stream())
              .toList();
    };
  }

  /// The headings of a row's level; all where it has none.
  private List<String> headings(Part row) {
    Optional<IndicatorLevels.Level> level =
        row == null ? Optional.empty() : frame.level(row.text("level1"));
    return level
        .map(Stream::of)
        .orElseGet(() -> frame.levels().stream())
        .flatMap(one -> one.headings().stream())
        .map(IndicatorLevels.Heading::name)
        .toList();
  }
}
