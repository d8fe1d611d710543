package jibian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.preview.PreviewModel;
import jibian.ui.preview.PreviewSync;
import jibian.ui.search.SearchModel;
import jibian.ui.window.Workspace;

/// How long the window's models take over a text of 500 projects with 20 indicators each, all of it on one thread: from
/// an edit until its findings are known and the pages in sight are placed again. Plain times, not JMH: what counts are
/// the slowest in a hundred of one long run, on the Java and with the options of the packaged program.
public final class WorkspaceBench {
  private static final int PROJECTS = 500;
  private static final int ROWS = 20;
  private static final int WARM = 100;
  private static final int TURNS = 500;

  private final PrintStream out;
  private final Random random = new Random(1);
  private final Submission text = Texts.of(PROJECTS, ROWS);
  private final Workspace workspace;
  private final PreviewModel preview;
  private Project at;

  private WorkspaceBench(PrintStream out) throws IOException {
    this.out = out;
    this.workspace = workspace();
    this.preview = workspace.preview();
  }

  /// Measures and prints beside the goals.
  static void run() throws IOException, InterruptedException {
    List<String> call = new Packaged().options();
    call.addAll(
        List.of("-cp", System.getProperty("java.class.path"), WorkspaceBench.class.getName()));
    int status = new ProcessBuilder(call).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("ended with " + status);
    }
  }

  /// The same in this program.
  public static void main(String[] args) throws IOException {
    new WorkspaceBench(System.out).measure();
    System.exit(0);
  }

  private Workspace workspace() throws IOException {
    Fakes.Memory texts = new Fakes.Memory();
    Services services = Fakes.reviewed(Fakes.direct(texts));
    try {
      long start = System.nanoTime();
      Workspace opened = Workspace.of(texts.add(text), services);
      new PreviewSync(opened.session(), opened.findings(), opened.preview()).watch(true);
      out.printf("%nthe open text, %d projects x %d indicators%n", PROJECTS, ROWS);
      out.printf("opened for the first time %.0f ms%n", (System.nanoTime() - start) / 1e6);
      out.printf("%d findings%n", opened.findings().allProperty().get().size());
      return opened;
    } catch (UnusableException e) {
      throw new IOException(e);
    }
  }

  private void measure() {
    // The view says which pages it shows: those around the place it was led to.
    preview
        .locationProperty()
        .subscribe(spot -> spot.ifPresent(at -> preview.want(at.page() - 1, at.page() + 1)));
    SearchModel search = new SearchModel(workspace.session());
    print("go to a project", 16, _ -> workspace.session().go(Address.of(any().id())));
    print("edit a cell", 10, this::approach, this::edit);
    print("edit the cover's title", 16, this::title);
    print("filter", 30, turn -> workspace.tree().filterProperty().set(turn % 2 == 0 ? "zf" : "经费"));
    workspace.tree().filterProperty().set("");
    print("search", 30, turn -> search.wordsProperty().set(turn % 2 == 0 ? "工作" : "完成率"));
  }

  private Project any() {
    return text.projects().get(random.nextInt(PROJECTS));
  }

  /// A clerk edits several cells of a project and goes on to another, which is an act of its own.
  private void approach(int turn) {
    if (turn % ROWS == 0) {
      at = any();
      workspace.session().go(Address.of(at.id()));
    }
  }

  private void edit(int turn) {
    set(new Address(at.indicators().get(random.nextInt(ROWS)).id(), "value"), "≥" + turn + "次");
  }

  private void title(int turn) {
    String title = text.text("cover.title");
    set(Address.ofText("cover.title"), title + "一二三四五六七八".substring(0, turn % 8));
  }

  private void set(Address cell, String value) {
    workspace.session().edit("", cell, now -> CellEdits.set(now, cell, value));
  }

  private void print(String what, int goal, IntConsumer work) {
    print(what, goal, _ -> {}, work);
  }

  /// @param before what comes before each turn and is not measured
  private void print(String what, int goal, IntConsumer before, IntConsumer work) {
    long[] nanos = new long[TURNS];
    for (int turn = -WARM; turn < TURNS; turn++) {
      before.accept(turn + WARM);
      long start = System.nanoTime();
      work.accept(turn + WARM);
      if (turn >= 0) {
        nanos[turn] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    double slowest = nanos[TURNS * 99 / 100] / 1e6;
    out.printf(
        "%-24s p50 %6.2f ms  p99 %6.2f ms   goal %d ms  %s%n",
        what, nanos[TURNS / 2] / 1e6, slowest, goal, slowest <= goal ? "reached" : "MISSED");
  }
}
