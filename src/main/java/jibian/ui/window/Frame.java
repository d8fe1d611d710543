package jibian.ui.window;

/// What the inside of a window asks of the window.
public interface Frame {

  /// Shows the start page.
  void start();

  /// Closes the window.
  void quit();
}
