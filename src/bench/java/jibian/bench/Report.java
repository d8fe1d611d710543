package jibian.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/// The times of one kind of file beside the goals. All numbers are medians; a ratio is the median of the ratios within
/// single iterations.
final class Report {
  private static final Map<String, Double> GOAL_OVER_LIMIT = Map.of("Excel", 1.3, "Word", 1.1);
  private static final double GOAL_GROWTH = 1.1;
  private static final double GOAL_FIRST_MS = 60;

  private final String kind;
  private final Map<String, RunResult> warm;
  private final Collection<RunResult> poi;
  private final RunResult first;
  private final RunResult smallHeap;

  /// @param warm all kinds of work in turns
  /// @param poi the peers
  /// @param first the first export of a program
  /// @param smallHeap the whole in little memory
  Report(
      String kind,
      Collection<RunResult> warm,
      Collection<RunResult> poi,
      Collection<RunResult> first,
      Collection<RunResult> smallHeap) {
    this.kind = kind;
    this.warm = byProjects(warm);
    this.poi = poi;
    this.first = first.iterator().next();
    this.smallHeap = smallHeap.iterator().next();
  }

  void print() {
    double goal = GOAL_OVER_LIMIT.get(kind);
    double limit = time("limit", "1000");
    System.out.printf("%n%s: milliseconds, and what multiple they are%n", kind);
    line("N = 1000, the limit: finished parts deflated", limit, 1, "");
    judge("N = 1000, pages to file ÷ limit", "pages", "limit", "1000", goal);
    judge("N = 1000, text to file ÷ limit", "whole", "limit", "1000", goal);
    judge("N = 500, text to file ÷ limit", "whole", "limit", "500", goal);
    if (time("oneSheet", "1000") > 0) {
      judge("N = 1000 on one sheet ÷ limit", "oneSheet", "oneSheetLimit", "1000", goal);
    }
    double small = time("whole", "10") / 10;
    double large = time("whole", "1000") / 1000;
    judge("a project of 1000 ÷ a project of 10", large, large / small, GOAL_GROWTH);
    double firstTime = score(first);
    judge("N = 10, first export ÷ 60 ms", firstTime, firstTime / GOAL_FIRST_MS, 1);
    double smallTime = score(smallHeap);
    line(
        "N = 1000 in a heap of 64 MB ÷ limit",
        smallTime,
        smallTime / limit,
        "goal: it works  reached");
    for (RunResult peer : poi) {
      double time = score(peer);
      line("N = 1000, " + peer.getPrimaryResult().getLabel() + " ÷ limit", time, time / limit, "");
    }
  }

  private void judge(String what, String work, String measure, String projects, double goal) {
    double ratio =
        median(warm.get(projects), iteration -> nanos(iteration, work) / nanos(iteration, measure));
    judge(what, time(work, projects), ratio, goal);
  }

  static void judge(String what, double time, double ratio, double goal) {
    line(what, time, ratio, verdict(ratio, goal));
  }

  private static String verdict(double ratio, double goal) {
    return String.format(Locale.ROOT, "goal %.2f  %s", goal, ratio <= goal ? "reached" : "MISSED");
  }

  static void line(String what, double time, double ratio, String verdict) {
    System.out.printf(Locale.ROOT, "%-44s %10.2f ms %8.2f ×   %s%n", what, time, ratio, verdict);
  }

  private double time(String work, String projects) {
    return time(warm.get(projects), work);
  }

  /// Milliseconds for a kind of work.
  static double time(RunResult result, String work) {
    return median(result, iteration -> nanos(iteration, work) / nanos(iteration, "rounds") / 1e6);
  }

  private static double nanos(IterationResult iteration, String work) {
    return iteration.getSecondaryResults().get(work).getScore();
  }

  /// The time of a benchmark of its own.
  static double score(RunResult result) {
    return median(result, iteration -> iteration.getPrimaryResult().getScore());
  }

  private static double median(RunResult result, ToDoubleFunction<IterationResult> value) {
    List<IterationResult> iterations =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .toList();
    double[] values = iterations.stream().mapToDouble(value).toArray();
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static Map<String, RunResult> byProjects(Collection<RunResult> results) {
    Map<String, RunResult> byProjects = new TreeMap<>();
    results.forEach(result -> byProjects.put(result.getParams().getParam("projects"), result));
    return byProjects;
  }
}
