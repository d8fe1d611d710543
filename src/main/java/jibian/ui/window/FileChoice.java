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

  /// Files to open; none where the clerk wants none after all.
  ///
  /// @param name what files of these kinds are called
  /// @param kinds patterns such as *.json
  List<Path> toOpen(Window window, String name, List<String> kinds);

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
    public List<Path> toOpen(Window window, String name, List<String> kinds) {
      FileChooser chooser = chooser(Messages.text("start.open"), name, kinds);
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(Messages.text("start.file.all"), "*.*"));
      List<File> files = chooser.showOpenMultipleDialog(window);
      return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toWrite(Window window, String name) {
      FileChooser chooser =
          chooser(Messages.text("data.copy"), Messages.text("start.file.kinds"), List.of("*.json"));
      chooser.setInitialFileName(name);
      return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(String title, String name, List<String> kinds) {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(title);
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, kinds));
      return chooser;
    }
  }
}
