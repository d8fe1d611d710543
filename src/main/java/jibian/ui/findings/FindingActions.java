package jibian.ui.findings;

import module java.base;

import jibian.check.ReadWords;
import jibian.check.finding.OverrideReasons;
import jibian.model.Address;
import jibian.text.Messages;
import jibian.ui.overlay.Overlay;
import jibian.ui.session.EditingSession;

/// What the clerk can do about a finding, the same wherever it is shown: in the list and beside the cell.
///
/// @param overlay where a reason is asked for and a rule is explained
/// @param unfinished keeps a reason while it is written
/// @param offers what else can be done about a finding
/// @param samples how it is done right in a project like that of a finding
public record FindingActions(
    EditingSession session,
    FindingsModel model,
    Overlay overlay,
    UnfinishedReason unfinished,
    Function<FindingItem, Optional<Offer>> offers,
    Function<FindingItem, Optional<String>> samples) {

  /// Something else that can be done about a finding, beside its fix.
  ///
  /// @param label what it is called, e.g. 从指标库选…
  public record Offer(String label, Runnable action) {}

  /// Fixes it; where nothing does, begins what is offered instead.
  public void fix(FindingItem finding) {
    if (finding.fixable()) {
      model.fix(finding);
    } else {
      offer(finding)
          .map(Offer::action)
          .orElse(() -> session.tellHere(Messages.text("finding.fix.none")))
          .run();
    }
  }

  /// Fixes what can be fixed at a place, once what is being typed there has been looked at; where nothing can, begins
  /// what is offered for the worst there.
  public void mend(Address place) {
    mend(place, () -> offer(place));
  }

  /// The same.
  ///
  /// @param otherwise what happens where nothing there can be fixed
  public void mend(Address place, Runnable otherwise) {
    session.settle();
    if (model.current()) {
      model.mendable(place).ifPresentOrElse(model::fix, otherwise);
      return;
    }
    Address here = session.place();
    model.then(
        () -> {
          if (session.place().equals(here)) {
            mend(place, otherwise);
          }
        });
  }

  /// Begins what is offered for the worst at a place; says so where there is nothing.
  public void offer(Address place) {
    model.of(place).stream().findFirst().ifPresentOrElse(this::fix, model::nothingHere);
  }

  /// Whether something at a place can be fixed.
  public boolean mends(Address place) {
    return model.mendable(place).isPresent();
  }

  /// Whether a finding is told without being asked for: a hint and what has a reason only to whoever was led there.
  boolean worthTelling(FindingItem finding) {
    return model.ledTo(finding)
        || (finding.rank().compareTo(FindingItem.Rank.WARNING) <= 0 && !finding.overridden());
  }

  /// Says what the rule demands and on what ground, beside what has the keyboard.
  public void explain(FindingItem finding) {
    overlay.explain(
        new RuleView(
            finding,
            session.form(),
            ReadWords.at(finding.where(), session.text()),
            samples.apply(finding)),
        false);
  }

  /// Asks why it is left as it is.
  public void override(FindingItem finding) {
    if (model.settled()) {
      ReasonView.show(overlay, model, finding, unfinished);
    }
  }

  /// Takes the reason back.
  public void withdraw(FindingItem finding) {
    if (model.settled()) {
      session.edit(
          Messages.text("edit.override.withdraw", finding.title()),
          finding.where(),
          text -> OverrideReasons.withdrawn(text, List.of(finding.found())));
    }
  }

  /// What else can be done.
  Optional<Offer> offer(FindingItem finding) {
    return offers.apply(finding);
  }
}
