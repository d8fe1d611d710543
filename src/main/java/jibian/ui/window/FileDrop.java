package jibian.ui.window;

import module java.base;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// Takes files that are dropped anywhere on the window, and says so while they are over it; not while something is
/// asked or shown over it. The window takes the keyboard with them, which the other program would keep.
final class FileDrop {
  private final Overlay overlay;
  private final Label sign = Nodes.label(Messages.text("drop.here"), "drop-sign");

  private FileDrop(Overlay overlay) {
    this.overlay = overlay;
    sign.setMouseTransparent(true);
    sign.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    Nodes.show(sign, false);
  }

  static void on(StackPane root, Overlay overlay, Consumer<List<Path>> open) {
    FileDrop drop = new FileDrop(overlay);
    root.getChildren().add(drop.sign);
    root.addEventHandler(DragEvent.DRAG_OVER, drop::over);
    root.addEventHandler(DragEvent.DRAG_EXITED, _ -> Nodes.show(drop.sign, false));
    root.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop.take(event, open));
  }

  private void over(DragEvent event) {
    if (isOurs(event) && event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
      Nodes.show(sign, true);
    }
  }

  private void take(DragEvent event, Consumer<List<Path>> open) {
    Nodes.show(sign, false);
    if (isOurs(event)) {
      List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      event.setDropCompleted(!files.isEmpty());
      event.consume();
      sign.getScene().getWindow().requestFocus();
      open.accept(files);
    }
  }

  /// Whether it comes from another program, and nothing is asked.
  private boolean isOurs(DragEvent event) {
    return event.getGestureSource() == null && !overlay.showing();
  }
}
