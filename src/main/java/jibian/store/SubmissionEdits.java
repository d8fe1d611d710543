package jibian.store;

import static jibian.store.DatabaseThread.doing;

import module java.base;

import java.sql.SQLException;
import jibian.model.Submission;

/// What is done with one submission, as work for the thread of the archive. Work that must last may be done more than
/// once, until the disk has taken it: each time it has the same outcome.
final class SubmissionEdits {
  private final InstantSource clock;

  /// What was last saved or loaded of each submission, and by which step; for the thread of the writer.
  private final Map<Long, Submission> texts = new HashMap<>();

  private final Map<Long, LastStep> steps = new HashMap<>();

  SubmissionEdits(InstantSource clock) {
    this.clock = clock;
  }

  /// The last work was not done after all, or the database is another one.
  void forget() {
    texts.clear();
    steps.clear();
  }

  DatabaseThread.Work<Optional<LoadedSubmission>> load(SubmissionId id) {
    return database -> {
      Optional<LoadedSubmission> loaded = new SubmissionRows(database).find(id.value());
      loaded.ifPresent(text -> texts.put(id.value(), text.text()));
      return loaded;
    };
  }

  /// @param source what it was read from, in any text
  DatabaseThread.Work<SubmissionId> create(Submission text, String label, Optional<String> source) {
    AtomicLong given = new AtomicLong();
    return database -> {
      SubmissionRows submissions = new SubmissionRows(database);
      given.compareAndSet(0, submissions.nextId());
      long id = given.get();
      if (!submissions.has(id)) {
        submissions.create(id, text, WellFormed.of(label), clock.millis());
        if (source.isPresent()) {
          submissions.keepSource(id, WellFormed.of(source.get()));
        }
        texts.put(id, text);
      }
      return new SubmissionId(id);
    };
  }

  /// @param amends whether it is another end of the edit that was saved last
  DatabaseThread.Work<Void> save(SubmissionId id, Submission after, String label, boolean amends) {
    AtomicReference<LastStep> first = new AtomicReference<>();
    return doing(
        database -> {
          SubmissionRows submissions = new SubmissionRows(database);
          String words = WellFormed.of(label);
          if (submissions.has(id.value())) {
            Submission before = saved(submissions, id.value());
            LastStep begin = LastStep.begin(before);
            first.compareAndSet(null, amends ? steps.getOrDefault(id.value(), begin) : begin);
            Saving saving = new Saving(database, id.value(), first.get(), words, clock.millis());
            steps.put(id.value(), saving.save(before, after));
          } else {
            submissions.create(id.value(), after, words, clock.millis());
          }
          texts.put(id.value(), after);
        });
  }

  private Submission saved(SubmissionRows submissions, long id) throws SQLException {
    Submission text = texts.get(id);
    return text == null ? submissions.find(id).orElseThrow().text() : text;
  }
}
