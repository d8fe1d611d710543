package jibian.ui.rollforward;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.rollforward.YearPlace;

/// Which years and which projects are carried over: what the clerk said, and else what is proposed.
final class RollTicks {
  /// By cell and place there, so that it holds for every new year.
  private final Map<Spot, Boolean> years = new HashMap<>();

  private final Map<Id, Boolean> projects = new HashMap<>();
  private Set<Id> ended = Set.of();

  private record Spot(Address cell, int start) {
    static Spot of(YearPlace place) {
      return new Spot(place.cell(), place.start());
    }
  }

  /// Proposes to leave out projects.
  ///
  /// @param now those that say they end
  void ended(Set<Id> now) {
    ended = now;
  }

  void clear() {
    years.clear();
    projects.clear();
  }

  /// Whether a year is carried over, if its project is.
  boolean changes(YearPlace place) {
    return years.getOrDefault(Spot.of(place), place.standing().goesAlong());
  }

  /// Whether a project is carried over.
  boolean takes(Id project) {
    return projects.getOrDefault(project, !ended.contains(project));
  }

  /// Whether a year is in what is carried over: those of a project that is left out are not asked for.
  boolean isTaken(YearPlace place) {
    return place.project().map(this::takes).orElse(true);
  }

  /// Whether all that stands below a line is carried over.
  boolean ticked(RollLine line) {
    return switch (line) {
      case RollLine.Year(YearPlace place) -> changes(place);
      case RollLine.Group group ->
          group
              .project()
              .map(project -> takes(project.id()))
              .orElse(group.places().stream().allMatch(this::changes));
    };
  }

  /// Ticks a line, or takes its tick away.
  void toggle(RollLine line) {
    boolean now = !ticked(line);
    switch (line) {
      case RollLine.Year(YearPlace place) -> tick(List.of(place), now);
      case RollLine.Group group ->
          group
              .project()
              .ifPresentOrElse(
                  project -> projects.put(project.id(), now), () -> tick(group.places(), now));
    }
  }

  void tick(Collection<YearPlace> places, boolean now) {
    places.forEach(place -> years.put(Spot.of(place), now));
  }

  void tickProjects(Collection<Project> all, boolean now) {
    all.forEach(project -> projects.put(project.id(), now));
  }

  /// The years that are carried over, if their projects are.
  Set<YearPlace> changing(Collection<YearPlace> places) {
    return places.stream().filter(this::changes).collect(Collectors.toSet());
  }

  /// The projects that are left out.
  Set<Id> left(Collection<Project> all) {
    return all.stream()
        .map(Project::id)
        .filter(project -> !takes(project))
        .collect(Collectors.toSet());
  }
}
