package jibian.store;

import module java.base;

import java.sql.SQLException;
import jibian.store.StoreFault.Kind;

/// The one thread that uses the database. Work is done in the order it came. Work that must last is tried again, with
/// everything after it waiting, until the disk has taken it; other work fails at once.
///
/// Nobody holds the thread, so nobody can interrupt it, and an interrupted caller waits on.
final class DatabaseThread {
  private static final long FIRST_DELAY = 500;
  private static final long LONGEST_DELAY = 8_000;

  private final BlockingDeque<Job<?>> queue = new LinkedBlockingDeque<>();
  private final Semaphore nudge = new Semaphore(0);
  private final Runnable undone;
  private final Consumer<Optional<StoreFault>> outcome;
  private final Thread thread = new Thread(this::run, "archive");
  private volatile Path folder;
  private volatile Optional<StoreFault> fault = Optional.empty();
  private volatile boolean ended;
  private volatile CompletableFuture<StoreFault> refusal = new CompletableFuture<>();
  private Database database;
  private long delay = FIRST_DELAY;

  /// @param undone told when work was not done after all, before anything else is done
  /// @param outcome told after lasting work whether the disk took it; called by the thread of the archive
  DatabaseThread(
      Path folder, Database database, Runnable undone, Consumer<Optional<StoreFault>> outcome) {
    this.undone = undone;
    this.folder = folder;
    this.database = database;
    this.outcome = outcome;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /// Something to do with the database.
  @FunctionalInterface
  interface Work<T> {
    T on(Database database) throws SQLException, IOException;
  }

  /// Something to do with the database that gives nothing.
  @FunctionalInterface
  interface Act {
    void on(Database database) throws SQLException, IOException;
  }

  static Work<Void> doing(Act act) {
    return database -> {
      act.on(database);
      return null;
    };
  }

  /// A thread of the archive's beside this one, for what needs no database.
  static ExecutorService another(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /// Something to do with the files, the database being closed before and opened after it.
  @FunctionalInterface
  interface Change {
    /// Does it, and says in which folder to go on.
    Path make(Path folder) throws SQLException, IOException;
  }

  private enum Care {
    NONE,
    LASTING,
    FILES
  }

  private record Job<T>(Work<T> work, Care care, CompletableFuture<T> done) {}

  Path folder() {
    return folder;
  }

  /// How many pieces of lasting work wait.
  int waiting() {
    return (int) queue.stream().filter(job -> job.care == Care.LASTING).count();
  }

  /// Does work in a transaction of its own; completed when its changes are on the disk.
  <T> CompletableFuture<T> lasting(Work<T> work) {
    return add(new Job<>(work, Care.LASTING, new CompletableFuture<>()));
  }

  private <T> CompletableFuture<T> add(Job<T> job) {
    queue.add(job);
    if (ended) {
      failWaiting();
    }
    return job.done;
  }

  /// Does work once, which fails if the disk refuses; what it changes it commits by itself.
  <T> CompletableFuture<T> once(Work<T> work) {
    Optional<StoreFault> present = fault;
    return present.isPresent()
        ? CompletableFuture.failedFuture(new StoreException(present.get(), null))
        : add(new Job<>(work, Care.NONE, new CompletableFuture<>()));
  }

  /// Does work once and waits for it.
  <T> T now(Work<T> work) throws StoreException {
    return await(once(work));
  }

  /// Waits until all lasting work is done.
  ///
  /// @throws StoreException if the disk refuses it once more; it still waits then
  void settle() throws StoreException {
    CompletableFuture<StoreFault> next = new CompletableFuture<>();
    refusal = next;
    Job<Void> last = new Job<>(doing(_ -> {}), Care.LASTING, new CompletableFuture<>());
    var _ = add(last);
    nudge.release();
    await(CompletableFuture.anyOf(last.done, next));
    if (!last.done.isDone()) {
      queue.remove(last);
      throw new StoreException(next.join(), null);
    }
  }

  /// Does something with the files before all that waits, also while the disk refuses.
  CompletableFuture<Path> files(Change change) {
    Job<Path> job = new Job<>(_ -> changed(change), Care.FILES, new CompletableFuture<>());
    queue.addFirst(job);
    nudge.release();
    if (ended) {
      failWaiting();
    }
    return job.done;
  }

  /// Tries at once what the disk refused.
  void retry() {
    nudge.release();
  }

  /// Waits whatever happens to the calling thread.
  static <T> T await(CompletableFuture<T> done) throws StoreException {
    try {
      return done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreException known) {
        throw known;
      }
      throw e;
    }
  }

  /// Ends the thread after the current work; what still waits is given up.
  void end() {
    var _ =
        files(
            at -> {
              ended = true;
              return at;
            });
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!ended) {
      try {
        attempt(queue.take());
      } catch (InterruptedException e) {
        // Nobody has a reason to; the work goes on.
      }
    }
    close();
    failWaiting();
  }

