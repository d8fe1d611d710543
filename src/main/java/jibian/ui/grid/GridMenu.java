package jibian.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.command.Menus;

/// What can be done to the selected cells, with the keys that do it.
final class GridMenu extends ContextMenu {
  private static final List<Command<GridKeys>> COMMANDS =
      List.of(
          of(10, "grid.menu.cut", "Shortcut+X", GridKeys::cut),
          of(11, "grid.menu.copy", "Shortcut+C", GridKeys::copy),
          of(12, "grid.menu.paste", "Shortcut+V", GridKeys::paste),
          of(13, "grid.menu.clear", "Delete", keys -> keys.model().clear()),
          of(14, "grid.menu.fill", "Shortcut+D", keys -> new FillDown(keys.model()).down()),
          of(20, "grid.menu.insert", "Shortcut+Enter", keys -> keys.rows().insert()),
          of(21, "grid.menu.duplicate", "", keys -> keys.rows().duplicate()),
          of(22, "grid.menu.delete", "Shortcut+Minus", keys -> keys.rows().delete()),
          of(23, "grid.menu.up", "Alt+Up", keys -> keys.rows().move(-1)),
          of(24, "grid.menu.down", "Alt+Down", keys -> keys.rows().move(1)));

  /// @param source shows where the text was read from
  GridMenu(GridKeys keys, Optional<Runnable> source) {
    Menus.showKeys(this, keys.view());
    getItems().setAll(Menus.items(COMMANDS, keys));
    source.ifPresent(
        show ->
            getItems()
                .addAll(new SeparatorMenuItem(), Menus.item(Messages.text("source.title"), show)));
  }

  private static Command<GridKeys> of(
      int position, String id, String keys, Consumer<GridKeys> act) {
    return Command.of(id, keys, act).in("", position);
  }
}
