package jibian.ui.kit;

import module java.base;

import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/// The system's dialog to choose a folder.
public final class FolderChoice {
  /// The folder the clerk chose; empty where none was.
  public static Optional<Path> ask(Window owner, String title) {
    return ask(owner, title, Optional.empty());
  }

  /// The same.
  ///
  /// @param begin where it begins, if there is such a folder
  public static Optional<Path> ask(Window owner, String title, Optional<Path> begin) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    begin.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }
}
