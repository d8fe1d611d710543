package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import jibian.model.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that edits is killed at random moments, two hundred times; what it had reported as saved is there.
@Tag("alone")
class KillTest {
  private static final int KILLS = 200;
  private static final int KILLS_OF_ONE_ARCHIVE = 25;

  @TempDir private static Path shared;
  private static List<String> java;

  @TempDir private Path folder;

  /// A child must be quick to start: its classes come out of an archive, which takes no folders.
  @BeforeAll
  static void prepare() throws Exception {
    List<String> path = new ArrayList<>();
    for (String entry : classPath()) {
      if (Files.isDirectory(Path.of(entry))) {
        Path jar = shared.resolve(path.size() + ".jar");
        assertThat(tool("jar").run(System.out, System.err, "cf", jar.toString(), "-C", entry, "."))
            .isZero();
        path.add(jar.toString());
      } else if (entry.contains("h2") || entry.contains("jackson")) {
        path.add(entry);
      }
    }
    java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:SharedArchiveFile=" + shared.resolve("classes.jsa"),
            "-XX:+AutoCreateSharedArchive",
            "-Xlog:disable",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            String.join(File.pathSeparator, path),
            KilledEditor.class.getName());
    Path first = Files.createDirectory(shared.resolve("first"));
    fill(first);
    Process training = start(first, 20);
    training.getInputStream().readAllBytes();
    assertThat(training.waitFor()).isZero();
  }

  private static List<String> classPath() {
    String path = System.getProperty("java.class.path");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(path).toList();
  }

  private static ToolProvider tool(String name) {
    return ToolProvider.findFirst(name).orElseThrow();
  }

  private static void fill(Path folder) throws StoreException {
    Archive archive = new TestEnvironment().open(folder);
    archive.create(Texts.chengde(), "新建").join();
    archive.abandon();
  }

  private static Process start(Path folder, int most) throws IOException {
    List<String> command = new ArrayList<>(java);
    command.addAll(List.of(folder.toString(), Integer.toString(most)));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /// Kills an editor some time after its first report.
  ///
  /// @return the last edit it reported
  private static int killed(Path folder, int micros) throws Exception {
    Process process = start(folder, Integer.MAX_VALUE);
    try (BufferedReader reports =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String first = reports.readLine();
      assertThat(first).isNotNull();
      TimeUnit.MICROSECONDS.sleep(micros);
      process.toHandle().destroyForcibly();
      List<String> whole = new ArrayList<>(List.of(first));
      try (Stream<String> lines = reports.lines()) {
        lines.forEach(whole::add);
      }
      process.waitFor();
      return whole.stream().mapToInt(Integer::parseInt).max().orElseThrow();
    }
  }

  @Test
  void whatWasReportedAsSavedIsThere() throws Exception {
    try (ExecutorService lanes = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> edits = new ArrayList<>();
      for (int i = 0; i < KILLS / KILLS_OF_ONE_ARCHIVE; i++) {
        int seed = i;
        edits.add(lanes.submit(() -> killedOften(seed)));
      }
      for (Future<Integer> edit : edits) {
        assertThat(edit.get()).isGreaterThan(KILLS_OF_ONE_ARCHIVE);
      }
    }
  }

  private int killedOften(int seed) throws Exception {
    Random random = new Random(seed);
    Path archive = Files.createDirectory(folder.resolve("archive" + seed));
    fill(archive);
    Submission expected = Texts.chengde();
    for (int i = 0; i < KILLS_OF_ONE_ARCHIVE; i++) {
      int reported = killed(archive, random.nextInt(30_000));
      Submission found = found(archive);
      assertThat(KilledEditor.count(found)).isGreaterThanOrEqualTo(reported);
      for (int n = KilledEditor.count(expected); n < KilledEditor.count(found); n++) {
        expected = KilledEditor.edited(expected, n + 1);
      }
      assertThat(found).isEqualTo(expected);
    }
    return KilledEditor.count(expected);
  }

  private static Submission found(Path folder) throws StoreException {
    Archive archive = new TestEnvironment().open(folder);
    Submission text = archive.load(new SubmissionId(1)).orElseThrow().text();
    archive.abandon();
    return text;
  }
}
