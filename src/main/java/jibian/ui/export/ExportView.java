package jibian.ui.export;

import module java.base;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import jibian.form.StageForm;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.findings.FindingItem;
import jibian.ui.kit.FolderChoice;
import jibian.ui.kit.FormGrid;
import jibian.ui.kit.Nodes;
import jibian.ui.kit.Radios;
import jibian.ui.panel.Panel;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Documents;
import jibian.ui.port.Services;
import jibian.ui.preview.MissingFontsLine;
import jibian.ui.session.EditingSession;
import org.kordamp.ikonli.feather.Feather;

/// The choices of an export, how it goes, and what came of it.
public final class ExportView extends Panel {
  public static final Command<PanelContext> COMMAND =
      command("command.export", "Shortcut+E", Size.TALL, ExportView::of)
          .in("menu.file", 30)
          .tool(Feather.UPLOAD, 34);

  private final ExportModel model;
  private final Runnable close;
  private final FormGrid form = new FormGrid();
  private final ExportResults results;
  private final ErrorsView errors;
  private final ProjectsView projects;
  private final WordsView words;
  private final Button start = main(Messages.text("export.start"), "export", this::start);
  private final Button beside = button(Messages.text("export.beside"), "beside", this::beside);
  private final Button leave = button(Messages.text("export.close"), "close", this::leave);

  /// @param go leads to a finding; the window is closed before
  /// @param close closes the window
  public ExportView(ExportModel model, Consumer<FindingItem> go, Runnable close) {
    this.model = model;
    this.results = new ExportResults(model::open);
    this.errors =
        new ErrorsView(
            model.findings(),
            finding -> {
              close.run();
              go.accept(finding);
            },
            model.unfinished());
    this.close = close;
    this.projects = new ProjectsView(model);
    this.words = new WordsView(model);
    getStylesheets().add(ExportView.class.getResource("export-view.css").toExternalForm());
    VBox body = new VBox(errors, form(), results);
    body.getStyleClass().add("panel-body");
    body.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(errors, Priority.ALWAYS);
    ScrollPane scroll = scroll(body);
    scroll.setFitToHeight(true);
    setTop(head(Messages.text("export.title")));
    setCenter(scroll);
    buttons(leave, beside, start);
    listen();
  }

  /// The preview names the missing fonts where it is in sight.
  private static ExportView of(PanelContext context) {
    context.findings().ask(() -> {});
    Services services = context.services();
    EditingSession session = context.session();
    ExportModel model =
        new ExportModel(
            session,
            context.findings(),
            PartLookup.project(session.text(), session.place().owner()).map(Project::id),
            Path.of(System.getProperty("user.home")),
            services.documents(),
            services.settings(),
            services.background());
    ExportView view =
        new ExportView(model, finding -> context.lead(finding.where()), context::close);
    if (!context.previewing()) {
      view.form.row(MissingFontsLine.of(session.form(), services.fonts(), services.background()));
    }
    return view;
  }

  @Override
  protected void closed() {
    model.cancel();
  }

  /// The errors where there are some.
  @Override
  public Node first() {
    return errors.isVisible() ? errors.first() : mainButton();
  }

  private FormGrid form() {
    if (!model.stages().isEmpty()) {
      form.row(Messages.text("export.stage"), stages());
    }
    form.row(Messages.text("export.scope"), scopes());
    form.row(projects);
    form.row(Messages.text("export.formats"), formats());
    form.row(Messages.text("export.purpose"), purposes());
    Label list = form.row(Messages.text("export.words"), words);
    list.visibleProperty().bind(words.visibleProperty());
    list.managedProperty().bind(words.managedProperty());
    TextField name = new TextField();
    name.setId("name");
    name.textProperty().bindBidirectional(model.nameProperty());
    form.row(Messages.text("export.name.label"), name);
    form.row(Messages.text("export.folder"), folder());
    return form;
  }

  /// The text with its goals, or the tables of a stage that was begun.
  private HBox stages() {
    List<Optional<StageForm>> all = new ArrayList<>(List.of(Optional.empty()));
    model.stages().forEach(stage -> all.add(Optional.of(stage)));
    List<RadioButton> buttons =
        Radios.of(
            model.stageProperty(),
            all,
            stage -> stage.map(StageForm::name).orElse(Messages.text("export.stage.goals")),
            stage -> "stage-" + stage.map(StageForm::id).orElse("goals"));
    return Nodes.row("export-line", buttons.toArray(Node[]::new));
  }

  private HBox scopes() {
    List<RadioButton> scopes =
        Radios.of(
            model.scopeProperty(),
            List.of(ExportScope.values()),
            ExportView::name,
            scope -> "scope-" + scope.name().toLowerCase(Locale.ROOT));
    List<ExportScope> all = List.of(ExportScope.values());
    for (ExportScope scope : all) {
      RadioButton choice = scopes.get(all.indexOf(scope));
      model.stageProperty().subscribe(_ -> Nodes.show(choice, model.has(scope)));
    }
    return Nodes.row("export-line", scopes.toArray(Node[]::new));
  }

