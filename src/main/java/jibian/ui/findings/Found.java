package jibian.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;

/// What was found in a text, sorted by who asks.
///
/// @param all project by project in reading order, within each the worst first
/// @param open those nobody has answered with a reason
/// @param overridden the others
/// @param byCell the worst first, those with a reason last
/// @param byOwner open ones, those of indicators also with their project
/// @param worst how bad the open ones of a cell are
/// @param projects the ids of the projects
record Found(
    Submission text,
    List<Finding> all,
    List<Finding> open,
    List<Finding> overridden,
    Map<Address, List<Finding>> byCell,
    Map<Id, FindingsModel.Tally> byOwner,
    Map<Address, Finding.Severity> worst,
    Set<Id> projects) {
  private static final Comparator<Finding> WORST =
      Comparator.comparing(Finding::overridden).thenComparing(Finding::severity);

  static final Found NONE =
      new Found(null, List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Set.of());

  /// @param found in reading order
  static Found of(Submission text, List<Finding> found) {
    List<Finding> all = worstFirst(found);
    Map<Boolean, List<Finding>> parted =
        all.stream().collect(Collectors.partitioningBy(Finding::overridden));
    Set<Id> projects =
        text.projects().stream().map(Project::id).collect(Collectors.toUnmodifiableSet());
    Map<Address, List<Finding>> cells = new HashMap<>();
    for (Finding finding : all) {
      cells.computeIfAbsent(home(projects, finding.where()), _ -> new ArrayList<>()).add(finding);
    }
    Map<Address, Finding.Severity> worst = HashMap.newHashMap(cells.size());
    cells.forEach(
        (cell, list) -> {
          list.sort(WORST);
          if (!list.getFirst().overridden()) {
            worst.put(cell, list.getFirst().severity());
          }
        });
    List<Finding> open = parted.get(false);
    return new Found(
        text, all, open, parted.get(true), cells, tallies(text, open), worst, projects);
  }

  private static List<Finding> worstFirst(List<Finding> found) {
    List<Finding> sorted = new ArrayList<>(found.size());
    for (Line line : Line.of(found)) {
      if (line instanceof Line.Heading(List<Finding> below)) {
        below.stream().sorted(WORST).forEach(sorted::add);
      }
    }
    return List.copyOf(sorted);
  }

  private static Map<Id, FindingsModel.Tally> tallies(Submission text, List<Finding> open) {
    Map<Id, List<Finding>> owners = new HashMap<>();
    for (Finding finding : open) {
      owners.computeIfAbsent(finding.where().owner(), _ -> new ArrayList<>()).add(finding);
    }
    Map<Id, FindingsModel.Tally> tallies = new HashMap<>();
    owners.forEach((id, list) -> tallies.put(id, FindingsModel.Tally.of(list)));
    for (Project project : text.projects()) {
      FindingsModel.Tally whole = tallies.getOrDefault(project.id(), FindingsModel.Tally.NONE);
      for (var row : project.indicators()) {
        whole = whole.plus(tallies.getOrDefault(row.id(), FindingsModel.Tally.NONE));
      }
      tallies.put(project.id(), whole);
    }
    return tallies;
  }

  /// The cell a finding is shown at: a whole row shows it at its name.
  Address home(Address where) {
    return home(projects, where);
  }

  /// To look for the part of each finding would be quadratic.
  private static Address home(Set<Id> projects, Address where) {
    return !where.field().isEmpty() || where.owner().equals(Address.TEXT)
        ? where
        : where.field(projects.contains(where.owner()) ? "name" : "level3");
  }
}
