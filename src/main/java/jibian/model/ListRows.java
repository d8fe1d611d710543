package jibian.model;

import module java.base;

import jibian.text.Tree;

/// Lists of rows inside a performance table, of which there are as many as the clerk needs: sources of money
/// (`sources`), the tasks of the year (`items`). A cell is addressed by `items.2.name`, rows counted from 1.
public final class ListRows {
  /// The keys such lists stand under.
  public static final List<String> KEYS = List.of("sources", "items");

  public static int count(Part part, String list) {
    return rows(part, list).size();
  }

  public static boolean filled(Part part, String list) {
    return rows(part, list).stream()
        .anyMatch(
            row ->
                row instanceof Tree.Fields cells
                    && cells.entries().keySet().stream().anyMatch(key -> !blank(cells, key)));
  }

  /// The paths of one cell in every row of a list.
  public static List<String> paths(Part part, String list, String cell) {
    return IntStream.rangeClosed(1, count(part, list))
        .mapToObj(row -> list + "." + row + "." + cell)
        .toList();
  }

  private static boolean blank(Tree.Fields cells, String key) {
    return cells.text(key).isBlank();
  }

  /// The part with empty rows put into a list.
  ///
  /// @param at the place of the first of them, from 0
  public static <P extends Part> P insert(P part, String list, int at, int count) {
    return changed(
        part, list, rows -> rows.addAll(at, Collections.nCopies(count, Tree.Fields.EMPTY)));
  }

  /// The part without some rows of a list.
  ///
  /// @param to the place behind the last of them
  public static <P extends Part> P remove(P part, String list, int from, int to) {
    return changed(part, list, rows -> rows.subList(from, to).clear());
  }

  /// The part with a row of a list moved.
  ///
  /// @param to its new place, counted without it
  public static <P extends Part> P move(P part, String list, int from, int to) {
    return changed(part, list, rows -> rows.add(to, rows.remove(from)));
  }

  /// The part with copies of some rows of a list behind them.
  ///
  /// @param to the place behind the last of them
  public static <P extends Part> P duplicate(P part, String list, int from, int to) {
    return changed(part, list, rows -> rows.addAll(to, List.copyOf(rows.subList(from, to))));
  }

  private static List<Tree> rows(Part part, String list) {
    return part.fields().get(list) instanceof Tree.Items rows ? rows.items() : List.of();
  }

  @SuppressWarnings("unchecked") // A part with other fields is of the same kind.
  private static <P extends Part> P changed(P part, String list, Consumer<List<Tree>> change) {
    List<Tree> rows = new ArrayList<>(rows(part, list));
    change.accept(rows);
    return (P) part.withFields(part.fields().with(list, new Tree.Items(rows, 0)));
  }
}
