package jibian.ui.findings;

import module java.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.check.finding.OverrideReasons;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.task.Latest;
import jibian.text.Messages;
import jibian.ui.port.TextCheck;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Visited;
import jibian.ui.session.Visits;

/// What is wrong in the open text: found again in the background after every step, listed, jumped to, fixed.
public final class FindingsModel {
  private final EditingSession session;
  private final TextCheck check;
  private final ReadOnlyObjectWrapper<List<FindingItem>> all =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<FindingItem>> overridden =
      new ReadOnlyObjectWrapper<>(List.of());
  private FindingIndex latest = FindingIndex.NONE;
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
  private FindingIndex found = FindingIndex.NONE;
  private final Visits visits;
  private final Latest<Job, FindingIndex> checked;
  private final FindingFilter filter;
  private final FindingWalk walk;
  private final FindingNames names;
  private final FixAll fixes;
  private Runnable waiting = () -> {};

  /// What is looked through: a state of the text, its stages, and where the clerk has been in it.
  private record Job(Submission text, List<StageForm> begun, Visited visited) {}

  /// @param visits where the clerk has been
  public FindingsModel(
      EditingSession session, Visits visits, TextCheck check, Background background) {
    this.session = session;
    this.visits = visits;
    this.check = check;
    this.filter = new FindingFilter(session);
    this.walk = new FindingWalk(session);
    this.names = new FindingNames(session);
    this.fixes = new FixAll(session, check, background);
    this.checked = new Latest<>(background, this::look, this::take);
    session
        .settledProperty()
        .subscribe(
            _ -> {
              checking.set(true);
              submit();
            });
    visits.visitedProperty().subscribe(_ -> submit());
  }

  private void submit() {
    checked.submit(
        new Job(
            session.settledProperty().get(),
            session.stages().begunProperty().get(),
            visits.visitedProperty().get()));
  }

  /// All open findings, project by project, the worst first within each.
  public ReadOnlyObjectProperty<List<FindingItem>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /// Those the clerk gave a reason for, in the same order. They count nowhere else.
  public ReadOnlyObjectProperty<List<FindingItem>> overriddenProperty() {
    return overridden.getReadOnlyProperty();
  }

  /// Whether the text has been looked through once; before that nothing can be said of it.
  public ReadOnlyBooleanProperty lookedProperty() {
    return looked.getReadOnlyProperty();
  }

  /// Whether the text is being looked through.
  public ReadOnlyBooleanProperty checkingProperty() {
    return checking.getReadOnlyProperty();
  }

  /// Which of them are listed.
  public FindingFilter filter() {
    return filter;
  }

  /// What their places are called.
  public FindingNames names() {
    return names;
  }

  Optional<Id> project(Address place) {
    return PartLookup.project(session.text(), place.owner()).map(part -> part.id());
  }

  /// Where the clerk is.
  ReadOnlyObjectProperty<Address> placeProperty() {
    return session.placeProperty();
  }

  /// The clerk asks what is wrong: what is empty now is what it is from here on.
  ///
  /// @param then runs when it is known
  public void ask(Runnable then) {
    session.settle();
    visits.all();
    then(then);
    submit();
  }

  /// Runs something when the text as it is has been looked through, unless something else is asked for meanwhile.
  void then(Runnable next) {
    waiting = next;
  }

  /// What is wrong with a cell, the worst first, those with a reason last. Findings of a whole row or project stand on
  /// the cell it is known by.
  public List<FindingItem> of(Address cell) {
    return found.at(cell);
  }

  /// How bad it is at a cell where something is wrong that nobody has given a reason for.
  public Optional<FindingItem.Rank> worst(Address cell) {
    return of(cell).stream()
        .filter(finding -> !finding.overridden())
        .map(FindingItem::rank)
        .min(Comparator.naturalOrder());
  }

  /// How many findings a part has in the stage of the year the clerk is at, those of its indicators included.
  public SeverityCounts tally(Id owner) {
    return tally(owner, session.stages().stage());
  }

  /// The same in another stage, or in the goals.
  public SeverityCounts tally(Id owner, Optional<StageForm> stage) {
    return found.of(stage, owner).tallies().getOrDefault(owner, SeverityCounts.NONE);
  }

