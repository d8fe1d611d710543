package jibian.ui.intake;

import module java.base;

import jibian.check.finding.Authority;
import jibian.check.finding.Finding;
import jibian.check.finding.Rule;
import jibian.check.finding.Severity;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.findings.FindingItem;
import jibian.ui.port.TextCheck;

/// Shows the open doubts of a review where the window shows findings: on the cells, with a word beside the one that has
/// the keyboard.
///
/// @param points of the review, in their order
record DoubtCheck(List<OpenPoint> points) implements TextCheck {

  @Override
  public List<List<FindingItem>> findings(Submission text, Form form) {
    PointStates states = PointStates.of(points, text);
    Map<Id, Id> projects = new HashMap<>();
    for (Project project : text.performanceTables()) {
      projects.put(project.id(), project.id());
      project.indicators().forEach(row -> projects.put(row.id(), project.id()));
    }
    Map<Id, List<FindingItem>> found = new HashMap<>();
    for (int at = 0; at < points.size(); at++) {
      OpenPoint point = points.get(at);
      if (!point.left() && states.isOpen(at) && point.address().isPresent()) {
        Address cell = point.address().get();
        Id part = projects.getOrDefault(cell.owner(), cell.owner());
        found
            .computeIfAbsent(part, _ -> new ArrayList<>())
            .add(item(at, cell, Optional.ofNullable(projects.get(cell.owner()))));
      }
    }
    List<List<FindingItem>> parts = new ArrayList<>();
    parts.add(found.getOrDefault(Address.TEXT, List.of()));
    text.narrative().forEach(one -> parts.add(found.getOrDefault(one.id(), List.of())));
    text.performanceTables().forEach(one -> parts.add(found.getOrDefault(one.id(), List.of())));
    text.supplements().forEach(one -> parts.add(found.getOrDefault(one.id(), List.of())));
    return parts;
  }

  private FindingItem item(int at, Address cell, Optional<Id> project) {
    Rule rule =
        new Rule(
            Integer.toString(at),
            Severity.WARNING,
            Authority.DOCUMENT,
            Messages.text("import.doubt"),
            "",
            Optional.empty());
    return FindingItem.of(
        new Finding(
            rule, Severity.WARNING, cell, points.get(at).reason(), List.of(), Optional.empty()),
        project);
  }

  /// The point that a finding of this check is.
  static int point(FindingItem doubt) {
    return Integer.parseInt(doubt.rule());
  }

  /// Nothing is mended by itself.
  @Override
  public Mended mend(Submission text, Form form, Set<String> rules) {
    return new Mended(text, 0);
  }
}
