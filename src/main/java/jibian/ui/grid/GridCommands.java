package jibian.ui.grid;

import module java.base;

import jibian.ui.command.Command;
import jibian.ui.command.Command.State;

/// What can be done in a grid, with keys as in Excel. Those with the same name are one line in the list of keys; those
/// without one are not listed. A key that fits nothing is left to the text being edited, and to the window.
public final class GridCommands {
  private static final String EXTEND = "keys.grid.extend";
  private static final String EDGE = "keys.grid.edge";
  private static final String ROW = "keys.grid.row";
  private static final String TABLE = "keys.grid.table";
  private static final String PAGE = "keys.grid.page";
  private static final String UNTOLD = "";

  private static final List<Command<GridKeys>> EDITING =
      List.of(
          Command.of("keys.grid.edit", "F2", GridKeys::toggle),
          Command.of("keys.grid.choices", "F4", GridKeys::choices),
          fitting(UNTOLD, "Alt+Down", keys -> !keys.resting(), GridKeys::choices),
          kept("keys.grid.down", "Enter", keys -> keys.model().enter(1)),
          kept("keys.grid.up", "Shift+Enter", keys -> keys.model().enter(-1)),
          kept("keys.grid.right", "Tab", keys -> keys.model().tab(1)),
          kept("keys.grid.left", "Shift+Tab", keys -> keys.model().tab(-1)),
          fitting("keys.grid.restore", "Esc", GridKeys::restores, GridKeys::restore),
          fitting("keys.grid.mend", "Alt+Enter", GridKeys::mends, GridKeys::mend),
          fitting(UNTOLD, "Alt+Enter", keys -> !keys.mends(), GridKeys::breakLine),
          resting(UNTOLD, "Backspace", GridKeys::empty),
          resting(UNTOLD, "Shift+Backspace", GridKeys::empty),
          kept(UNTOLD, "Shortcut+Z", GridKeys::undo),
          kept(UNTOLD, "Shortcut+Shift+Z", GridKeys::redo),
          kept(UNTOLD, "Shortcut+Y", GridKeys::redo));

  private static final List<Command<GridKeys>> MOVING =
      List.of(
          fitting(UNTOLD, "Up", keys -> keys.leavesUpOrDown(-1), keys -> keys.move(-1, 0)),
          fitting(UNTOLD, "Down", keys -> keys.leavesUpOrDown(1), keys -> keys.move(1, 0)),
          fitting(UNTOLD, "Left", keys -> keys.leavesSideways(-1), keys -> keys.move(0, -1)),
          fitting(UNTOLD, "Right", keys -> keys.leavesSideways(1), keys -> keys.move(0, 1)),
          resting(EXTEND, "Shift+Up", keys -> keys.model().move(-1, 0, true)),
          resting(EXTEND, "Shift+Down", keys -> keys.model().move(1, 0, true)),
          resting(EXTEND, "Shift+Left", keys -> keys.model().move(0, -1, true)),
          resting(EXTEND, "Shift+Right", keys -> keys.model().move(0, 1, true)),
          resting(EDGE, "Shortcut+Up", keys -> keys.model().jump(-1, 0, false)),
          resting(EDGE, "Shortcut+Down", keys -> keys.model().jump(1, 0, false)),
          resting(EDGE, "Shortcut+Left", keys -> keys.model().jump(0, -1, false)),
          resting(EDGE, "Shortcut+Right", keys -> keys.model().jump(0, 1, false)),
          resting(UNTOLD, "Shortcut+Shift+Up", keys -> keys.model().jump(-1, 0, true)),
          resting(UNTOLD, "Shortcut+Shift+Down", keys -> keys.model().jump(1, 0, true)),
          resting(UNTOLD, "Shortcut+Shift+Left", keys -> keys.model().jump(0, -1, true)),
          resting(UNTOLD, "Shortcut+Shift+Right", keys -> keys.model().jump(0, 1, true)),
          resting(ROW, "Home", keys -> keys.toColumn(0, false)),
          resting(ROW, "End", keys -> keys.toColumn(Integer.MAX_VALUE, false)),
          resting(UNTOLD, "Shift+Home", keys -> keys.toColumn(0, true)),
          resting(UNTOLD, "Shift+End", keys -> keys.toColumn(Integer.MAX_VALUE, true)),
          resting(TABLE, "Shortcut+Home", keys -> keys.model().moveTo(0, 0, false)),
          resting(TABLE, "Shortcut+End", keys -> keys.toEnd(false)),
          resting(UNTOLD, "Shortcut+Shift+Home", keys -> keys.model().moveTo(0, 0, true)),
          resting(UNTOLD, "Shortcut+Shift+End", keys -> keys.toEnd(true)),
          kept(PAGE, "Page Up", keys -> keys.page(-1, false)),
          kept(PAGE, "Page Down", keys -> keys.page(1, false)),
          kept(UNTOLD, "Shift+Page Up", keys -> keys.page(-1, true)),
          kept(UNTOLD, "Shift+Page Down", keys -> keys.page(1, true)),
          resting("keys.grid.all", "Shortcut+A", keys -> keys.model().selectAll()));

  /// Those in the context menu of the selected cells.
  static final List<Command<GridKeys>> SELECTION =
      List.of(
          resting("grid.menu.cut", "Shortcut+X", GridKeys::cut).in("", 10),
          resting("grid.menu.copy", "Shortcut+C", GridKeys::copy).in("", 11),
          resting("grid.menu.paste", "Shortcut+V", GridKeys::paste).in("", 12),
          resting("grid.menu.clear", "Delete", keys -> keys.model().clear()).in("", 13),
          kept("grid.menu.fill", "Shortcut+D", GridKeys::fillDown).in("", 14),
          kept("grid.menu.insert", "Shortcut+Enter", keys -> keys.rows().insert()).in("", 20),
          kept("grid.menu.duplicate", "", keys -> keys.rows().duplicate()).in("", 21),
          kept("grid.menu.delete", "Shortcut+Minus", keys -> keys.rows().delete()).in("", 22),
          kept("grid.menu.up", "Alt+Up", keys -> keys.rows().move(-1)).in("", 23),
          resting("grid.menu.down", "Alt+Down", keys -> keys.rows().move(1)).in("", 24));

  private static final List<Command<GridKeys>> OTHER_KEYS =
      List.of(
          resting(UNTOLD, "Shift+Delete", GridKeys::cut),
          resting(UNTOLD, "Shortcut+Insert", GridKeys::copy),
          resting(UNTOLD, "Shift+Insert", GridKeys::paste),
          kept(UNTOLD, "Shortcut+Subtract", keys -> keys.rows().delete()));

  public static final List<Command<GridKeys>> ALL =
      Stream.of(EDITING, MOVING, SELECTION, OTHER_KEYS).flatMap(List::stream).toList();

  private static Command<GridKeys> fitting(
      String id, String keys, Predicate<GridKeys> fits, Consumer<GridKeys> act) {
    return Command.of(id, keys, act).with(State.fits(fits));
  }

  /// While no text is being edited.
  private static Command<GridKeys> resting(String id, String keys, Consumer<GridKeys> act) {
    return fitting(id, keys, GridKeys::resting, act);
  }

  /// Keeps the text being edited first.
  private static Command<GridKeys> kept(String id, String keys, Consumer<GridKeys> act) {
    return Command.of(id, keys, on -> on.keep(act));
  }
}
