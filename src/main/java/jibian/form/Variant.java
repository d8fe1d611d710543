package jibian.form;

import java.util.List;

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
    return parts.stream()
        .filter(ProjectPagePart.Table.class::isInstance)
        .map(part -> ((ProjectPagePart.Table) part).columns())
        .filter(columns -> !columns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// Whether a table shows a field of the project.
  public boolean shows(String field) {
    return parts.stream()
        .filter(ProjectPagePart.Table.class::isInstance)
        .flatMap(part -> ((ProjectPagePart.Table) part).rows().stream())
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.kind() == CellLayout.Kind.FIELD && cell.text().equals(field));
  }
}
