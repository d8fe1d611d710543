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

  static MenuBar of(StartView start, MainWindow main, Appearance look) {
    Map<String, List<Command>> menus = new LinkedHashMap<>();
    menus.put(
        Messages.text("menu.file"),
        List.of(
            Command.of(Messages.text("command.new"), "Shortcut+N", main::create),
            Command.of(Messages.text("command.open"), "Shortcut+O", main::open),
            Command.menu(Messages.text("command.recent"), main.recent()),
            Command.GAP,
            Command.of(Messages.text("bin.title"), "", main::bin),
            Command.of(Messages.text("backup.make"), "Shortcut+Shift+B", start::backUp),
            Command.of(Messages.text("backup.title"), "", main::backups),
            Command.GAP,
            Command.of(Messages.text("command.quit"), "", main::quit)));
    menus.put(Messages.text("menu.view"), Commands.looks(look));
    menus.put(
        Messages.text("menu.help"),
        List.of(Command.of(Messages.text("command.about"), "", () -> About.show(main.overlay()))));
    return WindowToolBar.bar(menus);
  }
}
