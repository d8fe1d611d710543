package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import jibian.form.Layout;
import jibian.model.Submission;
import jibian.office.font.Fonts;
import jibian.office.pdf.PdfWriter;
import jibian.page.Document;
import jibian.page.Paginator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;

/// The pages of a whole text: counted from nothing, counted after one project was changed, and written as PDF.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PagesBench {
  private static final double GOAL_MS = 15;
  private static final double GOAL_GROWTH = 1.1;
  private static final double GOAL_CHANGED = 0.3;

  /// How many projects the text has.
  @Param({"10", "1000"})
  int projects;

  private final Fonts fonts = Fonts.ofSystem();
  private final Paginator kept = new Paginator(fonts);
  private Layout layout;
  private Submission text;
  private Document document;
  private int change;

  /// Lays the text out once.
  @Setup
  public void prepare() throws IOException {
    text = Texts.of(projects);
    layout = new Layout(Texts.form(text));
    document = layout.whole(text);
    kept.count(document);
  }

  /// All pages counted by a new paginator.
  @Benchmark
  public int count() {
    return new Paginator(fonts).count(document).pages();
  }

  /// All pages counted after one project was changed; the layout of that project included.
  @Benchmark
  public int changed() throws IOException {
    return kept.count(layout.whole(Texts.changed(text, change++))).pages();
  }

  /// All pages as PDF.
  @Benchmark
  public void pdf() throws IOException {
    new PdfWriter(fonts, kept).write(document, OutputStream.nullOutputStream());
  }

  /// Prints the times beside the goals.
  static void print(Collection<RunResult> results) {
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      times.put(
          name + " " + result.getParams().getParam("projects"),
          result.getPrimaryResult().getScore());
    }
    double all = times.get("count 1000");
    double growth = all / 1000 / (times.get("count 10") / 10);
    double changed = times.get("changed 1000") / all;
    line("pages counted, N = 1000", all, "ms", GOAL_MS);
    line("a project of 1000, against one of 10", growth, "times", GOAL_GROWTH);
    line("again after one change, against the whole", changed, "times", GOAL_CHANGED);
    System.out.printf(Locale.ROOT, "PDF, N = 1000: %.0f ms%n", times.get("pdf 1000"));
  }

  private static void line(String what, double value, String unit, double goal) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f %s, goal %.2f  %s%n",
        what,
        value,
        unit,
        goal,
        value <= goal ? "reached" : "MISSED");
  }
}
