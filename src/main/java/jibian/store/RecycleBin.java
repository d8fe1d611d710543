package jibian.store;

import module java.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import jibian.model.Id;

/// What was deleted, for thirty days.
record RecycleBin(Database database) {
  private static final long KEPT = Duration.ofDays(30).toMillis();

  /// Everything in it, the latest first.
  List<DiscardedPart> all() throws SQLException {
    List<DiscardedPart> all = new ArrayList<>();
    all.addAll(
        database.query(
            row -> new DiscardedPart.Whole(SubmissionRows.summary(row), instant(row)),
            "SELECT * FROM submission WHERE deleted IS NOT NULL"));
    all.addAll(
        database.query(
            RecycleBin::part,
            "SELECT b.* FROM bin b JOIN submission s ON s.id = b.submission"
                + " WHERE s.deleted IS NULL"));
    all.sort(Comparator.comparing(DiscardedPart::deleted).reversed());
    return all;
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return Instant.ofEpochMilli(row.getLong("deleted"));
  }

  private static DiscardedPart.Part part(ResultSet row) throws SQLException {
    long submission = row.getLong("submission");
    long id = row.getLong("part");
    String text = Database.text(row, "text");
    PartRows.sealed(submission, id, text, row.getLong("seal"));
    return new DiscardedPart.Part(
        new SubmissionId(submission),
        instant(row),
        List.copyOf(Database.texts(row, "path")),
        row.getString("label"),
        (Record) PartCodec.of(row.getInt("kind")).read(new Id(id), text),
        new Id(row.getLong("owner")),
        row.getInt("ahead"));
  }

  /// Forgets what was deleted too long ago, with its history.
  void purge(long now) throws SQLException {
    database.update("DELETE FROM bin WHERE deleted < ?", now - KEPT);
    for (String table : List.of("part", "state", "bin", "source")) {
      database.update(
          "DELETE FROM "
              + table
              + " WHERE submission IN (SELECT id FROM submission WHERE deleted < ?)",
          now - KEPT);
    }
    database.update("DELETE FROM submission WHERE deleted < ?", now - KEPT);
    database.update(
        "DELETE FROM state WHERE changed < ? AND NOT EXISTS (SELECT 1 FROM part p WHERE"
            + " p.submission = state.submission AND p.id = state.part) AND NOT EXISTS (SELECT 1"
            + " FROM bin b WHERE b.submission = state.submission AND b.part = state.part)",
        now - KEPT);
  }
}
