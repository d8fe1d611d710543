package jibian.ui.tree;

import java.util.List;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.command.Command.State;

/// What can be done to the parts chosen in the tree. The keys of its own are those while it has the keyboard.
public final class TreeCommands {
  public static final Command<TreePane> ADD_PROJECT =
      Command.<TreePane>of(
              "command.project.add", "Shortcut+Shift+N", tree -> tree.actions().addProject())
          .in("", 10);

  public static final Command<TreePane> ADD_SECTION =
      Command.<TreePane>of("command.section.add", "", tree -> tree.actions().addSection())
          .in("", 11);

  public static final Command<TreePane> ADD_OVERALL =
      Command.<TreePane>of("command.overall.add", "", tree -> tree.actions().addOverall())
          .in("", 12)
          .with(State.fits(tree -> tree.actions().lacksOverall()));

  public static final Command<TreePane> RENAME =
      Command.of("command.part.rename", "F2", TreePane::rename)
          .in("", 20)
          .with(State.fits(tree -> isMovable(tree) && tree.selected().size() == 1));

  public static final Command<TreePane> DUPLICATE =
      Command.<TreePane>of(
              "command.part.duplicate", "", tree -> tree.actions().duplicate(tree.selected()))
          .in("", 21)
          .with(State.fits(TreeCommands::isMovable, _ -> Messages.text("tree.menu.duplicate")));

  public static final Command<TreePane> DELETE =
      Command.<TreePane>of(
              "command.part.delete", "Delete", tree -> tree.actions().delete(tree.selected()))
          .in("", 30)
          .with(State.fits(TreeCommands::isRemovable, _ -> Messages.text("tree.menu.delete")));

  static final List<Command<TreePane>> ALL =
      List.of(
          ADD_PROJECT,
          ADD_SECTION,
          ADD_OVERALL,
          RENAME,
          DUPLICATE,
          shift("tree.menu.up", 22, "Alt+Up", -1),
          shift("tree.menu.down", 23, "Alt+Down", 1),
          DELETE);

  private static Command<TreePane> shift(String id, int position, String keys, int step) {
    return Command.<TreePane>of(
            id, keys, tree -> tree.actions().shift(tree.selected().getFirst(), step))
        .in("", position)
        .with(State.fits(TreeCommands::isMovable));
  }

  private static boolean isRemovable(TreePane tree) {
    return tree.selected().stream().allMatch(TreeNode::removable);
  }

  private static boolean isMovable(TreePane tree) {
    return tree.selected().stream().allMatch(TreeNode::movable);
  }
}
