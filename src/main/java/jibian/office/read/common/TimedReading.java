package jibian.office.read.common;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import jibian.source.SourceDocument;
import jibian.text.UnusableException;

/// Reads on a thread of its own, for libraries follow a broken file as long as they please and look at nothing else. A
/// reading that takes too long, or is not wanted any more, is left alone: its thread may end when it likes.
public final class TimedReading {
  public static final Duration LIMIT = Duration.ofSeconds(30);

  private static final int LOOK_MILLISECONDS = 50;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Work work;
  private SourceDocument document;
  private Throwable failure;

  private TimedReading(Work work) {
    this.work = work;
  }

  /// What is read.
  public interface Work {
    SourceDocument read() throws IOException, UnusableException;
  }

  /// The document.
  ///
  /// @param limit how long the thread may work; what else the machine does changes nothing about a file
  /// @throws PackageParts.TooLargeException if it takes longer, or the calling thread is interrupted
  public static SourceDocument of(Work work, Duration limit) throws IOException, UnusableException {
    TimedReading reading = new TimedReading(work);
    Thread thread = Thread.ofPlatform().daemon().name("reading").unstarted(reading::run);
    long begun = System.nanoTime();
    thread.start();
    try {
      while (!thread.join(Duration.ofMillis(LOOK_MILLISECONDS))) {
        if (worked(thread, begun) > limit.toNanos()) {
          throw left(thread);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw left(thread);
    }
    return reading.result();
  }

  private static long worked(Thread thread, long begun) {
    return THREADS.isThreadCpuTimeSupported()
        ? THREADS.getThreadCpuTime(thread.threadId())
        : System.nanoTime() - begun;
  }

  private static PackageParts.TooLargeException left(Thread thread) {
    thread.interrupt();
    return new PackageParts.TooLargeException();
  }

  private void run() {
    try {
      document = work.read();
    } catch (IOException
        | UnusableException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError e) {
      failure = e;
    }
  }

  private SourceDocument result() throws IOException, UnusableException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof UnusableException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    return document;
  }
}
