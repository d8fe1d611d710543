package jibian.compare;

import module java.base;

import jibian.compare.PartKeys.Line;
import jibian.model.Part;
import jibian.model.Supplement;
import jibian.text.Excerpt;
import jibian.text.Messages;

/// Compares tables beside the projects, row by row; columns are known by their headings.
final class TableComparer {
  private final Optional<Supplement> before;
  private final Optional<Supplement> after;
  private final List<Pairing.Pair<Line>> columns;

  /// @param before null where only the other is there
  TableComparer(Supplement before, Supplement after) {
    this.before = Optional.ofNullable(before);
    this.after = Optional.ofNullable(after);
    this.columns = PartKeys.columns(headings(this.before), headings(this.after));
  }

  /// The headings of the columns.
  List<FieldChange> headings() {
    return columns.stream()
        .map(
            column ->
                new FieldChange(
                    place(column),
                    column.before().map(one -> "header.1." + one.place()).orElse(""),
                    column.after().map(one -> "header.1." + one.place()).orElse(""),
                    column.before().map(Line::text).orElse(""),
                    column.after().map(Line::text).orElse(""),
                    false,
                    false))
        .toList();
  }

  List<PartChange> rows() {
    return PartKeys.rows(rows(before), rows(after)).stream().map(this::row).toList();
  }

  private PartChange row(Pairing.Pair<Line> row) {
    Line shown = row.after().or(row::before).orElseThrow();
    return new PartChange(
        PartChange.Kind.ROW,
        shown.name().isBlank()
            ? Messages.text("part.row", shown.place())
            : Excerpt.label(shown.name()),
        row.before().flatMap(_ -> before).map(Part::id),
        row.after().flatMap(_ -> after).map(Part::id),
        row.moved(),
        columns.stream().map(column -> cell(row, column)).filter(FieldChange::shows).toList(),
        List.of());
  }

  private FieldChange cell(Pairing.Pair<Line> row, Pairing.Pair<Line> column) {
    Line heading = column.after().or(column::before).orElseThrow();
    return new FieldChange(
        heading.text().isBlank() ? place(column) : Excerpt.label(heading.text()),
        path(row.before(), column.before()),
        path(row.after(), column.after()),
        text(before, row.before(), column.before()),
        text(after, row.after(), column.after()),
        false,
        false);
  }

  private static String place(Pairing.Pair<Line> column) {
    int place = column.after().or(column::before).orElseThrow().place();
    return Messages.text("compare.column", place);
  }

  private static String path(Optional<Line> row, Optional<Line> column) {
    return row.flatMap(line -> column.map(one -> "rows." + line.place() + "." + one.place()))
        .orElse("");
  }

  private static String text(
      Optional<Supplement> table, Optional<Line> row, Optional<Line> column) {
    String path = path(row, column);
    return path.isEmpty() ? "" : table.orElseThrow().text(path);
  }

  private static List<Line> rows(Optional<Supplement> table) {
    List<Line> lines = new ArrayList<>();
    for (List<String> cells : table.map(Supplement::rows).orElse(List.of())) {
      String name = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
      lines.add(new Line(lines.size() + 1, name, String.join("|", cells)));
    }
    return lines;
  }

  /// What stands above each column, from the outside in.
  private static List<Line> headings(Optional<Supplement> table) {
    List<List<String>> header = table.map(Supplement::header).orElse(List.of());
    int width =
        Stream.concat(header.stream(), table.stream().flatMap(one -> one.rows().stream()))
            .mapToInt(List::size)
            .max()
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < width; at++) {
      Set<String> words = new LinkedHashSet<>();
      for (List<String> row : header) {
        words.add(at < row.size() ? row.get(at) : "");
      }
      words.remove("");
      lines.add(new Line(at + 1, "", String.join("/", words)));
    }
    return lines;
  }
}
