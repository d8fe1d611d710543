package jibian.task;

import module java.base;

/// A piece of background work and what follows from it. A failure nobody expects goes to the handler of the receiving
/// thread.
public final class Job<T> {
  private final Callable<T> work;
  private final List<Handler<?>> handlers = new ArrayList<>();
  private Consumer<T> success = _ -> {};

  private Job(Callable<T> work) {
    this.work = work;
  }

  public static <T> Job<T> of(Callable<T> work) {
    return new Job<>(work);
  }

  /// Work that has no result.
  @FunctionalInterface
  public interface Act {
    void run() throws Exception;
  }

  /// A job that does some work without a result.
  public static Job<Void> doing(Act act) {
    return of(
        () -> {
          act.run();
          return null;
        });
  }

  /// What to do with the result.
  public Job<T> onSuccess(Consumer<T> use) {
    success = use;
    return this;
  }

  /// What to do on a kind of failure; the first kind that fits counts.
  public <E extends Exception> Job<T> onError(Class<E> kind, Consumer<E> use) {
    handlers.add(new Handler<>(kind, use));
    return this;
  }

  /// Does the work; result or failure are handed over on the window's thread.
  public void run(Background background) {
    background.worker().execute(() -> work(background.window()));
  }

  private void work(Executor window) {
    try {
      T result = work.call();
      window.execute(() -> success.accept(result));
    } catch (Exception e) {
      window.execute(() -> fail(e));
    }
  }

  private void fail(Exception failure) {
    Optional<Handler<?>> handler =
        handlers.stream().filter(one -> one.kind().isInstance(failure)).findFirst();
    if (handler.isPresent()) {
      handler.get().handle(failure);
    } else {
      Background.unexpected(failure);
    }
  }

  private record Handler<E extends Exception>(Class<E> kind, Consumer<E> use) {
    void handle(Exception failure) {
      use.accept(kind.cast(failure));
    }
  }
}
