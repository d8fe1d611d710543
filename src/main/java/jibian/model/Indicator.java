package jibian.model;

import java.util.List;
import jibian.text.Paths;
import jibian.text.Tree;

/// One row of a project's indicator table: `level1`, `level2`, `level3`, `description`, `value`, `basis`, `weight`, or
/// the keys of a unit's own form. The levels are repeated on every row.
public record Indicator(Id id, Tree.Fields fields) implements Part {
  /// The texts that every form has room for, in their order; which of them a form shows, its columns say.
  public static final List<String> FIELDS =
      List.of("level1", "level2", "level3", "description", "value", "basis");

  @Override
  public Indicator with(String field, String text) {
    return isText(field, text) ? this : new Indicator(id, Paths.set(fields, field, text));
  }

  @Override
  public Indicator withFields(Tree.Fields changed) {
    return new Indicator(id, changed);
  }
}
