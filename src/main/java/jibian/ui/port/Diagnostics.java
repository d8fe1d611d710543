package jibian.ui.port;

import module java.base;

/// What whoever looks into a fault needs to know of this computer, as one file.
@FunctionalInterface
public interface Diagnostics {

  /// Writes it, whole or not at all. Not for the window's thread.
  ///
  /// @param window what only the window knows, such as the screens it is on, a line each
  /// @param texts those that are enclosed whole; where there are none, nothing that the clerk wrote is in the file
  /// @throws IOException with a message for the clerk
  void write(Path file, List<String> window, List<Texts.Entry> texts) throws IOException;
}
