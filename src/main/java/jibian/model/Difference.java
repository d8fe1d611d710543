package jibian.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jibian.text.Tree;

/// What is different between two states of a part, for the eye: which cell held what. Rows are told apart by their
/// ids, so a moved row is no change of its cells.
public sealed interface Difference {

  /// The part, or the row of a project, it is about.
  Id of();

  /// A field holds something else.
  ///
  /// @param field the key of the exchange file; keys inside with a point (`plan.6`), places in a list from 1
  ///     (`goals.2`)
  /// @param before what it held; null where it was absent or the form had no such cell
  /// @param after what it holds; null where it is absent or the form has no such cell
  record Changed(Id of, String field, String before, String after) implements Difference {}

  /// A row came.
  record Added(Id of, Indicator row) implements Difference {}

  /// A row went.
  record Removed(Id of, Indicator row) implements Difference {}

  /// The rows both have stand in another order.
  record Reordered(Id of) implements Difference {}

  /// Between two states of a project: its own fields first, then its rows in their order, then what went.
  static List<Difference> between(Project before, Project after) {
    List<Difference> found = new ArrayList<>(between(after.id(), before.fields(), after.fields()));
    Map<Id, Indicator> old = new LinkedHashMap<>();
    before.indicators().forEach(row -> old.put(row.id(), row));
    List<Id> kept = new ArrayList<>();
    for (Indicator row : after.indicators()) {
      Indicator earlier = old.remove(row.id());
      if (earlier == null) {
        found.add(new Added(row.id(), row));
      } else {
        kept.add(row.id());
        found.addAll(between(row.id(), earlier.fields(), row.fields()));
      }
    }
    old.forEach((id, row) -> found.add(new Removed(id, row)));
    if (!kept.equals(
        before.indicators().stream().map(Indicator::id).filter(kept::contains).toList())) {
      found.add(new Reordered(after.id()));
    }
    return found;
  }

  /// Between two states of the fields of anything.
  static List<Difference> between(Id of, Tree.Fields before, Tree.Fields after) {
    Map<String, String> old = new LinkedHashMap<>();
    Map<String, String> now = new LinkedHashMap<>();
    flatten("", before, old);
    flatten("", after, now);
    Set<String> fields = new LinkedHashSet<>(now.keySet());
    fields.addAll(old.keySet());
    return fields.stream()
        .filter(field -> !java.util.Objects.equals(old.get(field), now.get(field)))
        .<Difference>map(field -> new Changed(of, field, old.get(field), now.get(field)))
        .toList();
  }

  private static void flatten(String path, Tree tree, Map<String, String> cells) {
    String inside = path.isEmpty() ? "" : path + ".";
    switch (tree) {
      case Tree.Text text -> cells.put(path, text.value());
      case Tree.Num number -> cells.put(path, number.literal());
      case Tree.Flag flag -> cells.put(path, Boolean.toString(flag.value()));
      case Tree.Nothing _ -> {}
      case Tree.Fields fields ->
          fields.entries().forEach((key, value) -> flatten(inside + key, value, cells));
      case Tree.Items list -> {
        for (int i = 0; i < list.items().size(); i++) {
          flatten(inside + (i + 1), list.items().get(i), cells);
        }
      }
    }
  }
}
