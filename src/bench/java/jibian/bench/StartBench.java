package jibian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// How long it takes from the start until a text of 50 projects is open and drawn: the packaged program, the same
/// program started plainly, and a window with nothing but a table that is packaged in the same way. In turns, and
/// compared within each turn, so that a busy machine slows all three.
final class StartBench implements AutoCloseable {
  private static final int PROJECTS = 50;
  private static final int TURNS = 15;
  private static final double GOAL_OVER_PLAIN = 0.5;
  private static final double GOAL_OVER_TABLE = 1.25;

  private final Packaged program = new Packaged();
  private final Path folder;
  private final Screen screen;

  private StartBench(Path folder, Screen screen) throws IOException {
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
    Packaged.keep(folder, Texts.of(PROJECTS));
    List<String> packaged = List.of(program.launcher().toString());
    List<String> plain = plain();
    List<String> table = program.table(folder, this::time);
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

  /// As any program of several jars is started: the JDK's own java, no options.
  private List<String> plain() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, "-cp", program.jar().toString(), "jibian.app.Main");
  }

  /// Milliseconds from the start of a program until it says that its window is drawn; it ends by itself then.
  private double time(List<String> call) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", screen.name());
    Packaged.environment(builder);
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
    Packaged.delete(folder);
  }
}
