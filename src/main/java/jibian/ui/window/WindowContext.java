package jibian.ui.window;

import java.util.Optional;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;

/// What the commands of a window act on.
///
/// @param overlay the layer over the window
/// @param frame the window around what is open
/// @param open the text that is open; empty on the start page
public record WindowContext(
    Services services,
    Appearance look,
    Overlay overlay,
    Navigation frame,
    Optional<WorkspaceView> open) {

  /// The text that is open, for commands there are only then.
  public WorkspaceView view() {
    return open.orElseThrow();
  }

  Dialogs dialogs() {
    return new Dialogs(services, overlay);
  }

  /// Keeps what is being typed, before the text is left.
  WindowContext settled() {
    open.ifPresent(view -> view.workspace().session().settle());
    return this;
  }
}
