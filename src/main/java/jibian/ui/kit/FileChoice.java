package jibian.ui.kit;

import module java.base;

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
  /// @param kind what it is to be
  /// @param name what is offered
  Optional<Path> toWrite(Window window, Kind kind, String name);

  /// A kind of file that is written.
  ///
  /// @param title of the dialog
  /// @param name what files of the kind are called
  /// @param extension with its dot
  record Kind(String title, String name, String extension) {

    /// The exchange file.
    public static Kind exchange() {
      return new Kind(Messages.text("data.copy"), Messages.text("start.file.kinds"), ".json");
    }

    /// The file with the extension of its kind.
    public Path complete(Path file) {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(extension)
          ? file
          : file.resolveSibling(file.getFileName() + extension);
    }
  }

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
    public Optional<Path> toWrite(Window window, Kind kind, String name) {
      FileChooser chooser = chooser(kind.title(), kind.name(), List.of("*" + kind.extension()));
      chooser.setInitialFileName(name + kind.extension());
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
