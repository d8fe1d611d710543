package jibian.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;
import jibian.ui.window.MainWindow;
import jibian.ui.window.Workspace;

/// Goes through the whole window by itself when a text has been opened in it, a step every few frames, and ends the
/// program: for the run the cache of loaded classes is trained over. A fault ends it too, with a status that says so.
final class CacheTrainingTour extends AnimationTimer {
  /// Frames a step has for what it begins in the background.
  private static final int PACE = 8;

  /// Frames the first findings and pages may take.
  private static final int PATIENCE = 1_000;

  /// Commands that leave the text, or ask the system for a file, which it cannot do without a display.
  private static final Set<String> AWAY =
      Set.of("command.start", "command.quit", "command.open", "command.import", "command.saveAs");

  private final MainWindow shell;
  private final TrainingLimit headway;
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private boolean underway;
  private int frames;

  CacheTrainingTour(MainWindow shell, TrainingLimit headway) {
    this.shell = shell;
    this.headway = headway;
  }

  @Override
  public void handle(long now) {
    frames++;
    try {
      if (!underway && (isComplete() || frames > PATIENCE)) {
        underway = true;
        plan();
      } else if (underway && frames % PACE == 0) {
        steps.remove().run();
        headway.step();
      }
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
      Runtime.getRuntime().halt(ExitStatus.FAILED.code());
    }
  }

  /// Whether everything a text shows by itself is there.
  private boolean isComplete() {
    Workspace workspace = shell.workspace();
    return workspace != null
        && !workspace.findings().allProperty().get().isEmpty()
        && !workspace.preview().proofsProperty().get().isEmpty();
  }

  private void plan() {
    EditingSession session = shell.workspace().session();
    for (Address place : places(session.text())) {
      steps.add(() -> session.go(place));
    }
    Id row = session.text().projects().getFirst().indicators().getFirst().id();
    Address cell = Address.of(row).field("level3");
    steps.add(() -> session.edit("", cell, text -> CellEdits.set(text, cell, "")));
    steps.add(session::undo);
    steps.add(() -> shell.workspace().tree().filterProperty().set("zf"));
    steps.add(() -> shell.workspace().tree().filterProperty().set(""));
    for (MenuItem item : commands()) {
      steps.add(item::fire);
      steps.add(shell.overlay()::close);
    }
    steps.add(shell::start);
    steps.add(shell::quit);
    steps.add(this::stop);
  }

  private static List<Address> places(Submission text) {
    List<Address> places = new ArrayList<>(List.of(Places.TEXT, Places.NARRATIVE));
    Stream.of(text.narrative(), text.supplements(), text.projects())
        .flatMap(parts -> parts.stream().limit(1))
        .forEach(part -> places.add(Address.of(part.id())));
    return places;
  }

  /// Every command of the menus that can be given here.
  private List<MenuItem> commands() {
    MenuBar bar = (MenuBar) shell.overlay().getScene().getRoot().lookup(".menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> item.getOnAction() != null && !AWAY.contains(item.getId()))
        .toList();
  }
}
