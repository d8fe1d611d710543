package jibian.ui.panel;

import java.util.Optional;
import jibian.model.Address;
import jibian.ui.findings.FindingsModel;
import jibian.ui.kit.FileChoice;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.session.LibraryCache;

/// What panels are made from, and what they ask of the window they open over.
public interface PanelContext {

  Services services();

  /// The layer they open in.
  Overlay overlay();

  /// Where the clerk says which file is meant.
  FileChoice files();

  /// The text that is open; empty on the start page.
  Optional<EditingSession> text();

  /// The same for panels there are only with a text.
  default EditingSession session() {
    return text().orElseThrow();
  }

  /// What is wrong in the text that is open.
  FindingsModel findings();

  /// The indicator library while a text is open.
  LibraryCache library();

  /// Whether the preview of the text is in sight.
  boolean previewing();

  /// Leads the clerk to a place.
  void lead(Address place);

  void start();

  /// Says that other texts or backups may be there than before.
  void changed();

  default void close() {
    overlay().close();
  }
}
