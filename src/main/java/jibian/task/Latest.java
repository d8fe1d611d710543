package jibian.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on the latest of a stream of inputs, one at a time: while one is being worked on, all but the newest of those
/// that follow are dropped. Results arrive in order. A failure goes to the handler and the next input is taken.
public final class Latest<I, O> {
  private final Executor worker;
  private final Function<I, O> work;
  private final Executor receiver;
  private final Consumer<O> result;
  private final Consumer<Throwable> failure;
  private final AtomicReference<I> waiting = new AtomicReference<>();
  private boolean running;

  /// @param worker where the work is done
  /// @param receiver where results and failures are handed over
  public Latest(
      Executor worker,
      Function<I, O> work,
      Executor receiver,
      Consumer<O> result,
      Consumer<Throwable> failure) {
    this.worker = worker;
    this.work = work;
    this.receiver = receiver;
    this.result = result;
    this.failure = failure;
  }

  /// Hands in a new input. From any thread; returns at once.
  public void submit(I input) {
    waiting.set(input);
    start();
  }

  private synchronized void start() {
    if (!running && waiting.get() != null) {
      running = true;
      worker.execute(this::run);
    }
  }

  private void run() {
    I input = waiting.getAndSet(null);
    try {
      if (input != null) {
        O output = work.apply(input);
        receiver.execute(() -> result.accept(output));
      }
    } catch (RuntimeException | Error e) {
      receiver.execute(() -> failure.accept(e));
    } finally {
      synchronized (this) {
        running = false;
      }
      start();
    }
  }
}
