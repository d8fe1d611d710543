package jibian.ui.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import jibian.text.Messages;

/// What can be done to the selected cells, with the keys that do it.
final class GridMenu extends ContextMenu {

  GridMenu(GridModel model, GridKeys keys) {
    MenuItem insert = item(Messages.text("grid.menu.insert"), model::insertRow);
    MenuItem duplicate = item(Messages.text("grid.menu.duplicate"), model::duplicateRows);
    MenuItem delete = item(Messages.text("grid.menu.delete"), model::deleteRows);
    MenuItem up = item(Messages.text("grid.menu.up"), () -> model.moveRows(-1));
    MenuItem down = item(Messages.text("grid.menu.down"), () -> model.moveRows(1));
    getItems()
        .addAll(
            item(Messages.text("grid.menu.cut"), keys::cut),
            item(Messages.text("grid.menu.copy"), keys::copy),
            item(Messages.text("grid.menu.paste"), keys::paste),
            item(Messages.text("grid.menu.clear"), model::clear),
            item(Messages.text("grid.menu.fill"), new Filling(model)::down),
            new SeparatorMenuItem(),
            insert,
            duplicate,
            delete,
            up,
            down);
  }

  private static MenuItem item(String label, Runnable action) {
    MenuItem item = new MenuItem(label);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
