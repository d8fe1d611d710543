package jibian.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// Watches the window's thread: asks again and again to be let in, and counts how much that thread worked between two
/// times, whatever it did: events, results from the background, layout. Its own work is counted and not the time that
/// passes, so that a busy machine changes nothing.
public final class Watchdog implements AutoCloseable {
  private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(2);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final AtomicLong most = new AtomicLong();
  private final AtomicBoolean watching = new AtomicBoolean(true);
  private long before;

  /// Begins to watch.
  public Watchdog() {
    Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
  }

  /// The most work in one go since the last time this was asked, in nanoseconds.
  public long most() {
    Fx.run(this::look);
    return most.getAndSet(0);
  }

  private void watch() {
    while (watching.get()) {
      CountDownLatch in = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            look();
            in.countDown();
          });
      try {
        in.await();
        TimeUnit.NANOSECONDS.sleep(EVERY);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /// On the window's thread.
  private void look() {
    long now = THREADS.getCurrentThreadCpuTime();
    if (before != 0) {
      most.accumulateAndGet(now - before, Math::max);
    }
    before = now;
  }

  @Override
  public void close() {
    watching.set(false);
  }
}
