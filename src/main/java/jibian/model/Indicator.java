package jibian.model;

import jibian.text.Paths;
import jibian.text.Tree;

/// One row of a project's indicator table: `level1`, `level2`, `level3`, `description`, `value`, `basis`, `weight`, or
/// the keys of a unit's own form. The levels are repeated on every row.
public record Indicator(Id id, Tree.Fields fields) implements Part {

  @Override
  public Indicator with(String field, String text) {
    return isText(field, text) ? this : new Indicator(id, Paths.set(fields, field, text));
  }
}
