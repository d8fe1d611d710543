package jibian.office.ooxml;

import module java.base;

/// Draws the pieces of a document on several threads and hands them on in their order.
///
/// The calling thread works too, so that any executor will do: a busy one, one of a single thread, even the one the
/// caller itself runs on. To use n processors, give it n - 1 threads. Only a few pieces are begun before the first of
/// them is handed on, so memory does not grow with the document. One for each export; close it afterwards.
public final class ParallelDeflater implements AutoCloseable {
  private final Executor executor;
  private final int ahead;
  private final Deque<XmlDeflater> idle = new ArrayDeque<>();
  private boolean closed;

  /// @param executor runs pieces beside the calling thread
  public ParallelDeflater(Executor executor) {
    this.executor = executor;
    this.ahead = 4 * Runtime.getRuntime().availableProcessors();
  }

  /// Draws one piece into an empty buffer and tells what came of it: the piece that [XmlDeflater#piece()] made, with
  /// whatever the caller wants to know besides.
  @FunctionalInterface
  public interface Work<T, R> {
    /// Called on any thread.
    R on(T item, XmlDeflater deflater);
  }

  /// Takes the results in the order of the items.
  @FunctionalInterface
  public interface Sink<R> {
    /// Called on the thread that called [ParallelDeflater#each].
    void take(R result) throws IOException;
  }

  /// Works through all items.
  ///
  /// @throws IOException what the sink threw; [InterruptedIOException] if the thread was interrupted (the flag stays)
  public <T, R> void each(
      Iterable<? extends T> items, Work<? super T, ? extends R> work, Sink<? super R> sink)
      throws IOException {
    Deque<FutureTask<R>> begun = new ArrayDeque<>();
    Iterator<? extends T> rest = items.iterator();
    try {
      while (rest.hasNext() || !begun.isEmpty()) {
        while (rest.hasNext() && begun.size() < ahead) {
          begun.add(begin(rest.next(), work));
        }
        sink.take(first(begun));
      }
    } finally {
      begun.forEach(task -> task.cancel(false));
    }
  }

  /// One piece, drawn here and now.
  public <R> R one(Work<? super Void, ? extends R> work) {
    return at(null, work);
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(XmlDeflater::close);
    idle.clear();
  }

  private <T, R> FutureTask<R> begin(T item, Work<? super T, ? extends R> work) {
    FutureTask<R> task = new FutureTask<>(() -> at(item, work));
    executor.execute(task);
    return task;
  }

  /// Waits for the first piece, and meanwhile draws others that no thread has begun yet, from the last backwards: a
  /// task that runs or has run takes a second call for nothing.
  private static <R> R first(Deque<FutureTask<R>> begun) throws IOException {
    FutureTask<R> first = begun.removeFirst();
    Iterator<FutureTask<R>> others = begun.descendingIterator();
    while (!first.isDone() && others.hasNext()) {
      others.next().run();
    }
    first.run();
    return result(first);
  }

  private static <R> R result(FutureTask<R> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (CancellationException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static IOException unwrapped(Throwable cause) {
    return switch (cause) {
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> new IOException(cause);
    };
  }

  private <T, R> R at(T item, Work<? super T, ? extends R> work) {
    XmlDeflater deflater = take();
    try {
      return work.on(item, deflater);
    } finally {
      giveBack(deflater);
    }
  }

  private synchronized XmlDeflater take() {
    XmlDeflater deflater = idle.pollLast();
    return deflater == null ? new XmlDeflater() : deflater;
  }

  private synchronized void giveBack(XmlDeflater deflater) {
    if (closed) {
      deflater.close();
    } else {
      deflater.clear();
      idle.add(deflater);
    }
  }
}
