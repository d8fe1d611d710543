package jibian.ui.help;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.help.Components.Component;
import jibian.ui.overlay.Overlay;

/// The about box: version, where the data lies, and what the program contains of others.
public final class About {
  /// Shows it over the window.
  ///
  /// @param data where the texts are
  public static void show(Overlay overlay, String data) {
    GridPane components = new GridPane();
    components.getStyleClass().add("keys");
    int row = 0;
    for (Component one : Components.all()) {
      components.addRow(
          row++, ReadingBox.line(one.name(), "text"), ReadingBox.line(one.licence(), "muted"));
    }
    VBox lines =
        new VBox(
            ReadingBox.line(Messages.text("about.text", version(), java()), "text"),
            ReadingBox.line(Messages.text("about.data", data), "text"),
            ReadingBox.line(Messages.text("about.contains"), "caption"),
            components);
    lines.getStyleClass().add("handbook-text");
    ReadingBox.show(overlay, "about", Messages.text("app.name"), lines);
  }

  private static String java() {
    return Runtime.version().toString();
  }

  /// The version of the program, as the build names it.
  private static String version() {
    String version = About.class.getPackage().getImplementationVersion();
    return version == null ? Messages.text("app.version.none") : version;
  }
}
