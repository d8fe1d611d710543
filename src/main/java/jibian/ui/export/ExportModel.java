package jibian.ui.export;

import module java.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import jibian.check.finding.OverrideReasons;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.rollforward.OpenTasks;
import jibian.task.Background;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingsModel;
import jibian.ui.findings.UnfinishedReason;
import jibian.ui.kit.Nodes;
import jibian.ui.port.Documents;
import jibian.ui.port.Settings;
import jibian.ui.session.EditingSession;

/// Makes documents of the open text: of what, in which formats, for whom, and where to. What was chosen is remembered.
/// For the window's thread; the work is done in the background.
public final class ExportModel {
  private final EditingSession session;
  private final FindingsModel findings;
  private final Documents documents;
  private final Settings settings;
  private final LastExport last;
  private final Background background;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  private final ObjectProperty<Optional<StageForm>> stage =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<ExportScope> scope = new SimpleObjectProperty<>();
  private final ObjectProperty<Set<Id>> chosen = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Set<Documents.Format>> formats = new SimpleObjectProperty<>();
  private final BooleanProperty publicCopy = new SimpleBooleanProperty();
  private final ObjectProperty<ReplacementWords> words = new SimpleObjectProperty<>();
  private final StringProperty folder = new SimpleStringProperty();
  private final StringProperty name = new SimpleStringProperty();
  private final ReadOnlyObjectWrapper<ExportProgress> progress =
      new ReadOnlyObjectWrapper<>(new ExportProgress.Idle());

  /// @param session the text, taken as it is when the export starts
  /// @param findings in it; errors stop the export of documents
  /// @param project the current one
  /// @param home where documents go as long as nothing was chosen
  public ExportModel(
      EditingSession session,
      FindingsModel findings,
      Optional<Id> project,
      Path home,
      Documents documents,
      Settings settings,
      Background background) {
    this.session = session;
    this.findings = findings;
    this.documents = documents;
    this.settings = settings;
    this.last = new LastExport(settings);
    this.background = background;
    chosen.set(project.map(Set::of).orElse(Set.of()));
    scope.set(last.scope());
    // the stage the clerk is at goes before what was exported last
    stage.set(session.stages().stage().or(() -> last.stage(stages())));
    stage.subscribe(_ -> whole());
    formats.set(last.formats());
    publicCopy.set(last.publicCopy());
    words.set(last.words());
    folder.set(last.folder().orElse(home.toString()));
    Nodes.follow(() -> name.set(usualName()), stage, scope, chosen, publicCopy);
  }

  /// The stages that have tables to export.
  List<StageForm> stages() {
    return session.stages().begunProperty().get();
  }

  /// The stage whose tables are exported; empty for the text with its goals.
  public ObjectProperty<Optional<StageForm>> stageProperty() {
    return stage;
  }

  /// Whether there is such a part.
  public boolean has(ExportScope part) {
    return part.isIn(text(), session.form(), stage.get());
  }

  private void whole() {
    if (!has(scope.get())) {
      scope.set(ExportScope.WHOLE);
    }
  }

  /// The projects one can choose from.
  public List<Project> projects() {
    return text().projects();
  }

  private Submission text() {
    return session.text();
  }

  /// Keeps a reason while it is written.
  UnfinishedReason unfinished() {
    return new UnfinishedReason(settings, session);
  }

  /// What is wrong in the text.
  public FindingsModel findings() {
    return findings;
  }

  public ObjectProperty<ExportScope> scopeProperty() {
    return scope;
  }

  /// The projects for [ExportScope#PROJECTS].
  public ObjectProperty<Set<Id>> chosenProperty() {
    return chosen;
  }

  public void choose(Id project, boolean wanted) {
    want(chosen, project, wanted);
  }

  private static <T> void want(ObjectProperty<Set<T>> all, T one, boolean wanted) {
    Set<T> now = new LinkedHashSet<>(all.get());
    if (wanted ? now.add(one) : now.remove(one)) {
      all.set(now);
    }
  }

  public ObjectProperty<Set<Documents.Format>> formatsProperty() {
    return formats;
  }

  public void want(Documents.Format format, boolean wanted) {
    want(formats, format, wanted);
  }

  /// Whether it is the copy for the public, with words replaced.
  public BooleanProperty publicCopyProperty() {
    return publicCopy;
  }

  public ObjectProperty<ReplacementWords> wordsProperty() {
    return words;
  }

  /// How often the words stand in what is exported.
  public int hits() {
    return words.get().count(scope.get().of(text()));
  }

