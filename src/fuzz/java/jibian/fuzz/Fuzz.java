package jibian.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Damages small files for as long as one likes and reads each (Jazzer, which looks at which code an input reaches and
/// goes on from those that reach new code). One JVM for each reader, with the heap that reading may take.
public final class Fuzz {
  private static final Path FOLDER = Path.of("target/fuzz");

  private Fuzz() {}

  /// Runs it; the process ends with 1 if something was found.
  ///
  /// @param arguments the minutes for each reader, then the readers by their names; all of them if none is named
  public static void main(String[] arguments) throws Exception {
    int minutes = Integer.parseInt(arguments[0]);
    List<FuzzedReader> readers = new ArrayList<>();
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      if (!name.isBlank()) {
        readers.add(FuzzedReader.of(name));
      }
    }
    boolean found = false;
    for (FuzzedReader reader : readers.isEmpty() ? List.of(FuzzedReader.values()) : readers) {
      found |= run(reader, minutes) != 0;
    }
    if (found) {
      System.err.println("What was found lies in " + FOLDER.toAbsolutePath());
      System.exit(1);
    }
  }

  private static int run(FuzzedReader reader, int minutes) throws Exception {
    Path folder = FOLDER.resolve(reader.ending());
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Path kept = Files.createDirectories(folder.resolve("kept"));
    Seeds.write(reader, seeds);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-D" + FuzzTarget.READER + "=" + reader.ending(),
                "-D" + FuzzTarget.FOLDER + "=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer"));
    command.addAll(
        List.of(
            "--target_class=" + FuzzTarget.class.getName(),
            "--instrumentation_includes=" + String.join(File.pathSeparator, reader.instrumented()),
            "--keep_going=20",
            "-max_total_time=" + minutes * 60,
            "-max_len=" + FuzzTarget.LARGEST,
            "-timeout=120",
            "-rss_limit_mb=0",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-print_final_stats=1",
            kept.toString(),
            seeds.toString()));
    System.out.println("Fuzzing " + reader.ending() + " for " + minutes + " minutes");
    return start(command);
  }

  private static int start(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
