package jibian.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import jibian.model.Submission;
import jibian.text.Tree;

/// Edits without end, several edits on the way at a time, and prints the number of each that was reported as saved. It
/// goes on where the one before was killed.
final class KilledEditor {
  private static final String COUNT = "edits";
  private static final int ON_THE_WAY = 4;

  private KilledEditor() {}

  /// The text after so many edits: a field, and every fifth time the order of the projects.
  static Submission edited(Submission text, int number) {
    Submission changed =
        Texts.with(text, number % text.projects().size(), "purpose", "第" + number + "次");
    if (number % 5 == 0) {
      changed = Texts.moved(changed, 0, text.projects().size() - 1);
    }
    return new Submission(
        changed.fields().with(COUNT, Tree.of(number)),
        changed.narrative(),
        changed.projects(),
        changed.supplements());
  }

  /// How many edits a text has seen.
  static int count(Submission text) {
    return text.fields().get(COUNT) instanceof Tree.Num number
        ? Integer.parseInt(number.literal())
        : 0;
  }

  /// Edits the archive in a folder, so many times at most.
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Archive archive = new TestEnvironment().open(Path.of(arguments[0]));
    int most = Integer.parseInt(arguments[1]);
    SubmissionId id = new SubmissionId(1);
    Submission text = archive.load(id).orElseThrow().text();
    Queue<CompletableFuture<Void>> onTheWay = new ArrayDeque<>();
    for (int i = 0; i < most; i++) {
      int number = count(text) + 1;
      text = edited(text, number);
      onTheWay.add(archive.save(id, text, "改" + number).thenRun(() -> out.println(number)));
      if (onTheWay.size() > ON_THE_WAY) {
        onTheWay.remove().join();
      }
    }
    archive.abandon();
  }
}
