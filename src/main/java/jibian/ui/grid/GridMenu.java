package jibian.ui.grid;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import jibian.ui.command.Menus;

/// What can be done to the selected cells, with the keys that do it.
final class GridMenu extends ContextMenu {
  /// @param source shows where the text was read from
  GridMenu(GridKeys keys, Optional<Runnable> source) {
    Menus.showKeys(this);
    getItems().setAll(Menus.items(GridCommands.SELECTION, keys));
    Menus.addSource(this, source);
  }
}
