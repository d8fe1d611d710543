package jibian.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jibian.check.finding.Finding;
import jibian.check.finding.FindingPlace;
import jibian.check.finding.OverrideReason;
import jibian.model.Id;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;

/// Findings as the command line gives them out: a line each, or the JSON of the exchange contract.
public final class FindingReport {
  private final String file;
  private final Submission text;
  private final Map<Id, Integer> places = new HashMap<>();
  private final Map<Id, String> names = new HashMap<>();

  /// Of a text.
  ///
  /// @param file as named in the call
  public FindingReport(String file, Submission text) {
    this.file = file;
    this.text = text;
    for (Project project : text.projects()) {
      places.put(project.id(), places.size() + 1);
      names.put(project.id(), project.name());
    }
    text.projects()
        .forEach(project -> number(project.indicators().stream().map(it -> it.id()).toList()));
    number(text.narrative().stream().map(section -> section.id()).toList());
    number(text.supplements().stream().map(table -> table.id()).toList());
  }

  private void number(List<Id> ids) {
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i + 1);
    }
  }

  /// A finding as one line: severity, file, place, message, rule.
  public String line(Finding finding) {
    return Messages.text(
        "check.line",
        Messages.text("check.severity." + finding.severity().id()),
        file,
        place(finding.address()),
        finding.message().replace('\n', ' '),
        finding.rule().id());
  }

  /// An overridden finding as one line, with its reason.
  public String overridden(Finding finding) {
    return Messages.text(
        "check.overridden",
        file,
        place(finding.address()),
        finding.message().replace('\n', ' '),
        finding.reason().map(OverrideReason::text).orElse("").replace('\n', ' '),
        finding.rule().id());
  }

  /// The place in words: 第 3 个项目 第 2 行 指标值.
  public String place(FindingPlace address) {
    List<String> parts = new ArrayList<>();
    address
        .project()
        .ifPresent(
            project ->
                parts.add(
                    Messages.text(
                        "check.place.project",
                        Integer.toString(places.get(project)),
                        names.get(project))));
    address
        .indicator()
        .map(places::get)
        .ifPresent(place -> parts.add(Messages.text("check.place.row", place.toString())));
    String field = field(address).orElse("");
    if (!field.isEmpty()) {
      parts.add(label(field));
    }
    return parts.isEmpty() ? Messages.text("check.place.text") : String.join(" ", parts);
  }

  private static String label(String field) {
    if (LABELS.containsKey(field)) {
      return Messages.text(LABELS.get(field));
    }
    int point = field.indexOf('.');
    String key = point < 0 ? field : field.substring(0, point);
    String rest = point < 0 ? "" : field.substring(point + 1);
    String label = LABELS.getOrDefault(key, key);
    String name = label.equals(key) ? key : Messages.text(label);
    return rest.isEmpty() ? name : Messages.text("check.field.part", name, rest);
  }

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("tableTitle", "check.field.tableTitle"),
          Map.entry("code", "check.field.code"),
          Map.entry("name", "check.field.name"),
          Map.entry("budget", "check.field.budget"),
          Map.entry("fiscal", "check.field.fiscal"),
          Map.entry("other", "check.field.other"),
          Map.entry("purpose", "check.field.purpose"),
          Map.entry("plan", "check.field.plan"),
          Map.entry("goals", "check.field.goals"),
          Map.entry("level1", "check.field.level1"),
          Map.entry("level2", "check.field.level2"),
          Map.entry("level3", "check.field.level3"),
          Map.entry("description", "check.field.description"),
          Map.entry("value", "check.field.value"),
          Map.entry("basis", "check.field.basis"),
          Map.entry("weight", "check.field.weight"),
          Map.entry("cover.title", "check.field.cover.title"),
          Map.entry("cover.preparedBy", "check.field.cover.preparedBy"),
          Map.entry("cover.reviewedBy", "check.field.cover.reviewedBy"),
          Map.entry("narrative", "check.field.narrative"),
          Map.entry("tables", "check.field.tables"));

  /// The key of the exchange file that an address names: that of a section begins with `narrative.3`, that of a table
  /// with `tables.1`.
  public Optional<String> field(FindingPlace address) {
    if (address.part().isEmpty()) {
      return address.field();
    }
    Id part = address.part().get();
    boolean section = text.narrative().stream().anyMatch(it -> it.id().equals(part));
    String top = (section ? "narrative." : "tables.") + places.getOrDefault(part, 0);
    return Optional.of(address.field().map(field -> top + "." + field).orElse(top));
  }

  /// A finding as the contract of the command line has it: these names, in this order, and null for what is empty.
  ///
  /// @param project the place of the project from 1
  /// @param indicator the place of the row in the project from 1
  /// @param field the key of the exchange file; empty where the finding is of a whole row, project or text
  /// @param fix the value proposed for the field
  public record Entry(
      String file,
      String rule,
      String severity,
      Optional<Integer> project,
      Optional<Integer> indicator,
      Optional<String> field,
      String message,
      Optional<String> fix) {}

  /// A finding for other programs.
  public Entry entry(Finding finding) {
    return new Entry(
        file,
        finding.rule().id(),
        finding.severity().id(),
        finding.address().project().map(places::get),
        finding.address().indicator().map(places::get),
        field(finding.address()),
        finding.message(),
        finding.proposal());
  }
}
