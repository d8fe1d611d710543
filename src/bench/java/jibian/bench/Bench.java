package jibian.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks and prints what they mean: every time as a multiple of the limit measured in the same run,
/// beside the goal.
public final class Bench {
  private Bench() {}

  /// Runs them.
  ///
  /// @param arguments the kinds of file, `Excel` and `Word`, `Read` for files that are read, `Pages` for count and PDF,
  ///     `Rules` for the review, `Library` for completion, `Compare` for two texts, `Store`, `Workspace` for the open
  ///     text, `Start` and `Memory` for the packaged program, `Growth` of the data; none for all but the last
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    List<String> kinds =
        arguments.length == 0 || arguments[0].isBlank()
            ? List.of(
                "Excel",
                "Word",
                "Read",
                "Pages",
                "Rules",
                "Library",
                "Compare",
                "Store",
                "Workspace",
                "Start",
                "Memory")
            : List.of(arguments);
    List<Report> reports = new ArrayList<>();
    for (String kind : kinds) {
      switch (kind) {
        case "Read" -> ReadBench.print(run(reads()), run(firstRead()));
        case "Pages" -> PagesBench.print(run(pages("Pages")));
        case "Rules" -> rules();
        case "Library" -> library();
        case "Compare" -> compare();
        case "Store" -> StoreBench.run(System.out);
        case "Workspace" -> WorkspaceBench.run();
        case "Start" -> StartBench.run(System.out);
        case "Memory" -> MemoryBench.run(System.out);
        case "Growth" -> GrowthBench.run(System.out);
        default ->
            reports.add(
                new Report(
                    kind, run(warm(kind)), run(poi(kind)), run(cold(kind)), run(smallHeap(kind))));
      }
    }
    reports.forEach(Report::print);
  }

  private static Options pages(String kind) {
    return options(kind, ".*")
        .mode(Mode.AverageTime)
        .warmupIterations(4)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(6)
        .measurementTime(TimeValue.seconds(1))
        .build();
  }

  private static Options reads() {
    return options("Read", "turns")
        .mode(Mode.AverageTime)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(7)
        .measurementTime(TimeValue.seconds(1))
        .build();
  }

  /// The first import of a program just started.
  private static Options firstRead() {
    return options("Read", "read")
        .mode(Mode.SingleShotTime)
        .param("projects", "20")
        .forks(3)
        .warmupIterations(0)
        .measurementIterations(1)
        .build();
  }

  /// The review against its bounds: 250 ms from nothing, 2 ms after an edit.
  private static void rules() throws RunnerException {
    Options options =
        options("Rules", ".*")
            .mode(Mode.AverageTime)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(8)
            .measurementTime(TimeValue.seconds(1))
            .build();
    for (RunResult result : run(options)) {
      String name = result.getPrimaryResult().getLabel();
      System.out.printf(
          "review, 500 projects x 20 indicators, %s: %.1f ms, goal %d ms%n",
          name, result.getPrimaryResult().getScore(), name.equals("edit") ? 2 : 250);
    }
  }

  /// Completion against its bounds: 20 ms for another project, 5 ms a key.
  private static void library() throws RunnerException {
    for (RunResult result : run(pages("Library"))) {
      String name = result.getPrimaryResult().getLabel();
      System.out.printf(
          "completion, 10,000 own indicators, %s: %.1f ms, goal %d ms%n",
          name, result.getPrimaryResult().getScore(), name.equals("key") ? 5 : 20);
    }
  }

  /// The comparison of two texts against its bound of half a second for a thousand projects.
  private static void compare() throws RunnerException {
    for (RunResult result : run(pages("Compare"))) {
      System.out.printf(
          "comparison, %s projects, by %s: %.1f ms, goal 500 ms for 1000%n",
          result.getParams().getParam("projects"),
          result.getPrimaryResult().getLabel(),
          result.getPrimaryResult().getScore());
    }
  }

  private static Collection<RunResult> run(Options options) throws RunnerException {
    return new Runner(options).run();
  }

  /// In a JVM that has warmed up.
  private static Options warm(String kind) {
    return options(kind, "turns")
        .mode(Mode.AverageTime)
        .param("projects", "10", "500", "1000")
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(10)
        .measurementTime(TimeValue.seconds(1))
        .build();
  }

  /// The heavy peers: a few times are enough.
  private static Options poi(String kind) {
    return options(kind, "poi.*")
        .mode(Mode.SingleShotTime)
        .param("projects", "1000")
        .warmupIterations(1)
        .measurementIterations(3)
        .build();
  }

  /// The first export of a program just started.
  private static Options cold(String kind) {
    return options(kind, "whole")
        .mode(Mode.SingleShotTime)
        .param("projects", "10")
        .forks(5)
        .warmupIterations(0)
        .measurementIterations(1)
        .build();
  }

  /// A thousand projects in 64 MB: it fails when that is too little.
  private static Options smallHeap(String kind) {
    return options(kind, "whole")
        .mode(Mode.SingleShotTime)
        .param("projects", "1000")
        .jvmArgsAppend("-Xmx64m")
        .warmupIterations(2)
        .measurementIterations(5)
        .build();
  }

  private static ChainedOptionsBuilder options(String kind, String methods) {
    return new OptionsBuilder()
        .include("\\." + kind + "Bench\\." + methods + "$")
        .forks(1)
        .timeUnit(TimeUnit.MILLISECONDS)
        .shouldFailOnError(true);
  }
}
