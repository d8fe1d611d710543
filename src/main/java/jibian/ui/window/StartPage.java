package jibian.ui.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import jibian.ui.command.Command;
import jibian.ui.command.Menus;
import jibian.ui.help.Handbook;
import jibian.ui.start.StartModel;
import jibian.ui.start.StartView;

/// What the window shows while no text is open: the start page under the menus that are of use there.
final class StartPage extends BorderPane {
  private final StartView view;

  StartPage(StartModel model, List<Command<WindowContext>> commands, WindowContext context) {
    this.view = new StartView(model);
    setCenter(view);
    setTop(Menus.bar(commands.stream().filter(one -> one.place().always()).toList(), context));
    addEventHandler(KeyEvent.KEY_PRESSED, event -> help(event, context));
  }

  /// No field is meant here: F1 explains the program.
  private static void help(KeyEvent event, WindowContext context) {
    if (event.getCode() == KeyCode.F1 && !context.overlay().showing()) {
      event.consume();
      Handbook.show(context.overlay());
    }
  }

  /// Looks again at what there is, and takes the keyboard.
  void begin() {
    view.begin();
  }
}
