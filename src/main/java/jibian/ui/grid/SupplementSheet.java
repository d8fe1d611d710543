package jibian.ui.grid;

import java.util.ArrayList;
import java.util.List;
import jibian.edit.Ids;
import jibian.edit.Parts;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Excerpt;
import jibian.ui.field.Wrapping;

/// The rows of a table beside the projects; its headings are joined from the rows of its header.
public final class SupplementSheet implements Sheet {
  private final Id table;
  private final List<Col> columns;
  private final List<List<String>> rows;

  public SupplementSheet(Submission text, Id table) {
    this.table = table;
    Supplement now = (Supplement) Parts.find(text, table).orElse(null);
    this.rows = now == null ? List.of() : now.rows();
    this.columns = now == null ? List.of() : columns(now);
  }

  private SupplementSheet(Id table, List<Col> columns, List<List<String>> rows) {
    this.table = table;
    this.columns = columns;
    this.rows = rows;
  }

  private static List<Col> columns(Supplement table) {
    int width = 1;
    for (List<String> row : table.header()) {
      width = Math.max(width, row.size());
    }
    for (List<String> row : table.rows()) {
      width = Math.max(width, row.size());
    }
    List<Col> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      double longest = longest(table, column);
      columns.add(
          Col.of(
              Integer.toString(column + 1),
              label(table, column),
              Math.clamp(longest, 2.5, 6),
              Math.clamp(longest, 3, 24),
              Col.Kind.TEXT));
    }
    return columns;
  }

  private static double longest(Supplement table, int column) {
    double longest = Wrapping.width(label(table, column));
    for (List<String> row : table.rows()) {
      longest =
          Math.max(longest, column < row.size() ? Wrapping.width(Excerpt.of(row.get(column))) : 0);
    }
    return longest;
  }

  /// The lowest header text of a column: what stands above it groups columns.
  private static String label(Supplement table, int column) {
    String label = "";
    for (List<String> row : table.header()) {
      if (column < row.size() && !row.get(column).isBlank()) {
        label = row.get(column);
      }
    }
    return label;
  }

  @Override
  public List<Col> columns() {
    return columns;
  }

  @Override
  public int rows() {
    return rows.size();
  }

  @Override
  public String text(int row, int column) {
    return column < rows.get(row).size() ? rows.get(row).get(column) : "";
  }

  @Override
  public Address address(int row, int column) {
    return new Address(table, "rows." + (row + 1) + "." + (column + 1));
  }

  @Override
  public boolean growing() {
    return true;
  }

  @Override
  public Submission insert(Submission text, int at, int count) {
    Submission changed = text;
    for (int added = 0; added < count; added++) {
      changed = Parts.table(changed, table, one -> one.withRow(at));
    }
    return changed;
  }

  @Override
  public Submission remove(Submission text, int from, int to) {
    Submission changed = text;
    for (int row = to; row >= from; row--) {
      int gone = row;
      changed = Parts.table(changed, table, one -> one.withoutRow(gone));
    }
    return changed;
  }

  @Override
  public Submission move(Submission text, int from, int to, int step) {
    int old = step > 0 ? to + 1 : from - 1;
    int target = step > 0 ? from : to;
    return Parts.table(text, table, one -> one.withRowMoved(old, target));
  }

  @Override
  public Submission duplicate(Submission text, int from, int to, Ids ids) {
    Submission changed = text;
    for (int row = from; row <= to; row++) {
      int place = to + 1 + row - from;
      int source = row;
      changed =
          Parts.table(
              changed,
              table,
              one -> {
                Supplement grown = one.withRow(place);
                for (int column = 0; column < columns.size(); column++) {
                  grown =
                      grown.with("rows." + (place + 1) + "." + (column + 1), text(source, column));
                }
                return grown;
              });
    }
    return changed;
  }

  /// Columns keep their widths while the table is worked on.
  @Override
  public Sheet over(Submission text) {
    SupplementSheet now = new SupplementSheet(text, table);
    return now.columns.size() == columns.size()
        ? new SupplementSheet(table, columns, now.rows)
        : now;
  }
}
