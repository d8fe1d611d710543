package jibian.ui.window;

import module java.base;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.compare.CompareView;
import jibian.ui.editor.EditorPane;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingsView;
import jibian.ui.findings.UnfinishedReason;
import jibian.ui.grid.ColumnCompletion;
import jibian.ui.help.FieldHelp;
import jibian.ui.history.HistoryView;
import jibian.ui.intake.SourceView;
import jibian.ui.jump.JumpModel;
import jibian.ui.jump.JumpView;
import jibian.ui.library.LibrarySample;
import jibian.ui.library.LibraryTexts;
import jibian.ui.library.LibraryView;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.preview.PreviewSync;
import jibian.ui.preview.PreviewView;
import jibian.ui.rollforward.TasksView;
import jibian.ui.search.SearchBar;
import jibian.ui.search.SearchModel;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.LibraryCache;
import jibian.ui.session.Places;
import jibian.ui.stage.StageActions;
import jibian.ui.tree.TreeActions;
import jibian.ui.tree.TreeCommands;
import jibian.ui.tree.TreePane;

/// The window while a text is open: menus, tree, editor, findings, preview, status.
public final class WorkspaceView extends StackPane {
  /// Their keys mean something else in a box or table that has the keyboard.
  private static final Set<String> FIRST =
      Set.of(
          HistoryView.COMMAND.id(),
          CompareView.COMMAND.id(),
          Commands.NEXT_STAGE,
          Commands.PREVIOUS_STAGE);

  private final Workspace workspace;
  private final Navigation frame;
  private final Overlay overlay;
  private final LibraryCache library;
  private final FindingActions findingActions;
  private final EditorPane editors;
  private final TreePane tree;
  private final FindingsView findings;
  private final FindingsAtWork atWork;
  private final List<Command<WindowContext>> commands;
  private final WindowContext window;
  private final SplitLayout panes;
  private final SavePoint savePoint;
  private final StageActions stages;
  private SearchBar search;

  /// @param frame the window around it
  /// @param commands what the clerk can do here
  public WorkspaceView(
      Workspace workspace,
      Appearance look,
      Services services,
      Overlay overlay,
      Navigation frame,
      List<Command<WindowContext>> commands) {
    this.workspace = workspace;
    this.frame = frame;
    this.overlay = overlay;
    this.library =
        new LibraryCache(services.indicators(), AfterFirstFrames.of(services.background()));
    this.findingActions =
        new FindingActions(
            workspace.session(),
            workspace.findings(),
            overlay,
            new UnfinishedReason(workspace.settings(), workspace.session()),
            this::filled,
            finding -> LibrarySample.of(finding.where(), workspace.session(), library));
    ColumnCompletion typed = new ColumnCompletion(() -> workspace.session().text());
    LibraryTexts texts = new LibraryTexts(workspace.session(), library, typed);
    BubbleLayer bubbles = new BubbleLayer(findingActions);
    bubbles.watch(this);
    this.editors =
        new EditorPane(
            workspace.session(),
            texts,
            findingActions,
            bubbles,
            new EditorPane.Around(
                workspace.findings(),
                workspace.settings(),
                Optional.of(overlay),
                () -> TreeCommands.ADD_PROJECT.action().accept(tree()),
                Optional.of(this::source)));
    editors.add(Places.TASKS, new TasksView(workspace.tasks(), this::lead));
    workspace.tree().openHere();
    TreeActions actions = new TreeActions(workspace.session(), editors::focus);
    this.tree = new TreePane(workspace.tree(), actions, workspace.session());
    this.findings = new FindingsView(workspace.findings(), findingActions, this::lead);
    this.atWork = new FindingsAtWork(workspace, findings, findingActions, this::lead);
    PreviewView preview =
        new PreviewView(workspace.preview(), at -> lead(workspace.session().stages().pointed(at)));
    this.panes = new SplitLayout(tree, editors, findings, preview, workspace.settings());
    PreviewSync following =
        new PreviewSync(workspace.session(), workspace.findings(), workspace.preview());
    panes.previewing().subscribe(following::watch);
    this.commands = commands;
    this.window = new WindowContext(services, look, overlay, frame, Optional.of(this));
    this.savePoint = new SavePoint(workspace.session(), services);
    this.stages = new StageActions(workspace.session(), overlay, this::focus);
    workspace.session().placeProperty().subscribe((_, _) -> overlay.explained());
    getStyleClass().add("workspace");
    addEventFilter(KeyEvent.KEY_PRESSED, this::intercept);
    BorderPane whole = new BorderPane(new StackPane(panes, bubbles));
    whole.setTop(new WindowToolBar(commands, window));
    whole.setBottom(new StatusBar(workspace, look, services.texts()::retry));
    getChildren().add(whole);
  }

