package jibian.app;

import module java.base;

/// Work that waits until the program has run for a while.
final class Rest {

  /// Does something once, on a thread of its own that keeps no program running. What fails is tried again by the next
  /// start.
  ///
  /// @param nanos how long it waits
  /// @param name of the thread
  static void after(long nanos, String name, Work work) {
    Thread thread = new Thread(() -> wait(nanos, name, work), name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void wait(long nanos, String name, Work work) {
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    try {
      work.run();
    } catch (IOException e) {
      System.getLogger(Rest.class.getName()).log(System.Logger.Level.DEBUG, () -> name, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What is done.
  @FunctionalInterface
  interface Work {
    void run() throws IOException, InterruptedException;
  }
}
