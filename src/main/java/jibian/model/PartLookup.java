package jibian.model;

import module java.base;

/// The parts of a text by their ids.
public final class PartLookup {
  public static Optional<Part> find(Submission text, Id id) {
    for (Project project : text.performanceTables()) {
      if (project.id().equals(id)) {
        return Optional.of(project);
      }
      for (Indicator indicator : project.indicators()) {
        if (indicator.id().equals(id)) {
          return Optional.of(indicator);
        }
      }
    }
    return Stream.<Part>concat(text.narrative().stream(), text.supplements().stream())
        .filter(part -> part.id().equals(id))
        .findFirst();
  }

  /// The project, or the overall table, that an id names or whose indicator it names.
  public static Optional<Project> project(Submission text, Id id) {
    return text.performanceTables().stream().filter(project -> holds(project, id)).findFirst();
  }

  /// All parts in their order, each project before its indicators.
  public static void each(Submission text, Consumer<Part> visit) {
    text.narrative().forEach(visit);
    for (Project project : text.performanceTables()) {
      visit.accept(project);
      project.indicators().forEach(visit);
    }
    text.supplements().forEach(visit);
  }

  /// The text with the part of an id changed; the same object where the part stays equal or is not there.
  public static Submission change(Submission text, Id id, UnaryOperator<Part> change) {
    Part part = find(text, id).orElse(null);
    Part changed = part == null ? null : change.apply(part);
    return changed == null || changed.equals(part) ? text : put(text, changed);
  }

  public static Submission table(Submission text, Id id, UnaryOperator<Supplement> change) {
    return change(text, id, part -> change.apply((Supplement) part));
  }

  private static Submission put(Submission text, Part part) {
    return switch (part) {
      case Section section -> text.withNarrative(with(text.narrative(), section));
      case Supplement table -> text.withSupplements(with(text.supplements(), table));
      case Project table when table.isOverall() -> text.withOverall(List.of(table));
      case Project project -> text.withProjects(with(text.projects(), project));
      case Indicator indicator -> {
        Project owner = project(text, indicator.id()).orElseThrow();
        yield put(text, owner.withIndicators(with(owner.indicators(), indicator)));
      }
    };
  }

  private static <P extends Part> List<P> with(List<P> parts, P part) {
    List<P> list = new ArrayList<>(parts);
    list.set(place(parts, part.id()), part);
    return list;
  }

  /// The place of a part in a list, or -1.
  public static int place(List<? extends Part> parts, Id id) {
    for (int place = 0; place < parts.size(); place++) {
      if (parts.get(place).id().equals(id)) {
        return place;
      }
    }
    return -1;
  }

  private static boolean holds(Project project, Id id) {
    return project.id().equals(id) || place(project.indicators(), id) >= 0;
  }
}
