package jibian.ui.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.desk.Names;
import jibian.ui.desk.Session;
import jibian.ui.findings.FindingsView;
import jibian.ui.help.About;
import jibian.ui.help.FieldHelp;
import jibian.ui.help.KeyList;
import jibian.ui.jump.JumpModel;
import jibian.ui.jump.JumpView;
import jibian.ui.jump.Target;
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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window while a text is open: menus, tree, editor, findings, preview, status.
public final class DeskView extends StackPane {
  private static final double ROOMY = 1180;
  private static final double TREE = 235;
  private static final double PREVIEW = 400;

  private final Desk desk;
  private final Frame frame;
  private final Overlay overlay;
  private final Editors editors;
  private final TreeActions actions;
  private final TreePane tree;
  private final FindingsView findings;
  private final StatusBar status;
  private final Commands commands;
  private final SplitPane columns = new SplitPane();
  private final PreviewView preview;
  private final Following following;
  private final Panels panels;
  private SearchBar search;

  /// @param frame the window around it
  public DeskView(Desk desk, Look look, Services services, Overlay overlay, Frame frame) {
    this.desk = desk;
    this.frame = frame;
    this.overlay = overlay;
    this.editors = new Editors(desk, overlay);
    this.actions = new TreeActions(desk.session(), editors::focus);
    this.tree = new TreePane(desk.tree(), actions, desk.session());
    this.findings = new FindingsView(desk.findings());
    this.preview = new PreviewView(desk.preview(), this::lead);
    this.following = new Following(desk.session(), desk.findings(), desk.preview());
    this.panels = new Panels(services, overlay);
    this.status = new StatusBar(desk, look, services.texts()::retry);
    this.commands = new Commands(desk, this, actions, look);
    getStyleClass().add("desk");
    SplitPane middle = new SplitPane(editors, findings);
    middle.setOrientation(Orientation.VERTICAL);
    middle.setDividerPositions(0.77);
    SplitPane.setResizableWithParent(findings, false);
    columns.getItems().setAll(tree, middle);
    SplitPane.setResizableWithParent(tree, false);
    BorderPane whole = new BorderPane(columns);
    whole.setTop(new VBox(menus(), tools()));
    whole.setBottom(status);
    getChildren().add(whole);
  }

  /// Puts the keyboard where the clerk was. The preview is there from the beginning where there is room for it.
  public void begin() {
    arrange();
    columns.setDividerPositions(TREE / getScene().getWidth());
    if (getScene().getWidth() >= ROOMY) {
      togglePreview();
    }
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

  void rename() {
    tree.rename();
  }

  void filter() {
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

  void export() {
    panels.export(desk, this::lead);
  }

  void print() {
    panels.print(desk);
  }

  void history() {
    panels.history(desk);
  }

  void bin() {
    panels.bin(Optional.of(desk.session()));
  }

  void backups() {
    desk.session().settle();
    panels.backups(frame::start);
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
              findings.select(finding);
              editors.focus(desk.session().place());
            });
  }

  void togglePreview() {
    if (columns.getItems().contains(preview)) {
      columns.getItems().remove(preview);
      following.watch(false);
    } else {
      following.watch(true);
      columns.getItems().add(preview);
      double width = getScene().getWidth();
      columns.setDividerPositions(TREE / width, Math.max(0.5, 1 - PREVIEW / width));
      SplitPane.setResizableWithParent(preview, false);
    }
  }

  private MenuBar menus() {
    MenuBar bar = new MenuBar();
    for (Map.Entry<String, List<Command>> entry : commands.menus().entrySet()) {
      Menu menu = new Menu(entry.getKey());
      entry.getValue().forEach(command -> menu.getItems().add(command.item()));
      bar.getMenus().add(menu);
    }
    return bar;
  }

  private ToolBar tools() {
    Session session = desk.session();
    Button undo = tool(Messages.text("command.undo"), Feather.CORNER_UP_LEFT, session::undo);
    Button redo = tool(Messages.text("command.redo"), Feather.CORNER_UP_RIGHT, session::redo);
    session
        .nextUndoProperty()
        .subscribe(
            step -> {
              undo.setDisable(step.isEmpty());
              tip(undo, step.map(one -> Messages.text("command.undo.of", one.label())).orElse(""));
            });
    session
        .nextRedoProperty()
        .subscribe(
            step -> {
              redo.setDisable(step.isEmpty());
              tip(redo, step.map(one -> Messages.text("command.redo.of", one.label())).orElse(""));
            });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button go = new Button(Messages.text("tool.goto"), new FontIcon(Feather.SEARCH));
    go.getStyleClass().add("goto");
    go.setOnAction(_ -> jump());
    Button add = tool(Messages.text("tool.project"), Feather.PLUS, actions::addProject);
    Button find = tool(Messages.text("tool.find"), Feather.EDIT_2, this::find);
    Button export = tool(Messages.text("command.export"), Feather.UPLOAD, this::export);
    export.getStyleClass().remove("flat");
    export.getStyleClass().add("accent");
    ToolBar bar =
        new ToolBar(
            add,
            new Separator(Orientation.VERTICAL),
            undo,
            redo,
            find,
            new Separator(Orientation.VERTICAL),
            export,
            space,
            go);
    bar.getStyleClass().add("tools");
    return bar;
  }

  private static Button tool(String label, Feather icon, Runnable action) {
    Button button = new Button(label, new FontIcon(icon));
    button.getStyleClass().add("flat");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void tip(Button button, String text) {
    button.setTooltip(text.isEmpty() ? null : new Tooltip(text));
  }
}