  public StringProperty folderProperty() {
    return folder;
  }

  /// The name of the files, without what follows the dot.
  public StringProperty nameProperty() {
    return name;
  }

  public ReadOnlyObjectProperty<ExportProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// The errors in what is exported that are neither fixed nor answered with a reason.
  public List<FindingItem> errors() {
    return findings.allProperty().get().stream()
        .filter(FindingItem::error)
        .filter(finding -> finding.stage(stages()).equals(stage.get()))
        .filter(finding -> scope.get().holds(text(), chosen.get(), finding.where().owner()))
        .toList();
  }

  /// Whether errors keep what is chosen from being exported. An exchange file holds the work as it is and is never
  /// stopped.
  private boolean stops() {
    return !formats.get().equals(Set.of(Documents.Format.JSON));
  }

  /// What keeps from exporting, in words for the clerk; empty where nothing does.
  public String problem() {
    if (formats.get().isEmpty()) {
      return Messages.text("export.problem.format");
    }
    if (scope.get() == ExportScope.PROJECTS && chosen.get().isEmpty()) {
      return Messages.text("export.problem.project");
    }
    if (name.get().isBlank()) {
      return Messages.text("export.problem.name");
    }
    if (path().isEmpty()) {
      return Messages.text("export.problem.folder");
    }
    if (stops() && !findings.current()) {
      return Messages.text("export.problem.checking");
    }
    return stops() && !errors().isEmpty() ? Messages.text("export.problem.errors") : "";
  }

  /// The folder that was typed; empty where that is no whole path.
  Optional<Path> path() {
    try {
      return Optional.of(Path.of(folder.get().strip())).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Writes the documents, if no files of the same names are there; asks what becomes of these otherwise.
  public void start() {
    if (!problem().isEmpty() || progress.get() instanceof ExportProgress.Writing) {
      return;
    }
    last.keep(this);
    cancelled.set(false);
    progress.set(new ExportProgress.Writing(Messages.text("export.preparing"), false));
    Documents.Order order = order(false);
    Job.of(() -> documents.existing(order)).onSuccess(this::decide).run(background);
  }

  private void decide(List<Documents.Existing> existing) {
    if (existing.isEmpty() || cancelled.get()) {
      write(false);
    } else {
      progress.set(new ExportProgress.Asking(existing));
    }
  }

  /// Does not write over what is there.
  public void back() {
    progress.set(new ExportProgress.Idle());
  }

  /// Writes the documents.
  ///
  /// @param beside whether files of the same names stay, and the new ones get a number
  public void write(boolean beside) {
    progress.set(new ExportProgress.Writing(Messages.text("export.preparing"), false));
    Documents.Order order = order(beside);
    Job.of(() -> written(order))
        .onSuccess(progress::set)
        .onError(IOException.class, e -> progress.set(new ExportProgress.Failed(e.getMessage())))
        .run(background);
  }

  private Documents.Order order(boolean beside) {
    Submission part = scope.get().of(text());
    return new Documents.Order(
        publicCopy.get() ? words.get().in(OpenTasks.none(OverrideReasons.none(part))) : part,
        session.form(),
        stage.get(),
        scope.get().positions(text(), chosen.get()),
        EnumSet.copyOf(formats.get()),
        path().orElseThrow(),
        name.get().strip(),
        beside);
  }

  private ExportProgress written(Documents.Order order) throws IOException {
    Documents.Exported exported =
        documents.export(
            order, what -> background.window().execute(() -> writing(what)), cancelled::get);
    return exported.files().isEmpty()
        ? new ExportProgress.Cancelled()
        : new ExportProgress.Done(exported.files(), exported.remarks());
  }

  private void writing(String what) {
    if (progress.get() instanceof ExportProgress.Writing now) {
      progress.set(new ExportProgress.Writing(what, now.stopping()));
    }
  }

  /// Stops after the current document; then none is written.
  public void cancel() {
    cancelled.set(true);
    if (progress.get() instanceof ExportProgress.Writing now) {
      progress.set(new ExportProgress.Writing(now.what(), true));
    }
  }

  /// Opens a file or folder with what the system has for it.
  public void open(Path path) {
    Job.doing(() -> documents.open(path))
        .onError(
            IOException.class,
            _ -> progress.set(new ExportProgress.Failed(Messages.text("export.open.failed", path))))
        .run(background);
  }

  private String usualName() {
    return scope.get().fileName(text(), stage.get(), chosen.get())
        + (publicCopy.get() ? Messages.text("export.name.copy") : "");
  }
}
