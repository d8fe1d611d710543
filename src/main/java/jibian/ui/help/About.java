package jibian.ui.help;

import jibian.text.Messages;
import jibian.ui.overlay.Message;
import jibian.ui.overlay.Overlay;

/// The about box: versions and licences.
public final class About {
  private About() {}

  /// Shows it over the window.
  public static void show(Overlay overlay) {
    String version = About.class.getPackage().getImplementationVersion();
    Message.show(
        overlay,
        Messages.text("app.name"),
        Messages.text(
            "about.text",
            version == null ? "" : version,
            Runtime.version().toString(),
            System.getProperty("javafx.runtime.version", "")),
        Message.Answer.close(Messages.text("dialog.ok")));
  }
}
