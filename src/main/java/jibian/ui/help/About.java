package jibian.ui.help;

import java.util.ArrayList;
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
    List<Object> values = new ArrayList<>(built);
    values.addFirst(Runtime.version().toString());
    return Messages.text("about.text", values.toArray());
  }
}
