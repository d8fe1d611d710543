package jibian.model;

import java.util.function.UnaryOperator;

/// Names a cell of a text for as long as the cell lives, wherever it moves.
///
/// @param owner the section, project, indicator or supplement; [#TEXT] for fields of the text itself
/// @param field a key of the exchange file or a path below one (`plan.12`, `unit.name`, `rows.3.8`; lines and columns
///     from 1); empty for the whole
public record Address(Id owner, String field) {
  /// Owner of the fields of the text itself.
  public static final Id TEXT = new Id(0);

  /// Written out for the same reason as those of [Id].
  @Override
  public boolean equals(Object other) {
    return other instanceof Address(Id itsOwner, String itsField)
        && itsOwner.equals(owner)
        && itsField.equals(field);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + field.hashCode();
  }

  /// A field of the text itself.
  public static Address ofText(String field) {
    return new Address(TEXT, field);
  }

  /// A part as a whole.
  public static Address of(Id owner) {
    return new Address(owner, "");
  }

  /// The same field of another owner.
  public Address moved(UnaryOperator<Id> other) {
    return new Address(other.apply(owner), field);
  }

  /// Another field of the same owner.
  public Address field(String other) {
    return new Address(owner, other);
  }
}
