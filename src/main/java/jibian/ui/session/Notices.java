package jibian.ui.session;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the clerk was told last, without an answer being wanted.
final class Notices {
  private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
  private boolean local;

  /// Tells something; empty takes it back.
  void tell(String text) {
    local = false;
    last.set(text);
  }

  /// Tells something about the place the clerk is at.
  void tellHere(String text) {
    tell(text);
    local = true;
  }

  /// What was said about the place goes with it.
  void left() {
    if (local) {
      tell("");
    }
  }

  ReadOnlyStringProperty lastProperty() {
    return last.getReadOnlyProperty();
  }
}
