package jibian.rollforward;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Paths;
import jibian.text.Tree;

/// The tasks of a text. Each is kept with what it is about, under the key `tasks` of the indicator, project, section,
/// table or of the text itself, so that it goes wherever that goes.
public final class OpenTasks {
  private static final String KEY = Paths.TASKS;

  /// A task and where it is.
  ///
  /// @param project the project it is in; empty for all else
  /// @param cell its field, or the first of those that count together
  public record Place(OpenTask task, Optional<Id> project, Address cell) {}

  /// The open tasks of a text, in reading order.
  public static List<Place> of(Submission text) {
    return of(text, OpenTasks::of);
  }

  /// The same.
  ///
  /// @param projects those of a project, for who knows them from before: an unchanged project stays the same object
  public static List<Place> of(Submission text, Function<Project, List<Place>> projects) {
    List<Place> places = new ArrayList<>();
    collect(Address.TEXT, text.fields(), Optional.empty(), places);
    text.narrative().forEach(part -> collect(part, Optional.empty(), places));
    text.performanceTables().forEach(project -> places.addAll(projects.apply(project)));
    text.supplements().forEach(part -> collect(part, Optional.empty(), places));
    return places;
  }

  /// Those of a project and its indicators.
  public static List<Place> of(Project project) {
    List<Place> places = new ArrayList<>();
    Optional<Id> id = Optional.of(project.id());
    collect(project, id, places);
    project.indicators().forEach(row -> collect(row, id, places));
    return places;
  }

  private static void collect(Part part, Optional<Id> project, List<Place> places) {
    collect(part.id(), part.fields(), project, places);
  }

  private static void collect(
      Id owner, Tree.Fields fields, Optional<Id> project, List<Place> places) {
    for (Tree item : items(fields)) {
      OpenTask.of(item)
          .filter(task -> task.stands(fields))
          .ifPresent(
              task -> places.add(new Place(task, project, cell(owner, fields, task.field()))));
    }
  }

  /// Of fields that count together the first; a table is a place as a whole.
  private static Address cell(Id owner, Tree.Fields fields, String field) {
    return switch (fields.get(field)) {
      case Tree.Fields below when !below.entries().isEmpty() ->
          new Address(owner, field + "." + below.entries().keySet().iterator().next());
      case Tree.Items rows when rows.items().stream().anyMatch(Tree.Items.class::isInstance) ->
          Address.of(owner);
      case null, default -> new Address(owner, field);
    };
  }

  private static List<Tree> items(Tree.Fields fields) {
    return fields.get(KEY) instanceof Tree.Items list ? list.items() : List.of();
  }

  /// The text with some of its tasks decided.
  public static Submission decided(Submission text, Collection<Place> places) {
    Map<Id, Set<OpenTask>> gone = new HashMap<>();
    places.forEach(
        place ->
            gone.computeIfAbsent(place.cell().owner(), _ -> new HashSet<>()).add(place.task()));
    return text.withFields(
        (owner, fields) -> {
          List<Tree> left = new ArrayList<>(items(fields));
          Set<OpenTask> done = gone.getOrDefault(owner, Set.of());
          left.removeIf(item -> OpenTask.of(item).filter(done::contains).isPresent());
          return kept(fields, left);
        });
  }

  /// The text without any tasks: they are nobody's business but the unit's.
  public static Submission none(Submission text) {
    return text.withFields((_, fields) -> fields.without(KEY));
  }

  /// The text with these tasks and no others.
  static Submission given(Submission text, Map<Id, List<OpenTask>> tasks) {
    return text.withFields(
        (owner, fields) ->
            kept(
                fields,
                tasks.getOrDefault(owner, List.of()).stream().map(OpenTask::tree).toList()));
  }

  private static Tree.Fields kept(Tree.Fields fields, List<Tree> items) {
    return items.isEmpty() ? fields.without(KEY) : fields.with(KEY, new Tree.Items(items, 0));
  }
}
