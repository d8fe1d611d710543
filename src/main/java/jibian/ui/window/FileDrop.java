package jibian.ui.window;

import module java.base;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import jibian.ui.overlay.Overlay;

/// Takes files that are dropped anywhere on the window; not while something is asked or shown over it.
final class FileDrop {
  static void on(Node root, Overlay overlay, Consumer<List<Path>> open) {
    root.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getGestureSource() == null
              && event.getDragboard().hasFiles()
              && !overlay.showing()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    root.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (event.getGestureSource() != null || overlay.showing()) {
            return;
          }
          List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
          event.setDropCompleted(!files.isEmpty());
          event.consume();
          open.accept(files);
        });
  }
}
