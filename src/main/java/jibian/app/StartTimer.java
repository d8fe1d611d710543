package jibian.app;

import java.io.PrintStream;
import javafx.animation.AnimationTimer;
import jibian.ui.window.MainWindow;

/// Says when the text is open and drawn, and closes the window then: for whoever measures the start.
final class StartTimer extends AnimationTimer {
  /// Asks for it in the environment.
  static final String VARIABLE = "JIBIAN_STOPWATCH";

  private static final int FRAMES = 2;

  private final MainWindow mainWindow;
  private final PrintStream out;
  private int frames;

  StartTimer(MainWindow mainWindow, PrintStream out) {
    this.mainWindow = mainWindow;
    this.out = out;
  }

  /// Called before every frame.
  @Override
  public void handle(long now) {
    if (mainWindow.workspace() != null && ++frames > FRAMES) {
      stop();
      out.println("open");
      mainWindow.quit();
    }
  }
}
