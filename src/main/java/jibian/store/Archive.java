package jibian.store;

import static jibian.store.DatabaseThread.doing;

import module java.base;

import jibian.model.Id;
import jibian.model.Submission;
import jibian.store.StoreFault.Kind;

/// All submissions of one clerk in one folder. Nothing is ever lost: a save is reported when it is on the disk, what
/// the disk refuses is kept in memory and tried again, what is deleted goes to a bin, what is changed to a history, and
/// verified backups stand beside.
///
/// Everything may be called from any thread; an interrupt does no harm. Work is done in the order of the calls. What
/// returns a future returns at once; everything else waits for the disk, so it is not for the thread of the window.
/// Futures are completed on a thread of the archive’s own.
public final class Archive implements AutoCloseable {
  private static final String NAME = "jibian" + Database.SUFFIX;

  private final Schema schema;
  private final StoreEnvironment environment;
  private final DatabaseThread writer;
  private final BackupRunner backing;
  private final Upkeep upkeep;
  private final ExecutorService telling = DatabaseThread.another("archive reports");
  private final StoredSettings settings = new StoredSettings();
  private final SubmissionEdits edits;
  private boolean closed;

  private Archive(
      Path folder, Database database, Schema schema, StoreEnvironment environment, long small)
      throws StoreException {
    this.schema = schema;
    this.environment = environment;
    this.edits = new SubmissionEdits(environment.clock());
    this.writer = new DatabaseThread(folder, database, edits::forget, this::report);
    this.backing = new BackupRunner(writer, schema, environment, this::tell);
    FileGrowth size = new FileGrowth(schema, small);
    this.upkeep = new Upkeep(writer, backing, size, environment.clock());
    writer.start();
    writer.now(doing(settings::read));
    writer.now(doing(size::known));
    upkeep.shrink();
  }

  /// Opens the archive of a folder that exists; makes one where there is none and never was.
  ///
  /// @throws StoreException with the fault that keeps it from being opened; nothing was changed then
  public static Archive open(Path folder, StoreEnvironment environment) throws StoreException {
    return open(folder, Schema.current(), environment, FileGrowth.SMALL);
  }

  static Archive open(Path folder, Schema schema, StoreEnvironment environment, long small)
      throws StoreException {
    Database database = new DatabaseOpening(folder, schema, environment).open();
    return new Archive(folder, database, schema, environment, small);
  }

  /// Puts a backup in place of an archive that cannot be opened, and keeps the damaged file aside.
  ///
  /// @throws StoreException if the backup is not what was written; nothing was changed then
  public static void restore(Path folder, Backup backup, StoreEnvironment environment)
      throws StoreException {
    new DatabaseOpening(folder, Schema.current(), environment).restore(backup);
  }

  /// Begins with nothing where an archive cannot be opened and no backup is wanted; the damaged file is kept aside, the
  /// backups stay.
  public static Archive startAnew(Path folder, StoreEnvironment environment) throws StoreException {
    Database database = new DatabaseOpening(folder, Schema.current(), environment).anew();
    return new Archive(folder, database, Schema.current(), environment, FileGrowth.SMALL);
  }

  /// Whether a folder has an archive.
  public static boolean isIn(Path folder) {
    return Files.exists(file(folder));
  }

  static Path file(Path folder) {
    return folder.resolve(NAME);
  }

  public Path folder() {
    return writer.folder();
  }

  /// Those that are not deleted, the latest changed first.
  public List<SubmissionSummary> submissions() throws StoreException {
    return writer.now(database -> new SubmissionRows(database).all());
  }

  /// A submission with all edits that were handed over before the call; empty where there is none of this id.
  public Optional<LoadedSubmission> load(SubmissionId id) throws StoreException {
    return writer.now(edits.load(id));
  }

  /// All projects of those that are not deleted, each in a text of its own year with nothing else in it; the latest
  /// changed first.
  ///
  /// @param without those that are left out
  public List<Submission> projects(Set<SubmissionId> without) throws StoreException {
    return writer.now(database -> new SubmissionRows(database).projects(without));
  }

  /// Adds a submission; the label is the edit in words, for the history.
  public CompletableFuture<SubmissionId> create(Submission text, String label) {
    return create(text, label, Optional.empty());
  }

  /// The same with what it was read from, in any text: both or none.
  public CompletableFuture<SubmissionId> create(
      Submission text, String label, Optional<String> source) {
    return edit(edits.create(text, label, source));
  }

  /// Saves an edit. Only the parts that are other objects than when the submission was last saved or loaded are looked
  /// at, and only those with another content are written. A submission that is not there is added whole.
  ///
  /// @param label the edit in words, for the history
  /// @return completed when the edit is on the disk and survives a power cut
  public CompletableFuture<Void> save(SubmissionId id, Submission after, String label) {
    return edit(edits.save(id, after, label, false));
  }

  /// Saves another end of the edit that was saved last, as one with it: the history has what was before that edit and
  /// then this, and what came with that edit and goes with this was never there. Else like [#save]; where the last edit
  /// is not known any more, it is an edit of its own.
  public CompletableFuture<Void> amend(SubmissionId id, Submission after, String label) {
    return edit(edits.save(id, after, label, true));
  }

  /// What a submission was read from; empty where that was not kept.
  public Optional<String> source(SubmissionId id) throws StoreException {
    return writer.now(database -> new SubmissionRows(database).source(id.value()));
  }

