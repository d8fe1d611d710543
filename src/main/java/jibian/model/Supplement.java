package jibian.model;

import module java.base;

import jibian.text.Paths;
import jibian.text.Tree;

/// A table beside the projects, such as 部门政府采购预算: a title, header rows and rows. A merged cell is repeated in
/// every place it covers; a cell that is no string counts as empty.
public record Supplement(Id id, Tree.Fields fields) implements Part {

  public String title() {
    return fields.text("title");
  }

  /// The texts on the line above the table, left to right; empty for the form's default.
  public List<String> line() {
    return fields.texts("line");
  }

  public List<List<String>> header() {
    return rows("header");
  }

  /// The rows below the header.
  public List<List<String>> rows() {
    return rows("rows");
  }

  private List<List<String>> rows(String key) {
    return fields.get(key) instanceof Tree.Items rows
        ? rows.items().stream()
            .map(row -> row instanceof Tree.Items cells ? cells(cells) : List.<String>of())
            .toList()
        : List.of();
  }

  private static List<String> cells(Tree.Items row) {
    return row.items().stream()
        .map(cell -> cell instanceof Tree.Text text ? text.value() : "")
        .toList();
  }

  @Override
  public Supplement with(String field, String text) {
    return isText(field, text) ? this : new Supplement(id, Paths.set(fields, field, text));
  }

  @Override
  public Supplement withFields(Tree.Fields changed) {
    return new Supplement(id, changed);
  }

  /// The same table with a row of empty cells put in.
  ///
  /// @param at its place from 0; the number of rows for the end
  public Supplement withRow(int at) {
    int width =
        Math.max(
            1,
            Stream.concat(header().stream(), rows().stream()).mapToInt(List::size).max().orElse(1));
    List<Tree> rows = rowTrees();
    rows.add(at, Tree.of(Collections.nCopies(width, "")));
    return withRows(rows);
  }

  /// The same table without a row.
  public Supplement withoutRow(int at) {
    List<Tree> rows = rowTrees();
    rows.remove(at);
    return withRows(rows);
  }

  /// The same table with a row moved.
  ///
  /// @param to its new place, counted without it
  public Supplement withRowMoved(int from, int to) {
    List<Tree> rows = rowTrees();
    rows.add(to, rows.remove(from));
    return withRows(rows);
  }

  private List<Tree> rowTrees() {
    return fields.get("rows") instanceof Tree.Items rows
        ? new ArrayList<>(rows.items())
        : new ArrayList<>();
  }

  private Supplement withRows(List<Tree> rows) {
    return new Supplement(id, fields.with("rows", new Tree.Items(rows, 0)));
  }
}
