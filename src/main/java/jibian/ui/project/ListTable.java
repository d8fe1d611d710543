package jibian.ui.project;

import java.util.List;
import jibian.edit.IdSource;
import jibian.form.HeadField;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.ListRows;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Tree;
import jibian.ui.grid.GridColumn;
import jibian.ui.grid.GridTable;

/// The rows of a list inside a performance table: sources of money, tasks of the year.
///
/// @param owner the project, or the overall table
/// @param list the key of the list
/// @param columns of the list, each with the key of its cells
/// @param head the list as the form declares it
/// @param part the present state; an empty project once it is gone
public record ListTable(
    Id owner, String list, List<GridColumn> columns, HeadField head, Project part)
    implements GridTable {

  /// The rows of a list in the present state of a text.
  ///
  /// @param list as the form declares it
  public static ListTable of(Submission text, Id owner, HeadField list) {
    List<GridColumn> columns = list.columns().stream().map(ListTable::column).toList();
    return new ListTable(owner, list.field(), columns, list, part(text, owner));
  }

  private static Project part(Submission text, Id owner) {
    return PartLookup.project(text, owner)
        .orElseGet(() -> new Project(owner, Tree.Fields.EMPTY, List.of()));
  }

  private static GridColumn column(HeadField cell) {
    if (cell.amount()) {
      return GridColumn.of(cell.field(), cell.label(), 4, 6, GridColumn.Kind.AMOUNT);
    }
    boolean sentence = cell.field().equals("content");
    return GridColumn.of(
        cell.field(),
        cell.label(),
        sentence ? 8 : 6,
        sentence ? 24 : 11,
        cell.choices().isEmpty() ? GridColumn.Kind.TEXT : GridColumn.Kind.CHOICE);
  }

  @Override
  public int rows() {
    return ListRows.count(part, list);
  }

  @Override
  public String text(int row, int column) {
    return part.text(path(row, column));
  }

  @Override
  public Address address(int row, int column) {
    return new Address(owner, path(row, column));
  }

  private String path(int row, int column) {
    return list + "." + (row + 1) + "." + columns.get(column).field();
  }

  @Override
  public boolean growing() {
    return true;
  }

  @Override
  public List<String> choices(int row, int column) {
    return head.columns().get(column).choices();
  }

  @Override
  public Submission insert(Submission text, int at, int count) {
    return PartLookup.change(text, owner, one -> ListRows.insert(one, list, at, count));
  }

  @Override
  public Submission remove(Submission text, int from, int to) {
    return PartLookup.change(text, owner, one -> ListRows.remove(one, list, from, to + 1));
  }

  @Override
  public Submission move(Submission text, int from, int to, int step) {
    int old = step > 0 ? to + 1 : from - 1;
    int target = step > 0 ? from : to;
    return PartLookup.change(text, owner, one -> ListRows.move(one, list, old, target));
  }

  @Override
  public Submission duplicate(Submission text, int from, int to, IdSource ids) {
    return PartLookup.change(text, owner, one -> ListRows.duplicate(one, list, from, to + 1));
  }

  @Override
  public GridTable over(Submission text) {
    return new ListTable(owner, list, columns, head, part(text, owner));
  }
}
