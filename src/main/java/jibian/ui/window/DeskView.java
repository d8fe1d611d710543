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
import jibian.ui.desk.Names;
import jibian.ui.desk.Session;
import jibian.ui.findings.BubbleLayer;
import jibian.ui.findings.Finding;
import jibian.ui.findings.FindingsView;
import jibian.ui.findings.Offer;
import jibian.ui.findings.Remedies;
import jibian.ui.findings.Tally;
import jibian.ui.findings.UnfinishedReason;
import jibian.ui.grid.TypedBefore;
import jibian.ui.help.About;
import jibian.ui.help.FieldHelp;
import jibian.ui.help.KeyList;
import jibian.ui.jump.JumpModel;
import jibian.ui.jump.JumpView;
import jibian.ui.jump.Target;
import jibian.ui.library.Gap;
import jibian.ui.library.LibraryTexts;
import jibian.ui.library.Stock;
import jibian.ui.look.Look;
import jibian.ui.overlay.Overlay;
import jibian.ui.port.Services;
import jibian.ui.preview.Following;
import jibian.ui.preview.PreviewView;
import jibian.ui.search.SearchBar;
import jibian.ui.search.SearchModel;
import jibian.ui.tree.Node;
import jibian.ui.tree.TreeActions;
import jibian.ui.tree.TreePane;

/// The window while a text is open: menus, tree, editor, findings, preview, status.
public final class DeskView extends StackPane {
  private final Desk desk;
  private final Frame frame;
  private final Overlay overlay;
  private final Stock stock;
  private final Remedies remedies;
  private final Editors editors;
  private final TreeActions actions;
  private final TreePane tree;
  private final FindingsView findings;
  private final StatusBar status;
  private final Commands commands;
  private final Panes panes;
  private final Panels panels;
  private final SavePoint savePoint;
  private SearchBar search;

  /// @param frame the window around it
  public DeskView(Desk desk, Look look, Services services, Overlay overlay, Frame frame) {
    this.desk = desk;
    this.frame = frame;
    this.overlay = overlay;
    this.stock = new Stock(services.indicators(), services.background(), services.window());
    this.remedies =
        new Remedies(
            desk.findings(), overlay, new UnfinishedReason(desk.settings(), desk.session()));
    desk.findings().offer(this::offers);
    TypedBefore typed = new TypedBefore(() -> desk.session().text());
    LibraryTexts texts = new LibraryTexts(desk.session(), stock, typed);
    BubbleLayer bubbles = new BubbleLayer(remedies);
    bubbles.watch(this);
    this.editors = new Editors(desk, texts, remedies, bubbles, this::addProject);
    this.actions = new TreeActions(desk.session(), editors::focus);
    this.tree = new TreePane(desk.tree(), actions, desk.session());
    this.findings = new FindingsView(desk.findings(), remedies, this::lead);
    PreviewView preview = new PreviewView(desk.preview(), this::lead);
    this.panes = new Panes(tree, editors, findings, preview, desk.settings());
    Following following = new Following(desk.session(), desk.findings(), desk.preview());
    panes.previewing().subscribe(following::watch);
    this.panels = new Panels(services, overlay);
    this.status = new StatusBar(desk, look, services.texts()::retry);
    this.commands = new Commands(desk, this, actions, look, frame);
    this.savePoint = new SavePoint(desk.session(), services);
    desk.session().placeProperty().subscribe((_, _) -> overlay.explained());
    getStyleClass().add("desk");
    addEventFilter(KeyEvent.KEY_PRESSED, commands::intercept);
    BorderPane whole = new BorderPane(new StackPane(panes, bubbles));
    whole.setTop(new Tools(commands, desk.session()));
    whole.setBottom(status);
    getChildren().add(whole);
  }

  /// Puts the keyboard where the clerk was.
  public void begin() {
    stock.refresh();
    desk.tree().openHere();
    arrange();
    panes.begin();
    focus();
  }

  /// Puts the keyboard where the clerk is.
  public void focus() {
    arrange();
    editors.focus(desk.session().place());
  }

