package jibian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import jibian.office.font.Fonts;
import jibian.store.Archive;
import jibian.store.Surroundings;
import jibian.text.UnusableException;
import jibian.ui.findings.Review;
import jibian.ui.port.Services;
import jibian.ui.window.Shell;

/// `jibian` without a command: the editor.
///
/// @param file an exchange file to begin with
/// @param system the name of the operating system, as in the property `os.name`
record WindowCommand(Folders folders, Optional<Path> file, String system) {
  /// JavaFX complains of being on the class path, which is where it is wanted.
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  /// Shows the window and returns when it is closed and everything is on the disk. Where the data cannot be opened, the
  /// window says why, and what can be done.
  ExitStatus run() throws IOException, UnusableException {
    TOOLKIT.setLevel(Level.SEVERE);
    Path data = Files.createDirectories(folders.data());
    ArchiveTexts texts = new ArchiveTexts();
    Clock clock = Clock.system(ZoneId.systemDefault());
    Surroundings surroundings = new Surroundings(ArchiveTexts.COPIES, clock, texts);
    Optional<Archive> archive = new Opening(data, surroundings).open();
    if (archive.isEmpty()) {
      return ExitStatus.FAILED;
    }
    texts.over(archive.get());
    ArchivePast past = new ArchivePast(archive.get());
    ExecutorService background = Executors.newFixedThreadPool(3, WindowCommand::thread);
    Services services =
        new Services(
            KnownForms.in(List.of(folders.forms())).forms(),
            texts,
            texts,
            new OfficeDocuments(system),
            Review::new,
            new ScreenFonts(Fonts.ofSystem()),
            past,
            past,
            background,
            Platform::runLater,
            clock);
    try {
      show(services);
    } finally {
      background.shutdown();
      archive.get().close();
    }
    return ExitStatus.DONE;
  }

  private void show(Services services) {
    CountDownLatch closed = new CountDownLatch(1);
    Toolkit.run(
        () -> {
          faults();
          Stage stage = new Stage();
          Shell shell = new Shell(stage, services);
          shell.show();
          stage.showingProperty().subscribe((_, showing) -> release(showing, closed));
          file.ifPresent(shell.starting()::open);
        });
    Toolkit.await(closed);
    Platform.exit();
  }

  private static void release(boolean showing, CountDownLatch closed) {
    if (!showing) {
      closed.countDown();
    }
  }

  /// A fault of the program in the window is reported as one of the command line is.
  private void faults() {
    Thread.setDefaultUncaughtExceptionHandler(
        (_, fault) -> System.err.println(new FaultReport(fault, List.of()).file(folders.logs())));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "background");
    thread.setDaemon(true);
    return thread;
  }
}
