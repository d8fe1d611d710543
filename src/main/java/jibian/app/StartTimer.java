package jibian.app;

import java.io.PrintStream;
import javafx.animation.AnimationTimer;
import jibian.ui.window.MainWindow;

/// Says when the text is open and drawn, and closes the window then: for whoever measures the start.
final class StartTimer extends AnimationTimer {
  /// Asks for it in the environment.
  static final String VARIABLE = "JIBIAN_STOPWATCH";

  private static final int FRAMES = 2;

  private final MainWindow shell;
  private final PrintStream out;
  private int frames;

  StartTimer(MainWindow shell, PrintStream out) {
    this.shell = shell;
    this.out = out;
  }

  /// Called before every frame.
  @Override
  public void handle(long now) {
    if (shell.workspace() != null && ++frames > FRAMES) {
      stop();
      out.println("open");
      shell.quit();
    }
  }
}
