package jibian.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingOffer;
import jibian.ui.findings.FindingsView;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.findings.UnfinishedReason;
import jibian.ui.grid.ColumnCompletion;
import jibian.ui.help.About;
import jibian.ui.help.FieldHelp;
import jibian.ui.help.KeyList;
import jibian.ui.jump.JumpModel;
import jibian.ui.jump.JumpTarget;
import jibian.ui.jump.JumpView;
import jibian.ui.library.LibraryCache;
import jibian.ui.library.LibraryTexts;
import jibian.ui.library.MissingValue;
import jibian.ui.look.Appearance;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.preview.PreviewSync;
import jibian.ui.preview.PreviewView;
import jibian.ui.search.SearchBar;
import jibian.ui.search.SearchModel;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.tree.TreeActions;
import jibian.ui.tree.TreeNode;
import jibian.ui.tree.TreePane;

/// The window while a text is open: menus, tree, editor, findings, preview, status.
public final class WorkspaceView extends StackPane {
  private final Workspace workspace;
  private final Navigation frame;
  private final Overlay overlay;
  private final LibraryCache stock;
  private final FindingActions remedies;
  private final EditorPane editors;
  private final TreeActions actions;
  private final TreePane tree;
  private final FindingsView findings;
  private final StatusBar status;
  private final Commands commands;
  private final SplitLayout panes;
  private final Dialogs dialogs;
  private final SavePoint savePoint;
  private SearchBar search;

  /// @param frame the window around it
  public WorkspaceView(
      Workspace workspace, Appearance look, Services services, Overlay overlay, Navigation frame) {
    this.workspace = workspace;
    this.frame = frame;
    this.overlay = overlay;
    this.stock = new LibraryCache(services.indicators(), services.background());
    this.remedies =
        new FindingActions(
            workspace.findings(),
            overlay,
            new UnfinishedReason(workspace.settings(), workspace.session()));
    workspace.findings().offer(this::offers);
    ColumnCompletion typed = new ColumnCompletion(() -> workspace.session().text());
    LibraryTexts texts = new LibraryTexts(workspace.session(), stock, typed);
    BubbleLayer bubbles = new BubbleLayer(remedies);
    bubbles.watch(this);
    this.editors = new EditorPane(workspace, texts, remedies, bubbles, this::addProject);
    this.actions = new TreeActions(workspace.session(), editors::focus);
    this.tree = new TreePane(workspace.tree(), actions, workspace.session());
    this.findings = new FindingsView(workspace.findings(), remedies, this::lead);
    PreviewView preview = new PreviewView(workspace.preview(), this::lead);
    this.panes = new SplitLayout(tree, editors, findings, preview, workspace.settings());
    PreviewSync following =
        new PreviewSync(workspace.session(), workspace.findings(), workspace.preview());
    panes.previewing().subscribe(following::watch);
    this.dialogs = new Dialogs(services, overlay);
    this.status = new StatusBar(workspace, look, services.texts()::retry);
    this.commands = new Commands(workspace, this, actions, look, frame);
    this.savePoint = new SavePoint(workspace.session(), services);
    workspace.session().placeProperty().subscribe((_, _) -> overlay.explained());
    getStyleClass().add("workspace");
    addEventFilter(KeyEvent.KEY_PRESSED, commands::intercept);
    BorderPane whole = new BorderPane(new StackPane(panes, bubbles));
    whole.setTop(new WindowToolBar(commands, workspace.session()));
    whole.setBottom(status);
    getChildren().add(whole);
  }