  private <T> void attempt(Job<T> job) {
    try {
      if (job.care != Care.FILES) {
        open();
      }
      T result = job.work.on(database);
      if (job.care == Care.LASTING) {
        database.commit();
      }
      took(job);
      job.done.complete(result);
    } catch (IllegalArgumentException e) {
      refuse(job, e);
    } catch (SQLException e) {
      if (FaultCauses.isOfValues(e) && !FaultCauses.isDamage(e)) {
        refuse(job, e);
      } else {
        fail(job, e);
      }
    } catch (IOException | RuntimeException | Error e) {
      fail(job, e);
    }
  }

  private void open() throws SQLException {
    if (database == null) {
      database = Database.open(Archive.file(folder));
    }
  }

  private void close() {
    try {
      if (database != null) {
        database.close();
      }
    } catch (SQLException e) {
      // It could not write when it was closed. What is on the disk is what it was.
    }
    database = null;
  }

  private void took(Job<?> job) {
    delay = FIRST_DELAY;
    if (job.care == Care.LASTING) {
      fault = Optional.empty();
      outcome.accept(fault);
    }
  }

  /// The values are refused, the disk is in order.
  private void refuse(Job<?> job, Exception failure) {
    undone.run();
    try {
      if (database != null) {
        database.rollback();
      }
    } catch (SQLException e) {
      close();
    }
    job.done.completeExceptionally(
        failure instanceof IllegalArgumentException
            ? failure
            : new IllegalArgumentException(failure));
  }

  private void fail(Job<?> job, Throwable failure) {
    undone.run();
    close();
    StoreFault found = FaultCauses.of(folder, failure);
    if (job.care != Care.LASTING) {
      job.done.completeExceptionally(new StoreException(found, failure));
      return;
    }
    fault = Optional.of(found);
    queue.addFirst(job);
    failReading(found);
    outcome.accept(fault);
    refusal.complete(found);
    pause();
  }

  private void pause() {
    try {
      if (nudge.tryAcquire(delay, TimeUnit.MILLISECONDS)) {
        nudge.drainPermits();
      }
    } catch (InterruptedException e) {
      // As good as a nudge.
    }
    delay = Math.min(LONGEST_DELAY, delay * 2);
  }

  private void failReading(StoreFault found) {
    List<Job<?>> reading = new ArrayList<>(queue);
    reading.removeIf(job -> job.care != Care.NONE);
    queue.removeAll(reading);
    reading.forEach(job -> job.done.completeExceptionally(new StoreException(found, null)));
  }

  private void failWaiting() {
    StoreFault left = fault.orElse(new StoreFault(Kind.FAILED, folder, "closed"));
    for (Job<?> job = queue.poll(); job != null; job = queue.poll()) {
      job.done.completeExceptionally(new StoreException(left, null));
    }
  }

  private Path changed(Change change) throws SQLException, IOException {
    close();
    folder = change.make(folder);
    fault = Optional.empty();
    return folder;
  }
}
