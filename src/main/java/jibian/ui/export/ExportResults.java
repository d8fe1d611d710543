package jibian.ui.export;

import module java.base;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.panel.Panel;
import jibian.ui.port.Documents;

/// The files an export would write over, or those it has made.
final class ExportResults extends VBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Consumer<Path> open;

  /// @param open shows a file or a folder
  ExportResults(Consumer<Path> open) {
    this.open = open;
    getStyleClass().add("export-results");
  }

  void clear() {
    getChildren().clear();
  }

  void asking(ExportProgress.Asking now) {
    String title = now.isBlocked() ? "export.existing.folder" : "export.existing";
    getChildren().add(Panel.caption(Messages.text(title)));
    for (Documents.Existing one : now.files()) {
      String changed =
          one.folder()
              ? Messages.text("export.existing.stays")
              : TIME.format(one.changed().atZone(ZoneId.systemDefault()));
      getChildren().add(line(one.file(), Panel.remark(changed)));
    }
  }

  void done(ExportProgress.Done done) {
    done.files().forEach(file -> getChildren().add(made(file)));
    if (!done.remarks().isEmpty()) {
      getChildren().add(Panel.caption(Messages.text("export.remarks")));
      getChildren().addAll(done.remarks().stream().map(Panel::remark).toList());
    }
  }

  private HBox made(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return line(
        file,
        Nodes.link(Messages.text("export.open.file"), "", () -> open.accept(file)),
        Nodes.link(Messages.text("export.open.folder"), "", () -> open.accept(folder)));
  }

  private static HBox line(Path file, Node... more) {
    HBox line = Nodes.row("export-result", Nodes.grow(new Label(file.getFileName().toString())));
    line.getChildren().addAll(more);
    return line;
  }
}
