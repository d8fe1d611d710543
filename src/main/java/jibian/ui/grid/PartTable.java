package jibian.ui.grid;

import java.util.List;
import jibian.edit.IdSource;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Submission;

/// A row for each part of one kind: the indicators of a project, all projects of a text, all entries of its narrative.
///
/// @param parts those of one state
public record PartTable(List<GridColumn> columns, Rows source, List<? extends Part> parts)
    implements GridTable {

  /// Where rows come from.
  public interface Rows {
    /// The parts of a state.
    List<? extends Part> of(Submission text);

    /// A new part.
    ///
    /// @param above the part above it, or null
    Part blank(Part above);

    /// After what a part is put that becomes the first.
    default Id head() {
      return Address.TEXT;
    }

    /// The text of a column, computed or stored.
    default String text(Part part, String field) {
      return part.text(field);
    }

    /// What a cell of kind [GridColumn.Kind#CHOICE] may hold.
    ///
    /// @param part null in the empty row at the end
    default List<String> choices(Part part, String field) {
      return List.of();
    }
  }

  public static PartTable of(Submission text, List<GridColumn> columns, Rows source) {
    return new PartTable(columns, source, source.of(text));
  }

  @Override
  public int rows() {
    return parts.size();
  }

  @Override
  public String text(int row, int column) {
    return source.text(parts.get(row), columns.get(column).field());
  }

  @Override
  public Address address(int row, int column) {
    return new Address(parts.get(row).id(), columns.get(column).field());
  }

  @Override
  public boolean growing() {
    return true;
  }

  @Override
  public List<String> choices(int row, int column) {
    return source.choices(row < parts.size() ? parts.get(row) : null, columns.get(column).field());
  }

  @Override
  public Submission insert(Submission text, int at, int count) {
    Submission changed = text;
    Part above = at == 0 ? null : parts.get(at - 1);
    for (int added = 0; added < count; added++) {
      Part part = source.blank(above);
      changed = PartEdits.insert(changed, above == null ? source.head() : above.id(), part);
      above = part;
    }
    return changed;
  }

  @Override
  public Submission remove(Submission text, int from, int to) {
    return PartEdits.remove(text, ids(from, to));
  }

  @Override
  public Submission move(Submission text, int from, int to, int step) {
    Id before = from >= 2 ? parts.get(from - 2).id() : source.head();
    return PartEdits.move(text, ids(from, to), step > 0 ? parts.get(to + 1).id() : before);
  }

  @Override
  public Submission duplicate(Submission text, int from, int to, IdSource ids) {
    return PartEdits.duplicate(text, ids(from, to), ids);
  }

  @Override
  public GridTable over(Submission text) {
    return of(text, columns, source);
  }

  private List<Id> ids(int from, int to) {
    return List.copyOf(parts.subList(from, to + 1).stream().map(Part::id).toList());
  }
}
