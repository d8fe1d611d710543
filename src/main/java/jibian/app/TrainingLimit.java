package jibian.app;

import module java.base;

/// Ends the program when a run that nobody watches gets no further: a window that cannot draw, for want of a font or of
/// anything else, waits for ever for what it never shows.
final class TrainingLimit {
  /// How long the start, or a step after another, may take on a slow and busy machine.
  private static final int PATIENCE_SECONDS = 120;

  private final BlockingQueue<Boolean> signs = new LinkedBlockingQueue<>();

  private TrainingLimit() {}

  static TrainingLimit watched() {
    TrainingLimit limit = new TrainingLimit();
    Thread.ofPlatform().daemon().name("headway").start(limit::watch);
    return limit;
  }

  /// The run has come a step further.
  void step() {
    signs.add(true);
  }

  /// It is through.
  void end() {
    signs.add(false);
  }

  private void watch() {
    try {
      Boolean sign = true;
      while (sign) {
        sign = signs.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (sign == null) {
          System.err.println("no step for " + PATIENCE_SECONDS + " s");
          Runtime.getRuntime().halt(ExitStatus.FAILED.code());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
