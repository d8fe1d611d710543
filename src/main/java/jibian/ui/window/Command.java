package jibian.ui.window;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import jibian.text.Messages;

/// Something the clerk can do, from a menu, a button, a key or by its name.
///
/// @param label what it is called
/// @param keys as JavaFX writes them, e.g. Shortcut+K; empty for none
/// @param off whether it cannot be done now; null where it always can
/// @param on whether what it chooses is chosen; null where it chooses nothing
/// @param inner what can be chosen in a menu of its own; null where it is done itself
public record Command(
    String label,
    String keys,
    ObservableValue<Boolean> off,
    ObservableValue<Boolean> on,
    ObservableList<Command> inner,
    Runnable action) {
  /// A line between groups of commands in a menu.
  static final Command GAP = of("", "", () -> {});

  /// @param off whether it cannot be done now
  Command(String label, String keys, ObservableValue<Boolean> off, Runnable action) {
    this(label, keys, off, null, null, action);
  }

  /// One that can always be done.
  static Command of(String label, String keys, Runnable action) {
    return new Command(label, keys, null, action);
  }

  /// One that chooses something.
  static Command choice(String label, String keys, ObservableValue<Boolean> on, Runnable action) {
    return new Command(label, keys, null, on, null, action);
  }

  /// A menu within a menu.
  ///
  /// @param inner what is in it, which may change
  static Command menu(String label, ObservableList<Command> inner) {
    return new Command(label, "", null, null, inner, () -> {});
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
    if (inner != null) {
      return menu();
    }
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

  /// A menu without entries would not open: it says that there is nothing.
  private Menu menu() {
    Menu menu = new Menu(label);
    MenuItem none = new MenuItem(Messages.text("menu.none"));
    none.setDisable(true);
    Runnable fill = () -> menu.getItems().setAll(inner.isEmpty() ? List.of(none) : items(inner));
    inner.addListener((ListChangeListener<Command>) _ -> fill.run());
    fill.run();
    return menu;
  }

  private static List<MenuItem> items(List<Command> commands) {
    return commands.stream().map(Command::item).toList();
  }

  /// The tick says what is, not what was clicked.
  private MenuItem ticked() {
    CheckMenuItem item = new CheckMenuItem(label);
    on.subscribe(item::setSelected);
    item.selectedProperty().subscribe(_ -> item.setSelected(on.getValue()));
    return item;
  }
}
