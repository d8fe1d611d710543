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

  private final MainWindow shell;
  private final TrainingLimit headway;
  private final Function<MainWindow, Deque<BooleanSupplier>> plan;
  private Deque<BooleanSupplier> steps;
  private int frames;

  /// @param headway told of each step
  /// @param plan the steps, made when all is there; one that says no is asked again
  WindowTour(
      MainWindow shell, TrainingLimit headway, Function<MainWindow, Deque<BooleanSupplier>> plan) {
    this.shell = shell;
    this.headway = headway;
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
        steps = plan.apply(shell);
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
      headway.step();
    }
  }

  /// Whether everything a text shows by itself is there.
  private boolean isComplete() {
    Workspace workspace = shell.workspace();
    return workspace != null
        && !workspace.findings().allProperty().get().isEmpty()
        && !workspace.preview().proofsProperty().get().isEmpty();
  }

  /// Every command of the menus that is done by itself.
  static List<MenuItem> commands(MainWindow shell) {
    MenuBar bar = (MenuBar) shell.overlay().getScene().getRoot().lookup(".menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> item.getOnAction() != null)
        .toList();
  }
}
