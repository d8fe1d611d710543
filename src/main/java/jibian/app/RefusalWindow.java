package jibian.app;

import module java.base;

import javafx.stage.Stage;
import jibian.text.Messages;
import jibian.ui.window.FaultWindow;
import jibian.ui.window.FaultWindow.Choice;

/// Says in a window why the editor does not open: a line on a console is seen by nobody who clicked on a file.
final class RefusalWindow {
  /// Shows it until the clerk has chosen; does nothing where there can be no window.
  ///
  /// @param shown gets the window when it is shown, and may close it
  static void show(String title, String message, Consumer<Stage> shown, Choice... choices) {
    try {
      FxToolkit.begin()
          .ask(
              stage -> {
                FaultWindow.show(stage, title, message, Optional.empty(), List.of(choices));
                shown.accept(stage);
              });
    } catch (IllegalStateException e) {
      // The console has it.
    }
  }

  /// Shows what cannot be fixed here.
  static void show(String message) {
    show(
        Messages.text("app.window.refused"),
        message,
        _ -> {},
        Choice.of(Messages.text("command.quit"), () -> {}));
  }
}
