package jibian.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import jibian.text.Messages;

/// Where the clerk says which file is meant.
public interface FileChoice {

  /// A file to open; empty where the clerk wants none after all.
  ///
  /// @param kinds patterns such as *.json
  Optional<Path> toOpen(Window window, List<String> kinds);

  /// A file to write.
  ///
  /// @param name what is offered
  Optional<Path> toWrite(Window window, String name);

  /// The dialogs of the system.
  static FileChoice ofSystem() {
    return new OfSystem();
  }

  /// The dialogs of the system.
  record OfSystem() implements FileChoice {
    @Override
    public Optional<Path> toOpen(Window window, List<String> kinds) {
      FileChooser chooser = chooser(Messages.text("start.exchange"), kinds);
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(Messages.text("start.file.all"), "*.*"));
      return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> toWrite(Window window, String name) {
      FileChooser chooser = chooser(Messages.text("data.copy"), List.of("*.json"));
      chooser.setInitialFileName(name);
      return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(String title, List<String> kinds) {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(title);
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(Messages.text("start.file.kinds"), kinds));
      return chooser;
    }
  }
}
