package jibian.task;

import module java.base;

/// What background work needs: where it is done, where its results are shown, and what time it is.
///
/// @param worker where long work is done; several threads
/// @param window runs something on the window's thread
public record Background(Executor worker, Executor window, Clock clock) {

  /// The same with the work done elsewhere.
  public Background on(Executor other) {
    return new Background(other, window, clock);
  }

  /// The window's thread, after a pause in milliseconds.
  public Executor after(long pause) {
    return CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, window);
  }

  /// Hands a failure nobody expects to the handler of the thread it has reached.
  static void unexpected(Throwable failure) {
    Thread thread = Thread.currentThread();
    thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
  }
}
