package jibian.ui.session;

import java.time.LocalTime;

/// Whether what the clerk did is safe on disk.
public sealed interface SaveState {

  /// Everything is saved, since a time; the time is null where nothing was done yet.
  record Saved(LocalTime at) implements SaveState {}

  /// Something is being typed that is not on its way yet.
  record Typing() implements SaveState {}

  /// The last steps are on their way.
  record Underway() implements SaveState {}

  /// The last step could not be saved; the text in memory is whole.
  ///
  /// @param message what is wrong and what to do
  record Failed(String message) implements SaveState {}
}
