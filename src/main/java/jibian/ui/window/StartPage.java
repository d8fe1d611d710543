package jibian.ui.window;

import java.util.List;
import javafx.scene.layout.BorderPane;
import jibian.ui.command.Command;
import jibian.ui.command.Menus;
import jibian.ui.start.StartModel;
import jibian.ui.start.StartView;

/// What the window shows while no text is open: the start page under the menus that are of use there.
final class StartPage extends BorderPane {
  private final StartView view;

  StartPage(StartModel model, List<Command<WindowContext>> commands, WindowContext context) {
    this.view = new StartView(model);
    setCenter(view);
    setTop(Menus.bar(commands.stream().filter(one -> one.place().always()).toList(), context));
  }

  /// Looks again at what there is, and takes the keyboard.
  void begin() {
    view.begin();
  }
}
