package jibian.ui.grid;

import java.util.List;
import java.util.function.Function;
import jibian.edit.Arrange;
import jibian.edit.Ids;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Submission;

/// A row for each part of one kind: all projects of a text, or all sections of its narrative.
///
/// @param list gives the parts of a state
/// @param blank makes a new part; told the part above it, or null
/// @param derived the text of a column that is not a field of the part; null where it is
public record PartSheet(
    List<Col> columns,
    List<? extends Part> parts,
    Function<Submission, List<? extends Part>> list,
    Function<Part, Part> blank,
    Derived derived)
    implements Sheet {

  /// Gives texts that are reckoned, not stored.
  @FunctionalInterface
  public interface Derived {
    /// The text of a part in a column; null for the part's own field.
    String text(Part part, String field);
  }

  /// Over a state of the text.
  public static PartSheet of(
      Submission text,
      List<Col> columns,
      Function<Submission, List<? extends Part>> list,
      Function<Part, Part> blank,
      Derived derived) {
    return new PartSheet(columns, list.apply(text), list, blank, derived);
  }

  @Override
  public int rows() {
    return parts.size();
  }

  @Override
  public String text(int row, int column) {
    String field = columns.get(column).field();
    String text = derived.text(parts.get(row), field);
    String own = text == null ? parts.get(row).value(field) : text;
    return own == null ? "" : own;
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
  public Submission insert(Submission text, int at, int count) {
    Submission changed = text;
    Part above = at == 0 ? null : parts.get(at - 1);
    for (int added = 0; added < count; added++) {
      Part part = blank.apply(above);
      changed = Arrange.insert(changed, above == null ? Address.TEXT : above.id(), part);
      above = part;
    }
    return changed;
  }

  @Override
  public Submission remove(Submission text, int from, int to) {
    return Arrange.remove(text, ids(from, to));
  }

  @Override
  public Submission move(Submission text, int from, int to, int step) {
    Id before = from >= 2 ? parts.get(from - 2).id() : Address.TEXT;
    return Arrange.move(text, ids(from, to), step > 0 ? parts.get(to + 1).id() : before);
  }

  @Override
  public Submission duplicate(Submission text, int from, int to, Ids ids) {
    Submission changed = text;
    for (Id id : ids(from, to)) {
      changed = Arrange.duplicate(changed, id, ids);
    }
    return changed;
  }

  @Override
  public Sheet over(Submission text) {
    return of(text, columns, list, blank, derived);
  }

  private List<Id> ids(int from, int to) {
    return parts.subList(from, to + 1).stream().map(Part::id).toList();
  }
}
