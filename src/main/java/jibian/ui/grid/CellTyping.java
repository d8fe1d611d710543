package jibian.ui.grid;

import module java.base;

import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.session.EditingSession;

/// What is typed into one cell of a table, from entering it until leaving it. In the empty row at the end it makes a
/// row.
final class CellTyping {
  private final EditingSession session;
  private final Supplier<GridTable> sheet;
  private Optional<Address> cell = Optional.empty();
  private int column;
  private String shown = "";
  private boolean newRow;

  CellTyping(EditingSession session, Supplier<GridTable> sheet) {
    this.session = session;
    this.sheet = sheet;
  }

  /// @param entered empty in the empty row at the end
  /// @param text what it shows
  void begin(Optional<Address> entered, int at, String text) {
    shown = text;
    cell = entered;
    column = at;
    newRow = false;
  }

  /// Saves what was typed so far.
  void draft(String typed) {
    put(typed, session::draft);
  }

  /// Keeps what was typed. Typed back, it was never changed, and a row that was begun and is empty again is none.
  void commit(String typed) {
    TypedNumber entry = column().entry();
    if (typed.equals(shown) || (newRow && typed.isBlank())) {
      session.withdraw();
    } else {
      put(entry.read(typed), session::keep);
      if (entry.rewrites(typed)) {
        session.tell(Messages.text("field.read", typed.strip(), entry.read(typed)));
      }
    }
    newRow = false;
  }

  private void put(String text, Way way) {
    if (cell.isPresent()) {
      Address target = cell.get();
      way.take(
          Messages.text("edit.set", column().label()),
          target,
          now -> CellEdits.set(now, target, text));
    } else if (!text.isBlank()) {
      int row = sheet.get().rows();
      Submission grown = sheet.get().insert(session.text(), row, 1);
      Address target = sheet.get().over(grown).address(row, column);
      way.take(
          Messages.text("edit.row.typed", column().label()),
          target,
          _ -> CellEdits.set(grown, target, text));
      cell = Optional.of(target);
      newRow = true;
    }
  }

  private GridColumn column() {
    return sheet.get().columns().get(Math.min(column, sheet.get().columns().size() - 1));
  }

  /// A way to take over what was typed.
  private interface Way {
    void take(String label, Address where, UnaryOperator<Submission> change);
  }
}
