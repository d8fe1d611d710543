package jibian.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The rows of the parts of one submission, present and past.
record PartRows(Database database, long submission) {
  /// What an exception says where a text is not what was written.
  static final String SEAL_BROKEN = "JB001";

  /// One part as it is.
  record Row(long id, int kind, long place, String text, String label, long changed) {}

  /// One earlier state as it is kept.
  record Past(long id, TextDelta delta, long seal, String label, long changed) {}

  /// All of a kind, in their order.
  List<Row> all(PartCodec<?> kind) throws SQLException {
    return database.query(
        this::row,
        "SELECT * FROM part WHERE submission = ? AND kind = ? ORDER BY place, id",
        submission,
        kind.code());
  }

  Optional<Row> find(long id) throws SQLException {
    return database.first(
        this::row, "SELECT * FROM part WHERE submission = ? AND id = ?", submission, id);
  }

  private Row row(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    String text = sealed(submission, id, Database.text(row, "text"), row.getLong("seal"));
    return new Row(
        id,
        row.getInt("kind"),
        row.getLong("place"),
        text,
        row.getString("label"),
        row.getLong("changed"));
  }

  /// The text, if it is what was written.
  static String sealed(long submission, long id, String text, long seal) throws SQLException {
    if (Checksums.of(submission, id, text) != seal) {
      throw new SQLDataException("seal of " + submission + "/" + id + " is broken", SEAL_BROKEN);
    }
    return text;
  }

  /// What to say where the head of a submission is gone.
  static SQLException missing(long submission) {
    return new SQLDataException("head of " + submission + " is missing", SEAL_BROKEN);
  }

  /// Writes a part whose text is new or changed; what it was before becomes history. A new one has no place yet.
  ///
  /// @return whether anything was written
  boolean write(long id, PartCodec<?> kind, String text, String label, long now)
      throws SQLException {
    Optional<Row> known = find(id);
    long seal = Checksums.of(submission, id, text);
    String[] pieces = Database.pieces(text);
    if (known.isEmpty()) {
      database.update(
          "INSERT INTO part VALUES (?, ?, ?, -1, ?, ?, ?, ?)",
          submission,
          id,
          kind.code(),
          pieces,
          seal,
          label,
          now);
      database.update("DELETE FROM bin WHERE submission = ? AND part = ?", submission, id);
      return true;
    }
    if (known.get().kind() != kind.code()) {
      throw new IllegalArgumentException("id " + id + " names two things");
    }
    if (known.get().text().equals(text)) {
      return false;
    }
    remember(known.get(), TextDelta.of(known.get().text(), text));
    update(id, text, label, now);
    return true;
  }

  /// Writes another text in place of one that was written since the last state of the history, which stays what the
  /// history says was there before.
  ///
  /// @param created whether the part had no state before
  /// @return whether it is another text than before that, too
  boolean amend(long id, PartCodec<?> kind, String text, boolean created, String label, long now)
      throws SQLException {
    Optional<Row> known = find(id);
    if (known.isEmpty()) {
      return write(id, kind, text, label, now);
    }
    if (created) {
      update(id, text, label, now);
      return true;
    }
    String present = known.get().text();
    Past past = past(id, 1).getFirst();
    String earlier = text(id, past, present);
    if (earlier.equals(text)) {
      forget(past);
      update(id, text, past.label(), past.changed());
      return false;
    }
    rewrite(past, TextDelta.of(earlier, text));
    update(id, text, label, now);
    return true;
  }

  private void update(long id, String text, String label, long now) throws SQLException {
    database.update(
        "UPDATE part SET text = ?, seal = ?, label = ?, changed = ? WHERE submission = ? AND id ="
            + " ?",
        Database.pieces(text),
        Checksums.of(submission, id, text),
        label,
        now,
        submission,
        id);
  }

  /// Takes a part out of the present and of the history, as if it had never been.
  void withdraw(long id) throws SQLException {
    database.update("DELETE FROM part WHERE submission = ? AND id = ?", submission, id);
  }

  /// Takes a part out of the present; what it was stays in the history.
  Optional<Row> remove(long id) throws SQLException {
    Optional<Row> known = find(id);
    if (known.isPresent()) {
      remember(known.get(), TextDelta.whole(known.get().text()));
      database.update("DELETE FROM part WHERE submission = ? AND id = ?", submission, id);
    }
    return known;
  }

  void place(long id, long place) throws SQLException {
    database.update(
        "UPDATE part SET place = ? WHERE submission = ? AND id = ?", place, submission, id);
  }

  private void remember(Row row, TextDelta delta) throws SQLException {
    database.update(
        "INSERT INTO state SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM state",
        submission,
        row.id(),
        delta.head(),
        delta.tail(),
        Database.pieces(delta.middle()),
        Checksums.of(submission, row.id(), row.text()),
        row.label(),
        row.changed());
  }

  /// What a part was, the latest first.
  List<Past> past(long id) throws SQLException {
    return past(id, Integer.MAX_VALUE);
  }

  private List<Past> past(long id, int most) throws SQLException {
    return database.query(
        row ->
            new Past(
                row.getLong("id"),
                new TextDelta(row.getInt("head"), row.getInt("tail"), Database.text(row, "text")),
                row.getLong("seal"),
                row.getString("label"),
                row.getLong("changed")),
        "SELECT * FROM state WHERE submission = ? AND part = ? ORDER BY id DESC LIMIT ?",
        submission,
        id,
        most);
  }

  /// The whole text of an earlier state.
  String text(long id, Past past, String later) throws SQLException {
    try {
      return sealed(submission, id, past.delta().from(later), past.seal());
    } catch (IllegalArgumentException e) {
      throw new SQLDataException("history of " + submission + "/" + id, SEAL_BROKEN, e);
    }
  }

  void rewrite(Past past, TextDelta delta) throws SQLException {
    database.update(
        "UPDATE state SET head = ?, tail = ?, text = ? WHERE id = ?",
        delta.head(),
        delta.tail(),
        Database.pieces(delta.middle()),
        past.id());
  }

  void forget(Past past) throws SQLException {
    database.update("DELETE FROM state WHERE id = ?", past.id());
  }
}
