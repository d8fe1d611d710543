package jibian.ui.preview;

import java.util.Optional;
import javafx.util.Subscription;
import jibian.model.Address;
import jibian.model.Id;
import jibian.ui.findings.FindingItem;
import jibian.ui.findings.FindingsModel;
import jibian.ui.page.CellTint;
import jibian.ui.session.CurrentStage;
import jibian.ui.session.EditingSession;

/// Keeps a preview at the open text: its state, the clerk's place in it and what was found. Nothing is laid out while
/// nobody looks.
public final class PreviewSync {
  private final EditingSession session;
  private final FindingsModel findings;
  private final PreviewModel preview;
  private Subscription subscription = Subscription.EMPTY;

  public PreviewSync(EditingSession session, FindingsModel findings, PreviewModel preview) {
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
                session.textProperty().subscribe(_ -> show()),
                session.stages().stageProperty().subscribe((_, _) -> show()),
                session
                    .placeProperty()
                    .subscribe(place -> preview.reveal(CurrentStage.field(place))),
                findings.allProperty().subscribe(_ -> preview.tintsProperty().set(tints())))
            : Subscription.EMPTY;
  }

  private void show() {
    preview.show(session.text(), session.form(), session.stages().stage());
    preview.tintsProperty().set(tints());
  }

  /// Hints and what is only waiting to be filled in leave the page as it prints.
  private static Optional<CellTint> tint(FindingItem.Rank severity) {
    return switch (severity) {
      case ERROR -> Optional.of(CellTint.ERROR);
      case WARNING -> Optional.of(CellTint.WARNING);
      case UNFILLED, HINT -> Optional.empty();
    };
  }

  private CellTints tints() {
    return new CellTints(
        origin ->
            Optional.of(new Address(new Id(origin.owner()), origin.field()))
                .filter(session.stages()::shows)
                .flatMap(findings::worst)
                .flatMap(PreviewSync::tint),
        findings.tally().problems() > 0);
  }
}
