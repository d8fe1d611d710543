package jibian.store;

import module java.base;

import java.sql.SQLException;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;

/// Writes one edit of a submission, or a later end of the last one: the parts that are other objects than before, the
/// places of those that moved, and into the bin what is gone.
@SuppressWarnings(
    "ReferenceEquality") // An unchanged part is the same object: that is the contract of the model.
final class Saving {
  private final Database database;
  private final long submission;
  private final PartRows parts;
  private final String label;
  private final long now;
  private final LastStep step;
  private final Set<Long> written;
  private List<String> path = List.of();

  /// @param step what it goes on with
  Saving(Database database, long submission, LastStep step, String label, long now) {
    this.step = step;
    this.written = new HashSet<>(step.written());
    this.database = database;
    this.submission = submission;
    this.parts = new PartRows(database, submission);
    this.label = label;
    this.now = now;
  }

  /// Writes all of a submission that is new.
  void create(Submission text) throws SQLException {
    Submission none = new Submission(text.fields(), List.of(), List.of(), List.of());
    database.update(
        "INSERT INTO submission VALUES (?, '', '', '', 0, 0, ?, ?, NULL)", submission, now, now);
    parts.write(0, PartCodec.HEAD, PartCodec.HEAD.write(text.fields()), label, now);
    save(none, text);
  }

  /// Writes what is different.
  ///
  /// @return what the step has written now
  /// @throws IllegalArgumentException if an id is given twice in the text
  LastStep save(Submission before, Submission after) throws SQLException {
    requireDifferentIds(after);
    path = named(before.year(), before.unit());
    if (before.fields() != after.fields()) {
      write(0, PartCodec.HEAD, PartCodec.HEAD.write(after.fields()));
    }
    list(PartCodec.SECTION, before.narrative(), after.narrative());
    list(PartCodec.PROJECT, before.projects(), after.projects());
    list(PartCodec.SUPPLEMENT, before.supplements(), after.supplements());
    list(PartCodec.OVERALL, before.overall(), after.overall());
    indicators(before.performanceTables(), after.performanceTables());
    database.update(
        "UPDATE submission SET budget_year = ?, unit = ?, form = ?, projects = ?,"
            + " last_id = GREATEST(last_id, ?), changed = ? WHERE id = ?",
        after.year(),
        after.unit(),
        after.form(),
        after.projects().size(),
        after.lastId(),
        now,
        submission);
    return new LastStep(step.before(), written);
  }

  private void write(long id, PartCodec<?> kind, String text) throws SQLException {
    if (!step.written().contains(id)) {
      if (parts.write(id, kind, text, label, now)) {
        written.add(id);
      }
    } else if (!parts.amend(id, kind, text, step.created(id), label, now)) {
      written.remove(id);
    }
  }

  private static void requireDifferentIds(Submission text) {
    Set<Long> ids = new HashSet<>(Set.of(0L));
    Stream.of(
            ids(PartCodec.SECTION, text.narrative()),
            ids(PartCodec.PROJECT, text.performanceTables()),
            ids(PartCodec.SUPPLEMENT, text.supplements()))
        .flatMap(List::stream)
        .filter(id -> !ids.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("id " + id + " is given twice");
            });
  }

  private <T> void list(PartCodec<T> kind, List<T> before, List<T> after) throws SQLException {
    if (before == after) {
      return;
    }
    Map<Long, T> gone = new LinkedHashMap<>();
    before.forEach(part -> gone.put(kind.id(part).value(), part));
    for (T part : after) {
      long id = kind.id(part).value();
      if (gone.remove(id) != part) {
        write(id, kind, kind.write(part));
      }
    }
    for (Map.Entry<Long, T> part : gone.entrySet()) {
      remove(kind, part.getKey(), part.getValue(), before.indexOf(part.getValue()));
    }
    List<Long> order = ids(kind, after);
    if (!order.equals(ids(kind, before))) {
      place(kind, order);
    }
  }

  private <T> void remove(PartCodec<T> kind, long id, T part, int ahead) throws SQLException {
    if (step.created(id)) {
      parts.withdraw(id);
      written.remove(id);
      return;
    }
    Optional<PartRows.Row> row = parts.remove(id);
    if (row.isPresent()) {
      discard(kind, id, 0, ahead, List.of(kind.name(part)), row.get().text());
    }
  }

  private void discard(
      PartCodec<?> kind, long id, long owner, int ahead, List<String> names, String text)
      throws SQLException {
    List<String> whole = new ArrayList<>(path);
    whole.addAll(names);
    database.update(
        "INSERT INTO bin SELECT COALESCE(MAX(id), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM bin",
        submission,
        id,
        kind.code(),
        owner,
        ahead,
        whole.toArray(String[]::new),
        Database.pieces(text),
        Checksums.of(submission, id, text),
        label,
        now);
  }

  private void place(PartCodec<?> kind, List<Long> order) throws SQLException {
    Map<Long, Long> known = new HashMap<>();
    database.query(
        row -> known.put(row.getLong("id"), row.getLong("place")),
        "SELECT id, place FROM part WHERE submission = ? AND kind = ? AND place >= 0",
        submission,
        kind.code());
    for (Map.Entry<Long, Long> change : ListPositions.changes(order, known).entrySet()) {
      parts.place(change.getKey(), change.getValue());
    }
  }

  /// Rows that were deleted out of a project that stays go to the bin, rows that came back leave it.
  private void indicators(List<Project> before, List<Project> after) throws SQLException {
    Map<Long, Project> old = new HashMap<>();
    before.forEach(project -> old.put(project.id().value(), project));
    Map<Indicator, Project> had = new LinkedHashMap<>();
    Set<Long> has = new HashSet<>();
    for (Project project : after) {
      Project earlier = old.get(project.id().value());
      if (earlier != null && earlier != project) {
        earlier.indicators().forEach(row -> had.put(row, earlier));
        has.addAll(ids(PartCodec.INDICATOR, project.indicators()));
      }
    }
    Set<Long> came = new HashSet<>(has);
    for (Map.Entry<Indicator, Project> row : had.entrySet()) {
      long id = row.getKey().id().value();
      came.remove(id);
      if (!has.contains(id) && !step.created(row.getKey())) {
        discard(row.getKey(), row.getValue());
      }
    }
    for (long id : came) {
      database.update("DELETE FROM bin WHERE submission = ? AND part = ?", submission, id);
    }
  }

  private void discard(Indicator row, Project owner) throws SQLException {
    discard(
        PartCodec.INDICATOR,
        row.id().value(),
        owner.id().value(),
        owner.indicators().indexOf(row),
        List.of(PartCodec.PROJECT.name(owner), PartCodec.INDICATOR.name(row)),
        PartCodec.INDICATOR.write(row));
  }

  private static <T> List<Long> ids(PartCodec<T> kind, List<T> parts) {
    return parts.stream().map(part -> kind.id(part).value()).toList();
  }

  private static List<String> named(String... names) {
    return Stream.of(names).filter(name -> !name.isEmpty()).toList();
  }
}
