package jibian.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.MenuItem;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.text.UnusableException;
import jibian.ui.session.EditingSession;
import jibian.ui.window.MainWindow;

/// The whole program, which works by itself as a clerk does: it goes to projects, edits cells, takes edits back,
/// filters, opens the library and the export. It says when it is through, and stays until its input ends.
public final class WorkedProgram {
  private static final int ROWS_OF_A_PROJECT = 6;

  private final Random random = new Random(1);
  private final int turns;
  private final TrainingLimit limit = TrainingLimit.watched();

  private WorkedProgram(int turns) {
    this.turns = turns;
  }

  /// Runs it.
  ///
  /// @param args the data folder, and how many projects are worked on
  public static void main(String[] args) throws IOException, UnusableException {
    Path data = Path.of(args[0]);
    WorkedProgram worked = new WorkedProgram(Integer.parseInt(args[1]));
    new WindowCommand(
            new Folders(data, data),
            Optional.empty(),
            System.getProperty("os.name"),
            mainWindow -> new WindowTour(mainWindow, worked.limit, worked::steps).start(),
            System.err::println)
        .run();
    System.exit(0);
  }

  private Deque<BooleanSupplier> steps(MainWindow mainWindow) {
    Deque<BooleanSupplier> steps = new ArrayDeque<>();
    EditingSession session = mainWindow.workspace().session();
    List<Project> projects = session.text().projects();
    for (int turn = 0; turn < turns; turn++) {
      Project project = projects.get(random.nextInt(projects.size()));
      steps.add(WindowTour.step(() -> session.go(Address.of(project.id()))));
      for (int row = 0; row < ROWS_OF_A_PROJECT; row++) {
        Address cell = Address.of(any(project)).field(row % 2 == 0 ? "value" : "description");
        String words = "≥" + turn + "." + row + "次";
        steps.add(
            WindowTour.step(
                () -> session.edit("", cell, text -> CellEdits.set(text, cell, words))));
      }
      steps.add(WindowTour.step(session::undo));
      String filter = turn % 2 == 0 ? "jf" : "";
      steps.add(WindowTour.step(() -> mainWindow.workspace().tree().filterProperty().set(filter)));
      if (turn % 10 == 0) {
        panel(mainWindow, steps, turn % 20 == 0 ? "library.title" : "command.export");
      }
    }
    steps.add(WindowTour.step(() -> rest(mainWindow)));
    return steps;
  }

  /// Nothing is done any more; nothing may run now.
  private void rest(MainWindow mainWindow) {
    limit.end();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              System.out.println("worked");
              try {
                System.in.transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                // It ends.
              }
              Platform.runLater(mainWindow::quit);
            });
  }

  private Id any(Project project) {
    return project.indicators().get(random.nextInt(project.indicators().size())).id();
  }

  private static void panel(MainWindow mainWindow, Deque<BooleanSupplier> steps, String id) {
    steps.add(
        WindowTour.step(
            () ->
                WindowTour.commands(mainWindow).stream()
                    .filter(item -> id.equals(item.getId()))
                    .forEach(MenuItem::fire)));
    steps.add(WindowTour.step(mainWindow.overlay()::close));
  }
}
