package jibian.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.stage.Stages;
import jibian.text.Paths;

/// Which stage of the year the clerk is at: that of the field he went to last, or the one he chose. A part as a whole
/// belongs to all of them, so that who goes from project to project stays in his stage.
public final class StageAtHand {
  private final EditingSession session;
  private final ReadOnlyObjectWrapper<Optional<StageForm>> stage =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<StageForm>> begun =
      new ReadOnlyObjectWrapper<>(List.of());

  StageAtHand(EditingSession session) {
    this.session = session;
    session.textProperty().subscribe(_ -> renew());
    session.placeProperty().subscribe(this::follow);
  }

  /// The stages that were begun, in the order of the form.
  public ReadOnlyObjectProperty<List<StageForm>> begunProperty() {
    return begun.getReadOnlyProperty();
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
    if (next.isEmpty() || begun.get().contains(next.get())) {
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
      stage.set(
          stage
              .get()
              .flatMap(old -> now.stream().filter(it -> it.id().equals(old.id())).findFirst()));
    }
  }

  private void follow(Address place) {
    Optional<StageForm> owner =
        begun.get().stream().filter(one -> one.owns(place.field())).findFirst();
    if (owner.isPresent()) {
      stage.set(owner);
    } else if (ofGoals(place)) {
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

  /// The field itself of a place that [#goal] gave; the place as it is where it is another.
  public static Address field(Address place) {
    int at = place.field().indexOf("." + Paths.GOAL_BEFORE + ".");
    return at < 0
        ? place
        : place.field(place.field().substring(at + Paths.GOAL_BEFORE.length() + 2));
  }
}
