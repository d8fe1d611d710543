package jibian.ui.findings;

import module java.base;

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
  private FindingIndex found = FindingIndex.NONE;

  FixAll(EditingSession session, TextCheck check, Background background) {
    this.session = session;
    this.check = check;
    this.background = background;
    this.trial = new FixTrial(check, background);
  }

  void take(FindingIndex now) {
    found = now;
    trial.submit(now, session.form());
  }

  /// How many findings would be fixed; none in a stage of the year, which leaves the goals alone. A part in which
  /// something has just changed counts with all that is offered there, until it was tried.
  public int count() {
    if (session.stages().stage().isPresent()) {
      return 0;
    }
    IdentityHashMap<List<FindingItem>, Set<Finding>> refused = trial.refusedProperty().get();
    return found.parts().stream()
        .mapToInt(part -> part.safe() - refused.getOrDefault(part.found(), Set.of()).size())
        .sum();
  }

  /// How many of these would be.
  public int count(List<FindingItem> some) {
    Set<Finding> refused =
        trial.refusedProperty().get().values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return (int) some.stream().filter(one -> one.safe() && !refused.contains(one.found())).count();
  }

  /// Runs something now and whenever it is known anew what would be fixed.
  public void subscribe(Runnable known) {
    trial.refusedProperty().subscribe(_ -> known.run());
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
