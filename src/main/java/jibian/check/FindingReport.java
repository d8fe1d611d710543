package jibian.check;

import module java.base;

import jibian.check.finding.Finding;
import jibian.check.finding.OverrideReason;
import jibian.form.Form;
import jibian.form.PartNames;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;

/// Findings as the command line gives them out: a line each, or the JSON of the exchange contract.
public final class FindingReport {
  private final String file;
  private final List<Form> form;
  private final Submission text;
  private final Map<Id, Integer> places = new HashMap<>();
  private final Map<Id, Project> projects = new HashMap<>();

  /// What has been put in words already: a long text has thousands of findings at the same fields.
  private final Map<String, String> labels = new HashMap<>();

  private final Map<Id, String> heads = new HashMap<>();

  /// Of a text.
  ///
  /// @param file as named in the call
  public FindingReport(String file, Submission text) {
    this(file, text, List.of());
  }

  /// The same, with the names of the fields of stages.
  public FindingReport(String file, Submission text, Form form) {
    this(file, text, List.of(form));
  }

  private FindingReport(String file, Submission text, List<Form> form) {
    this.form = form;
    this.file = file;
    this.text = text;
    for (Project project : text.performanceTables()) {
      projects.put(project.id(), project);
      project.indicators().forEach(row -> projects.put(row.id(), project));
      number(project.indicators());
    }
    number(text.projects());
    number(text.narrative());
    number(text.supplements());
  }

  private void number(List<? extends Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      places.put(parts.get(i).id(), i + 1);
    }
  }

  /// The place of the project of an address, from 1.
  private Optional<Integer> project(Address address) {
    return Optional.ofNullable(projects.get(address.owner())).map(it -> places.get(it.id()));
  }

  /// The place of the row of an address in its project, from 1.
  private Optional<Integer> row(Address address) {
    return Optional.ofNullable(projects.get(address.owner()))
        .filter(it -> !it.id().equals(address.owner()))
        .map(_ -> places.get(address.owner()));
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
  public String place(Address address) {
    List<String> parts = new ArrayList<>();
    Project project = projects.get(address.owner());
    if (project != null) {
      parts.add(heads.computeIfAbsent(project.id(), _ -> head(project)));
    }
    row(address).ifPresent(place -> parts.add(Messages.text("check.place.row", place.toString())));
    field(address).ifPresent(field -> parts.add(labels.computeIfAbsent(field, this::label)));
    return parts.isEmpty() ? Messages.text("check.place.text") : String.join(" ", parts);
  }

  private String head(Project project) {
    if (project.isOverall()) {
      return Messages.text("overall.title");
    }
    String place = Integer.toString(places.getOrDefault(project.id(), 0));
    return Messages.text("check.place.project", place, project.name());
  }

  private String label(String field) {
    if (form.stream().anyMatch(it -> it.stages().stream().anyMatch(stage -> stage.owns(field)))) {
      Form known = form.getFirst();
      return PartNames.field(known, known.variantOf(text), field);
    }
    if (Messages.has("check.field." + field)) {
      return Messages.text("check.field." + field);
    }
    int point = field.indexOf('.');
    String key = point < 0 ? field : field.substring(0, point);
    String name = Messages.has("check.field." + key) ? Messages.text("check.field." + key) : key;
    return point < 0 ? name : Messages.text("check.field.part", name, field.substring(point + 1));
  }

  /// The key of the exchange file that an address names: that of a section begins with `narrative.3`, that of a table
  /// with `tables.1`.
  public Optional<String> field(Address address) {
    Id part = address.owner();
    String field = address.field();
    if (part.equals(Address.TEXT) || projects.containsKey(part)) {
      return Optional.of(field).filter(it -> !it.isEmpty());
    }
    boolean section = text.narrative().stream().anyMatch(it -> it.id().equals(part));
    String top = (section ? "narrative." : "tables.") + places.getOrDefault(part, 0);
    return Optional.of(field.isEmpty() ? top : top + "." + field);
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
        project(finding.address()),
        row(finding.address()),
        field(finding.address()),
        finding.message(),
        finding.proposal());
  }
}