  /// Puts a submission into the bin.
  public CompletableFuture<Void> delete(SubmissionId id) {
    return edit(doing(database -> new SubmissionRows(database).delete(id.value(), now())));
  }

  /// Takes a submission out of the bin.
  public CompletableFuture<Void> undelete(SubmissionId id) {
    return edit(doing(database -> new SubmissionRows(database).undelete(id.value(), now())));
  }

  /// What is in the bin, the latest first.
  public List<DiscardedPart> bin() throws StoreException {
    return writer.now(database -> new RecycleBin(database).all());
  }

  /// What a part was, the latest first, beginning with what it is unless it was deleted.
  public <T> List<Revision<T>> history(SubmissionId submission, PartCodec<T> kind, Id id)
      throws StoreException {
    return writer.now(database -> new RevisionRows(database).of(submission, kind, id));
  }

  /// What was last put under a name; empty where nothing was.
  public Optional<String> setting(String name) {
    return settings.get(name);
  }

  /// All settings by name.
  public Map<String, String> settings() {
    return settings.all();
  }

  /// Keeps a setting.
  public CompletableFuture<Void> set(String name, String content) {
    return told(writer.lasting(doing(settings.put(name, content))));
  }

  /// The backups of this archive, the latest first.
  public List<Backup> backups() {
    return BackupFolder.in(folder());
  }

  /// Makes a backup in a folder for backups on a stick. It contains every edit handed over before.
  ///
  /// @param stick any folder that is there
  /// @return completed when it is verified
  public CompletableFuture<Backup> backUp(Path stick) {
    return Files.isDirectory(stick)
        ? told(backing.make(BackupFolder.apart(stick), Backup.Reason.ASKED))
        : CompletableFuture.failedFuture(new StoreException(Kind.NO_BACKUP_MISSING, stick));
  }

  /// Makes a backup of its own now, as on closing, unless the last one holds the same.
  ///
  /// @throws StoreException if none could be made, or the disk refuses an edit that is to be in it
  public synchronized void keep() throws StoreException {
    if (!closed) {
      writer.settle();
      backing.unlessThere(Backup.Reason.ASKED);
    }
  }

  /// Puts a backup in place of everything; the present is backed up first, and its file kept aside too. What is open in
  /// the window must be loaded again.
  ///
  /// @throws StoreException if the backup is not what was written, or the present cannot be backed up; nothing was
  ///     changed then
  public void restore(Backup backup) throws StoreException {
    DatabaseThread.await(backing.make(BackupFolder.place(folder()), Backup.Reason.BEFORE_RESTORE));
    replace(
        at -> {
          new DatabaseOpening(at, schema, environment).restore(backup);
          return at;
        });
  }

  /// Goes on in another folder, with everything that could not be saved here. The file here stays as it is.
  ///
  /// @throws StoreException if that folder is no better, or holds another archive; nothing was changed then
  public void continueIn(Path folder) throws StoreException {
    replace(
        at -> {
          DatabaseOpening there = new DatabaseOpening(folder, schema, environment);
          there.take(file(at));
          return folder;
        });
    writer.retry();
  }

  private void replace(DatabaseThread.Change change) throws StoreException {
    DatabaseThread.await(
        writer.files(
            at -> {
              Path there = change.make(at);
              edits.forget();
              return there;
            }));
    writer.now(doing(settings::read));
  }

  /// Tries at once what the disk refused.
  public void retry() {
    writer.retry();
  }

  /// Waits until everything is on the disk, forgets what is too old, makes a backup if anything changed, and closes.
  ///
  /// @throws StoreException if the disk still refuses an edit; the archive stays open then, for another try, another
  ///     folder ([#continueIn]) or [#abandon]
  @Override
  public synchronized void close() throws StoreException {
    if (closed) {
      return;
    }
    writer.settle();
    Path file = file(folder());
    Optional<String> digest = Optional.empty();
    try {
      writer.now(doing(upkeep::tidy));
      digest = Optional.of(writer.now(Digest::of));
      backing.onClose();
    } catch (StoreException e) {
      tell(new SaveCondition.NotBackedUp(e.fault()));
    }
    finish();
    digest.ifPresent(rows -> ClosingRecord.tryWrite(file, rows));
  }

  /// Closes, whatever was not saved.
  public synchronized void abandon() {
    if (!closed) {
      finish();
    }
  }

  private void finish() {
    closed = true;
    backing.end();
    writer.end();
    telling.shutdown();
  }

  private <T> CompletableFuture<T> edit(DatabaseThread.Work<T> work) {
    CompletableFuture<T> done = writer.lasting(work);
    tell(new SaveCondition.Saving(writer.waiting()));
    return told(done);
  }

  private long now() {
    return environment.clock().millis();
  }

  private void report(Optional<StoreFault> fault) {
    int waiting = writer.waiting();
    if (fault.isPresent()) {
      tell(new SaveCondition.NotSaved(fault.get(), waiting));
      return;
    }
    tell(
        waiting == 0
            ? new SaveCondition.Saved(environment.clock().instant())
            : new SaveCondition.Saving(waiting));
    upkeep.afterEdit();
  }

  private void tell(SaveCondition condition) {
    telling.execute(() -> environment.listener().accept(condition));
  }

  private <T> CompletableFuture<T> told(CompletableFuture<T> done) {
    return done.whenCompleteAsync((_, _) -> {}, telling);
  }
}
