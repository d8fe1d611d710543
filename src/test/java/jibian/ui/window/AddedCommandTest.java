package jibian.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SLASH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.command.Command;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/// One entry is all a command needs: it stands in its menu, in the toolbar, in Ctrl+K and in the list of keys.
class AddedCommandTest {
  private final AtomicInteger done = new AtomicInteger();
  private final Command<WindowContext> added =
      Command.<WindowContext>of("finding.none", "Shortcut+J", _ -> done.incrementAndGet())
          .in("menu.check", 90)
          .tool(Feather.STAR, 90);

  private static List<String> shown(Node root) {
    return Fx.call(
        () ->
            root.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private static MenuItem item(Scene scene, String id) {
    return Fx.call(
        () ->
            ((MenuBar) scene.lookup(".menu-bar"))
                .getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(one -> id.equals(one.getId()))
                    .findFirst()
                    .orElseThrow());
  }

  @Test
  void standsEverywhere() {
    try (WorkspaceWindow window =
        WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1200, 800, List.of(added))) {
      String name = added.text();
      MenuItem item = item(window.scene(), "finding.none");
      assertThat(item.getText()).isEqualTo(name);
      assertThat(item.getParentMenu().getText()).isEqualTo("检查");
      assertThat(item.getAccelerator().getDisplayText()).isEqualTo("Ctrl+J");
      assertThat(
              Fx.call(
                  () ->
                      window.scene().lookup(".tools").lookupAll(".button").stream()
                          .map(node -> ((Button) node).getText())
                          .toList()))
          .contains(name);
      window.press(CONTROL, J);
      assertThat(done).as("by its key").hasValue(1);
      window.press(CONTROL, SLASH);
      Fx.pulse(window.scene());
      assertThat(shown(window.overlay())).contains(name, "Ctrl+J");
      window.press(ENTER);
      window.press(CONTROL, K);
      window.type(name);
      Fx.pulse(window.scene());
      assertThat(shown(window.overlay())).contains(name);
      window.press(ENTER);
      assertThat(done).as("by its name").hasValue(2);
    }
  }
}
