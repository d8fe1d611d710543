package jibian.ui.help;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.text.ResourceLines;
import jibian.ui.overlay.Overlay;

/// What the program is and how a first text comes about, for the clerk. The packages hold the same as a page.
public final class Handbook {
  private static final String HEADING = "= ";

  private Handbook() {}

  /// Shows it over the window.
  public static void show(Overlay overlay) {
    VBox lines = new VBox();
    lines.getStyleClass().add("handbook-text");
    ResourceLines.lines(Handbook.class, "handbook.txt").stream()
        .map(Handbook::line)
        .forEach(lines.getChildren()::add);
    ReadingBox.show(overlay, "handbook", Messages.text("command.handbook"), lines);
  }

  private static Label line(String line) {
    boolean heading = line.startsWith(HEADING);
    return heading
        ? ReadingBox.line(line.substring(HEADING.length()), "caption")
        : ReadingBox.line(line, "text");
  }
}