  /// Puts the keyboard where the clerk was.
  public void begin() {
    stock.refresh();
    workspace.tree().openHere();
    arrange();
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

  List<TreeNode> selected() {
    return tree.selected();
  }

  private void addProject() {
    actions.addProject();
  }

  void rename() {
    panes.showTree();
    tree.rename();
  }

  void filter() {
    panes.showTree();
    tree.focusFilter();
  }

  void jump() {
    workspace.session().settle();
    List<JumpTarget> targets =
        commands.all().stream()
            .filter(Command::possible)
            .map(
                one ->
                    new JumpTarget(
                        Messages.text("jump.command"), one.label(), one.keyText(), one.action()))
            .toList();
    new JumpView(new JumpModel(workspace.session().text(), targets, this::lead), overlay).show();
  }

  void copySplit() {
    editors.copySplit();
  }

  void find() {
    workspace.session().settle();
    if (search == null) {
      search = new SearchBar(new SearchModel(workspace.session()), this::endSearch);
    }
    editors.bar(search);
    search.begin();
  }

  void create() {
    workspace.session().settle();
    frame.create();
  }

  void open() {
    workspace.session().settle();
    frame.open();
  }

  void save() {
    savePoint.save();
  }

  void saveAs() {
    EditingSession session = workspace.session();
    session.settle();
    frame.saveAs(
        session.text(), file -> session.tell(Messages.text("save.copied", file.getFileName())));
  }

  void export() {
    workspace.findings().ask(() -> {});
    dialogs.export(workspace, previewing().getValue(), this::lead);
  }

  void print() {
    dialogs.print(workspace);
  }

  void history() {
    dialogs.history(workspace);
  }

  /// The indicator library; where the cell under the cursor lacks what it holds, to fill that.
  void library() {
    EditingSession session = workspace.session();
    session.settle();
    library(
        workspace.findings().of(session.place()).stream()
            .flatMap(finding -> MissingValue.of(finding, session.text()).stream())
            .findFirst());
  }

  private void library(Optional<MissingValue> gap) {
    dialogs.library(workspace.session(), stock, gap, this::lead);
  }

  /// What the library can do about a finding.
  private List<FindingOffer> offers(FindingItem finding) {
    return MissingValue.of(finding, workspace.session().text()).stream()
        .map(
            gap ->
                new FindingOffer(
                    Messages.text("library.choose"),
                    () -> {
                      workspace.findings().go(finding);
                      library(Optional.of(gap));
                    }))
        .toList();
  }

  void bin() {
    dialogs.bin(Optional.of(workspace.session()));
  }

  void backups() {
    workspace.session().settle();
    dialogs.backups(frame::start);
  }

  void checks() {
    dialogs.checks(workspace.session());
  }

  void stick() {
    workspace.session().settle();
    dialogs.stick(() -> {});
  }

  void keys() {
    KeyList.show(
        overlay,
        commands.all().stream()
            .filter(one -> !one.keys().isEmpty())
            .map(one -> new KeyList.Entry(one.keyText(), one.label()))
            .toList());
  }

  void about() {
    About.show(overlay);
  }

  void help() {
    Address place = workspace.session().place();
    String name =
        DisplayNames.field(
            workspace.session().form(), workspace.session().variant(), place.field());
    FieldHelp.show(overlay, place.field(), name);
  }

  private void endSearch() {
    editors.bar(null);
    editors.focus(workspace.session().place());
  }

  private void lead(Address place) {
    workspace.session().go(place);
    workspace.tree().openHere();
    editors.focus(place);
  }

  void start() {
    workspace.session().settle();
    frame.start();
  }

  void quit() {
    workspace.session().settle();
    frame.quit();
  }

  void finding(int step) {
    workspace.session().settle();
    workspace
        .findings()
        .next(step)
        .ifPresent(
            finding -> {
              workspace.findings().go(finding);
              workspace.tree().openHere();
              findings.select(finding);
              editors.focus(workspace.session().place());
            });
  }

  /// Mends the finding chosen in the list, else what can be mended where the clerk is: a cell, a field, or a part that
  /// is chosen in the tree.
  void mend() {
    findings
        .chosen()
        .ifPresentOrElse(remedies::fix, () -> remedies.mend(workspace.session().place()));
  }

  /// Asks what is wrong in the whole text, and shows it.
  void check() {
    findings.foldedProperty().set(false);
    workspace.findings().ask(this::checked);
  }

  private void checked() {
    SeverityCounts tally = workspace.findings().tally();
    workspace
        .session()
        .tell(
            tally.found() == 0
                ? Messages.text("finding.none")
                : Messages.text(
                    "check.done",
                    Integer.toString(tally.errors()),
                    Integer.toString(tally.warnings()),
                    Integer.toString(tally.hints())));
  }

  /// Does something about the finding chosen in the list, else the worst at the place the clerk is at.
  void remedy(BiConsumer<FindingActions, FindingItem> action) {
    findings
        .chosen()
        .or(workspace.findings()::atHand)
        .ifPresentOrElse(
            one -> action.accept(remedies, one),
            () -> workspace.session().tellHere(Messages.text("finding.none.here")));
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

  ObservableValue<Boolean> heading() {
    return editors.head();
  }

  void toggleHead() {
    editors.toggleHead();
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
