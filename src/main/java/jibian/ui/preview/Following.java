package jibian.ui.preview;

import java.util.HashMap;
import java.util.Map;
import javafx.util.Subscription;
import jibian.model.Address;
import jibian.page.Origin;
import jibian.ui.desk.Session;
import jibian.ui.findings.Finding;
import jibian.ui.findings.FindingsModel;
import jibian.ui.page.Tint;

/// Keeps a preview at the open text: its state, the clerk's place in it and what was found. Nothing is laid out while
/// nobody looks.
public final class Following {
  private final Session session;
  private final FindingsModel findings;
  private final PreviewModel preview;
  private Subscription subscription = Subscription.EMPTY;

  public Following(Session session, FindingsModel findings, PreviewModel preview) {
    this.session = session;
    this.findings = findings;
    this.preview = preview;
  }

  /// Begins or ends to follow.
  public void watch(boolean wanted) {
    subscription.unsubscribe();
    subscription =
        wanted
            ? Subscription.combine(
                session.textProperty().subscribe(text -> preview.show(text, session.form())),
                session.placeProperty().subscribe(preview::reveal),
                findings.allProperty().subscribe(_ -> preview.tintsProperty().set(tints())))
            : Subscription.EMPTY;
  }

  private Map<Origin, Tint> tints() {
    Map<Address, Finding.Severity> worst = findings.worst();
    Map<Origin, Tint> tints = HashMap.newHashMap(worst.size());
    worst.forEach(
        (cell, severity) ->
            tints.put(
                new Origin(cell.owner().value(), cell.field()), Tint.valueOf(severity.name())));
    return tints;
  }
}
