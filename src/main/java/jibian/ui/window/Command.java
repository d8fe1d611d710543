package jibian.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// Something the clerk can do, from a menu, a button, a key or by its name.
///
/// @param label what it is called
/// @param keys as JavaFX writes them, e.g. Shortcut+K; empty for none
/// @param off whether it cannot be done now; null where it always can
/// @param on whether what it chooses is chosen; null where it chooses nothing
public record Command(
    String label,
    String keys,
    ObservableValue<Boolean> off,
    ObservableValue<Boolean> on,
    Runnable action) {
  /// A line between groups of commands in a menu.
  static final Command GAP = of("", "", () -> {});

  /// @param off whether it cannot be done now
  Command(String label, String keys, ObservableValue<Boolean> off, Runnable action) {
    this(label, keys, off, null, action);
  }

  /// One that can always be done.
  static Command of(String label, String keys, Runnable action) {
    return new Command(label, keys, null, action);
  }

  /// One that chooses something.
  static Command choice(String label, String keys, ObservableValue<Boolean> on, Runnable action) {
    return new Command(label, keys, null, on, action);
  }

  /// Whether it can be done now.
  public boolean possible() {
    return off == null || !off.getValue();
  }

  /// The keys as the clerk reads them; empty for none.
  public String keyText() {
    return keys.isEmpty()
        ? ""
        : KeyCombination.valueOf(keys).getDisplayText().replace("\u21b5", "Enter");
  }

  /// An entry of a menu.
  MenuItem item() {
    MenuItem item = on == null ? new MenuItem(label) : ticked();
    item.setMnemonicParsing(false);
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    if (off != null) {
      item.disableProperty().bind(off);
    }
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// The tick says what is, not what was clicked.
  private MenuItem ticked() {
    CheckMenuItem item = new CheckMenuItem(label);
    on.subscribe(item::setSelected);
    item.selectedProperty().subscribe(_ -> item.setSelected(on.getValue()));
    return item;
  }
}
