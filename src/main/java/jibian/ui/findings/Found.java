package jibian.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jibian.edit.Parts;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;

/// What was found in a text, sorted by who asks.
///
/// @param all in reading order
/// @param open those nobody has answered with a reason
/// @param overridden the others
/// @param byCell the worst first, those with a reason last
/// @param byOwner open ones, those of indicators also with their project
record Found(
    Submission text,
    List<Finding> all,
    List<Finding> open,
    List<Finding> overridden,
    Map<Address, List<Finding>> byCell,
    Map<Id, FindingsModel.Tally> byOwner) {
  private static final Comparator<Finding> WORST =
      Comparator.comparing(Finding::overridden).thenComparing(Finding::severity);

  static final Found NONE = new Found(null, List.of(), List.of(), List.of(), Map.of(), Map.of());

  static Found of(Submission text, List<Finding> all) {
    Map<Boolean, List<Finding>> parted =
        all.stream().collect(Collectors.partitioningBy(Finding::overridden));
    Map<Address, List<Finding>> cells = new HashMap<>();
    Map<Id, List<Finding>> owners = new HashMap<>();
    for (Finding finding : all) {
      Address cell = home(text, finding.where());
      cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(finding);
    }
    for (Finding finding : parted.get(false)) {
      owners.computeIfAbsent(finding.where().owner(), _ -> new ArrayList<>()).add(finding);
    }
    cells.values().forEach(list -> list.sort(WORST));
    Map<Id, FindingsModel.Tally> tallies = new HashMap<>();
    owners.forEach((id, list) -> tallies.put(id, FindingsModel.Tally.of(list)));
    for (Project project : text.projects()) {
      FindingsModel.Tally whole = tallies.getOrDefault(project.id(), FindingsModel.Tally.NONE);
      for (var row : project.indicators()) {
        whole = whole.plus(tallies.getOrDefault(row.id(), FindingsModel.Tally.NONE));
      }
      tallies.put(project.id(), whole);
    }
    return new Found(text, all, parted.get(false), parted.get(true), cells, tallies);
  }

  /// The cell a finding is shown at: a whole row shows it at its name.
  static Address home(Submission text, Address where) {
    if (!where.field().isEmpty()) {
      return where;
    }
    return Parts.find(text, where.owner())
        .map(part -> where.field(part instanceof Project ? "name" : "level3"))
        .orElse(where);
  }
}
