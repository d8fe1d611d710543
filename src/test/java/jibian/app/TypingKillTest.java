package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window is killed while the clerk is in the middle of a cell: every sign typed two seconds before is on the disk.
@Tag("alone")
class TypingKillTest {
  private static final Submission TEXT = Fakes.text("langfang-2020");
  private static final long PROMISED = TimeUnit.SECONDS.toNanos(2);
  private static final int ENOUGH = 10;

  @TempDir private Path folder;

  private Archive archive() throws Exception {
    return Archive.open(
        folder, new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), _ -> {}));
  }

  private static ProcessBuilder typist(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(one -> one.startsWith("-D") || one.startsWith("--") || one.startsWith("-XX"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(KilledTypist.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /// Kills the window when enough was typed to look for, some time later.
  ///
  /// @return how many signs had been typed two seconds before
  private int killed(List<String> arguments, long millis) throws Exception {
    Process process = typist(arguments).start();
    List<Long> times = new ArrayList<>();
    try (BufferedReader keys =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (times.size() < ENOUGH
          || System.nanoTime() < times.get(ENOUGH - 1) + PROMISED + millis * 1_000_000) {
        assertThat(keys.readLine()).as("the window runs").isNotNull();
        times.add(System.nanoTime());
      }
      process.toHandle().destroyForcibly();
    }
    long end = System.nanoTime();
    process.waitFor();
    return (int) times.stream().filter(time -> time < end - PROMISED).count();
  }

  private void survives(Address cell, String... more) throws Exception {
    Archive first = archive();
    first.create(TEXT, "新建").join();
    first.abandon();
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(folder.toString(), Long.toString(cell.owner().value()), cell.field()));
    arguments.addAll(List.of(more));
    int safe = killed(arguments, new Random().nextInt(2_000));
    Archive after = archive();
    String found = CellEdits.text(after.load(new SubmissionId(1)).orElseThrow().text(), cell);
    after.abandon();
    StringBuilder typed = new StringBuilder();
    for (int place = 0; place < safe; place++) {
      typed.append(KilledTypist.sign(place));
    }
    assertThat(safe).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(found).contains(typed).doesNotContain("xuan");
  }

  @Test
  void inTheMiddleOfALongField() throws Exception {
    survives(new Address(TEXT.narrative().getFirst().id(), "paragraphs"));
  }

  @Test
  void inTheMiddleOfACell() throws Exception {
    survives(new Address(TEXT.projects().getFirst().indicators().getFirst().id(), "description"));
  }

  @Test
  void inTheMiddleOfAComposition() throws Exception {
    survives(new Address(TEXT.narrative().getFirst().id(), "paragraphs"), "pinyin");
  }
}
