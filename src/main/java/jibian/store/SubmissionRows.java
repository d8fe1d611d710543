package jibian.store;

import module java.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import jibian.model.Id;
import jibian.model.OldSources;
import jibian.model.Submission;
import jibian.text.Tree;

/// The rows of whole submissions.
record SubmissionRows(Database database) {
  private static final long SOURCE = -1;

  static SubmissionSummary summary(ResultSet row) throws SQLException {
    return new SubmissionSummary(
        new SubmissionId(row.getLong("id")),
        row.getString("budget_year"),
        row.getString("unit"),
        row.getString("form"),
        row.getInt("projects"),
        Instant.ofEpochMilli(row.getLong("changed")));
  }

  /// Those that are not deleted, the latest changed first.
  List<SubmissionSummary> all() throws SQLException {
    return database.query(
        SubmissionRows::summary,
        "SELECT * FROM submission WHERE deleted IS NULL ORDER BY changed DESC, id DESC");
  }

  /// The text with an id, deleted or not; empty where there is none.
  Optional<LoadedSubmission> find(long id) throws SQLException {
    Optional<Long> last =
        database.first(row -> row.getLong(1), "SELECT last_id FROM submission WHERE id = ?", id);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    PartRows parts = new PartRows(database, id);
    PartRows.Row head = parts.find(0).orElseThrow(() -> PartRows.missing(id));
    Tree.Fields fields = PartCodec.HEAD.read(PartCodec.HEAD_ID, head.text());
    Submission text =
        new Submission(
            fields,
            list(parts, PartCodec.SECTION),
            list(parts, PartCodec.PROJECT),
            list(parts, PartCodec.SUPPLEMENT),
            list(parts, PartCodec.OVERALL));
    return Optional.of(
        new LoadedSubmission(new SubmissionId(id), OldSources.moved(text), last.get()));
  }

  /// The projects of all texts that are not deleted, each text with its head and nothing else.
  ///
  /// @param without those that are left out
  List<Submission> projects(Set<SubmissionId> without) throws SQLException {
    List<Submission> texts = new ArrayList<>();
    for (SubmissionSummary summary : all()) {
      if (without.contains(summary.id())) {
        continue;
      }
      long id = summary.id().value();
      PartRows parts = new PartRows(database, id);
      PartRows.Row head = parts.find(0).orElseThrow(() -> PartRows.missing(id));
      Tree.Fields fields = PartCodec.HEAD.read(PartCodec.HEAD_ID, head.text());
      texts.add(new Submission(fields, List.of(), list(parts, PartCodec.PROJECT), List.of()));
    }
    return texts;
  }

  private static <T> List<T> list(PartRows parts, PartCodec<T> kind) throws SQLException {
    List<T> list = new ArrayList<>();
    for (PartRows.Row row : parts.all(kind)) {
      list.add(kind.read(new Id(row.id()), row.text()));
    }
    return list;
  }

  boolean has(long id) throws SQLException {
    return database.number("SELECT COUNT(*) FROM submission WHERE id = ?", id) > 0;
  }

  /// An id that is greater than any given before.
  long nextId() throws SQLException {
    return database.number("SELECT last FROM counter WHERE name = 'submission'") + 1;
  }

  /// Adds a text under an id that no other has.
  void create(long id, Submission text, String label, long now) throws SQLException {
    database.update("MERGE INTO counter VALUES ('submission', ?)", Math.max(id, nextId() - 1));
    new Saving(database, id, LastStep.begin(text), label, now).create(text);
  }

  /// Keeps what a text was read from. Among the seals of the text it has a number that no part has.
  void keepSource(long id, String source) throws SQLException {
    database.update(
        "INSERT INTO source VALUES (?, ?, ?)",
        id,
        Database.pieces(source),
        Checksums.of(id, SOURCE, source));
  }

  Optional<String> source(long id) throws SQLException {
    return database.first(
        row -> PartRows.sealed(id, SOURCE, Database.text(row, "text"), row.getLong("seal")),
        "SELECT * FROM source WHERE submission = ?",
        id);
  }

  void delete(long id, long now) throws SQLException {
    database.update("UPDATE submission SET deleted = ? WHERE id = ? AND deleted IS NULL", now, id);
  }

  void undelete(long id, long now) throws SQLException {
    database.update("UPDATE submission SET deleted = NULL, changed = ? WHERE id = ?", now, id);
  }

  /// Whether there is none, deleted ones included.
  boolean isEmpty() throws SQLException {
    return database.number("SELECT COUNT(*) FROM submission") == 0;
  }
}
