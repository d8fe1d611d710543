package jibian.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What the profile `dist` leaves, and the programs of the system that look at it. A test is left out, and says so,
/// where the one or the other is missing.
final class Packages {
  private static final Path DIST =
      Path.of(System.getProperty("jibian.folder"), "..", "dist").normalize();

  private Packages() {}

  /// @param ended the end of its name
  static Path named(String ended) throws IOException {
    assumeTrue(Files.isDirectory(DIST), "no packages: made by mvn -Pdist");
    try (Stream<Path> files = Files.list(DIST)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ended)).toList();
      assumeTrue(found.size() == 1, "no package " + ended);
      return found.getFirst().toAbsolutePath();
    }
  }

  static void want(String... programs) {
    for (String program : programs) {
      boolean there =
          Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      assumeTrue(there, "no " + program);
    }
  }

  /// How a program ended.
  ///
  /// @param out what it wrote
  record Ended(int status, String out) {}

  /// Runs a program with these variables and the path, and nothing else of this environment.
  static Ended run(Path folder, Map<String, String> environment, List<String> call)
      throws Exception {
    Path out = Files.createTempFile("out", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
      builder.environment().clear();
      builder.environment().put("PATH", System.getenv("PATH"));
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().putAll(environment);
      Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
      boolean ended = process.waitFor(3, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      assertThat(ended)
          .as("%s ended in time, having said: %s", call, Files.readString(out))
          .isTrue();
      return new Ended(process.exitValue(), Files.readString(out));
    } finally {
      Files.delete(out);
    }
  }

  /// Runs a program that must end well.
  static String run(Path folder, String... call) throws Exception {
    Ended ended = run(folder, Map.of(), List.of(call));
    assertThat(ended.status()).as(ended.out()).isZero();
    return ended.out();
  }
}
