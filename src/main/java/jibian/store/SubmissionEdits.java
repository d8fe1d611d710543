package jibian.store;

import static jibian.store.DatabaseThread.doing;

import module java.base;

import jibian.model.Submission;

/// What is done with one submission, as work for the thread of the archive. Work that must last may be done more than
/// once, until the disk has taken it: each time it has the same outcome.
final class SubmissionEdits {
  private final InstantSource clock;
  private final SavedStates known = new SavedStates();

  SubmissionEdits(InstantSource clock) {
    this.clock = clock;
  }

  /// The last work was not done after all, or the database is another one.
  void forget() {
    known.clear();
  }

  DatabaseThread.Work<Optional<LoadedSubmission>> load(SubmissionId id) {
    return database -> {
      Optional<LoadedSubmission> loaded = new SubmissionRows(database).find(id.value());
      loaded.ifPresent(text -> known.put(id.value(), text.text()));
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
        known.put(id, text);
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
            Submission before = known.text(submissions, id.value());
            first.compareAndSet(
                null, amends ? known.step(id.value(), before) : LastStep.begin(before));
            Saving saving = new Saving(database, id.value(), first.get(), words, clock.millis());
            known.put(id.value(), saving.save(before, after));
          } else {
            submissions.create(id.value(), after, words, clock.millis());
          }
          known.put(id.value(), after);
        });
  }
}
