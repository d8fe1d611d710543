package jibian.ui.help;

import java.util.List;
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
    return Messages.text(
        "about.text",
        built.get(0),
        built.get(1),
        built.get(2),
        built.get(3),
        built.get(4),
        built.get(5),
        built.get(6),
        Runtime.version().toString());
  }
}
