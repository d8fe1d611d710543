package jibian.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that are called as on the keyboard, also beside the entries of menus, which would draw an arrow for Enter.
final class NamedKeys extends KeyCombination {
  private final KeyCombination keys;

  private NamedKeys(KeyCombination keys) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
  }

  /// The same keys, or these themselves where they are called so already.
  static KeyCombination of(KeyCombination keys) {
    return name(keys).equals(keys.getDisplayText()) ? keys : new NamedKeys(keys);
  }

  private static String name(KeyCombination keys) {
    return keys.getDisplayText().replace("\u21b5", "Enter").replace("Escape", "Esc");
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public String getDisplayText() {
    return name(keys);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedKeys named && keys.equals(named.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
