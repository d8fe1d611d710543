package jibian.model;

import java.util.List;
import jibian.text.Paths;
import jibian.text.Tree;

/// What a text consists of below the whole: everything that has an [Id].
public sealed interface Part permits Section, Project, Indicator, Supplement {

  /// Its name within the text.
  Id id();

  /// Every key of the exchange file in its order.
  Tree.Fields fields();

  /// The text of a field as printed, by its key in the exchange file or, for parts of a field, path (`plan.12`,
  /// `goals.2`, `rows.3.1`; a list of strings as a whole is one string a line); empty where the cell is empty or the
  /// form has no such cell.
  default String text(String field) {
    return Paths.get(fields(), field);
  }

  /// Whether there is such a cell, even an empty one.
  default boolean has(String field) {
    return Paths.has(fields(), field);
  }

  /// Whether there is such a cell and it holds this text.
  default boolean isText(String field, String text) {
    return has(field) && text.equals(text(field));
  }

  /// The same part with a text set; the same object where nothing changes or the field cannot hold the text.
  Part with(String field, String text);

  Part withFields(Tree.Fields changed);

  /// What a copy of it holds: all but the reasons why findings about this one are left as they are, what must be
  /// decided about it, and what was reached in the year.
  default Tree.Fields copied() {
    return Paths.withoutStages(fields()).without(Paths.OVERRIDES).without(Paths.TASKS);
  }

  /// The fields that hold texts, in their order, without those of the stages of the year.
  default List<String> keys() {
    return Paths.all(fields());
  }

  /// The fields that hold texts of a stage of the year, without its goals as they were before.
  ///
  /// @param stage the path of its fields: `evaluation`, `monitoring.7`
  default List<String> keys(String stage) {
    return Paths.ofStage(fields(), stage);
  }
}
