package jibian.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The toolkit of the window, from outside its thread.
///
/// @param begun ends when it can be used
record Toolkit(FutureTask<Void> begun) {

  /// Begins it on a thread of its own, which takes as long as opening the archive does. It goes on when a window is
  /// closed.
  static Toolkit begin() {
    FutureTask<Void> begun =
        new FutureTask<>(
            () -> {
              try {
                Platform.startup(() -> {});
              } catch (IllegalStateException e) {
                // It had begun before.
              }
              Platform.setImplicitExit(false);
              return null;
            });
    Thread.ofPlatform().daemon().name("toolkit").start(begun);
    return new Toolkit(begun);
  }

  /// Runs something on the window's thread.
  ///
  /// @throws IllegalStateException if there is no toolkit for this system or screen
  void run(Runnable action) {
    try {
      begun.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    Platform.runLater(action);
  }

  /// Shows a window and waits until it is closed.
  void ask(Consumer<Stage> show) {
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
