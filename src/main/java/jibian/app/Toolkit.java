package jibian.app;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The toolkit of the window, from outside its thread.
final class Toolkit {
  private Toolkit() {}

  /// Runs something on the window's thread, which is begun if need be and goes on when a window is closed.
  static void run(Runnable action) {
    try {
      Platform.startup(action);
      Platform.setImplicitExit(false);
    } catch (IllegalStateException e) {
      Platform.runLater(action);
    }
  }

  /// Shows a window and waits until it is closed.
  static void ask(Consumer<Stage> show) {
    CountDownLatch closed = new CountDownLatch(1);
    run(
        () -> {
          Stage stage = new Stage();
          show.accept(stage);
          stage.setOnHidden(_ -> Platform.runLater(closed::countDown));
        });
    await(closed);
  }

  /// Waits for something on the window's thread. An interrupt ends the waiting.
  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