  /// How many findings a stage has, or the goals.
  public SeverityCounts tally(Optional<StageForm> stage) {
    return found.of(stage).tally();
  }

  /// How many findings the text has, in the stage of the year the clerk is at.
  public SeverityCounts tally() {
    return filter.tally();
  }

  /// How many findings the goals and all stages have together.
  public SeverityCounts whole() {
    return SeverityCounts.of(found.open());
  }

  /// The finding after or before the place the clerk is at, around the end.
  ///
  /// @param step 1 or -1
  public Optional<FindingItem> next(int step) {
    return walk.next(filter.everywhere(), step);
  }

  public void go(FindingItem finding) {
    walk.go(finding);
  }

  /// Whether the clerk was led to a finding and is still there.
  boolean ledTo(FindingItem finding) {
    return walk.ledTo(finding);
  }

  /// Whether the findings are those of the text as it is now; if not, they will be in a moment.
  public boolean current() {
    return session.text().equals(found.text());
  }

  /// Fixes one finding, unless what it is about was just changed: the fix was made for what stood there before.
  public void fix(FindingItem finding) {
    if (settled()) {
      session.edit(
          Messages.text("edit.fix", finding.fixLabel()),
          finding.where(),
          text -> finding.fix().map(fix -> fix.apply(text)).orElse(text));
    }
  }

  /// What can be fixed at a cell, or in a part: what the clerk was led to, else the worst.
  Optional<FindingItem> mendable(Address place) {
    List<FindingItem> there = place.field().isEmpty() ? found.in(place.owner()) : of(place);
    return first(there.stream().filter(FindingItem::fixable).toList());
  }

  private Optional<FindingItem> first(List<FindingItem> there) {
    return there.stream().filter(walk::ledTo).findFirst().or(() -> there.stream().findFirst());
  }

  /// Tells the clerk that nothing is wrong where he is.
  void nothingHere() {
    session.tellHere(Messages.text("finding.none.here"));
  }

  /// Leaves findings as they are, for one written reason, as one step.
  ///
  /// @param reason not blank
  public void override(List<FindingItem> findings, String reason) {
    if (settled() && !findings.isEmpty() && !reason.isBlank()) {
      FindingItem first = findings.getFirst();
      String label =
          findings.size() == 1
              ? Messages.text("edit.override", first.title())
              : Messages.text("edit.override.all", findings.size());
      List<jibian.check.finding.Finding> found = findings.stream().map(FindingItem::found).toList();
      session.edit(
          label,
          first.where(),
          text -> OverrideReasons.given(text, found, reason, session.today()));
    }
  }

  /// Keeps what is being typed.
  ///
  /// @return whether the findings are those of the text after that; if not, the clerk has been told
  public boolean settled() {
    session.settle();
    if (!current()) {
      session.tell(Messages.text("finding.stale"));
    }
    return current();
  }

  /// The finding itself and the open ones of the same rule, in the same order.
  public List<FindingItem> alike(FindingItem finding) {
    return found.all().stream()
        .filter(other -> other.rule().equals(finding.rule()))
        .filter(other -> !other.overridden() || other.equals(finding))
        .toList();
  }

  /// What is found at the place the clerk is at: what he was led to, else the worst.
  public Optional<FindingItem> atHand() {
    return first(of(session.place()));
  }

  /// What fixes all that can be fixed without a look at each.
  public FixAll fixes() {
    return fixes;
  }

  private FindingIndex look(Job job) {
    List<List<FindingItem>> parts = check.findings(job.text(), session.form());
    latest = FindingIndex.of(job.text(), job.begun(), parts, latest, job.visited());
    return latest;
  }

  private void take(FindingIndex now) {
    found = now;
    overridden.set(now.overridden());
    filter.take(now);
    fixes.take(now);
    all.set(now.open());
    looked.set(true);
    checking.set(!session.settledProperty().get().equals(now.text()));
    if (current()) {
      Runnable next = waiting;
      waiting = () -> {};
      next.run();
    }
  }
}
