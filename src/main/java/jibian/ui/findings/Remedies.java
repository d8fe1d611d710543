package jibian.ui.findings;

import java.util.List;
import jibian.ui.overlay.Overlay;

/// What the clerk can do about a finding, the same wherever it is shown: in the list and beside the cell.
///
/// @param overlay where a reason is asked for and a rule is explained
public record Remedies(FindingsModel model, Overlay overlay) {

  /// Mends it; where nothing does, begins what is offered instead.
  public void fix(Finding finding) {
    if (finding.fixable()) {
      model.fix(finding);
    } else {
      offers(finding).stream().findFirst().map(Offer::action).orElse(model::unmendable).run();
    }
  }

  /// Says what the rule demands and on what ground.
  public void explain(Finding finding) {
    RuleView.show(overlay, finding, model.severityOf(finding));
  }

  /// Asks why it is left as it is.
  public void override(Finding finding) {
    if (model.settled()) {
      ReasonView.show(overlay, model, finding);
    }
  }

  /// Takes the reason back.
  public void withdraw(Finding finding) {
    model.withdraw(finding);
  }

  /// What else can be done.
  public List<Offer> offers(Finding finding) {
    return model.offers(finding);
  }
}
