package jibian.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.command.Command;
import jibian.ui.command.Command.Choice;
import jibian.ui.command.Menus;
import jibian.ui.intake.DocumentFiles;
import jibian.ui.intake.IntakeQueue;
import jibian.ui.kit.FileChoice;
import jibian.ui.look.AppIcon;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.MessageBox;
import jibian.ui.overlay.Overlay;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.start.LeftTexts;
import jibian.ui.start.NewView;
import jibian.ui.start.StartActions;
import jibian.ui.start.StartModel;
import jibian.ui.start.StartView;
import jibian.ui.start.TakenTexts;
import jibian.ui.submission.SubmissionTotals;

/// The program's window: the start page, or the text that is open. It opens as and where it was left.
public final class MainWindow implements Navigation, StartActions {
  /// The setting that holds the text that is open, and the one that holds the text that is being opened.
  private static final String OPEN = "open";

  private static final String OPENING = "opening";

  /// The files of other programs that are read.
  private static final List<String> DOCUMENTS =
      DocumentFiles.ENDINGS.stream().map(ending -> "*" + ending).toList();

  /// So many milliseconds after a text came into the window it is seen whether the window answers.
  private static final int SETTLED = 2_000;

  private final Stage stage;
  private final Services services;
  private final Appearance look;
  private final List<Command<WindowContext>> commands;
  private final StackPane content = new StackPane();
  private final DataBar bar;
  private final Overlay overlay = new Overlay();
  private final StartModel starting;
  private final LeftTexts memory;
  private final FileChoice files;

  /// What commands act on while no text is open.
  private final WindowContext context;

  private final RecentTexts recent;
  private final NewYear newYear;
  private final IntakeQueue intake;
  private StartView start;
  private BorderPane welcome;
  private boolean appeared;
  private Runnable leave = () -> {};
  private Workspace workspace;

  public MainWindow(Stage stage, Services services) {
    this(stage, services, FileChoice.ofSystem(), Commands.ALL);
  }

  /// @param files where the clerk says which file is meant
  /// @param commands what the clerk can do in it
  public MainWindow(
      Stage stage, Services services, FileChoice files, List<Command<WindowContext>> commands) {
    this.stage = stage;
    this.commands = commands;
    this.services = services;
    this.look = new Appearance(services.settings());
    this.memory = new LeftTexts(services.settings(), services.background().clock());
    this.starting = new StartModel(services, this);
    this.files = files;
    this.context = new WindowContext(services, look, overlay, this, Optional.empty());
    this.newYear = new NewYear(context, starting, this, this::view);
    this.intake = new IntakeQueue(context, new TakenTexts(services.texts())::add, newYear::offer);
    this.recent = new RecentTexts(services, starting::open);
    recent.years().addListener((ListChangeListener<Choice>) _ -> showYears());
    this.bar = new DataBar(services, files, this::text);
    VBox.setVgrow(content, Priority.ALWAYS);
    StackPane root = new StackPane(new VBox(bar, content), overlay);
    FileDrop.on(root, overlay, starting::open);
    Scene scene = new Scene(root, WindowPlace.WIDTH, WindowPlace.HEIGHT);
    look.dress(scene);
    stage.setScene(scene);
    stage.setTitle(Messages.text("app.name"));
    stage.getIcons().setAll(AppIcon.sizes());
    new WindowPlace(stage, services.settings()).restore();
    stage.setOnCloseRequest(_ -> close());
    starting.noticeProperty().subscribe(this::noticed);
    services
        .texts()
        .refusals(message -> services.background().window().execute(() -> refused(message)));
  }

  /// Shows the window: what is in a file, or the text that was open last, else the start page. It appears when there is
  /// something in it.
  ///
  /// @param file one to begin with
  public void show(Optional<Path> file) {
    if (file.isPresent()) {
      welcome();
      starting.open(file.get());
      return;
    }
    Optional<String> last = services.settings().get(OPEN).filter(id -> id.matches("[0-9]{1,18}"));
    if (last.isPresent() && last.equals(services.settings().get(OPENING))) {
      welcome();
      starting.interrupted();
      return;
    }
    last.ifPresentOrElse(id -> starting.resume(Long.parseLong(id), this::welcome), this::welcome);
  }

  /// Says that files of forms cannot be used, above whatever is shown.
  ///
  /// @param faults what is wrong with each; none for nothing to say
  public void passedOver(List<String> faults) {
    if (!faults.isEmpty()) {
      bar.tell(Messages.text("data.forms", String.join("\n", faults)));
    }
  }

  /// The forms of the unit were read again: the open text is shown in them.
  ///
  /// @param faults what is wrong with those that cannot be used; they are as they were
  public void formsRenewed(List<String> faults) {
    bar.forms(faults);
    if (workspace != null) {
      workspace.session().renewForm();
    }
  }

  private void welcome() {
    if (workspace == null) {
      start();
      appear();
    }
  }

  /// Shows the window for the first time; one that was closed stays closed.
  private void appear() {
    if (!appeared) {
      appeared = true;
      stage.show();
    }
  }

  @Override
  public void review(List<Path> files) {
    text().ifPresent(_ -> workspace.session().settle());
    intake.add(files);
  }

