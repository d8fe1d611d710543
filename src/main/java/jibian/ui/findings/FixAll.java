package jibian.ui.findings;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import jibian.check.finding.Finding;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.ui.port.TextCheck;
import jibian.ui.session.EditingSession;

/// Fixes all that can be fixed without a look at each, and says before how much that is.
public final class FixAll {
  private final EditingSession session;
  private final TextCheck check;
  private final Background background;
  private final FixTrial trial;

  FixAll(EditingSession session, TextCheck check, Background background) {
    this.session = session;
    this.check = check;
    this.background = background;
    this.trial = new FixTrial(check, background);
  }

  void take(FindingIndex found) {
    trial.submit(found, session.form());
  }

  /// What would be fixed; it follows what is found a moment later.
  ReadOnlyObjectProperty<Set<Finding>> fixedProperty() {
    return trial.fixedProperty();
  }

  /// How many findings would be fixed; none in a stage of the year, which leaves the goals alone.
  public int count() {
    return session.stages().stage().isPresent() ? 0 : trial.fixedProperty().get().size();
  }

  /// How many of these would be.
  public int count(List<FindingItem> some) {
    Set<Finding> fixed = trial.fixedProperty().get();
    return (int) some.stream().filter(one -> fixed.contains(one.found())).count();
  }

  /// Runs something now and whenever it is known anew what would be fixed.
  public void subscribe(Runnable known) {
    trial.fixedProperty().subscribe(_ -> known.run());
  }

  /// Fixes in the background all that can be fixed safely, as one step; nothing from within a stage of the year.
  public void fix() {
    if (session.stages().stage().isPresent()) {
      session.tellHere(Messages.text("finding.none.here"));
    } else {
      fix(Set.of());
    }
  }

  /// The same for some rules only.
  ///
  /// @param rules their ids; empty for all
  public void fix(Set<String> rules) {
    session.settle();
    Submission text = session.text();
    background
        .worker()
        .execute(
            () -> {
              TextCheck.Mended mended = check.mend(text, session.form(), rules);
              background.window().execute(() -> take(text, mended));
            });
  }

  /// What was fixed counts only if nothing else was done meanwhile. Nothing is where each fix would make another
  /// mistake.
  private void take(Submission before, TextCheck.Mended mended) {
    if (mended.count() == 0) {
      session.tell(Messages.text("finding.fixed.none"));
    } else if (session.text().equals(before)) {
      String label = Messages.text("edit.fix.all", mended.count());
      session.edit(label, session.place(), _ -> mended.text());
      session.tell(Messages.text("finding.fixed", mended.count()));
    }
  }
}
