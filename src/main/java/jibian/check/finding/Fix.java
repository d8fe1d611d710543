package jibian.check.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jibian.model.Address;
import jibian.model.Id;

/// How a finding can be mended with one key.
public sealed interface Fix {

  /// Whether it may be applied together with all others, without a look at each.
  boolean safe();

  /// The value it gives a field; empty when it gives it none.
  default Optional<String> proposes(Address address) {
    return Optional.empty();
  }

  /// The same for other parts.
  ///
  /// @param other what stands in the place of a project or row
  Fix moved(UnaryOperator<Id> other);

  /// One text and the field it goes into.
  record Cell(Address address, String text) {}

  /// Gives fields new texts.
  ///
  /// @param cells each field once, that of the finding first
  record Write(List<Cell> cells, boolean safe) implements Fix {
    public Write {
      cells = List.copyOf(cells);
    }

    @Override
    public Optional<String> proposes(Address address) {
      return cells.stream()
          .filter(cell -> cell.address().equals(address))
          .map(Cell::text)
          .findFirst();
    }

    @Override
    public Fix moved(UnaryOperator<Id> other) {
      return new Write(
          cells.stream().map(it -> new Cell(it.address().moved(other), it.text())).toList(), safe);
    }
  }

  /// Lets two rows of a project change places; each takes on the levels of its new place.
  record Swap(Id project, Id first, Id second) implements Fix {
    @Override
    public boolean safe() {
      return false;
    }

    @Override
    public Fix moved(UnaryOperator<Id> other) {
      return new Swap(other.apply(project), other.apply(first), other.apply(second));
    }
  }

  /// Moves a row under another heading, after the last row that stands there.
  record Move(Id project, Id indicator, String level1, String level2) implements Fix {
    @Override
    public boolean safe() {
      return false;
    }

    @Override
    public Optional<String> proposes(Address address) {
      return address.field().equals("level2") ? Optional.of(level2) : Optional.empty();
    }

    @Override
    public Fix moved(UnaryOperator<Id> other) {
      return new Move(other.apply(project), other.apply(indicator), level1, level2);
    }
  }

  /// Adds an empty row under a heading.
  record Insert(Id project, String level1, String level2) implements Fix {
    @Override
    public boolean safe() {
      return false;
    }

    @Override
    public Fix moved(UnaryOperator<Id> other) {
      return new Insert(other.apply(project), level1, level2);
    }
  }

  /// Removes a row.
  record Delete(Id project, Id indicator) implements Fix {
    @Override
    public boolean safe() {
      return false;
    }

    @Override
    public Fix moved(UnaryOperator<Id> other) {
      return new Delete(other.apply(project), other.apply(indicator));
    }
  }

  /// Gives one field a new text, safely.
  static Optional<Fix> write(Address address, String text) {
    return Optional.of(new Write(List.of(new Cell(address, text)), true));
  }

  /// Gives one field a new text that somebody should look at.
  static Optional<Fix> propose(Address address, String text) {
    return Optional.of(new Write(List.of(new Cell(address, text)), false));
  }
}
