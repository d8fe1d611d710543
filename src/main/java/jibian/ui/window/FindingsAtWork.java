package jibian.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.findings.FindingActions;
import jibian.ui.findings.FindingCommands.Chosen;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingsView;
import jibian.ui.findings.SeverityCounts;
import jibian.ui.library.MissingValue;
import jibian.ui.session.EditingSession;

/// What the clerk does about what is wrong in a text: look for it, go from one to the next, fix it.
///
/// @param lead brings the clerk to a place
record FindingsAtWork(
    Workspace workspace, FindingsView list, FindingActions findingActions, Consumer<Address> lead) {
  private EditingSession session() {
    return workspace.session();
  }

  /// What the library can do about a finding.
  ///
  /// @param fill chooses a value in it
  Optional<FindingActions.Offer> offered(FindingItem finding, Consumer<MissingValue> fill) {
    return MissingValue.of(finding, session().text())
        .map(
            gap ->
                new FindingActions.Offer(
                    Messages.text("library.choose"),
                    () -> {
                      workspace.findings().go(finding);
                      fill.accept(gap);
                    }));
  }

  /// Leads to the next finding, or the one before.
  void step(int step) {
    session().settle();
    workspace
        .findings()
        .next(step)
        .ifPresent(
            finding -> {
              workspace.findings().go(finding);
              list.select(finding);
              lead.accept(session().place());
            });
  }

  /// Fixes the finding chosen in the list, else what can be fixed where the clerk is: a cell, a field, or a part that
  /// is chosen in the tree.
  void mend(Consumer<? super Chosen> act) {
    list.chosen()
        .ifPresentOrElse(
            finding -> act.accept(chosen(finding)), () -> findingActions.mend(session().place()));
  }

  private Chosen chosen(FindingItem finding) {
    return new Chosen(finding, findingActions, one -> lead.accept(one.where()));
  }

  /// Does something about the finding chosen in the list, else the worst at the place the clerk is at.
  void atHand(Consumer<? super Chosen> act) {
    list.chosen()
        .or(workspace.findings()::atHand)
        .ifPresentOrElse(
            finding -> act.accept(chosen(finding)),
            () -> session().tellHere(Messages.text("finding.none.here")));
  }

  /// Asks what is wrong in the whole text, and shows it.
  void check() {
    list.foldedProperty().set(false);
    workspace.findings().ask(this::checked);
  }

  private void checked() {
    SeverityCounts tally = workspace.findings().tally();
    session()
        .tell(
            tally.found() == 0
                ? Messages.text("finding.none")
                : Messages.text("check.done", tally.errors(), tally.warnings(), tally.hints()));
  }
}
