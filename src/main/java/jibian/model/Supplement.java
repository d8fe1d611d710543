package jibian.model;

import java.util.List;
import jibian.text.Tree;

/// A table beside the projects, such as 部门政府采购预算: a title, header rows and rows. A merged cell is repeated in
/// every place it covers; a cell that is no string counts as empty.
public record Supplement(Id id, Tree.Fields fields) {

  /// The title line.
  public String title() {
    return fields.text("title");
  }

  /// The texts on the line above the table, left to right; empty for the form's default.
  public List<String> line() {
    return fields.texts("line");
  }

  /// The header rows.
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
}