  /// Lays the whole window out: what is split takes its parts in with its first styles only, and shares its width among
  /// them when it first has one.
  private void arrange() {
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
  }

  List<Node> selected() {
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
    desk.session().settle();
    List<Target> targets =
        commands.all().stream()
            .filter(Command::possible)
            .map(
                one ->
                    new Target(
                        Messages.text("jump.command"), one.label(), one.keyText(), one.action()))
            .toList();
    new JumpView(new JumpModel(desk.session().text(), targets, this::lead), overlay).show();
  }

  void copySplit() {
    editors.copySplit();
  }

  void find() {
    desk.session().settle();
    if (search == null) {
      search = new SearchBar(new SearchModel(desk.session()), this::endSearch);
    }
    editors.bar(search);
    search.begin();
  }

  void create() {
    desk.session().settle();
    frame.create();
  }

  void open() {
    desk.session().settle();
    frame.open();
  }

  void save() {
    savePoint.save();
  }

  void saveAs() {
    Session session = desk.session();
    session.settle();
    frame.saveAs(
        session.text(), file -> session.tell(Messages.text("save.copied", file.getFileName())));
  }

  void export() {
    desk.findings().ask(() -> {});
    panels.export(desk, previewing().getValue(), this::lead);
  }

  void print() {
    panels.print(desk);
  }

  void history() {
    panels.history(desk);
  }

  /// The indicator library; where the cell under the cursor lacks what it holds, to fill that.
  void library() {
    Session session = desk.session();
    session.settle();
    library(
        desk.findings().of(session.place()).stream()
            .flatMap(finding -> Gap.of(finding, session.text()).stream())
            .findFirst());
  }

  private void library(Optional<Gap> gap) {
    panels.library(desk.session(), stock, gap, this::lead);
  }

  /// What the library can do about a finding.
  private List<Offer> offers(Finding finding) {
    return Gap.of(finding, desk.session().text()).stream()
        .map(
            gap ->
                new Offer(
                    Messages.text("library.choose"),
                    () -> {
                      desk.findings().go(finding);
                      library(Optional.of(gap));
                    }))
        .toList();
  }

  void bin() {
    panels.bin(Optional.of(desk.session()));
  }

  void backups() {
    desk.session().settle();
    panels.backups(frame::start);
  }

  void checks() {
    panels.checks(desk.session());
  }

  void stick() {
    desk.session().settle();
    panels.stick(() -> {});
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
    Address place = desk.session().place();
    String name = Names.field(desk.session().form(), desk.session().variant(), place.field());
    FieldHelp.show(overlay, place.field(), name);
  }

  private void endSearch() {
    editors.bar(null);
    editors.focus(desk.session().place());
  }

  private void lead(Address place) {
    desk.session().go(place);
    desk.tree().openHere();
    editors.focus(place);
  }

  void start() {
    desk.session().settle();
    frame.start();
  }

  void quit() {
    desk.session().settle();
    frame.quit();
  }

  void finding(int step) {
    desk.session().settle();
    desk.findings()
        .next(step)
        .ifPresent(
            finding -> {
              desk.findings().go(finding);
              desk.tree().openHere();
              findings.select(finding);
              editors.focus(desk.session().place());
            });
  }

  /// Mends the finding chosen in the list, else what can be mended where the clerk is: a cell, a field, or a part that
  /// is chosen in the tree.
  void mend() {
    findings.chosen().ifPresentOrElse(remedies::fix, () -> remedies.mend(desk.session().place()));
  }

  /// Asks what is wrong in the whole text, and shows it.
  void check() {
    findings.foldedProperty().set(false);
    desk.findings().ask(this::checked);
  }

  private void checked() {
    Tally tally = desk.findings().tally();
    desk.session()
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
  void remedy(BiConsumer<Remedies, Finding> action) {
    findings
        .chosen()
        .or(desk.findings()::atHand)
        .ifPresentOrElse(
            one -> action.accept(remedies, one),
            () -> desk.session().tellHere(Messages.text("finding.none.here")));
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
