package jibian.ui.help;

import java.util.List;
import java.util.stream.Collectors;
import jibian.text.Messages;
import jibian.text.ResourceLines;
import jibian.ui.overlay.MessageBox;
import jibian.ui.overlay.Overlay;

/// The about box: versions and licences.
public final class About {
  private About() {}

  /// Shows it over the window.
  public static void show(Overlay overlay) {
    MessageBox.show(
        overlay,
        Messages.text("app.name"),
        text(),
        MessageBox.Answer.close(Messages.text("dialog.ok")));
  }

  /// The program and all it is made of, each with its version and licence.
  static String text() {
    List<String> built = ResourceLines.lines(About.class, "versions.txt");
    String libraries = built.stream().skip(1).map(About::library).collect(Collectors.joining("\n"));
    return Messages.text(
        "about.text", cells(built.getFirst())[1], Runtime.version().toString(), libraries);
  }

  private static String library(String line) {
    String[] cells = cells(line);
    return Messages.text("about.library", cells[0], cells[1], cells[2]);
  }

  private static String[] cells(String line) {
    return line.split(" \\| ?", 3);
  }
}
