package jibian.store;

import module java.base;

import java.sql.SQLException;

/// Makes the backups of an open archive: the script on the thread of the archive, the check on one of its own.
final class BackupRunner {
  private final DatabaseThread writer;
  private final Schema schema;
  private final StoreEnvironment environment;
  private final Consumer<SaveCondition> listener;
  private final ExecutorService proof = DatabaseThread.another("archive backup");

  BackupRunner(
      DatabaseThread writer,
      Schema schema,
      StoreEnvironment environment,
      Consumer<SaveCondition> listener) {
    this.writer = writer;
    this.schema = schema;
    this.environment = environment;
    this.listener = listener;
  }

  /// Makes one; the archive's own are rotated after it.
  CompletableFuture<Backup> make(Path place, Backup.Reason reason) {
    return writer
        .once(database -> written(database, place, reason))
        .thenApplyAsync(this::finish, proof)
        .whenComplete((backup, failure) -> tell(place, backup, failure));
  }

  private BackupSnapshot written(Database database, Path place, Backup.Reason reason)
      throws StoreException {
    try {
      return BackupSnapshot.write(database, place, reason, environment.clock().instant());
    } catch (IOException | SQLException | RuntimeException e) {
      throw failed(place, e);
    }
  }

  /// What keeps a backup from being made is the cause of the fault: a stick that is full, say.
  private static StoreException failed(Path place, Exception failure) {
    boolean behind = failure instanceof StoreException && failure.getCause() != null;
    StoreFault why = FaultCauses.of(place, behind ? failure.getCause() : failure);
    return new StoreException(why.withoutBackup(place), failure);
  }

  private Backup finish(BackupSnapshot snapshot) {
    try {
      Backup backup = snapshot.finish(schema, environment.copies());
      if (snapshot.place().equals(BackupFolder.place(writer.folder()))) {
        BackupFolder.rotate(snapshot.place(), environment.clock().instant());
      }
      return backup;
    } catch (IOException | SQLException | UncheckedIOException e) {
      throw new CompletionException(failed(snapshot.place(), e));
    }
  }

  private void tell(Path place, Backup backup, Throwable failure) {
    if (failure == null) {
      listener.accept(new SaveCondition.BackedUp(backup));
      return;
    }
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    listener.accept(new SaveCondition.NotBackedUp(FaultCauses.of(place, cause)));
  }

  /// Makes one unless the last is whole and holds the same texts. The clock has no say in it: it may have been set.
  void onClose() throws StoreException {
    unlessThere(Backup.Reason.CLOSED);
  }

  /// The same for another reason.
  void unlessThere(Backup.Reason reason) throws StoreException {
    Path folder = writer.folder();
    List<Backup> earlier = BackupFolder.in(folder);
    boolean needless =
        earlier.isEmpty()
            ? writer.now(database -> new SubmissionRows(database).isEmpty())
            : isOf(writer.now(Digest::ofTexts), earlier.getFirst());
    if (!needless) {
      DatabaseThread.await(make(BackupFolder.place(folder), reason));
    }
  }

  private static boolean isOf(String texts, Backup backup) {
    return backup.texts().equals(texts) && BackupFolder.isWhole(backup);
  }

  /// Waits for the one being made.
  void end() {
    proof.shutdown();
    boolean interrupted = false;
    while (true) {
      try {
        if (proof.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
