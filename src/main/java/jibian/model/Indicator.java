package jibian.model;

import jibian.text.Paths;
import jibian.text.Tree;

/// One row of a project's indicator table. The levels are repeated on every row.
public record Indicator(Id id, Tree.Fields fields) implements Part {

  /// A cell of the row by the key of the exchange file (`level1`, `level2`, `level3`, `description`, `value`, `basis`,
  /// or a key of a unit's own form); null where it has none.
  public String text(String field) {
    return fields.text(field);
  }

  @Override
  public Indicator with(String field, String text) {
    return text.equals(value(field)) ? this : new Indicator(id, Paths.set(fields, field, text));
  }
}
