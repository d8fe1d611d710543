package jibian.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import jibian.office.exchange.ExchangeFile;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.SubmissionId;

/// How long it takes from the start until a text of 50 projects is open and drawn: the packaged program, the same
/// program started plainly, and a window with nothing but a table that is packaged in the same way. In turns, and
/// compared within each turn, so that a busy machine slows all three.
final class StartBench implements AutoCloseable {
  private static final int PROJECTS = 50;
  private static final int TURNS = 15;
  private static final double GOAL_OVER_PLAIN = 0.5;
  private static final double GOAL_OVER_TABLE = 1.25;

  private final Path home = Path.of("target/jibian").toAbsolutePath();
  private final Path lib = home.resolve("lib");
  private final Path folder;
  private final Screen screen;

  private StartBench(Path folder, Screen screen) {
    this.folder = folder;
    this.screen = screen;
  }

  /// Measures and prints beside the goals.
  static void run(PrintStream out) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("start-bench");
    try (Screen screen = Screen.ofMachine();
        StartBench bench = new StartBench(folder, screen)) {
      bench.measure(out);
    }
  }

  private void measure(PrintStream out) throws IOException, InterruptedException {
    if (!Files.exists(lib.resolve("jibian.aot"))) {
      throw new IOException("no packaged program; run mvn -DskipTests package first");
    }
    text();
    List<String> packaged = List.of(home.resolve("bin/jibian").toString());
    List<String> plain = plain();
    List<String> table = table();
    double[][] turns = new double[TURNS][];
    for (int turn = -1; turn < TURNS; turn++) {
      double[] times = {time(packaged), time(plain), time(table)};
      if (turn >= 0) {
        turns[turn] = times;
      }
    }
    out.printf("%nstart until a text of %d projects is open and drawn%n", PROJECTS);
    out.printf("packaged %.0f ms%n", median(turns, times -> times[0]));
    out.printf("started plainly %.0f ms%n", median(turns, times -> times[1]));
    out.printf("a window with a table %.0f ms%n", median(turns, times -> times[2]));
    judge(out, "packaged / plainly", median(turns, times -> times[0] / times[1]), GOAL_OVER_PLAIN);
    judge(out, "packaged / table", median(turns, times -> times[0] / times[2]), GOAL_OVER_TABLE);
  }

  private static void judge(PrintStream out, String what, double ratio, double goal) {
    out.printf(
        "%-20s %.2f   goal %.2f  %s%n", what, ratio, goal, ratio <= goal ? "reached" : "MISSED");
  }

  /// The text to open, and the wish to open it.
  private void text() throws IOException {
    StoreEnvironment around = new StoreEnvironment(ExchangeFile::write, Clock.systemUTC(), _ -> {});
    try (Archive archive = Archive.open(folder, around)) {
      SubmissionId id = archive.create(Texts.of(PROJECTS), "").join();
      archive.set("open", Long.toString(id.value())).join();
    }
  }

  /// As any program of several jars is started: the JDK's own java, no options.
  private List<String> plain() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, "-cp", lib.resolve("jibian.jar").toString(), "jibian.app.Main");
  }

  /// The table with the same runtime and options, and a cache trained over it.
  private List<String> table() throws IOException, InterruptedException {
    Path jar = folder.resolve("table.jar");
    jar(jar);
    List<String> path = new ArrayList<>(List.of(jar.toString()));
    try (Stream<Path> jars = Files.list(lib)) {
      jars.filter(file -> file.getFileName().toString().startsWith("javafx-"))
          .forEach(file -> path.add(file.toString()));
    }
    String java = home.resolve("runtime/bin/java").toString();
    Path cache = folder.resolve("table.aot");
    List<String> window =
        List.of("-cp", String.join(File.pathSeparator, path), TableWindow.class.getName());
    List<String> training = new ArrayList<>(List.of(java));
    Files.readAllLines(lib.resolve("jvm.options")).stream()
        .filter(line -> line.startsWith("-") && !line.startsWith("-XX:Tiered"))
        .forEach(training::add);
    training.add("-XX:AOTCacheOutput=" + cache);
    training.addAll(window);
    time(training);
    List<String> call = new ArrayList<>(List.of(java, "@" + lib.resolve("jvm.options")));
    call.add("-XX:AOTCache=" + cache);
    call.addAll(window);
    return call;
  }

  private static void jar(Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> part : List.of(TableWindow.class, TableWindow.Shown.class, frames())) {
        String name = part.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = part.getResourceAsStream("/" + name)) {
          in.transferTo(out);
        }
      }
    }
  }

  private static Class<?> frames() {
    return Arrays.stream(TableWindow.class.getDeclaredClasses())
        .filter(part -> !part.equals(TableWindow.Shown.class))
        .findFirst()
        .orElseThrow();
  }

  /// Milliseconds from the start of a program until it says that its window is drawn; it ends by itself then.
  private double time(List<String> call) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", screen.name());
    builder.environment().put("JIBIAN_DATA", folder.toString());
    builder.environment().put("JIBIAN_STOPWATCH", "1");
    long start = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String first = said.readLine();
      double time = (System.nanoTime() - start) / 1e6;
      said.transferTo(java.io.Writer.nullWriter());
      if (process.waitFor() != 0 || first == null) {
        throw new IOException("ended with " + process.exitValue() + ": " + call);
      }
      return time;
    }
  }

  private static double median(double[][] turns, java.util.function.ToDoubleFunction<double[]> of) {
    return Arrays.stream(turns).mapToDouble(of).sorted().skip(TURNS / 2).findFirst().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}
