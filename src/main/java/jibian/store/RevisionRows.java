package jibian.store;

import module java.base;

import java.sql.SQLException;
import jibian.model.Id;

/// What parts were. Every state of the last day stays, of the last week the last of each hour, of older ones the last
/// of each day.
record RevisionRows(Database database) {
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final long WEEK = Duration.ofDays(7).toMillis();

  /// The states of a part, the latest first; the first one is the present unless it was deleted.
  <T> List<Revision<T>> of(SubmissionId submission, PartCodec<T> kind, Id id) throws SQLException {
    PartRows parts = new PartRows(database, submission.value());
    List<Revision<T>> states = new ArrayList<>();
    Optional<PartRows.Row> present = parts.find(id.value());
    present.ifPresent(row -> states.add(state(kind, id, row.changed(), row.label(), row.text())));
    String later = present.map(PartRows.Row::text).orElse("");
    for (PartRows.Past past : parts.past(id.value())) {
      later = parts.text(id.value(), past, later);
      states.add(state(kind, id, past.changed(), past.label(), later));
    }
    return states;
  }

  private static <T> Revision<T> state(
      PartCodec<T> kind, Id id, long at, String label, String text) {
    return new Revision<>(Instant.ofEpochMilli(at), label, kind.read(id, text));
  }

  private record Chain(long submission, long part) {}

  /// Forgets states by their age. To be called in a transaction of its own.
  void thin(long now) throws SQLException {
    List<Chain> old =
        database.query(
            row -> new Chain(row.getLong(1), row.getLong(2)),
            "SELECT submission, part FROM state WHERE changed < ? GROUP BY submission, part"
                + " HAVING COUNT(*) > 1",
            now - DAY);
    for (Chain chain : old) {
      thin(new PartRows(database, chain.submission), chain.part, now);
    }
  }

  private static void thin(PartRows parts, long part, long now) throws SQLException {
    List<PartRows.Past> states = parts.past(part);
    Set<Long> buckets = new HashSet<>();
    String later = parts.find(part).map(PartRows.Row::text).orElse("");
    String kept = later;
    boolean gap = false;
    for (PartRows.Past past : states) {
      later = parts.text(part, past, later);
      if (!buckets.add(bucket(past, now))) {
        parts.forget(past);
        gap = true;
        continue;
      }
      if (gap) {
        parts.rewrite(past, TextDelta.of(later, kept));
      }
      kept = later;
      gap = false;
    }
  }

  /// Of the states in one bucket only one is kept.
  private static long bucket(PartRows.Past past, long now) {
    long age = now - past.changed();
    if (age <= DAY) {
      return -past.id();
    }
    long length = age <= WEEK ? HOUR : DAY;
    return past.changed() / length * length + (length == HOUR ? 1 : 0);
  }
}
