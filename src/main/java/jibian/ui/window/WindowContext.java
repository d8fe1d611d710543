package jibian.ui.window;

import java.util.Optional;
import jibian.model.Address;
import jibian.ui.findings.FindingsModel;
import jibian.ui.kit.FileChoice;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.Overlay;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.session.LibraryCache;

/// What the commands of a window act on.
///
/// @param overlay the layer over the window
/// @param frame the window around what is open
/// @param open what shows the text that is open; empty on the start page
public record WindowContext(
    Services services,
    Appearance look,
    Overlay overlay,
    Navigation frame,
    Optional<WorkspaceView> open)
    implements PanelContext {

  /// What shows the text, for commands there are only with one.
  public WorkspaceView view() {
    return open.orElseThrow();
  }

  /// Keeps what is being typed, before the text is left.
  WindowContext settled() {
    text().ifPresent(EditingSession::settle);
    return this;
  }

  @Override
  public FileChoice files() {
    return frame.files();
  }

  @Override
  public Optional<EditingSession> text() {
    return open.map(view -> view.workspace().session());
  }

  @Override
  public FindingsModel findings() {
    return view().workspace().findings();
  }

  @Override
  public LibraryCache library() {
    return view().library();
  }

  @Override
  public boolean previewing() {
    return view().previewing().getValue();
  }

  @Override
  public void lead(Address place) {
    view().lead(place);
  }

  @Override
  public void start() {
    frame.start();
  }

  @Override
  public void changed() {
    frame.changed();
  }
}
