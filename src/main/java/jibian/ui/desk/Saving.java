package jibian.ui.desk;

import java.time.LocalTime;

/// Whether what the clerk did is safe on disk.
public sealed interface Saving {

  /// Everything is saved, since a time; the time is null where nothing was done yet.
  record Saved(LocalTime at) implements Saving {}

  /// Something is being typed that is not on its way yet.
  record Typing() implements Saving {}

  /// The last steps are on their way.
  record Underway() implements Saving {}

  /// The last step could not be saved; the text in memory is whole.
  ///
  /// @param message what is wrong and what to do
  record Failed(String message) implements Saving {}
}
