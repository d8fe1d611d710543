package jibian.bench;

import java.io.IOException;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Nanoseconds spent on each kind of work in one iteration. The kinds take turns, so that whatever else the machine
/// does slows all of them: only so do the ratios mean something.
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Times {
  /// How often all took their turn.
  public long rounds;

  /// Finished parts, only deflated.
  public long limit;

  /// Pages to a file.
  public long pages;

  /// The text to a file, nothing kept.
  public long whole;

  /// The limit of all projects on one sheet.
  public long oneSheetLimit;

  /// All projects on one sheet.
  public long oneSheet;

  /// Some work.
  @FunctionalInterface
  interface Work {
    /// Does it.
    void run() throws IOException;
  }

  static long of(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }
}
