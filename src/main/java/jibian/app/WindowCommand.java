package jibian.app;

import module java.base;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import jibian.model.Submission;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.findings.Review;
import jibian.ui.help.Components;
import jibian.ui.port.Services;
import jibian.ui.window.FaultWindow.Choice;
import jibian.ui.window.MainWindow;

/// `jibian` without a command: the editor.
///
/// @param file an exchange file to begin with
/// @param system the name of the operating system, as in the property `os.name`
/// @param shown told of the window when it is shown
/// @param console told what keeps the window from opening, beside the window that says so
record WindowCommand(
    Folders folders,
    Optional<Path> file,
    String system,
    Consumer<MainWindow> shown,
    Consumer<String> console) {
  /// JavaFX complains of being on the class path, which is where it is wanted.
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private static final int THREADS = 3;

  /// Between two looks for an answer of the first start, in nanoseconds.
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  /// Shows the window and returns when it is closed and everything is on the disk. Where the data cannot be opened, the
  /// window says why, and what can be done.
  ExitStatus run() throws IOException, UnusableException {
    TOOLKIT.setLevel(Level.SEVERE);
    List<String> arguments =
        file.stream().map(opened -> opened.toAbsolutePath().toString()).toList();
    AtomicReference<Predicate<List<String>>> forward =
        new AtomicReference<>(_ -> FxToolkit.comeForward());
    while (true) {
      SingleInstance.Start start;
      try {
        start =
            SingleInstance.start(
                Files.createDirectories(folders.start()),
                arguments,
                later -> forward.get().test(later));
      } catch (IOException e) {
        return run(forward);
      }
      switch (start) {
        case SingleInstance.Start.First(SingleInstance instance) -> {
          try (instance) {
            return run(forward);
          }
        }
        case SingleInstance.Start.HandedOver() -> {
          return ExitStatus.DONE;
        }
        case SingleInstance.Start.Silent() -> {
          if (!waits()) {
            return ExitStatus.UNUSABLE;
          }
        }
      }
    }
  }

  /// Tells that another program has the folder and does not answer, until it does.
  ///
  /// @return whether to try again
  private boolean waits() {
    String message = Messages.text("app.window.silent", folders.start());
    console.accept(message);
    AtomicBoolean again = new AtomicBoolean();
    AtomicBoolean open = new AtomicBoolean(true);
    RefusalWindow.show(
        Messages.text("app.window.silent.title"),
        message,
        stage ->
            whenAnswered(
                open,
                () -> {
                  again.set(true);
                  stage.close();
                }),
        Choice.of(Messages.text("trouble.again"), () -> again.set(true)),
        Choice.of(Messages.text("command.quit"), () -> {}));
    open.set(false);
    return again.get();
  }

  /// Looks for an answer as long as something is open.
  private void whenAnswered(AtomicBoolean open, Runnable then) {
    Thread.ofPlatform()
        .daemon()
        .name("waiting for an answer")
        .start(
            () -> {
              while (open.get() && !SingleInstance.isAnswered(folders.start())) {
                LockSupport.parkNanos(PAUSE);
              }
              if (open.get()) {
                Platform.runLater(then);
              }
            });
  }

  /// @param forward to be set to what answers later starts in the same data folder
  private ExitStatus run(AtomicReference<Predicate<List<String>>> forward)
      throws IOException, UnusableException {
    DrawnFonts fonts = DrawnFonts.in(folders.start());
    FxToolkit toolkit = FxToolkit.begin(fonts.window().all());
    ArchiveTexts texts = new ArchiveTexts();
    Clock clock = Clock.system(ZoneId.systemDefault());
    StoreEnvironment environment = new StoreEnvironment(ArchiveTexts.COPIES, clock, texts);
    Optional<Archive> archive = new ArchiveOpening(folders, environment, toolkit).open();
    if (archive.isEmpty()) {
      return ExitStatus.FAILED;
    }
    texts.over(archive.get());
    ExecutorService background = background();
    Folders there = new Folders(folders.start(), archive.get().folder());
    KnownForms forms = KnownForms.in(List.of(there.forms()));
    KeptForms kept = new KeptForms(there.forms());
    ScreenFonts drawn = new ScreenFonts(fonts.fonts(), fonts::find);
    Services services =
        new Services(
            forms.forms(),
            texts,
            texts,
            new OfficeDocuments(system, kept),
            Review::new,
            drawn,
            new ArchiveRevisions(archive.get()),
            new ArchiveBackups(archive.get(), there),
            new KnownIndicators(archive.get(), libraries(there)),
            new DiagnosticFile(there, archive.get()::settings, texts, Components::libraries),
            new Background(background, Platform::runLater, clock));
    Optional<Submission> open = Optional.empty();
    fonts.renewAtRest(system, drawn);
    try {
      open = show(toolkit, services, kept, forms.faults(), forward);
    } finally {
      background.shutdown();
      new ArchiveClosing(archive.get(), services.backups(), services.documents(), toolkit, open)
          .leave();
      Platform.exit();
    }
    return ExitStatus.DONE;
  }

  /// Where the unit may keep indicators of its own: beside the data, and beside the exchange file it begins with.
  private List<Path> libraries(Folders there) {
    return Stream.concat(
            Stream.of(there.library()),
            file.stream().map(opened -> opened.toAbsolutePath().resolveSibling("library")))
        .toList();
  }

  /// Shows the window until it is closed.
  ///
  /// @param kept the unit's own forms
  /// @param faults of those
  /// @return the text that was open then
  private Optional<Submission> show(
      FxToolkit toolkit,
      Services services,
      KeptForms kept,
      List<String> faults,
      AtomicReference<Predicate<List<String>>> forward) {
    CountDownLatch closed = new CountDownLatch(1);
    FutureTask<MainWindow> window =
        new FutureTask<>(
            () -> {
              faults();
              Stage stage = new Stage();
              MainWindow mainWindow = new MainWindow(stage, services);
              mainWindow.show(file);
              mainWindow.passedOver(faults);
              stage.showingProperty().subscribe((_, showing) -> release(showing, closed));
              shown.accept(mainWindow);
              forward.set(later -> FxToolkit.answers(() -> comeForward(stage, mainWindow, later)));
              return mainWindow;
            });
    toolkit.run(window);
    MainWindow mainWindow = FxToolkit.result(window);
    ClassCache.whenAtRest();
    new FormWatch(
            kept,
            services.forms(),
            found -> Platform.runLater(() -> mainWindow.formsRenewed(found)))
        .start();
    FxToolkit.await(closed);
    return mainWindow.text();
  }

  /// What a later start does to this one: its window comes to the front, with the file that start was to open.
  private static void comeForward(Stage stage, MainWindow mainWindow, List<String> arguments) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    arguments.forEach(argument -> mainWindow.starting().open(Path.of(argument)));
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

  /// What comes in when the window is closed is nobody's concern any more.
  private static ExecutorService background() {
    return new ThreadPoolExecutor(
        THREADS,
        THREADS,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        WindowCommand::thread,
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "background");
    thread.setDaemon(true);
    return thread;
  }
}
