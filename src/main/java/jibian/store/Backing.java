package jibian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Makes the backups of an open archive: the script on the thread of the archive, the proof on one of its own.
final class Backing {
  private final Writer writer;
  private final Schema schema;
  private final Surroundings surroundings;
  private final Consumer<Condition> listener;
  private final ExecutorService proof =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "archive backup");
            thread.setDaemon(true);
            return thread;
          });

  Backing(Writer writer, Schema schema, Surroundings surroundings, Consumer<Condition> listener) {
    this.writer = writer;
    this.schema = schema;
    this.surroundings = surroundings;
    this.listener = listener;
  }

  /// Makes one; the archive's own are rotated after it.
  CompletableFuture<Backup> make(Path place, Backup.Reason reason) {
    return writer
        .once(database -> written(database, place, reason))
        .thenApplyAsync(this::finish, proof)
        .whenComplete((backup, failure) -> tell(place, backup, failure));
  }

  private Snapshot written(Database database, Path place, Backup.Reason reason)
      throws StoreException {
    try {
      return Snapshot.write(database, place, reason, surroundings.clock().instant());
    } catch (IOException | SQLException | RuntimeException e) {
      throw failed(place, e);
    }
  }

  /// What keeps a backup from being made is behind the trouble with it: a stick that is full, say.
  private static StoreException failed(Path place, Exception failure) {
    boolean behind = failure instanceof StoreException && failure.getCause() != null;
    Trouble why = Faults.of(place, behind ? failure.getCause() : failure);
    return new StoreException(new Trouble.NoBackup(place, why), failure);
  }

  private Backup finish(Snapshot snapshot) {
    try {
      Backup backup = snapshot.finish(schema, surroundings.copies());
      if (snapshot.place().equals(Backups.place(writer.folder()))) {
        Backups.rotate(snapshot.place(), surroundings.clock().instant());
      }
      return backup;
    } catch (IOException | SQLException | UncheckedIOException e) {
      throw new CompletionException(failed(snapshot.place(), e));
    }
  }

  private void tell(Path place, Backup backup, Throwable failure) {
    if (failure == null) {
      listener.accept(new Condition.BackedUp(backup));
      return;
    }
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    listener.accept(new Condition.NotBackedUp(Faults.of(place, cause)));
  }

  /// Makes one unless the last is whole and holds the same texts. The clock has no say in it: it may have been set.
  void onClose() throws StoreException {
    unlessThere(Backup.Reason.CLOSED);
  }

  /// The same for another reason.
  void unlessThere(Backup.Reason reason) throws StoreException {
    Path folder = writer.folder();
    List<Backup> earlier = Backups.in(folder);
    boolean needless =
        earlier.isEmpty()
            ? writer.now(database -> new Submissions(database).isEmpty())
            : isOf(writer.now(Digest::ofTexts), earlier.getFirst());
    if (!needless) {
      Writer.await(make(Backups.place(folder), reason));
    }
  }

  private static boolean isOf(String texts, Backup backup) {
    return backup.texts().equals(texts) && Backups.isWhole(backup);
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
