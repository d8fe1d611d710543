package jibian.ui.submission;

import module java.base;

import jibian.edit.IdSource;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.text.Excerpt;
import jibian.ui.field.LineEstimate;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridTable;

/// The rows of a table beside the projects; its headings are joined from the rows of its header.
public final class SupplementTable implements GridTable {
  private final Id table;
  private final List<GridColumn> columns;
  private final List<List<String>> rows;

  public SupplementTable(Submission text, Id table) {
    this.table = table;
    Supplement now = (Supplement) PartLookup.find(text, table).orElse(null);
    this.rows = now == null ? List.of() : now.rows();
    this.columns = now == null ? List.of() : columns(now);
  }

  private SupplementTable(Id table, List<GridColumn> columns, List<List<String>> rows) {
    this.table = table;
    this.columns = columns;
    this.rows = rows;
  }

  private static List<GridColumn> columns(Supplement table) {
    int width =
        Stream.concat(table.header().stream(), table.rows().stream())
            .mapToInt(List::size)
            .reduce(1, Math::max);
    List<GridColumn> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      double longest = longest(table, column);
      columns.add(
          GridColumn.of(
              Integer.toString(column + 1),
              label(table, column),
              Math.clamp(longest, 2.5, 6),
              Math.clamp(longest, 3, 24),
              GridColumn.Kind.TEXT));
    }
    return columns;
  }

  private static double longest(Supplement table, int column) {
    double longest = LineEstimate.width(label(table, column));
    for (List<String> row : table.rows()) {
      longest =
          Math.max(
              longest, column < row.size() ? LineEstimate.width(Excerpt.of(row.get(column))) : 0);
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
  public List<GridColumn> columns() {
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
      changed = PartLookup.table(changed, table, one -> one.withRow(at));
    }
    return changed;
  }

  @Override
  public Submission remove(Submission text, int from, int to) {
    Submission changed = text;
    for (int row = to; row >= from; row--) {
      int gone = row;
      changed = PartLookup.table(changed, table, one -> one.withoutRow(gone));
    }
    return changed;
  }

  @Override
  public Submission move(Submission text, int from, int to, int step) {
    int old = step > 0 ? to + 1 : from - 1;
    int target = step > 0 ? from : to;
    return PartLookup.table(text, table, one -> one.withRowMoved(old, target));
  }

  @Override
  public Submission duplicate(Submission text, int from, int to, IdSource ids) {
    Submission changed = text;
    for (int row = from; row <= to; row++) {
      int place = to + 1 + row - from;
      int source = row;
      changed =
          PartLookup.table(
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
  public GridTable over(Submission text) {
    SupplementTable now = new SupplementTable(text, table);
    return now.columns.size() == columns.size()
        ? new SupplementTable(table, columns, now.rows)
        : now;
  }
}
