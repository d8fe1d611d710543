package jibian.ui.rollforward;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.rollforward.OpenTasks;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// What must be decided again in a new year, as long as it must.
public final class TasksModel {
  private final EditingSession session;
  private final ReadOnlyObjectWrapper<List<OpenTasks.Place>> open =
      new ReadOnlyObjectWrapper<>(List.of());
  private Map<Id, Integer> counts = Map.of();
  private IdentityHashMap<Project, List<OpenTasks.Place>> known = new IdentityHashMap<>();

  public TasksModel(EditingSession session) {
    this.session = session;
    session.settledProperty().subscribe(this::look);
  }

  private void look(Submission text) {
    IdentityHashMap<Project, List<OpenTasks.Place>> before = known;
    known = new IdentityHashMap<>();
    List<OpenTasks.Place> found =
        OpenTasks.of(
            text,
            project -> {
              List<OpenTasks.Place> own = before.get(project);
              known.put(project, own == null ? OpenTasks.of(project) : own);
              return known.get(project);
            });
    counts = counts(found);
    open.set(List.copyOf(found));
  }

  /// How many there are in each part; those of an indicator count for its project, too.
  private static Map<Id, Integer> counts(List<OpenTasks.Place> found) {
    Map<Id, Integer> counts = new HashMap<>();
    for (OpenTasks.Place place : found) {
      counts.merge(place.cell().owner(), 1, Integer::sum);
      place
          .project()
          .filter(project -> !project.equals(place.cell().owner()))
          .ifPresent(project -> counts.merge(project, 1, Integer::sum));
    }
    return counts;
  }

  /// The open tasks, in reading order.
  public ReadOnlyObjectProperty<List<OpenTasks.Place>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /// How many a part has, a project with those of its indicators.
  public int count(Id part) {
    return counts.getOrDefault(part, 0);
  }

  public List<OpenTasks.Place> at(Address cell) {
    return open.get().stream().filter(place -> isAt(place, cell)).toList();
  }

  private static boolean isAt(OpenTasks.Place place, Address cell) {
    String field = place.task().field();
    return place.cell().owner().equals(cell.owner())
        && (place.cell().equals(cell)
            || place.cell().field().isEmpty()
            || field.equals(cell.field())
            || cell.field().startsWith(field + "."));
  }

  /// The next task after the cell the clerk is at, or the one before it; after the last comes the first.
  ///
  /// @param step 1 or -1
  public Optional<OpenTasks.Place> next(int step) {
    List<OpenTasks.Place> all = open.get();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int here = here(all);
    boolean at = here < all.size() && isAt(all.get(here), session.place());
    int next = step > 0 ? here + (at ? 1 : 0) : here - 1;
    return Optional.of(all.get(Math.floorMod(next, all.size())));
  }

  /// The place in the list of the current task, else of the first after it.
  private int here(List<OpenTasks.Place> all) {
    Address place = session.place();
    for (int at = 0; at < all.size(); at++) {
      if (isAt(all.get(at), place)) {
        return at;
      }
    }
    Map<Id, Integer> order = new HashMap<>();
    PartLookup.each(session.text(), part -> order.put(part.id(), order.size() + 1));
    int own = order.getOrDefault(place.owner(), 0);
    int before = 0;
    while (before < all.size() && order.getOrDefault(all.get(before).cell().owner(), 0) < own) {
      before++;
    }
    return before;
  }

  /// Says that tasks are decided, as one step.
  public void decide(Collection<OpenTasks.Place> places) {
    session.settle();
    if (!places.isEmpty()) {
      session.edit(
          Messages.text("edit.task", places.size()),
          places.iterator().next().cell(),
          text -> OpenTasks.decided(text, places));
    }
  }

  /// Says that the current task is decided.
  public void decideHere() {
    session.settle();
    List<OpenTasks.Place> here = at(session.place());
    decide(here);
    session.tellHere(
        here.isEmpty()
            ? Messages.text("task.none.here")
            : Messages.text("task.decided", open.get().size()));
  }

  /// What is to be decided, in few words.
  public String kind(OpenTasks.Place place) {
    return Messages.text("task." + place.task().kind().name().toLowerCase(Locale.ROOT));
  }

  /// What it was the year before; empty where that is what stands there.
  public String before(OpenTasks.Place place) {
    String before = place.task().before();
    return before.isEmpty() ? "" : Messages.text("task.before", before);
  }

  /// What stands there.
  public String value(OpenTasks.Place place) {
    return Excerpt.label(place.task().value().strip().replaceAll("\\s*\n\\s*", " "));
  }

  /// Where it is within its project.
  public String where(OpenTasks.Place place) {
    String field = place.task().field();
    Address cell =
        place.cell().field().startsWith(field) ? place.cell().field(field) : place.cell();
    return DisplayNames.within(session.text(), session.form(), session.variant(), cell);
  }

  public String owner(OpenTasks.Place place) {
    return place
        .project()
        .flatMap(id -> PartLookup.project(session.text(), id))
        .map(DisplayNames::numbered)
        .orElseGet(() -> Messages.text("task.elsewhere"));
  }

  /// Tells the clerk who was led to a task what is to be done there.
  public void tell(OpenTasks.Place place) {
    session.tellHere(Messages.text("task.here", kind(place), before(place)));
  }
}
