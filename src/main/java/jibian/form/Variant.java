package jibian.form;

import module java.base;

/// One way a form prints a project.
///
/// @param id as in the exchange file
/// @param name in Chinese
/// @param parts from top to bottom
public record Variant(String id, String name, List<ProjectPagePart> parts) {
  public Variant {
    parts = List.copyOf(parts);
  }

  /// The indicator columns, from whichever table has them.
  public List<IndicatorColumn> columns() {
    return tables()
        .map(ProjectPagePart.Table::columns)
        .filter(columns -> !columns.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .filter(column -> !column.project())
        .toList();
  }

  /// The table that lists all projects, in a form that has one instead of a table for each.
  public Optional<ProjectPagePart.Table> list() {
    return tables()
        .filter(table -> table.columns().stream().anyMatch(IndicatorColumn::project))
        .findFirst();
  }

  /// Whether a table shows a field of the project.
  public boolean shows(String field) {
    return HeadField.of(this).stream().anyMatch(head -> head.field().equals(field));
  }

  /// The same with tables as wide as the text, whatever paper it is declared for.
  Variant fitted(double width) {
    return new Variant(
        id,
        name,
        parts.stream()
            .map(part -> part instanceof ProjectPagePart.Table table ? table.fitted(width) : part)
            .toList());
  }

  Stream<ProjectPagePart.Table> tables() {
    return parts.stream()
        .filter(ProjectPagePart.Table.class::isInstance)
        .map(ProjectPagePart.Table.class::cast);
  }
}
