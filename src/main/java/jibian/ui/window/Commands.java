package jibian.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import jibian.text.Messages;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingsModel;
import jibian.ui.look.Appearance;
import jibian.ui.session.EditingSession;
import jibian.ui.tree.TreeActions;

/// All the clerk can do, menu by menu: the menus, the toolbar, the list of keys and Ctrl+K show the same commands.
final class Commands {
  /// In a text box these are the backspace of old terminals.
  private static final String HISTORY = "Shortcut+H";

  private final Map<String, List<Command>> menus = new LinkedHashMap<>();

  Commands(
      Workspace workspace,
      WorkspaceView view,
      TreeActions actions,
      Appearance look,
      Navigation frame) {
    file(view, frame);
    edit(workspace, view);
    project(view, actions);
    check(workspace.findings(), view);
    view(view, look);
    help(view);
  }

  /// The commands of each menu, by its title.
  Map<String, List<Command>> menus() {
    return menus;
  }

  /// All commands in one list.
  List<Command> all() {
    List<Command> all = new ArrayList<>();
    menus.values().forEach(all::addAll);
    all.removeIf(one -> one.equals(Command.GAP) || one.inner() != null);
    return all;
  }

  /// Does what a text box would take a key from.
  void intercept(KeyEvent event) {
    all().stream()
        .filter(one -> one.keys().equals(HISTORY))
        .filter(one -> KeyCombination.valueOf(one.keys()).match(event))
        .forEach(
            one -> {
              event.consume();
              one.action().run();
            });
  }

  /// The command with a label.
  Command named(String label) {
    return all().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
  }

  private void file(WorkspaceView view, Navigation frame) {
    menu(
        Messages.text("menu.file"),
        Command.of(Messages.text("command.new"), "Shortcut+N", view::create),
        Command.of(Messages.text("command.open"), "Shortcut+O", view::open),
        Command.menu(Messages.text("command.recent"), frame.recent()),
        Command.GAP,
        Command.of(Messages.text("command.save"), "Shortcut+S", view::save),
        Command.of(Messages.text("command.saveAs"), "Shortcut+Shift+S", view::saveAs),
        Command.GAP,
        Command.of(Messages.text("command.export"), "Shortcut+E", view::export),
        Command.of(Messages.text("print.title"), "Shortcut+P", view::print),
        Command.GAP,
        Command.of(Messages.text("history.title"), HISTORY, view::history),
        Command.of(Messages.text("bin.title"), "", view::bin),
        Command.of(Messages.text("backup.make"), "Shortcut+Shift+B", view::stick),
        Command.of(Messages.text("backup.title"), "", view::backups),
        Command.GAP,
        Command.of(Messages.text("command.start"), "Shortcut+W", view::start),
        Command.of(Messages.text("command.quit"), "", view::quit));
  }

  private void edit(Workspace workspace, WorkspaceView view) {
    EditingSession session = workspace.session();
    menu(
        Messages.text("menu.edit"),
        new Command(
            Messages.text("command.undo"),
            "Shortcut+Z",
            none(session.nextUndoProperty()),
            session::undo),
        new Command(
            Messages.text("command.redo"),
            "Shortcut+Y",
            none(session.nextRedoProperty()),
            session::redo),
        Command.GAP,
        Command.of(Messages.text("command.split"), "Shortcut+Shift+C", view::copySplit),
        Command.of(Messages.text("command.find"), "Shortcut+F", view::find),
        Command.of(Messages.text("command.goto"), "Shortcut+K", view::jump));
  }

  private static <T> ObservableValue<Boolean> none(ObservableValue<java.util.Optional<T>> value) {
    return value.map(java.util.Optional::isEmpty);
  }

  private void project(WorkspaceView view, TreeActions actions) {
    menu(
        Messages.text("menu.project"),
        Command.of(Messages.text("command.project.add"), "Shortcut+Shift+N", actions::addProject),
        Command.of(Messages.text("library.title"), "Shortcut+I", view::library),
        Command.of(Messages.text("command.section.add"), "", actions::addSection),
        Command.GAP,
        Command.of(
            Messages.text("command.part.duplicate"), "", () -> actions.duplicate(view.selected())),
        Command.of(Messages.text("command.part.rename"), "", view::rename),
        Command.of(
            Messages.text("command.part.delete"), "", () -> actions.delete(view.selected())));
  }

  private void check(FindingsModel findings, WorkspaceView view) {
    menu(
        Messages.text("menu.check"),
        Command.of(Messages.text("command.check"), "", view::check),
        Command.of(Messages.text("command.finding.next"), "F8", () -> view.finding(1)),
        Command.of(Messages.text("command.finding.previous"), "Shift+F8", () -> view.finding(-1)),
        Command.GAP,
        Command.of(Messages.text("command.finding.fix"), "Alt+Enter", view::mend),
        Command.of(
            Messages.text("command.finding.why"),
            "Shift+F1",
            () -> view.remedy(FindingActions::explain)),
        Command.of(
            Messages.text("finding.override"),
            "Shortcut+R",
            () -> view.remedy(FindingActions::override)),
        Command.GAP,
        Command.of(Messages.text("command.finding.fixAll"), "", findings::fixAll),
        Command.of(Messages.text("own.title"), "", view::checks));
  }

  private void view(WorkspaceView view, Appearance look) {
    List<Command> all = new ArrayList<>();
    all.add(
        Command.choice(
            Messages.text("command.preview"), "F9", view.previewing(), view::togglePreview));
    all.add(
        Command.choice(Messages.text("finding.list"), "F7", view.listing(), view::toggleFindings));
    all.add(Command.choice(Messages.text("project.head"), "F6", view.heading(), view::toggleHead));
    all.add(Command.of(Messages.text("command.filter"), "Shortcut+L", view::filter));
    all.add(Command.GAP);
    all.addAll(looks(look));
    menus.put(Messages.text("menu.view"), all);
  }

  /// How the window looks.
  static List<Command> looks(Appearance look) {
    return List.of(
        Command.choice(
            Messages.text("command.dark"),
            "",
            look.darkProperty(),
            () -> look.darkProperty().set(!look.darkProperty().get())),
        Command.GAP,
        size(Messages.text("command.small"), "", look, 0),
        size(Messages.text("command.middle"), "Shortcut+0", look, 1),
        size(Messages.text("command.large"), "", look, 2));
  }

  private static Command size(String label, String keys, Appearance look, int choice) {
    int size = Appearance.SIZES.get(choice);
    return Command.choice(
        label,
        keys,
        look.sizeProperty().map(now -> now.intValue() == size),
        () -> look.sizeProperty().set(size));
  }

  private void help(WorkspaceView view) {
    menu(
        Messages.text("menu.help"),
        Command.of(Messages.text("command.help"), "F1", view::help),
        Command.of(Messages.text("command.keys"), "Shortcut+Slash", view::keys),
        Command.GAP,
        Command.of(Messages.text("command.about"), "", view::about));
  }

  private void menu(String title, Command... commands) {
    menus.put(title, List.of(commands));
  }
}
