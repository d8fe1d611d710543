package jibian.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import jibian.compare.ChangeLine;
import jibian.compare.ComparedText;
import jibian.compare.Comparison;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.ui.panel.BackgroundStatus;
import jibian.ui.port.Restore;
import jibian.ui.port.Revisions;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.RelativeTime;

/// What a part of the open text was: when, by which step, how it differed, and the way back to it.
public final class HistoryModel {
  private final EditingSession session;
  private final Id part;
  private final Revisions past;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<List<Revisions.State>>> states =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BackgroundStatus status;
  private final ObjectProperty<Revisions.State> chosen = new SimpleObjectProperty<>();
  private final BooleanProperty toNow = new SimpleBooleanProperty();

  /// @param part a section, project or supplement
  public HistoryModel(EditingSession session, Id part, Revisions past, Background background) {
    this.session = session;
    this.part = part;
    this.past = past;
    this.background = background;
    this.status = new BackgroundStatus(background);
  }

  /// Reads the states.
  public void refresh() {
    session.settle();
    long text = session.entry().id();
    status.work(() -> past.states(text, part), this::read);
  }

  private void read(List<Revisions.State> found) {
    states.set(Optional.of(List.copyOf(found)));
    chosen.set(found.isEmpty() ? null : found.getFirst());
  }

  /// The states, the latest first; empty while they are read.
  public ReadOnlyObjectProperty<Optional<List<Revisions.State>>> statesProperty() {
    return states.getReadOnlyProperty();
  }

  /// What is done in the background, and how it stands.
  public BackgroundStatus status() {
    return status;
  }

  /// The state that is looked at; null where there is none.
  public ObjectProperty<Revisions.State> chosenProperty() {
    return chosen;
  }

  /// Whether a state is compared with the present one and not with the one before it.
  public BooleanProperty toNowProperty() {
    return toNow;
  }

  /// What the part is called.
  public String name() {
    return present().map(DisplayNames::part).orElse(Messages.text("part.unnamed"));
  }

  public String time(Revisions.State state) {
    return RelativeTime.time(state.saved(), background.clock());
  }

  /// What the chosen state differs in.
  public List<ChangeLine> changes() {
    Revisions.State state = chosen.get();
    List<Revisions.State> all = states.get().orElse(List.of());
    if (state == null) {
      return List.of();
    }
    if (toNow.get()) {
      return present().map(now -> between(state.content(), now)).orElse(List.of());
    }
    int before = all.indexOf(state) + 1;
    return before < all.size() ? between(all.get(before).content(), state.content()) : List.of();
  }

  private List<ChangeLine> between(Part before, Part after) {
    return Comparison.ofStates(alone(before), alone(after))
        .changed()
        .flatMap(part -> ChangeLine.changes(part).stream())
        .toList();
  }

  /// A text that is nothing but the part.
  private ComparedText alone(Part state) {
    Submission text =
        new Submission(
            session.text().fields(),
            state instanceof Section section ? List.of(section) : List.of(),
            state instanceof Project project && !project.isOverall() ? List.of(project) : List.of(),
            state instanceof Supplement table ? List.of(table) : List.of(),
            state instanceof Project table && table.isOverall() ? List.of(table) : List.of());
    return new ComparedText("", text, session.form());
  }

  /// Whether the chosen state is the first of all, which nothing is before.
  public boolean first() {
    List<Revisions.State> all = states.get().orElse(List.of());
    return !all.isEmpty() && all.getLast().equals(chosen.get());
  }

  /// Whether the part can be made what it was in the chosen state.
  public boolean restorable() {
    return chosen.get() != null
        && present().map(now -> !between(chosen.get().content(), now).isEmpty()).orElse(false);
  }

  /// Makes the part what it was, as a step that can be undone.
  public void restore() {
    if (restorable()) {
      Revisions.State state = chosen.get();
      session.settle();
      session.edit(
          Messages.text("history.restored", time(state)),
          Address.of(part),
          text -> Restore.replace(text, state.content()));
    }
  }

  private Optional<Part> present() {
    return PartLookup.find(session.text(), part);
  }
}
