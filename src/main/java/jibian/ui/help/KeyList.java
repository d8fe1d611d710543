package jibian.ui.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.overlay.Overlay;

/// Ctrl+/: all keys, those of the commands and those of the grid.
public final class KeyList {
  private static final int COLUMNS = 2;

  private KeyList() {}

  /// Shows it over the window.
  ///
  /// @param commands those with keys are told
  public static <T> void show(Overlay overlay, List<Command<T>> commands) {
    GridPane keys = new GridPane();
    keys.getStyleClass().add("keys");
    List<Entry> grid = grid();
    List<Entry> window =
        commands.stream()
            .filter(one -> !one.keys().isEmpty())
            .map(one -> new Entry(one.keyText(), one.text()))
            .toList();
    place(keys, Messages.text("keys.commands"), window, 0);
    place(keys, Messages.text("keys.grid"), grid, COLUMNS);
    ReadingBox.show(overlay, "key-list", Messages.text("command.keys"), keys);
  }

  private static void place(GridPane keys, String title, List<Entry> entries, int column) {
    Label head = new Label(title);
    head.getStyleClass().add("caption");
    keys.add(head, column, 0, COLUMNS, 1);
    int row = 1;
    for (Entry entry : entries) {
      Label key = new Label(entry.keys());
      key.getStyleClass().add("key");
      keys.add(key, column, row);
      keys.add(new Label(entry.does()), column + 1, row++);
    }
  }

  /// One message holds all keys of the grid: pairs parted by bars, keys and meaning by an equals sign.
  private static List<Entry> grid() {
    return Messages.text("keys.grid.list")
        .lines()
        .flatMap(line -> List.of(line.split("\\|", -1)).stream())
        .map(pair -> new Entry(before(pair), pair.substring(pair.indexOf('=') + 1)))
        .toList();
  }

  private static String before(String pair) {
    return pair.substring(0, Math.max(0, pair.indexOf('=')));
  }

  /// A key and what it does.
  private record Entry(String keys, String does) {}
}
