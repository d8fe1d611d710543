package jibian.ui.field;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import jibian.text.Messages;
import jibian.ui.command.Menus;
import jibian.ui.session.EditingSession;

/// What can be done in a box outside the tables, in the words of the tables' menu.
public final class FieldMenu {
  /// The menu of the box that a node belongs to; empty where it belongs to none, or to the editor of a table.
  ///
  /// @param source shows where the text was read from
  public static Optional<ContextMenu> of(
      Node at, EditingSession session, Optional<Runnable> source) {
    for (Node node = at; node != null; node = node.getParent()) {
      if (node instanceof TextInputControl box && box.getStyleClass().contains("field")) {
        return Optional.of(of(box, session, source));
      }
    }
    return Optional.empty();
  }

  private static ContextMenu of(
      TextInputControl box, EditingSession session, Optional<Runnable> source) {
    box.requestFocus();
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            Menus.item(Messages.text("command.undo"), session::undo),
            new SeparatorMenuItem(),
            Menus.item(Messages.text("grid.menu.cut"), box::cut),
            Menus.item(Messages.text("grid.menu.copy"), box::copy),
            Menus.item(Messages.text("grid.menu.paste"), box::paste),
            Menus.item(Messages.text("field.menu.all"), box::selectAll));
    Menus.addSource(menu, source);
    return menu;
  }
}
