package jibian.app;

import module java.base;

import javafx.animation.AnimationTimer;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import jibian.ui.window.MainWindow;
import jibian.ui.window.Workspace;

/// Goes through the window by itself when a text has been opened in it, a step every few frames. A fault ends the
/// program, with a status that says so. Not for the clerk.
final class WindowTour extends AnimationTimer {
  /// Frames a step has for what it begins in the background.
  private static final int PACE = 8;

  /// Frames the first findings and pages may take.
  private static final int PATIENCE = 1_000;

  private final MainWindow mainWindow;
  private final TrainingLimit limit;
  private final Function<MainWindow, Deque<BooleanSupplier>> plan;
  private Deque<BooleanSupplier> steps;
  private int frames;

  /// @param limit told of each step
  /// @param plan the steps, made when all is there; one that says no is asked again
  WindowTour(
      MainWindow mainWindow,
      TrainingLimit limit,
      Function<MainWindow, Deque<BooleanSupplier>> plan) {
    this.mainWindow = mainWindow;
    this.limit = limit;
    this.plan = plan;
  }

  /// A step that is through at once.
  static BooleanSupplier step(Runnable action) {
    return () -> {
      action.run();
      return true;
    };
  }

  @Override
  public void handle(long now) {
    frames++;
    try {
      if (steps == null && (isComplete() || frames > PATIENCE)) {
        steps = plan.apply(mainWindow);
      } else if (steps != null && frames % PACE == 0) {
        advance();
      }
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(ExitStatus.FAILED.code());
    }
  }

  private void advance() {
    if (steps.isEmpty()) {
      stop();
    } else if (steps.peek().getAsBoolean()) {
      steps.remove();
      limit.step();
    }
  }

  /// Whether everything a text shows by itself is there.
  private boolean isComplete() {
    Workspace workspace = mainWindow.workspace();
    return workspace != null
        && !workspace.findings().allProperty().get().isEmpty()
        && !workspace.preview().typesetPagesProperty().get().isEmpty();
  }

  /// Every command of the menus that is done by itself.
  static List<MenuItem> commands(MainWindow mainWindow) {
    MenuBar bar = (MenuBar) mainWindow.overlay().getScene().getRoot().lookup(".menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> item.getOnAction() != null)
        .toList();
  }
}
