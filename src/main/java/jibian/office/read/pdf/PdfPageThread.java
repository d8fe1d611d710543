package jibian.office.read.pdf;

import module java.base;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Finds the lines and tables of pages on a thread of its own, one page after the other, while the thread that reads
/// goes on with the next pages.
final class PdfPageThread implements AutoCloseable {
  /// So many pages wait at most, for a page takes room until its lines are found.
  private static final int WAITING = 8;

  private static final int LOOK_MILLISECONDS = 50;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// The pages that wait; behind the last one stands nothing.
  private final BlockingQueue<Optional<PdfPageContent>> waiting = new ArrayBlockingQueue<>(WAITING);

  private final Thread thread = Thread.ofPlatform().daemon().name("pages").unstarted(this::run);
  private final long begun = System.nanoTime();
  private final List<PdfPage> pages = new ArrayList<>();
  private volatile Throwable failure;

  PdfPageThread() {
    thread.start();
  }

  /// Takes the next page.
  ///
  /// @throws PdfTooLargeException if the pages before took too long, or the file is not wanted any more
  void add(PdfPageContent page) throws IOException {
    put(Optional.of(page));
  }

  private void put(Optional<PdfPageContent> page) throws IOException {
    try {
      while (!waiting.offer(page, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException _) {
      throw left();
    }
  }

  /// All pages, after the last one was taken.
  ///
  /// @throws PdfTooLargeException if they took too long, or the file is not wanted any more
  List<PdfPage> all() throws IOException {
    put(Optional.empty());
    try {
      while (!thread.join(Duration.ofMillis(LOOK_MILLISECONDS))) {
        look();
      }
    } catch (InterruptedException _) {
      throw left();
    }
    look();
    return pages;
  }

  /// Ends the thread, be it that pages are left.
  @Override
  public void close() {
    thread.interrupt();
  }

  private PdfTooLargeException left() {
    Thread.currentThread().interrupt();
    return new PdfTooLargeException();
  }

  private void look() throws IOException {
    switch (failure) {
      case null -> {
        if (thread.isAlive() && worked() > PdfLimits.TIME.toNanos()) {
          throw new PdfTooLargeException();
        }
      }
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IOException(failure);
    }
  }

  private long worked() {
    return THREADS.isThreadCpuTimeSupported()
        ? THREADS.getThreadCpuTime(thread.threadId())
        : System.nanoTime() - begun;
  }

  private void run() {
    try {
      PdfLimits limits = new PdfLimits();
      boolean drawn = false;
      for (var next = waiting.take(); next.isPresent(); next = waiting.take()) {
        PdfPageContent page = next.get();
        limits.time();
        drawn |= PdfLines.drawsBlanks(page.glyphs());
        PdfBareColumns before = pages.isEmpty() ? null : pages.getLast().bare();
        pages.add(PdfPage.of(pages.size() + 1, page, drawn, before, limits));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
      waiting.clear();
    }
  }
}
