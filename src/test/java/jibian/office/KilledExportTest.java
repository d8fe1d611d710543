package jibian.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes several files together is killed.
class KilledExportTest {
  private static final int KILLS = 15;

  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static BufferedReader said(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// Ends it at once, and waits until it is no more.
  private static void kill(Process process) throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tmp"))
          .toList();
    }
  }

  private void fill(int round) throws IOException {
    for (String name : KilledWriter.NAMES) {
      Files.writeString(folder.resolve(name), KilledWriter.content(round));
    }
  }

  private void assertAllOf(int round) {
    assertThat(KilledWriter.NAMES)
        .allSatisfy(
            name -> assertThat(folder.resolve(name)).hasContent(KilledWriter.content(round)));
  }

  @Test
  void noneIsReplacedBeforeTheLastIsComplete() throws Exception {
    fill(0);
    Process process = start("1", "stop");
    try (BufferedReader said = said(process)) {
      for (String line = said.readLine(); !"midst".equals(line); line = said.readLine()) {
        assertThat(line).isNotNull();
      }
      assertThat(left()).as("of a living process").hasSize(4);
      AtomicFiles.write(folder.resolve("other.txt"), out -> out.write(1));
      assertThat(left()).as("are nobody else's to take away").hasSize(4);
      kill(process);
    }
    assertAllOf(0);
    AtomicFiles.write(folder.resolve("other.txt"), out -> out.write(2));
    assertThat(left()).as("of a dead one").isEmpty();
    assertAllOf(0);
  }

  @Test
  void everyFileIsWholeWheneverTheProcessIsKilled() throws Exception {
    Random random = new Random(3);
    fill(0);
    int round = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int done = killed(round, random.nextInt(60_000));
      int found = 0;
      for (String name : KilledWriter.NAMES) {
        String content = Files.readString(folder.resolve(name));
        int of = Integer.parseInt(content.lines().findFirst().orElseThrow());
        assertThat(content).isEqualTo(KilledWriter.content(of));
        assertThat(of).isBetween(done, done + 1);
        found = Math.max(found, of);
      }
      round = found;
      AtomicFiles.write(folder.resolve("other.txt"), out -> out.write(1));
      assertThat(left()).isEmpty();
    }
    assertThat(round).isGreaterThan(KILLS / 2);
  }

  /// @return the last round that was told to be done
  private int killed(int round, int micros) throws Exception {
    Process process = start(Integer.toString(round + 1));
    try (BufferedReader said = said(process)) {
      assertThat(said.readLine()).startsWith("begin");
      assertThat(said.readLine()).startsWith("done");
      TimeUnit.MICROSECONDS.sleep(micros);
      kill(process);
      try (Stream<String> lines = said.lines()) {
        return lines
            .filter(line -> line.startsWith("done "))
            .mapToInt(line -> Integer.parseInt(line.substring(5)))
            .max()
            .orElse(round + 1);
      }
    }
  }

  @Test
  void whatBearsAnotherNameOrIsOfAnotherMachineStays() throws Exception {
    List<String> foreign =
        List.of(
            ".jibian-abc.tmp", ".jibian-kept-1.tmp", ".jibian-0123456789ab-1-2-3.tmp", "notes.tmp");
    for (String name : foreign) {
      Files.writeString(folder.resolve(name), "mine");
    }
    AtomicFiles.write(folder.resolve("a.txt"), out -> out.write(1));
    assertThat(left()).containsExactlyInAnyOrderElementsOf(foreign);
  }
}
