package jibian.ui.look;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// The keys beside the entries of a context menu. Only as long as it is shown: else they would be keys of the whole
/// window.
public final class MenuKeys {
  private static final String KEYS = "keys";

  private MenuKeys() {}

  /// An entry.
  ///
  /// @param keys as JavaFX writes them; empty for none
  public static MenuItem item(String label, String keys, Runnable action) {
    MenuItem item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    if (!keys.isEmpty()) {
      item.getProperties().put(KEYS, KeyCombination.valueOf(keys));
    }
    return item;
  }

  /// Shows the keys of a menu's entries while it is open.
  public static void in(ContextMenu menu) {
    Consumer<Boolean> show =
        wanted ->
            menu.getItems()
                .forEach(
                    item ->
                        item.setAccelerator(
                            wanted ? (KeyCombination) item.getProperties().get(KEYS) : null));
    menu.setOnShowing(_ -> show.accept(true));
    menu.setOnHidden(_ -> show.accept(false));
  }
}
