package jibian.ui.panel;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.K;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import jibian.text.Messages;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.command.Command;
import jibian.ui.window.WindowContext;
import org.junit.jupiter.api.Test;

/// One file is all a panel needs: its command stands in the menu and in Ctrl+K, and opens it over the window.
class AddedPanelTest {
  private static final AtomicInteger CLOSED = new AtomicInteger();
  private static final String PROJECTS =
      Integer.toString(Fakes.text("zunhua-2022").projects().size());

  /// Says how many projects there are.
  private static final class ProjectCount extends Panel {
    static final Command<PanelContext> COMMAND =
        command("finding.none", "Shortcut+J", Size.LOW, ProjectCount::new).in("menu.check", 90);

    ProjectCount(PanelContext context) {
      setTop(head(Messages.text("finding.none")));
      setCenter(new Label(Integer.toString(context.session().text().projects().size())));
      buttons(main(Messages.text("dialog.ok"), "ok", context::close));
    }

    @Override
    protected void closed() {
      CLOSED.incrementAndGet();
    }
  }

  private static void shown(WorkspaceWindow window) {
    Fx.until("shown", () -> window.overlay().showing());
    Fx.pulse(window.scene());
    Panel panel = (Panel) Fx.call(() -> window.overlay().lookup(".panel"));
    assertThat(Fx.call(() -> ((Label) panel.getCenter()).getText())).isEqualTo(PROJECTS);
    assertThat(Fx.call(panel::getWidth)).isEqualTo(780);
    assertThat(Fx.call(() -> window.scene().getFocusOwner().getId())).isEqualTo("ok");
  }

  @Test
  void opensFromEverywhereAndIsToldThatItWasClosed() {
    Command<WindowContext> command =
        ProjectCount.COMMAND.through((window, act) -> act.accept(window));
    try (WorkspaceWindow window =
        WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800, List.of(command))) {
      MenuBar bar = (MenuBar) window.scene().lookup(".menu-bar");
      Menu check =
          Fx.call(
              () ->
                  bar.getMenus().stream()
                      .filter(menu -> menu.getText().equals("检查"))
                      .findFirst()
                      .orElseThrow());
      assertThat(check.getItems().getLast().getText()).isEqualTo(command.text());
      Fx.run(check.getItems().getLast()::fire);
      shown(window);
      window.press(ESCAPE);
      assertThat(CLOSED).hasValue(1);
      window.press(CONTROL, J);
      shown(window);
      window.press(ENTER);
      assertThat(CLOSED).hasValue(2);
      window.press(CONTROL, K);
      window.type(command.text());
      window.press(ENTER);
      shown(window);
    }
  }
}