  @Override
  public void panel(Command<PanelContext> command) {
    command.action().accept(context);
  }

  @Override
  public void enter(Texts.Opened opened) {
    leave.run();
    services.settings().put(OPENING, Long.toString(opened.entry().id()));
    try {
      show(opened);
    } catch (UnusableException e) {
      opened();
      welcome();
      tell(e.getMessage());
      return;
    } catch (RuntimeException | Error e) {
      leave = () -> {};
      workspace = null;
      welcome();
      tell(Messages.text("app.open.fault"));
      throw e;
    }
    services.background().after(SETTLED).execute(this::opened);
  }

  /// The text that was being opened is open, and the window answers.
  private void opened() {
    services.settings().put(OPENING, "");
  }

  private void show(Texts.Opened opened) throws UnusableException {
    Background background = services.background();
    workspace =
        Workspace.of(opened, services, background.on(new AfterFirstFrames(background.worker())));
    memory.place(opened.entry()).ifPresent(workspace.session()::go);
    WorkspaceView view = new WorkspaceView(workspace, look, services, overlay, this, commands);
    content.getChildren().setAll(view);
    leave = this::left;
    services.settings().put(OPEN, Long.toString(opened.entry().id()));
    stage.setTitle(Messages.text("app.title", DisplayNames.text(opened.text())));
    workspace.session().placeProperty().subscribe(place -> memory.at(opened.entry(), place));
    recent.refresh(opened.entry().id());
    appear();
    if (stage.isShowing()) {
      view.begin();
    }
  }

  /// The start page, for tests and for whoever opens files.
  public StartModel starting() {
    return starting;
  }

  /// What is open; null on the start page.
  public Workspace workspace() {
    return workspace;
  }

  /// The text that is open.
  public Optional<Submission> text() {
    return Optional.ofNullable(workspace).map(one -> one.session().text());
  }

  /// The layer over the window.
  public Overlay overlay() {
    return overlay;
  }

  /// Tells the clerk something went wrong.
  public void tell(String message) {
    say(Messages.text("dialog.fault"), message);
  }

  @Override
  public void say(String title, String text) {
    MessageBox.show(overlay, title, text, MessageBox.Answer.close(Messages.text("dialog.ok")));
  }

  @Override
  public void start() {
    leave.run();
    leave = () -> {};
    workspace = null;
    services.settings().put(OPEN, "");
    if (start == null) {
      start = new StartView(starting);
      welcome = new BorderPane(start);
      welcome.setTop(
          Menus.bar(commands.stream().filter(one -> one.place().always()).toList(), context));
    }
    content.getChildren().setAll(welcome);
    stage.setTitle(Messages.text("app.name"));
    recent.refresh(0);
    start.begin();
  }

  @Override
  public FileChoice files() {
    return files;
  }

  @Override
  public void changed() {
    if (workspace == null) {
      starting.refresh();
    }
  }

  @Override
  public void create() {
    NewView.show(starting, overlay);
  }

  @Override
  public void open() {
    starting.open(
        files.toOpen(
            stage,
            Messages.text("start.file.kinds"),
            Stream.concat(DOCUMENTS.stream(), Stream.of("*.json")).toList()));
  }

  @Override
  public void importFiles() {
    starting.open(files.toOpen(stage, Messages.text("import.kinds"), DOCUMENTS));
  }

  private void showYears() {
    if (workspace != null) {
      workspace.tree().years(recent.years());
    }
  }

  @Override
  public void rollForward() {
    newYear.begin();
  }

  @Override
  public void rollForward(Texts.Opened opened) {
    newYear.of(opened.text());
  }

  private Optional<WorkspaceView> view() {
    return content.getChildren().stream()
        .filter(WorkspaceView.class::isInstance)
        .map(WorkspaceView.class::cast)
        .findFirst();
  }

  @Override
  public ObservableList<Choice> recent() {
    return recent.choices();
  }

  @Override
  public ObservableList<Choice> years() {
    return recent.years();
  }

  @Override
  public void saveAs(Submission text, Consumer<Path> written) {
    bar.copyTo(text, written);
  }

  @Override
  public void quit() {
    close();
    stage.close();
  }

  /// Keeps what is being typed, and where the clerk was.
  private void left() {
    EditingSession session = workspace.session();
    session.settle();
    String path =
        DisplayNames.path(session.text(), session.form(), session.variant(), session.place());
    int errors = workspace.findings().tally().errors();
    memory.left(
        session.entry(),
        errors == 0
            ? Messages.text("start.where.clean", path)
            : Messages.text("start.where", path, Integer.toString(errors)),
        new LeftTexts.About(
            SubmissionTotals.of(session.text(), session.form()).budget().toPlainString(), errors));
  }

  private void close() {
    leave.run();
    opened();
  }

  /// What the start page says goes unseen while a text is open.
  private void noticed(StartModel.Notice notice) {
    if (workspace != null && notice.bad()) {
      tell(notice.text());
    }
  }

  private void refused(Optional<String> message) {
    bar.refused(message);
    if (workspace != null) {
      message.ifPresent(workspace.session()::refused);
    }
  }
}
