package jibian.intake;

import module java.base;

import jibian.form.Form;
import jibian.source.SourceCell;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// Tells the table of the unit as a whole (部门整体支出绩效目标表) from those of projects.
final class OverallTables {
  private static final String WHOLE = "整体";
  private static final Pattern LATER = Pattern.compile("自评|评价|监控");

  private final List<Vocabulary> ways;

  /// The lists of all ways, each as the shapes that the headings of its columns may have, of its first one first.
  private final List<List<List<String>>> lists;

  private final Shapes shapes;

  /// @param form whose ways to print it are known
  OverallTables(Form form, Shapes shapes) {
    this.shapes = shapes;
    this.ways = form.overall().stream().map(way -> new Vocabulary(form, way, shapes)).toList();
    this.lists =
        ways.stream()
            .flatMap(way -> way.lists().stream())
            .map(list -> list.columns().keySet().stream().map(list::headings).toList())
            .toList();
  }

  /// Those of the form's first way.
  Vocabulary first() {
    return ways.getFirst();
  }

  /// The words of the way that a table is printed in; empty where it is another table.
  ///
  /// @param above what stands above it
  Optional<Vocabulary> words(SourceTable table, List<SourceParagraph> above) {
    Stream<String> titles =
        Stream.concat(
            above.stream().map(SourceParagraph::text),
            table.cells().stream().takeWhile(cell -> cell.row() < 2).map(SourceCell::text));
    return titles.anyMatch(OverallTables::titled) || listed(table)
        ? ways.stream()
            .map(way -> Recognition.choice(way, List.of(table)))
            .filter(choice -> choice.share() > 0)
            .max(Comparator.comparingDouble(Recognition.Choice::score))
            .map(Recognition.Choice::words)
        : Optional.empty();
  }

  private static boolean titled(String text) {
    return Titles.isTable(text) && text.contains(WHOLE) && !LATER.matcher(text).find();
  }

  /// Whether a table has the headings of a list that only the overall one has.
  boolean listed(SourceTable table) {
    Set<String> said = shapes.of(table);
    return lists.stream()
        .anyMatch(
            list ->
                has(said, list.getFirst())
                    && list.stream().filter(column -> has(said, column)).count() > list.size() / 2);
  }

  private static boolean has(Set<String> shapes, List<String> headings) {
    return !Collections.disjoint(shapes, headings);
  }
}
