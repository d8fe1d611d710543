package jibian.ui.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuBar;
import jibian.text.Messages;
import jibian.ui.help.About;
import jibian.ui.look.Appearance;
import jibian.ui.start.StartView;

/// The menus while no text is open.
final class StartMenus {
  private StartMenus() {}

  static MenuBar of(StartView start, MainWindow shell, Appearance look) {
    Map<String, List<Command>> menus = new LinkedHashMap<>();
    menus.put(
        Messages.text("menu.file"),
        List.of(
            Command.of(Messages.text("command.new"), "Shortcut+N", shell::create),
            Command.of(Messages.text("command.open"), "Shortcut+O", shell::open),
            Command.menu(Messages.text("command.recent"), shell.recent()),
            Command.GAP,
            Command.of(Messages.text("bin.title"), "", shell::bin),
            Command.of(Messages.text("backup.make"), "Shortcut+Shift+B", start::backUp),
            Command.of(Messages.text("backup.title"), "", shell::backups),
            Command.GAP,
            Command.of(Messages.text("command.quit"), "", shell::quit)));
    menus.put(Messages.text("menu.view"), Commands.looks(look));
    menus.put(
        Messages.text("menu.help"),
        List.of(Command.of(Messages.text("command.about"), "", () -> About.show(shell.overlay()))));
    return WindowToolBar.bar(menus);
  }
}
