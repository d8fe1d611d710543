package jibian.ui.help;

import module java.base;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.kit.Nodes;
import jibian.ui.overlay.Overlay;

/// Ctrl+/: the keys of the commands of the window and of its tables.
public final class KeyList {
  private static final int COLUMNS = 2;

  /// Shows it over the window.
  ///
  /// @param window its commands; those with keys and a name are listed
  /// @param grid those of tables
  public static void show(
      Overlay overlay, List<? extends Command<?>> window, List<? extends Command<?>> grid) {
    GridPane keys = new GridPane();
    keys.getStyleClass().add("keys");
    place(keys, Messages.text("keys.commands"), told(window), 0);
    place(keys, Messages.text("keys.grid"), told(grid), COLUMNS);
    keys.add(
        Nodes.label(Messages.text("keys.grid.mouse"), "muted"),
        COLUMNS,
        keys.getRowCount(),
        COLUMNS,
        1);
    ReadingBox.show(overlay, "key-list", Messages.text("command.keys"), keys);
  }

  /// The keys by what they do, in the order of the commands.
  private static Map<String, List<String>> told(List<? extends Command<?>> commands) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Command<?> one : commands) {
      if (!one.keys().isEmpty() && !one.id().isEmpty()) {
        told.computeIfAbsent(one.text(), _ -> new ArrayList<>()).add(one.keyText());
      }
    }
    return told;
  }

  private static void place(
      GridPane keys, String title, Map<String, List<String>> entries, int column) {
    Label head = Nodes.label(title, "caption");
    keys.add(head, column, 0, COLUMNS, 1);
    int row = 1;
    for (Map.Entry<String, List<String>> entry : entries.entrySet()) {
      keys.add(Nodes.label(joined(entry.getValue()), "key"), column, row);
      keys.add(new Label(entry.getKey()), column + 1, row++);
    }
  }

  /// Several keys as one: Ctrl+Home、End.
  private static String joined(List<String> keys) {
    String held = keys.getFirst().substring(0, keys.getFirst().lastIndexOf('+') + 1);
    return held
        + keys.stream()
            .map(one -> one.substring(held.length()))
            .collect(Collectors.joining(Messages.text("keys.and")));
  }
}
