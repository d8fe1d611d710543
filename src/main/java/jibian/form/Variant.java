package jibian.form;

import java.util.List;

/// One way a form prints a project.
///
/// @param id as in the exchange file
/// @param name in Chinese
/// @param parts from top to bottom
public record Variant(String id, String name, List<Part> parts) {
  public Variant {
    parts = List.copyOf(parts);
  }

  /// The indicator columns, from whichever table has them.
  public List<Column> columns() {
    return parts.stream()
        .filter(Part.Table.class::isInstance)
        .map(part -> ((Part.Table) part).columns())
        .filter(columns -> !columns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// Whether a table shows a field of the project.
  public boolean shows(String field) {
    return parts.stream()
        .filter(Part.Table.class::isInstance)
        .flatMap(part -> ((Part.Table) part).rows().stream())
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.kind() == CellRule.Kind.FIELD && cell.text().equals(field));
  }
}
