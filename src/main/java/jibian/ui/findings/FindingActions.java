package jibian.ui.findings;

import java.util.List;
import jibian.model.Address;
import jibian.ui.overlay.Overlay;

/// What the clerk can do about a finding, the same wherever it is shown: in the list and beside the cell.
///
/// @param overlay where a reason is asked for and a rule is explained
/// @param unfinished keeps a reason while it is written
public record FindingActions(FindingsModel model, Overlay overlay, UnfinishedReason unfinished) {

  /// Mends it; where nothing does, begins what is offered instead.
  public void fix(FindingItem finding) {
    if (finding.fixable()) {
      model.fix(finding);
    } else {
      offers(finding).stream()
          .findFirst()
          .map(FindingOffer::action)
          .orElse(model::unmendable)
          .run();
    }
  }

  /// Mends what can be mended at a place, once what is being typed there has been looked at; where nothing can, begins
  /// what is offered for the worst there.
  public void mend(Address place) {
    mend(place, () -> offer(place));
  }

  /// The same.
  ///
  /// @param otherwise what happens where nothing there can be mended
  public void mend(Address place, Runnable otherwise) {
    model.mend(place, otherwise);
  }

  /// Begins what is offered for the worst at a place; says so where there is nothing.
  public void offer(Address place) {
    model.of(place).stream().findFirst().ifPresentOrElse(this::fix, model::nothingHere);
  }

  /// Whether something at a place can be mended.
  public boolean mends(Address place) {
    return model.mendable(place).isPresent();
  }

  /// Whether a finding is told without being asked for: a hint and what has a reason only to whoever was led there.
  boolean worthTelling(FindingItem finding) {
    return model.ledTo(finding)
        || (finding.severity().compareTo(FindingItem.Severity.WARNING) <= 0
            && !finding.overridden());
  }

  /// Says what the rule demands and on what ground.
  public void explain(FindingItem finding) {
    RuleView.show(overlay, finding, model.severityOf(finding));
  }

  /// Asks why it is left as it is.
  public void override(FindingItem finding) {
    if (model.settled()) {
      ReasonView.show(overlay, model, finding, unfinished);
    }
  }

  /// Takes the reason back.
  public void withdraw(FindingItem finding) {
    model.withdraw(finding);
  }

  /// What else can be done.
  public List<FindingOffer> offers(FindingItem finding) {
    return model.offers(finding);
  }
}
