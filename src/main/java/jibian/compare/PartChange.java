package jibian.compare;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;

/// The cover, a section, a project, an indicator, a table or a row of a table in two texts.
///
/// @param name what it is called, in the later text where it is there
/// @param before the part in the earlier text; empty where that has none
/// @param after the part in the later text
/// @param moved whether it stands elsewhere among those that are in both texts
/// @param fields its fields, the equal ones too; of a part that is in one text only those that hold something
/// @param rows what it consists of: indicators, rows of a table
public record PartChange(
    Kind kind,
    String name,
    Optional<Id> before,
    Optional<Id> after,
    boolean moved,
    List<FieldChange> fields,
    List<PartChange> rows) {

  public PartChange {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }

  public enum Kind {
    /// Year, unit, form and cover.
    COVER,
    SECTION,
    PROJECT,
    INDICATOR,
    TABLE,
    ROW
  }

  /// Whether it is in one of the texts only.
  public boolean alone() {
    return before.isEmpty() || after.isEmpty();
  }

  /// What became of it.
  public Change change() {
    if (before.isEmpty()) {
      return Change.ADDED;
    }
    if (after.isEmpty()) {
      return Change.REMOVED;
    }
    if (inside() > 0) {
      return Change.CHANGED;
    }
    return moved ? Change.MOVED : Change.EQUAL;
  }

  /// How much differs inside: fields, and rows that came, went or moved.
  public int inside() {
    int fields = (int) changedFields().count();
    return fields
        + rows.stream()
            .mapToInt(
                row ->
                    switch (row.change()) {
                      case ADDED, REMOVED -> 1;
                      default -> row.inside() + (row.moved() ? 1 : 0);
                    })
            .sum();
  }

  /// The fields that are not equal.
  public Stream<FieldChange> changedFields() {
    return fields.stream().filter(field -> field.change() != Change.EQUAL);
  }

  /// Where a field stands in the later text; empty where it is not there.
  public Optional<Address> place(FieldChange field) {
    return after
        .filter(_ -> !field.afterField().isEmpty())
        .map(id -> new Address(id, field.afterField()));
  }
}
