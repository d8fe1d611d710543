package jibian.office;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes files together, again and again, and prints the number of each round when it begins and when it is done.
final class KilledWriter {
  static final List<String> NAMES = List.of("a.docx", "a.xlsx", "a.pdf", "a.json");
  private static final int LINES = 5_000;

  private KilledWriter() {}

  /// The content of all files of a round.
  static String content(int round) {
    return (round + "\n").repeat(LINES);
  }

  /// Fills a folder without end, beginning with a round. A further argument stops it in the midst of the last file of
  /// that round.
  public static void main(String[] arguments) throws Exception {
    PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    for (int round = first; ; round++) {
      said.println("begin " + round);
      try (AtomicFiles files = new AtomicFiles()) {
        for (String name : NAMES) {
          boolean stop = arguments.length > 2 && name.equals(NAMES.getLast());
          byte[] content = content(round).getBytes(StandardCharsets.US_ASCII);
          files.add(folder.resolve(name), out -> write(content, stop, out, said));
        }
        files.publish();
      }
      said.println("done " + round);
    }
  }

  private static void write(byte[] content, boolean stop, OutputStream out, PrintStream said)
      throws java.io.IOException {
    out.write(content, 0, content.length / 2);
    if (stop) {
      said.println("midst");
      while (true) {
        Thread.onSpinWait();
      }
    }
    out.write(content, content.length / 2, content.length - content.length / 2);
  }
}
