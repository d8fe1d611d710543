package jibian.app;

import module java.base;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import jibian.office.font.CarriedFont;
import jibian.office.font.FontFolders;
import jibian.ui.look.Appearance;

/// The toolkit of the window, from outside its thread.
///
/// @param begun ends when it can be used
record FxToolkit(FutureTask<Void> begun) {

  /// Begins it with the fonts it knows.
  static FxToolkit begin() {
    return begin(List.of());
  }

  /// Begins it on a thread of its own, which takes as long as opening the archive does. It goes on when a window is
  /// closed.
  ///
  /// @param fonts files of the font to draw windows with; none for those it knows
  static FxToolkit begin(List<Path> fonts) {
    FutureTask<Void> begun =
        new FutureTask<>(
            () -> {
              fonts();
              try {
                Platform.startup(() -> Appearance.drawWith(fonts, CarriedFont.file()));
              } catch (IllegalStateException e) {
                // It had begun before.
              }
              Platform.setImplicitExit(false);
              return null;
            });
    Thread.ofPlatform().daemon().name("toolkit").start(begun);
    return new FxToolkit(begun);
  }

  /// On a machine without any font the toolkit draws nothing and fails: it then takes the one the program carries. Only
  /// that of Linux knows these properties; the other systems have fonts.
  private static void fonts() {
    Optional<Path> carried = CarriedFont.folder();
    if (carried.isPresent() && FontFolders.ofSystem().isEmpty()) {
      System.setProperty("prism.embeddedfonts", "true");
      System.setProperty("prism.fontdir", carried.get().toString());
    }
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

  /// Does something on the window's thread within a short time, or not at all, and says which.
  static boolean answers(Runnable action) {
    FutureTask<Boolean> done = new FutureTask<>(action, true);
    try {
      Platform.runLater(done);
      return done.get(SingleInstance.WINDOW_PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (TimeoutException e) {
      return !done.cancel(false);
    } catch (ExecutionException | IllegalStateException e) {
      return false;
    }
  }

  /// Brings a window that is shown before the window of the program to the front, and says whether there is one.
  static boolean comeForward() {
    AtomicBoolean any = new AtomicBoolean();
    return answers(
            () ->
                Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .findFirst()
                    .ifPresent(
                        stage -> {
                          stage.setIconified(false);
                          stage.toFront();
                          stage.requestFocus();
                          any.set(true);
                        }))
        && any.get();
  }

  /// Waits for what is made on the window's thread; what goes wrong there is thrown here.
  static <T> T result(Future<T> made) {
    try {
      return made.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
