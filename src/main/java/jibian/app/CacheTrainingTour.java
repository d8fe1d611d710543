package jibian.app;

import static jibian.app.WindowTour.step;

import module java.base;

import javafx.scene.control.MenuItem;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;
import jibian.ui.window.MainWindow;

/// What is done in the window while the cache of loaded classes is trained: all of it.
final class CacheTrainingTour {
  /// Commands that leave the text, or ask the system for a file, which it cannot do without a display.
  private static final Set<String> AWAY =
      Set.of("command.start", "command.quit", "command.open", "command.import", "command.saveAs");

  static Deque<BooleanSupplier> steps(MainWindow mainWindow) {
    Deque<BooleanSupplier> steps = new ArrayDeque<>();
    EditingSession session = mainWindow.workspace().session();
    for (Address place : places(session.text())) {
      steps.add(step(() -> session.go(place)));
    }
    Id row = session.text().projects().getFirst().indicators().getFirst().id();
    Address cell = Address.of(row).field("level3");
    steps.add(step(() -> session.edit("", cell, text -> CellEdits.set(text, cell, ""))));
    steps.add(step(session::undo));
    steps.add(step(() -> mainWindow.workspace().tree().filterProperty().set("zf")));
    steps.add(step(() -> mainWindow.workspace().tree().filterProperty().set("")));
    for (MenuItem item : WindowTour.commands(mainWindow)) {
      if (!AWAY.contains(item.getId())) {
        steps.add(step(item::fire));
        steps.add(step(mainWindow.overlay()::close));
      }
    }
    steps.add(step(() -> mainWindow.show(Optional.empty())));
    steps.add(step(mainWindow::start));
    steps.add(step(mainWindow::quit));
    return steps;
  }

  private static List<Address> places(Submission text) {
    List<Address> places = new ArrayList<>(List.of(Places.TEXT, Places.NARRATIVE));
    Stream.of(text.narrative(), text.supplements(), text.projects())
        .flatMap(parts -> parts.stream().limit(1))
        .forEach(part -> places.add(Address.of(part.id())));
    return places;
  }
}
