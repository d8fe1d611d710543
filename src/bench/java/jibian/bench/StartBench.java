package jibian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How long it takes from the start until a text of 50 projects is open and drawn: the packaged program, the same
/// program started plainly, and a window with nothing but a table that is packaged in the same way. In turns, and
/// compared within each turn, so that a busy machine slows all three; and by the time of the processor, which it slows
/// less.
final class StartBench implements AutoCloseable {
  private static final int PROJECTS = 50;
  private static final int TURNS = 15;
  private static final double GOAL_OVER_PLAIN = 0.4;
  private static final double GOAL_OVER_TABLE = 1.25;

  private final Packaged program = new Packaged();
  private final Path folder;
  private final Screen screen;

  /// What a start took, in milliseconds.
  private record Taken(double wall, double processor) {}

  private record Turn(Taken packaged, Taken plain, Taken table) {}

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
    List<String> table = program.table(folder, call -> time(call));
    List<Turn> turns = new ArrayList<>();
    for (int turn = -1; turn < TURNS; turn++) {
      Turn times = new Turn(time(packaged), time(plain), time(table));
      if (turn >= 0) {
        turns.add(times);
      }
    }
    out.printf("%nstart until a text of %d projects is open and drawn%n", PROJECTS);
    print(out, "", turns, Taken::wall);
    print(out, ", processor", turns, Taken::processor);
  }

  private static void print(
      PrintStream out, String what, List<Turn> turns, ToDoubleFunction<Taken> of) {
    ToDoubleFunction<Turn> packaged = turn -> of.applyAsDouble(turn.packaged());
    ToDoubleFunction<Turn> plain = turn -> of.applyAsDouble(turn.plain());
    ToDoubleFunction<Turn> table = turn -> of.applyAsDouble(turn.table());
    out.printf("packaged%s %.0f ms%n", what, median(turns, packaged));
    out.printf("started plainly%s %.0f ms%n", what, median(turns, plain));
    out.printf("a window with a table%s %.0f ms%n", what, median(turns, table));
    judge(out, "packaged / plainly", over(turns, packaged, plain), GOAL_OVER_PLAIN);
    judge(out, "packaged / table", over(turns, packaged, table), GOAL_OVER_TABLE);
  }

  private static double over(
      List<Turn> turns, ToDoubleFunction<Turn> of, ToDoubleFunction<Turn> other) {
    return median(turns, turn -> of.applyAsDouble(turn) / other.applyAsDouble(turn));
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
  private Taken time(List<String> call) throws IOException, InterruptedException {
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
      double wall = (System.nanoTime() - start) / 1e6;
      long processor = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
      said.transferTo(java.io.Writer.nullWriter());
      if (process.waitFor() != 0 || first == null) {
        throw new IOException("ended with " + process.exitValue() + ": " + call);
      }
      return new Taken(wall, processor);
    }
  }

  private static double median(List<Turn> turns, ToDoubleFunction<Turn> of) {
    return turns.stream().mapToDouble(of).sorted().skip(TURNS / 2).findFirst().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    Packaged.delete(folder);
  }
}
