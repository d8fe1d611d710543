package jibian.ui.help;

import module java.base;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.text.ResourceLines;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// What the program is and how a first text comes about, for the clerk. The packages hold the same as a page.
public final class Handbook {
  private static final String HEADING = "= ";
  private static final String PICTURE = "! ";

  /// Width of a picture in the box.
  private static final double WIDTH = 720;

  /// Shows it over the window.
  public static void show(Overlay overlay) {
    VBox lines = new VBox();
    lines.getStyleClass().add("handbook-text");
    lines.setMinWidth(0); // pictures become narrower with the box
    ResourceLines.lines(Handbook.class, "handbook.txt").stream()
        .map(Handbook::line)
        .forEach(lines.getChildren()::add);
    ReadingBox.show(overlay, "handbook", Messages.text("command.handbook"), lines);
  }

  private static Node line(String line) {
    if (line.startsWith(PICTURE)) {
      String[] parts = line.substring(PICTURE.length()).split(" ", 2);
      return picture(parts[0], parts[1]);
    }
    boolean heading = line.startsWith(HEADING);
    return heading
        ? ReadingBox.line(line.substring(HEADING.length()), "caption")
        : ReadingBox.line(line, "text");
  }

  /// A picture with what it shows; nothing where the program is not packaged, for the build makes the pictures.
  private static Node picture(String name, String caption) {
    VBox box = new VBox(ReadingBox.line(caption, "muted"));
    box.getStyleClass().add("handbook-picture");
    Optional<Path> file = file(name);
    file.ifPresent(
        found -> {
          Image image = new Image(found.toUri().toString(), WIDTH, 0, true, true, true);
          ImageView view = new ImageView(image);
          view.setAccessibleText(caption);
          view.setPreserveRatio(true);
          box.setMinWidth(0);
          view.fitWidthProperty().bind(Bindings.min(WIDTH, box.widthProperty()));
          box.getChildren().addFirst(view);
        });
    Nodes.show(box, file.isPresent());
    return box;
  }

  /// They lie beside the program's jar.
  private static Optional<Path> file(String name) {
    try {
      Path jar =
          Path.of(Handbook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path file = jar.resolveSibling("handbook").resolve(name + ".png");
      return Files.exists(file) ? Optional.of(file) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
