package jibian.task;

import module java.base;

/// Works on the latest of a stream of inputs, one at a time: while one is being worked on, all but the newest of those
/// that follow are dropped. Results arrive in order. A failure goes to the handler of the window's thread and the next
/// input is taken.
public final class Latest<I, O> {
  private final Background background;
  private final Function<I, O> work;
  private final Consumer<O> result;
  private final AtomicReference<I> waiting = new AtomicReference<>();
  private boolean running;

  /// @param result shows a result, on the window's thread
  public Latest(Background background, Function<I, O> work, Consumer<O> result) {
    this.background = background;
    this.work = work;
    this.result = result;
  }

  /// Hands in a new input. From any thread; returns at once.
  public void submit(I input) {
    waiting.set(input);
    start();
  }

  private synchronized void start() {
    if (!running && waiting.get() != null) {
      running = true;
      background.worker().execute(this::run);
    }
  }

  private void run() {
    I input = waiting.getAndSet(null);
    try {
      if (input != null) {
        O output = work.apply(input);
        background.window().execute(() -> result.accept(output));
      }
    } catch (RuntimeException | Error e) {
      background.window().execute(() -> Background.unexpected(e));
    } finally {
      synchronized (this) {
        running = false;
      }
      start();
    }
  }
}
