package jibian.ui.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import jibian.text.Messages;
import jibian.ui.look.MenuKeys;

/// What can be done to the selected cells, with the keys that do it.
final class GridMenu extends ContextMenu {

  GridMenu(GridModel model, GridKeys keys) {
    MenuItem insert = item(Messages.text("grid.menu.insert"), "Shortcut+Enter", model::insertRow);
    MenuItem duplicate = item(Messages.text("grid.menu.duplicate"), "", model::duplicateRows);
    MenuItem delete = item(Messages.text("grid.menu.delete"), "Shortcut+Minus", model::deleteRows);
    MenuItem up = item(Messages.text("grid.menu.up"), "Alt+Up", () -> model.moveRows(-1));
    MenuItem down = item(Messages.text("grid.menu.down"), "Alt+Down", () -> model.moveRows(1));
    MenuKeys.in(this);
    getItems()
        .addAll(
            item(Messages.text("grid.menu.cut"), "Shortcut+X", keys::cut),
            item(Messages.text("grid.menu.copy"), "Shortcut+C", keys::copy),
            item(Messages.text("grid.menu.paste"), "Shortcut+V", keys::paste),
            item(Messages.text("grid.menu.clear"), "Delete", model::clear),
            item(Messages.text("grid.menu.fill"), "Shortcut+D", new FillDown(model)::down),
            new SeparatorMenuItem(),
            insert,
            duplicate,
            delete,
            up,
            down);
  }

  private static MenuItem item(String label, String keys, Runnable action) {
    return MenuKeys.item(label, keys, action);
  }
}
