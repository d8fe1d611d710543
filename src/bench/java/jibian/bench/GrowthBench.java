package jibian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;

/// How big the folder of the texts becomes by a hundred thousand edits, four seconds one after the other: whether it
/// grows without bound.
final class GrowthBench {
  private static final int PROJECTS = 13;
  private static final int EDITS = 100_000;
  private static final int STEP = 10_000;

  /// So many edits wait for the disk at most.
  private static final int AHEAD = 50;

  private static final Duration PAUSE = Duration.ofSeconds(4);

  /// Four times as big as what a file is left alone with, in bytes.
  private static final long GOAL = 256L << 20;

  private GrowthBench() {}

  /// Edits and prints how big the files are on the way.
  static void run(PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("growth-bench");
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    StoreEnvironment around = new StoreEnvironment(ExchangeFile::write, now::get, _ -> {});
    try {
      long start = System.nanoTime();
      try (Archive archive = Archive.open(folder, around)) {
        edit(archive, now, folder, out);
      }
      print(out, "closed", folder);
      out.printf("%d edits in %d s%n", EDITS, (System.nanoTime() - start) / 1_000_000_000);
      start = System.nanoTime();
      Archive.open(folder, around).abandon();
      out.printf("opened in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    } finally {
      StoreBench.delete(folder);
    }
  }

  private static void edit(
      Archive archive, AtomicReference<Instant> now, Path folder, PrintStream out)
      throws IOException {
    Submission text = Texts.of(PROJECTS);
    SubmissionId id = archive.create(text, "").join();
    CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    for (int i = 1; i <= EDITS; i++) {
      text = Texts.changed(text, i);
      now.updateAndGet(time -> time.plus(PAUSE));
      last = archive.save(id, text, "");
      if (i % AHEAD == 0) {
        last.join();
      }
      if (i % STEP == 0) {
        print(out, i + " edits", folder);
      }
    }
  }

  private static void print(PrintStream out, String when, Path folder) throws IOException {
    long file = Files.size(folder.resolve("jibian.mv.db"));
    try (Stream<Path> all = Files.walk(folder)) {
      long whole = all.mapToLong(GrowthBench::size).sum();
      out.printf(
          "%-14s file %6.1f MB   folder %6.1f MB   goal: file below %d MB%n",
          when, file / 1e6, whole / 1e6, GOAL / 1_000_000);
    }
  }

  /// A backup may be on its way.
  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
