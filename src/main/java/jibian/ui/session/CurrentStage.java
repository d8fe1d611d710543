package jibian.ui.session;

import module java.base;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.stage.StageSummary;
import jibian.stage.Stages;
import jibian.task.Background;
import jibian.task.Latest;
import jibian.text.Paths;

/// Which stage of the year the clerk is at: that of the field he went to last, or the one he chose. A part as a whole
/// belongs to all of them that have a table for it, so that who goes from project to project stays in his stage.
public final class CurrentStage {
  private final EditingSession session;
  private final ReadOnlyObjectWrapper<Optional<StageForm>> stage =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<StageForm>> begun =
      new ReadOnlyObjectWrapper<>(List.of());

  private final ReadOnlyIntegerWrapper computed = new ReadOnlyIntegerWrapper();
  private final Latest<Wanted, Map<String, StageSummary>> computing;
  private Map<String, StageSummary> latest = Map.of();
  private Map<String, StageSummary> summaries = Map.of();

  /// What is worked out: some stages of a state of the text.
  private record Wanted(Submission text, List<StageForm> stages) {}

  /// @param background in it all projects are worked out
  CurrentStage(EditingSession session, Background background) {
    this.session = session;
    this.computing = new Latest<>(background, this::compute, this::take);
    session.textProperty().subscribe(_ -> renew());
    session.placeProperty().subscribe(this::follow);
  }

  /// The stages that were begun, in the order of the form.
  public ReadOnlyObjectProperty<List<StageForm>> begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /// How often the stages were worked out over all projects, a moment behind the text: what [#summary] says is another
  /// then. The summaries themselves are too large to be compared.
  public ReadOnlyIntegerProperty computedProperty() {
    return computed.getReadOnlyProperty();
  }

  /// A stage over all projects; empty until it was worked out once.
  public Optional<StageSummary> summary(StageForm one) {
    return Optional.ofNullable(summaries.get(one.id()));
  }

  private void take(Map<String, StageSummary> now) {
    summaries = now;
    computed.set(computed.get() + 1);
  }

  private Map<String, StageSummary> compute(Wanted wanted) {
    Map<String, StageSummary> now = new HashMap<>();
    for (StageForm stage : wanted.stages()) {
      now.put(stage.id(), StageSummary.of(wanted.text(), stage, latest.get(stage.id())));
    }
    latest = now;
    return now;
  }

  /// The stages that were begun and have a table for what the clerk is at.
  public List<StageForm> here() {
    return begun.get().stream().filter(one -> covers(one, session.place())).toList();
  }

  private boolean covers(StageForm one, Address place) {
    return PartLookup.project(session.text(), place.owner())
        .filter(it -> !one.covers(it))
        .isEmpty();
  }

  /// Empty where the clerk is at the goals.
  public ReadOnlyObjectProperty<Optional<StageForm>> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  public Optional<StageForm> stage() {
    return stage.get();
  }

  /// Goes to a stage that was begun, or to the goals, at the same project and indicator.
  public void choose(Optional<StageForm> next) {
    if (next.isEmpty() || here().contains(next.get())) {
      Address there = at(session.place(), next);
      session.settle();
      stage.set(next);
      session.go(there);
    }
  }

  /// The place in a stage, or at the goals, that answers to one elsewhere.
  private Address at(Address place, Optional<StageForm> next) {
    return switch (PartLookup.find(session.text(), place.owner()).orElse(null)) {
      case Indicator _ -> place.field(next.map(one -> one.field("actual")).orElse("value"));
      case Project _ -> place.field("");
      case null -> Places.TEXT;
      default -> place;
    };
  }

  private void renew() {
    List<StageForm> now = Stages.begun(session.text(), session.form());
    if (!now.equals(begun.get())) {
      begun.set(now);
      stage.set(stage.get().flatMap(old -> of(old.id())));
    }
    if (!now.isEmpty()) {
      computing.submit(new Wanted(session.text(), now));
    }
  }

  private Optional<StageForm> of(String id) {
    return begun.get().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private void follow(Address place) {
    Optional<StageForm> owner =
        begun.get().stream().filter(one -> one.owns(place.field())).findFirst();
    if (owner.isPresent()) {
      stage.set(owner);
    } else if (ofGoals(place) || stage.get().filter(one -> !covers(one, place)).isPresent()) {
      stage.set(Optional.empty());
    }
  }

  private boolean ofGoals(Address place) {
    return switch (PartLookup.find(session.text(), place.owner()).orElse(null)) {
      case Project _, Indicator _ -> !place.field().isEmpty();
      case null -> Places.inCover(place);
      default -> false;
    };
  }

  /// Where the goal of a field stands among what a stage shows.
  public static Address goal(StageForm stage, Address cell) {
    return cell.field(stage.field(Paths.GOAL_BEFORE) + "." + cell.field());
  }

  /// Whether a cell is one of the current stage, or of the goals where one is at these.
  public boolean shows(Address cell) {
    return stage.get().map(one -> one.owns(cell.field())).orElse(true);
  }

  /// Where a field is that was pointed at on a page: a goal among what the current stage shows. The heading of the part
  /// in which the projects are has no text of its own, and leads to their table.
  public Address pointed(Address place) {
    if (PartLookup.find(session.text(), place.owner()).orElse(null) instanceof Section section
        && section.marksPart()) {
      return Places.PROJECTS;
    }
    boolean project = PartLookup.project(session.text(), place.owner()).isPresent();
    return stage
        .get()
        .filter(one -> project && !place.field().isEmpty() && !one.owns(place.field()))
        .map(one -> goal(one, place))
        .orElse(place);
  }

  /// The field itself of a place that [#goal] gave; the place as it is where it is another.
  public static Address field(Address place) {
    int at = place.field().indexOf("." + Paths.GOAL_BEFORE + ".");
    return at < 0
        ? place
        : place.field(place.field().substring(at + Paths.GOAL_BEFORE.length() + 2));
  }
}