  private static String name(ExportScope scope) {
    return switch (scope) {
      case WHOLE -> Messages.text("export.scope.whole");
      case PART_ONE -> Messages.text("export.scope.first");
      case OVERALL -> Messages.text("export.scope.overall");
      case PROJECTS -> Messages.text("export.scope.some");
    };
  }

  private HBox formats() {
    HBox line = Nodes.row("export-line");
    for (Documents.Format format : Documents.Format.values()) {
      String id = format.name().toLowerCase(Locale.ROOT);
      CheckBox box = new CheckBox(Messages.text("export.format." + id));
      box.setId("format-" + id);
      box.setSelected(model.formatsProperty().get().contains(format));
      box.setOnAction(_ -> model.want(format, box.isSelected()));
      line.getChildren().add(box);
    }
    return line;
  }

  private HBox purposes() {
    List<RadioButton> purposes =
        Radios.of(
            model.publicCopyProperty(),
            List.of(false, true),
            copy -> Messages.text(copy ? "export.purpose.copy" : "export.purpose.own"),
            copy -> copy ? "copy" : "own");
    return Nodes.row("export-line", purposes.toArray(Node[]::new));
  }

  private HBox folder() {
    TextField path = new TextField();
    path.setId("folder");
    path.textProperty().bindBidirectional(model.folderProperty());
    Button choose = button(Messages.text("export.folder.choose"), "choose", this::choose);
    return Nodes.row("export-folder", Nodes.grow(path), choose);
  }

  private void choose() {
    FolderChoice.ask(getScene().getWindow(), Messages.text("export.folder"), model.path())
        .ifPresent(folder -> model.folderProperty().set(folder.toString()));
  }

  private void listen() {
    Nodes.follow(
        this::refresh,
        model.stageProperty(),
        model.scopeProperty(),
        model.chosenProperty(),
        model.formatsProperty(),
        model.publicCopyProperty(),
        model.folderProperty(),
        model.nameProperty(),
        model.progressProperty());
    Subscription following =
        Subscription.combine(
            model.findings().allProperty().subscribe(_ -> refresh()),
            model.findings().checkingProperty().subscribe(_ -> refresh()));
    sceneProperty()
        .subscribe(
            (_, now) -> {
              if (now == null) {
                following.unsubscribe();
              }
            });
  }

  private void refresh() {
    ExportProgress progress = model.progressProperty().get();
    boolean writing = progress instanceof ExportProgress.Writing;
    boolean asking = progress instanceof ExportProgress.Asking;
    String problem = model.problem();
    Nodes.show(projects, model.scopeProperty().get() == ExportScope.PROJECTS);
    Nodes.show(words, model.publicCopyProperty().get());
    boolean stopped = errors.isVisible();
    errors.show(model.errors());
    form.setDisable(writing || asking);
    Nodes.show(beside, asking);
    start.setText(Messages.text(asking ? "export.replace" : "export.start"));
    boolean blocked = progress instanceof ExportProgress.Asking there && there.isBlocked();
    start.setDisable(writing || blocked || !problem.isEmpty());
    if (stopped && !errors.isVisible()) {
      mainButton().requestFocus();
    }
    leave.setText(Messages.text(writing ? "export.stop" : asking ? "export.back" : "export.close"));
    results.clear();
    idle();
    switch (progress) {
      case ExportProgress.Asking now -> asking(now);
      case ExportProgress.Writing now -> writing(now);
      case ExportProgress.Done done -> done(done);
      case ExportProgress.Failed failed -> say(failed.message(), "bad");
      case ExportProgress.Cancelled _ -> say(Messages.text("export.cancelled"), "");
      case ExportProgress.Idle _ -> idle(problem);
    }
  }

  /// What the list of errors says is not said again.
  private void idle(String problem) {
    boolean said = errors.isVisible() && problem.equals(Messages.text("export.problem.errors"));
    say(problem.isEmpty() ? Messages.text("export.ready") : said ? "" : problem, tone(problem));
  }

  /// That the check is still at work is nothing bad.
  private static String tone(String problem) {
    boolean fine = problem.isEmpty() || problem.equals(Messages.text("export.problem.checking"));
    return fine ? "" : "bad";
  }

  private void writing(ExportProgress.Writing now) {
    progress(-1);
    say(now.stopping() ? Messages.text("export.stopping") : now.what(), "");
  }

  private void asking(ExportProgress.Asking now) {
    boolean blocked = now.isBlocked();
    String count = Integer.toString(now.files().size());
    say(Messages.text(blocked ? "export.asking.folder" : "export.asking", count), "bad");
    results.asking(now);
  }

  private void done(ExportProgress.Done done) {
    say(Messages.text("export.done", done.files().size()), "good");
    results.done(done);
  }

  private void start() {
    if (model.progressProperty().get() instanceof ExportProgress.Asking) {
      model.write(false);
    } else {
      model.start();
    }
  }

  private void beside() {
    model.write(true);
  }

  private void leave() {
    switch (model.progressProperty().get()) {
      case ExportProgress.Writing _ -> model.cancel();
      case ExportProgress.Asking _ -> model.back();
      default -> close.run();
    }
  }
}
