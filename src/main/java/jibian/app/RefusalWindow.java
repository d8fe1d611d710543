package jibian.app;

import java.util.List;
import java.util.Optional;
import jibian.text.Messages;
import jibian.ui.window.FaultWindow;
import jibian.ui.window.FaultWindow.Choice;

/// Says in a window why the editor does not open: a line on a console is seen by nobody who clicked on a file.
final class RefusalWindow {
  private RefusalWindow() {}

  /// Shows it until the clerk has chosen; does nothing where there can be no window.
  static void show(String title, String message, Choice... choices) {
    try {
      FxToolkit.begin()
          .ask(
              stage -> FaultWindow.show(stage, title, message, Optional.empty(), List.of(choices)));
    } catch (IllegalStateException e) {
      // The console has it.
    }
  }

  /// Shows what cannot be mended here.
  static void show(String message) {
    show(
        Messages.text("app.window.refused"),
        message,
        Choice.of(Messages.text("command.quit"), () -> {}));
  }
}
