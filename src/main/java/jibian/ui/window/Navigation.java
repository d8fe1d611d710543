package jibian.ui.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import jibian.model.Submission;
import jibian.ui.kit.FileChoice;

/// What the inside of a window asks of the window.
public interface Navigation {

  void start();

  /// Where the clerk says which file is meant.
  FileChoice files();

  /// Says that other texts or backups may be there than before.
  void changed();

  void quit();

  /// Asks what a new text is to be.
  void create();

  /// Asks for files to open.
  void open();

  /// Asks for files of other programs to read.
  void importFiles();

  /// Makes a new year: of the text that is open, else of the one to go on with.
  void rollForward();

  /// The other texts, to be opened from menus.
  RecentTexts recent();

  /// Asks for the file to write a text to.
  ///
  /// @param written told of the file
  void saveAs(Submission text, Consumer<Path> written);
}
