package jibian.ui.findings;

import module java.base;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import jibian.form.StageForm;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.ui.session.EditingSession;

/// Which findings are listed: those of the stage of the year the clerk is at, of the severities that are wanted, and in
/// a project only its own where that is wanted.
public final class FindingFilter {
  /// A text with more projects than these has too many findings for one list.
  private static final int FEW = 3;

  private final EditingSession session;
  private final BooleanProperty here = new SimpleBooleanProperty();
  private final BooleanProperty reasons = new SimpleBooleanProperty();
  private final Set<FindingItem.Rank> hidden = EnumSet.noneOf(FindingItem.Rank.class);
  private final ReadOnlyObjectWrapper<List<FindingItem>> shown =
      new ReadOnlyObjectWrapper<>(List.of());
  private FindingIndex found = FindingIndex.NONE;
  private Optional<Id> project = Optional.empty();
  private List<FindingItem> everywhere = List.of();
  private SeverityCounts tally = SeverityCounts.NONE;

  FindingFilter(EditingSession session) {
    this.session = session;
    here.set(session.text().projects().size() > FEW);
    session.placeProperty().subscribe(_ -> follow());
    session.stages().stageProperty().subscribe((_, _) -> filter());
    here.subscribe(_ -> filter());
    reasons.subscribe(_ -> filter());
  }

  /// Whether only the current project is listed.
  public BooleanProperty hereProperty() {
    return here;
  }

  /// Whether those with a reason are listed too.
  public BooleanProperty reasonsProperty() {
    return reasons;
  }

  public ReadOnlyObjectProperty<List<FindingItem>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Those that would be listed in the text as a whole: so far the keys lead from one to the next. Where the stage at
  /// hand has none, those of the next that has.
  List<FindingItem> everywhere() {
    return everywhere.isEmpty() ? later() : everywhere;
  }

  private List<FindingItem> later() {
    List<StageForm> begun = session.stages().begunProperty().get();
    int at = session.stages().stage().map(begun::indexOf).orElse(-1);
    return begun.subList(at + 1, begun.size()).stream()
        .map(stage -> wanted(found.of(Optional.of(stage))))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// Lists findings of a severity, or does not.
  public void show(FindingItem.Rank severity, boolean wanted) {
    if (wanted ? hidden.remove(severity) : hidden.add(severity)) {
      filter();
    }
  }

  void take(FindingIndex now) {
    found = now;
    filter();
  }

  private void follow() {
    if (here.get() && !project.equals(project())) {
      filter();
    }
  }

  private Optional<Id> project() {
    return PartLookup.project(session.text(), session.place().owner()).map(Project::id);
  }

  private void filter() {
    project = here.get() ? project() : Optional.empty();
    FindingIndex.OfStage inText = found.of(session.stages().stage());
    tally = inText.tally();
    everywhere = wanted(inText);
    shown.set(project.map(id -> wanted(found.of(session.stages().stage(), id))).orElse(everywhere));
  }

  /// How many open findings the current stage has.
  SeverityCounts tally() {
    return tally;
  }

  private List<FindingItem> wanted(FindingIndex.OfStage findings) {
    List<FindingItem> list = reasons.get() ? findings.all() : findings.open();
    return hidden.isEmpty()
        ? list
        : list.stream()
            .filter(finding -> finding.overridden() || !hidden.contains(finding.rank()))
            .toList();
  }
}
