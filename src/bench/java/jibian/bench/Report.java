package jibian.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/// The times of one kind of file beside the goals.
final class Report {
  private static final Map<String, Double> GOAL_OVER_LIMIT = Map.of("Excel", 1.3, "Word", 1.1);
  private static final double GOAL_GROWTH = 1.1;
  private static final double GOAL_CHANGED = 0.3;
  private static final double GOAL_COLD_MS = 60;

  private final String kind;
  private final Map<String, Double> warm;
  private final Map<String, Double> poi;
  private final double cold;
  private final double smallHeap;

  Report(
      String kind,
      Collection<RunResult> warm,
      Collection<RunResult> poi,
      Collection<RunResult> cold,
      Collection<RunResult> smallHeap) {
    this.kind = kind;
    this.warm = medians(warm);
    this.poi = medians(poi);
    this.cold = medians(cold).values().iterator().next();
    this.smallHeap = medians(smallHeap).values().iterator().next();
  }

  void print() {
    double limit = warm.get("limit 1000");
    double goal = GOAL_OVER_LIMIT.get(kind);
    System.out.printf("%n%s, medians; × means times the limit unless it says against what%n", kind);
    line("limit: finished parts deflated, N = 1000", limit, 1, "");
    judge("pages to file, N = 1000", warm.get("pages 1000"), limit, goal);
    judge("text to file, N = 1000", warm.get("whole 1000"), limit, goal);
    judge("pages to file, N = 500", warm.get("pages 500"), warm.get("limit 500"), goal);
    if (warm.containsKey("oneSheet 1000")) {
      judge(
          "N = 1000 on one sheet", warm.get("oneSheet 1000"), warm.get("oneSheetLimit 1000"), goal);
    }
    judge("text to file in 64 MB, N = 1000", smallHeap, limit, goal);
    poi.forEach((name, time) -> line(name, time, time / limit, ""));
    judge(
        "a project of 1000, against one of 10",
        warm.get("whole 1000") / 1000,
        warm.get("whole 10") / 10,
        GOAL_GROWTH);
    judge(
        "again after one change, against the whole",
        warm.get("changed 1000"),
        warm.get("whole 1000"),
        GOAL_CHANGED);
    judge("first export, N = 10, against 60 ms", cold, GOAL_COLD_MS, 1);
  }

  private static void judge(String what, double time, double measure, double goal) {
    double ratio = time / measure;
    String verdict = ratio <= goal ? "reached" : "MISSED";
    line(what, time, ratio, String.format(Locale.ROOT, "goal %.2f  %s", goal, verdict));
  }

  private static void line(String what, double time, double ratio, String verdict) {
    System.out.printf(Locale.ROOT, "%-44s %10.2f ms %8.2f ×   %s%n", what, time, ratio, verdict);
  }

  /// By method and number of projects.
  private static Map<String, Double> medians(Collection<RunResult> results) {
    Map<String, Double> medians = new TreeMap<>();
    for (RunResult result : results) {
      String method = result.getPrimaryResult().getLabel();
      medians.put(method + " " + result.getParams().getParam("projects"), median(result));
    }
    return medians;
  }

  private static double median(RunResult result) {
    double[] times =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .flatMap(iteration -> Stream.of(iteration.getPrimaryResult().getScore()))
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return times[times.length / 2];
  }
}
