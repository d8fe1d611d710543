package jibian.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.app.WorkedProgram;
import jibian.model.Submission;

/// What the packaged program holds of the memory: with a text of 50 projects that was opened, with one of 500 projects
/// after work in it, and a window with nothing but a table; and what it takes of the processor in a minute in which
/// nobody does anything. Reads what Linux knows of a process.
final class MemoryBench implements AutoCloseable {
  private static final int TURNS = 100;
  private static final int SETTLED_SECONDS = 20;
  private static final int IDLE_SECONDS = 60;

  /// Milliseconds of the processor in an idle minute that count as none beside what the table takes: on Linux the
  /// toolkit itself looks for events sixty times a second in every window.
  private static final int IDLE_MILLIS = 60;

  private final Packaged packaged = new Packaged();
  private final Path folder;
  private final Screen screen;
  private final PrintStream out;

  /// What the table takes in a minute, in milliseconds; less than nothing as long as that is not known.
  private long least = -1;

  private MemoryBench(Path folder, Screen screen, PrintStream out) throws IOException {
    this.folder = folder;
    this.screen = screen;
    this.out = out;
  }

  /// Measures and prints beside the goals.
  static void run(PrintStream out) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("memory-bench");
    try (Screen screen = Screen.ofMachine();
        MemoryBench bench = new MemoryBench(folder, screen, out)) {
      bench.measure();
    }
  }

  private void measure() throws IOException, InterruptedException {
    out.printf("%nmemory of the whole program, resident%n");
    List<String> table = packaged.table(folder, call -> process(call).waitFor());
    table.add("stay");
    one("a window with a table", table, 0);
    one("50 projects, opened", worked("small", Texts.of(50), 0), 260);
    one("500 projects x 20, worked on", worked("large", Texts.of(500, 20), TURNS), 320);
  }

  private List<String> worked(String name, Submission text, int turns) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    Packaged.keep(data, text);
    String classes = packaged.beside(WorkedProgram.class).toString();
    List<String> call = packaged.call();
    call.addAll(
        List.of(
            "-cp",
            packaged.jar() + File.pathSeparator + classes,
            WorkedProgram.class.getName(),
            data.toString(),
            Integer.toString(turns)));
    return call;
  }

  /// @param goal in MB; 0 for none
  private void one(String what, List<String> call, int goal)
      throws IOException, InterruptedException {
    Process process = process(call);
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      if (said.readLine() == null) {
        throw new IOException("ended with " + process.waitFor() + ": " + call);
      }
      Thread.sleep(SETTLED_SECONDS * 1_000L);
      long before = cpu(process);
      Thread.sleep(IDLE_SECONDS * 1_000L);
      long idle = cpu(process) - before;
      String status = Files.readString(Path.of("/proc", process.pid() + "", "status"));
      long all = megabytes(status, "VmRSS");
      out.printf(
          "%-30s %4d MB, of it %d of its own   %s%n",
          what, all, megabytes(status, "RssAnon"), verdict(all, goal));
      long most = least < 0 ? 0 : least + IDLE_MILLIS;
      out.printf("%-30s %4d ms   %s%n", "  idle, processor a minute", idle, verdict(idle, most));
      least = least < 0 ? idle : least;
    } finally {
      process.getOutputStream().close();
      process.waitFor();
    }
  }

  private Process process(List<String> call) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", screen.name());
    Packaged.environment(builder);
    return builder.start();
  }

  private static String verdict(long value, long goal) {
    return goal == 0 ? "" : "goal " + goal + "  " + (value <= goal ? "reached" : "MISSED");
  }

  private static long megabytes(String status, String name) {
    Matcher line = Pattern.compile(name + ":\\s+([0-9]+) kB").matcher(status);
    return line.find() ? Long.parseLong(line.group(1)) / 1_000 : 0;
  }

  private static long cpu(Process process) {
    return process.info().totalCpuDuration().orElseThrow().toMillis();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(packaged.beside());
    Packaged.delete(folder);
  }
}
