package jibian.ui.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import jibian.edit.Parts;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
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
                findings
                    .allProperty()
                    .subscribe(all -> preview.tintsProperty().set(tints(session.text(), all))))
            : Subscription.EMPTY;
  }

  private static Map<Origin, Tint> tints(Submission text, List<Finding> findings) {
    Map<Origin, Tint> tints = new HashMap<>();
    for (Finding finding : findings) {
      tints.merge(
          origin(text, finding.where()),
          Tint.valueOf(finding.severity().name()),
          (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    return tints;
  }

  /// The cell a finding stands at; one of a whole row or project at its name.
  private static Origin origin(Submission text, Address where) {
    String field = where.field();
    if (field.isEmpty()) {
      field =
          Parts.find(text, where.owner())
              .map(part -> part instanceof Project ? "name" : "level3")
              .orElse("");
    }
    return new Origin(where.owner().value(), field);
  }
}
