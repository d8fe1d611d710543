package jibian.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import jibian.text.Messages;
import jibian.ui.desk.Session;
import jibian.ui.findings.FindingsModel;
import jibian.ui.look.Look;
import jibian.ui.tree.TreeActions;

/// All the clerk can do, menu by menu: the menus, the toolbar, the list of keys and Ctrl+K show the same commands.
final class Commands {
  private final Map<String, List<Command>> menus = new LinkedHashMap<>();

  Commands(Desk desk, DeskView view, TreeActions actions, Look look) {
    file(view);
    edit(desk, view);
    project(view, actions);
    check(desk.findings(), view);
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
    return all;
  }

  private void file(DeskView view) {
    menu(
        Messages.text("menu.file"),
        Command.of(Messages.text("command.export"), "Shortcut+E", view::export),
        Command.of(Messages.text("print.title"), "Shortcut+P", view::print),
        Command.of(Messages.text("history.title"), "Shortcut+H", view::history),
        Command.of(Messages.text("bin.title"), "", view::bin),
        Command.of(Messages.text("backup.make"), "Shortcut+Shift+B", view::stick),
        Command.of(Messages.text("backup.title"), "", view::backups),
        Command.of(Messages.text("command.start"), "Shortcut+W", view::start),
        Command.of(Messages.text("command.quit"), "", view::quit));
  }

  private void edit(Desk desk, DeskView view) {
    Session session = desk.session();
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
        Command.of(Messages.text("command.split"), "Shortcut+Shift+C", view::copySplit),
        Command.of(Messages.text("command.find"), "Shortcut+F", view::find),
        Command.of(Messages.text("command.goto"), "Shortcut+K", view::jump));
  }

  private static <T> ObservableValue<Boolean> none(ObservableValue<java.util.Optional<T>> value) {
    return value.map(java.util.Optional::isEmpty);
  }

  private void project(DeskView view, TreeActions actions) {
    menu(
        Messages.text("menu.project"),
        Command.of(Messages.text("command.project.add"), "Shortcut+N", actions::addProject),
        Command.of(Messages.text("command.section.add"), "", actions::addSection),
        Command.of(
            Messages.text("command.part.duplicate"), "", () -> actions.duplicate(view.selected())),
        Command.of(Messages.text("command.part.rename"), "", view::rename),
        Command.of(
            Messages.text("command.part.delete"), "", () -> actions.delete(view.selected())));
  }

  private void check(FindingsModel findings, DeskView view) {
    menu(
        Messages.text("menu.check"),
        Command.of(Messages.text("command.finding.next"), "F8", () -> view.finding(1)),
        Command.of(Messages.text("command.finding.previous"), "Shift+F8", () -> view.finding(-1)),
        Command.of(Messages.text("command.finding.fixAll"), "", findings::fixAll));
  }

  private void view(DeskView view, Look look) {
    menu(
        Messages.text("menu.view"),
        Command.of(Messages.text("command.preview"), "F9", view::togglePreview),
        Command.of(Messages.text("command.filter"), "Shortcut+L", view::filter),
        Command.of(
            Messages.text("command.dark"),
            "",
            () -> look.darkProperty().set(!look.darkProperty().get())),
        Command.of(Messages.text("command.small"), "", () -> size(look, 0)),
        Command.of(Messages.text("command.middle"), "Shortcut+0", () -> size(look, 1)),
        Command.of(Messages.text("command.large"), "", () -> size(look, 2)));
  }

  private static void size(Look look, int choice) {
    look.sizeProperty().set(Look.SIZES.get(choice));
  }

  private void help(DeskView view) {
    menu(
        Messages.text("menu.help"),
        Command.of(Messages.text("command.help"), "F1", view::help),
        Command.of(Messages.text("command.keys"), "Shortcut+Slash", view::keys),
        Command.of(Messages.text("command.about"), "", view::about));
  }

  private void menu(String title, Command... commands) {
    menus.put(title, List.of(commands));
  }
}
