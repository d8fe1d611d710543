package jibian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;

/// How long an edit takes until it is on the disk, and how long a text of a thousand projects takes to load. Plain
/// times, not JMH: what counts are the slowest in a hundred of one long run.
final class StoreBench {
  private static final int PROJECTS = 1_000;
  private static final int WARM = 500;
  private static final int EDITS = 3_000;
  private static final int LOADS = 20;

  private StoreBench() {}

  /// Measures and prints beside the goals.
  static void run(PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("store-bench");
    StoreEnvironment around = new StoreEnvironment(ExchangeFile::write, Clock.systemUTC(), _ -> {});
    try (Archive archive = Archive.open(folder, around)) {
      Submission text = Texts.of(PROJECTS);
      SubmissionId id = archive.create(text, "").join();
      long[] edits = new long[EDITS];
      for (int i = -WARM; i < EDITS; i++) {
        text = Texts.changed(text, i + WARM);
        long start = System.nanoTime();
        archive.save(id, text, "").join();
        if (i >= 0) {
          edits[i] = System.nanoTime() - start;
        }
      }
      long[] loads = new long[LOADS];
      for (int i = 0; i < LOADS; i++) {
        long start = System.nanoTime();
        var _ = archive.load(id).orElseThrow();
        loads[i] = System.nanoTime() - start;
      }
      print(out, "edit to durable p50", at(edits, 0.50), 2);
      print(out, "edit to durable p99", at(edits, 0.99), 25);
      print(out, "load of " + PROJECTS + " projects p50", at(loads, 0.50), 60);
    } finally {
      delete(folder);
    }
  }

  private static double at(long[] nanos, double share) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  private static void print(PrintStream out, String what, double millis, int goal) {
    out.printf("%-32s %8.2f ms   goal %d ms%n", what, millis, goal);
  }

  /// Deletes a folder with all in it.
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}
