package jibian.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import jibian.ui.Fx;
import jibian.ui.Shown;
import org.junit.jupiter.api.Test;

/// The keys of a context menu stand beside its entries, and are keys of the window no longer than that.
class MenuKeysTest {
  private static List<KeyCombination> keys(ContextMenu menu) {
    return Fx.call(() -> menu.getItems().stream().map(MenuItem::getAccelerator).toList());
  }

  @Test
  void areThereWhileTheMenuIsOpen() {
    StackPane place = new StackPane();
    try (Shown shown = Shown.open(300, 200, () -> place)) {
      ContextMenu menu =
          Fx.call(
              () -> {
                ContextMenu made = new ContextMenu(MenuKeys.item("清除", "Delete", () -> {}));
                MenuKeys.in(made);
                return made;
              });
      assertThat(keys(menu)).containsOnlyNulls();
      Fx.run(() -> menu.show(place, 300, 300));
      Fx.pulse(shown.scene());
      assertThat(keys(menu)).containsExactly(KeyCombination.valueOf("Delete"));
      Fx.run(menu::hide);
      Fx.until("gone", () -> menu.getItems().getFirst().getAccelerator() == null);
    }
  }
}
