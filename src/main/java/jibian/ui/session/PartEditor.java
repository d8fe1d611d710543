package jibian.ui.session;

import javafx.scene.Parent;
import jibian.model.Address;

/// An editor in the middle of the window.
public interface PartEditor {

  Parent view();

  /// Puts the keyboard where an address leads.
  void reveal(Address where);

  /// The clerk has been led to an address, the keyboard stays where it is.
  default void moved(Address where) {}

  /// Folds the head of a project to its first row, or shows all of it.
  default void toggleHead() {}

  default void marksChanged() {}
}
