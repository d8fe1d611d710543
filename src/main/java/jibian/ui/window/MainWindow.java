package jibian.ui.window;

import module java.base;

import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.command.Command;
import jibian.ui.intake.DocumentFiles;
import jibian.ui.intake.IntakeQueue;
import jibian.ui.kit.FileChoice;
import jibian.ui.look.AppIcon;
import jibian.ui.look.Appearance;
import jibian.ui.look.SolidPopups;
import jibian.ui.overlay.MessageBox;
import jibian.ui.overlay.Overlay;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.DisplayNames;
import jibian.ui.start.LeftTexts;
import jibian.ui.start.NewView;
import jibian.ui.start.StartActions;
import jibian.ui.start.StartModel;
import jibian.ui.start.TakenTexts;

/// The program's window: the start page, or the text that is open. It opens as and where it was left.
public final class MainWindow implements Navigation, StartActions {
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
  private final OpenText open;
  private final FileChoice files;

  /// What commands act on while no text is open.
  private final WindowContext context;

  private final RecentTexts recent;
  private final NewYear newYear;
  private final IntakeQueue intake;
  private StartPage start;
  private boolean appeared;
  private Optional<WorkspaceView> view = Optional.empty();

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
    this.open = new OpenText(services.settings());
    this.starting = new StartModel(services, this);
    this.files = files;
    this.context = new WindowContext(services, look, overlay, this, Optional.empty());
    this.newYear = new NewYear(context, starting, this, () -> view);
    this.intake = new IntakeQueue(context, new TakenTexts(services.texts())::add, newYear::offer);
    this.recent = new RecentTexts(services, starting::open);
    recent.onYears(years -> view.ifPresent(text -> text.workspace().tree().years(years)));
    this.bar = new DataBar(services, files, this::text);
    VBox.setVgrow(content, Priority.ALWAYS);
    StackPane root = new StackPane(new VBox(bar, content), overlay);
    FileDrop.on(root, overlay, starting::open);
    overlay.home(() -> view.ifPresent(WorkspaceView::focus));
    Scene scene = new Scene(root, WindowPlace.WIDTH, WindowPlace.HEIGHT);
    look.dress(scene);
    SolidPopups.in(scene);
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
    if (open.isUnanswered()) {
      welcome();
      starting.interrupted();
      return;
    }
    open.id().ifPresentOrElse(id -> starting.resume(id, this::welcome), this::welcome);
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
    view.ifPresent(text -> text.workspace().session().renewForm());
  }

  private void welcome() {
    if (view.isEmpty()) {
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
    view.ifPresent(text -> text.workspace().session().settle());
    intake.add(files);
  }

  @Override
  public void panel(Command<PanelContext> command) {
    command.action().accept(context);
  }

  @Override
  public void enter(Texts.Opened opened) {
    leave();
    open.opening(opened.entry().id());
    try {
      show(opened);
    } catch (UnusableException e) {
      open.answered();
      welcome();
      tell(e.getMessage());
      return;
    } catch (RuntimeException | Error e) {
      view = Optional.empty();
      welcome();
      tell(Messages.text("app.open.fault"));
      throw e;
    }
    services.background().after(SETTLED).execute(open::answered);
  }

  private void show(Texts.Opened opened) throws UnusableException {
    Workspace workspace =
        Workspace.of(opened, services, AfterFirstFrames.of(services.background()));
    memory.place(opened.entry()).ifPresent(workspace.session()::go);
    WorkspaceView shown = new WorkspaceView(workspace, look, services, overlay, this, commands);
    view = Optional.of(shown);
    content.getChildren().setAll(shown);
    open.is(opened.entry().id());
    memory.opened(opened.entry());
    workspace
        .session()
        .textProperty()
        .subscribe(text -> stage.setTitle(Messages.text("app.title", DisplayNames.text(text))));
    workspace.session().placeProperty().subscribe(place -> memory.at(opened.entry(), place));
    recent.refresh(opened.entry().id());
    new TakenBack(
            workspace.session(), services, () -> recent.refresh(opened.entry().id()), shown::taken)
        .watch(opened.before());
    appear();
    if (stage.isShowing()) {
      shown.begin();
    }
  }

  /// The start page, for tests and for whoever opens files.
  public StartModel starting() {
    return starting;
  }

  /// What is open; null on the start page.
  public Workspace workspace() {
    return view.map(WorkspaceView::workspace).orElse(null);
  }

  public Optional<Submission> text() {
    return view.map(text -> text.workspace().session().text());
  }

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
    leave();
    view = Optional.empty();
    open.none();
    if (start == null) {
      start = new StartPage(starting, commands, context);
    }
    content.getChildren().setAll(start);
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
    if (view.isEmpty()) {
      starting.refresh();
    }
  }

  @Override
  public void create() {
    NewView.show(starting, overlay);
  }

  @Override
  public void open() {
    starting.open(files.toOpen(stage, Messages.text("start.file.kinds"), DocumentFiles.OPENED));
  }

  @Override
  public void importFiles() {
    starting.open(files.toOpen(stage, Messages.text("import.kinds"), DocumentFiles.PATTERNS));
  }

  @Override
  public void rollForward() {
    newYear.begin();
  }

  @Override
  public void rollForward(Texts.Opened opened) {
    newYear.of(opened.text());
  }

  @Override
  public RecentTexts recent() {
    return recent;
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
  private void leave() {
    view.ifPresent(text -> text.workspace().leave(memory));
  }

  private void close() {
    leave();
    open.answered();
  }

  /// What the start page says goes unseen while a text is open.
  private void noticed(StartModel.Notice notice) {
    if (view.isPresent() && notice.bad()) {
      tell(notice.text());
    }
  }

  private void refused(Optional<String> message) {
    bar.refused(message);
    view.ifPresent(text -> message.ifPresent(text.workspace().session()::refused));
  }
}