  /// Puts the keyboard where the clerk was.
  public void begin() {
    library.refresh();
    arrange();
    tree.follow();
    panes.begin();
    focus();
  }

  /// Puts the keyboard where the clerk is.
  public void focus() {
    arrange();
    editors.focus(workspace.session().place());
  }

  /// Lays the whole window out: what is split takes its parts in with its first styles only, and shares its width among
  /// them when it first has one.
  private void arrange() {
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
  }

  Workspace workspace() {
    return workspace;
  }

  TreePane tree() {
    return tree;
  }

  EditorPane editors() {
    return editors;
  }

  StageActions stages() {
    return stages;
  }

  SavePoint savePoint() {
    return savePoint;
  }

  LibraryCache library() {
    return library;
  }

  /// Some keys a text box would take.
  private void intercept(KeyEvent event) {
    Command.press(
        commands.stream().filter(one -> FIRST.contains(one.id())).toList(), window, event);
  }

  void rename(Consumer<? super TreePane> act) {
    panes.showTree();
    act.accept(tree);
  }

  void filter() {
    panes.showTree();
    tree.focusFilter();
  }

  private void source() {
    SourceView.COMMAND.action().accept(window);
  }

  void jump() {
    workspace.session().settle();
    JumpModel model = new JumpModel(workspace.session(), commands, window, this::lead);
    new JumpView(model, overlay).show();
  }

  void find() {
    workspace.session().settle();
    if (search == null) {
      search = new SearchBar(new SearchModel(workspace.session()), this::endSearch);
    }
    editors.bar(search);
    search.begin();
  }

  void saveAs() {
    EditingSession session = workspace.session();
    session.settle();
    frame.saveAs(
        session.text(), file -> session.tell(Messages.text("save.copied", file.getFileName())));
  }

  /// What the library can do about a finding.
  private Optional<FindingActions.Offer> filled(FindingItem finding) {
    return atWork.offered(finding, gap -> LibraryView.fill(window, gap));
  }

  List<Command<WindowContext>> commands() {
    return commands;
  }

  void help() {
    Address place = workspace.session().place();
    String name =
        DisplayNames.field(
            workspace.session().form(), workspace.session().variant(), place.field());
    FieldHelp.show(overlay, place.field(), name);
  }

  /// Offers something in a line above the editor, which is gone when it is taken or closed.
  void offer(String words, String action, Runnable act) {
    editors.bar(new OfferBar(words, action, act, this::endSearch));
  }

  /// What was read from a file is in the text, or that was taken back: what then is left is nothing to go on with.
  void taken(boolean there) {
    if (there) {
      endSearch();
    } else {
      offer(
          Messages.text("import.undone"),
          Messages.text("import.undone.redo"),
          workspace.session()::redo);
    }
  }

  private void endSearch() {
    editors.bar(null);
    editors.focus(workspace.session().place());
  }

  void lead(Address place) {
    workspace.session().go(place);
    workspace.tree().openHere();
    editors.focus(place);
  }

  /// Leads to the next task, or the one before.
  void task(int step) {
    workspace.session().settle();
    workspace
        .tasks()
        .next(step)
        .ifPresentOrElse(
            task -> {
              lead(task.cell());
              workspace.tasks().tell(task);
            },
            () -> workspace.session().tellHere(Messages.text("task.none")));
  }

  /// What is done about what is wrong.
  FindingsAtWork atWork() {
    return atWork;
  }

  ObservableValue<Boolean> previewing() {
    return panes.previewing();
  }

  /// What goes out of sight gives the keyboard back to the editor.
  void togglePreview() {
    panes.togglePreview();
    if (getScene().getFocusOwner() == null || getScene().getFocusOwner().getScene() == null) {
      focus();
    }
  }

  ObservableValue<Boolean> listing() {
    return findings.foldedProperty().not();
  }

  void toggleFindings() {
    findings.foldedProperty().set(!findings.foldedProperty().get());
    if (findings.foldedProperty().get()) {
      focus();
    }
  }
}
