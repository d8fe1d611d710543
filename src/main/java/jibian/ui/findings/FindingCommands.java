package jibian.ui.findings;

import module java.base;

import javafx.scene.control.MenuItem;
import jibian.text.Messages;
import jibian.ui.command.Command;
import jibian.ui.command.Command.State;
import jibian.ui.command.Menus;

/// What can be done about a finding, in the menus of the window and in its own. What the window calls “this finding” is
/// the one the clerk is at.
public final class FindingCommands {
  public static final Command<Chosen> FIX =
      Command.<Chosen>of("command.finding.fix", "Alt+Enter", one -> one.actions.fix(one.finding))
          .with(State.fits(one -> one.finding.fixable(), one -> one.finding.fixLabel()));

  public static final Command<Chosen> EXPLAIN =
      Command.<Chosen>of("command.finding.why", "Shift+F1", one -> one.actions.explain(one.finding))
          .with(State.fits(_ -> true, _ -> Messages.text("finding.why")));

  public static final Command<Chosen> OVERRIDE =
      Command.<Chosen>of("finding.override", "Shortcut+R", one -> one.actions.override(one.finding))
          .with(State.fits(one -> !one.finding.overridden()));

  private static final Command<Chosen> WITHDRAW =
      Command.<Chosen>of("finding.withdraw", "", one -> one.actions.withdraw(one.finding))
          .with(State.fits(one -> one.finding.overridden()));

  private static final Command<Chosen> GO =
      Command.of("finding.go", "", one -> one.go.accept(one.finding));

  /// The entries of a finding's own menu; what else is offered comes after its fix.
  static List<MenuItem> items(Chosen one) {
    List<MenuItem> items = new ArrayList<>(Menus.items(List.of(GO, FIX), one));
    one.actions
        .offer(one.finding)
        .ifPresent(offer -> items.add(Menus.item(offer.label(), offer.action())));
    items.addAll(Menus.items(List.of(EXPLAIN, OVERRIDE, WITHDRAW), one));
    return items;
  }

  /// A finding, and what leads to it and fixes it.
  public record Chosen(FindingItem finding, FindingActions actions, Consumer<FindingItem> go) {}
}
