package jibian.ui.command;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The keys of a context menu stand beside its entries, and are keys of the window no longer than that.
class MenusTest {
  private static List<String> keys(ContextMenu menu) {
    return Fx.call(
        () ->
            menu.getItems().stream()
                .filter(item -> item.getText() != null)
                .map(MenusTest::line)
                .toList());
  }

  private static String line(MenuItem item) {
    return item.getAccelerator() == null
        ? item.getText()
        : item.getText() + " " + item.getAccelerator().getDisplayText();
  }

  /// The context menu of a node, opened at its middle.
  private static ContextMenu open(Node node) {
    Fx.run(
        () ->
            node.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 4, 4, 200, 200, false, null)));
    return Fx.call(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private static Node cell(WorkspaceWindow window, String list, int index) {
    return Fx.call(
        () ->
            window.scene().lookup(list).lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == index)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void keysAreThereWhileTheMenuIsOpen() {
    StackPane place = new StackPane();
    try (Shown shown = Shown.open(300, 200, () -> place)) {
      Command<String> clear = Command.of("grid.menu.clear", "Delete", _ -> {});
      ContextMenu menu =
          Fx.call(
              () -> {
                ContextMenu made = new ContextMenu();
                Menus.showKeys(made);
                made.getItems().setAll(Menus.items(List.of(clear), ""));
                return made;
              });
      assertThat(keys(menu)).containsExactly("清除");
      Fx.run(() -> menu.show(place, 300, 300));
      Fx.pulse(shown.scene());
      assertThat(keys(menu)).containsExactly("清除 Delete");
      Fx.run(menu::hide);
      Fx.until("gone", () -> menu.getItems().getFirst().getAccelerator() == null);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Alt+Enter, Alt+Enter",
    "Shortcut+Enter, Ctrl+Enter",
    "Esc, Esc",
    "Shortcut+Shift+N, Ctrl+Shift+N"
  })
  void aMenuCallsKeysAsTheListOfKeysDoes(String keys, String name) {
    Command<String> command = Command.of("grid.menu.clear", keys, _ -> {});
    assertThat(command.keyText()).isEqualTo(name);
    MenuItem item =
        Menus.bar(List.of(command.in("menu.edit", 1)), "")
            .getMenus()
            .getFirst()
            .getItems()
            .getFirst();
    assertThat(item.getAccelerator().getDisplayText()).isEqualTo(name);
    assertThat(item.getAccelerator()).isEqualTo(command.combination());
  }

  @Test
  void keysThatAreCalledOtherwiseArePressedAsBefore() {
    List<String> done = new ArrayList<>();
    Command<String> command = Command.of("grid.menu.clear", "Alt+Enter", done::add);
    Command.press(List.of(command), "done", key(KeyCode.ENTER, false));
    assertThat(done).isEmpty();
    Command.press(List.of(command), "done", key(KeyCode.ENTER, true));
    assertThat(done).containsExactly("done");
  }

  private static KeyEvent key(KeyCode code, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false);
  }

  @Test
  void theMenuOfTheTreeLeavesTheKeysOfTheWindowAlone() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      Fx.run(() -> window.scene().lookup("#tree").requestFocus());
      ContextMenu menu = open(cell(window, "#tree", 2));
      assertThat(keys(menu)).contains("新增项目 Ctrl+Shift+N", "新增段落");
      window.press(ESCAPE);
      Fx.run(menu::hide);
      int before = window.text().projects().size();
      Fx.run(() -> window.scene().lookup("#filter").requestFocus());
      window.press(CONTROL, SHIFT, N);
      assertThat(window.text().projects()).hasSize(before + 1);
    }
  }

  @Test
  void theMenuOfAFindingNamesTheKeysOfTheWindow() {
    try (WorkspaceWindow window =
        WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 1000, Fakes::reviewed)) {
      Fx.until("findings", () -> window.workspace().findings().tally().errors() > 0);
      Fx.pulse(window.scene());
      ContextMenu menu = open(cell(window, "#findings", 1));
      assertThat(keys(menu)).contains("转到这一处", "说明 Shift+F1", "保留原文并注明理由… Ctrl+R");
      Fx.run(menu::hide);
    }
  }
}
