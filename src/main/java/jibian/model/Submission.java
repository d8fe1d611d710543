package jibian.model;

import module java.base;

import jibian.text.Paths;
import jibian.text.Tree;

/// One text of one unit and year: cover, narrative, projects and supplements. Everything a clerk typed or a file held
/// is kept exactly in [#fields()] of its part, unknown keys included; what the accessors give are views of it.
///
/// @param fields every key of the exchange file in its order; those of the lists and of the overall table are
///     placeholders
/// @param overall the table of the unit as a whole (部门整体支出绩效目标), kept as a project is; none or one
public record Submission(
    Tree.Fields fields,
    List<Section> narrative,
    List<Project> projects,
    List<Supplement> supplements,
    List<Project> overall) {

  public Submission {
    narrative = List.copyOf(narrative);
    projects = List.copyOf(projects);
    supplements = List.copyOf(supplements);
    overall = List.copyOf(overall);
  }

  /// One without an overall table.
  public Submission(
      Tree.Fields fields,
      List<Section> narrative,
      List<Project> projects,
      List<Supplement> supplements) {
    this(fields, narrative, projects, supplements, List.of());
  }

  /// The id of the official form.
  public String form() {
    return fields.text("form");
  }

  /// The budget year, as four digits; empty where the text has none.
  public String year() {
    return fields.get("year") instanceof Tree.Num number ? number.literal() : "";
  }

  /// The name of the unit; where the text has none, of who prepared it; empty where it has neither.
  public String unit() {
    String name = text("unit.name");
    return name.isBlank() ? text("cover.preparedBy") : name;
  }

  /// The variant of the form the text asks for; empty for the form's default.
  public Optional<String> variant() {
    return has("variant") ? Optional.of(text("variant")) : Optional.empty();
  }

  /// Whether the text says that it has a contents list or has none; empty for the form's default.
  public Optional<Boolean> contents() {
    return fields.get("contents") instanceof Tree.Flag flag
        ? Optional.of(flag.value())
        : Optional.empty();
  }

  /// The same text with other projects.
  public Submission withProjects(List<Project> changed) {
    return new Submission(fields, narrative, changed, supplements, overall);
  }

  /// The same text with another overall table.
  public Submission withOverall(List<Project> changed) {
    return new Submission(fields, narrative, projects, supplements, changed);
  }

  /// All performance tables: the overall one, then those of the projects.
  public List<Project> performanceTables() {
    return overall.isEmpty()
        ? projects
        : Stream.concat(overall.stream(), projects.stream()).toList();
  }

  /// The table of the unit as a whole alone: without cover, contents list, narrative, projects and further tables.
  public Submission overallAlone() {
    Tree.Fields own = fields.without("cover").without("contents");
    return new Submission(own, List.of(), List.of(), List.of(), overall);
  }

  /// The same text with another narrative.
  public Submission withNarrative(List<Section> changed) {
    return new Submission(fields, changed, projects, supplements, overall);
  }

  /// The same text with other supplements.
  public Submission withSupplements(List<Supplement> changed) {
    return new Submission(fields, narrative, projects, changed, overall);
  }

  /// The text of a field of the text itself by its path (`year`, `unit.name`, `cover.title`); empty where the field is
  /// empty or the text has no such field.
  public String text(String field) {
    return Paths.get(fields, field);
  }

  /// Whether there is such a field, even an empty one.
  public boolean has(String field) {
    return Paths.has(fields, field);
  }

  /// The same text with a field of its own set; the same object where nothing changes or the field cannot hold it.
  public Submission with(String field, String text) {
    return has(field) && text.equals(text(field))
        ? this
        : withFields(Paths.set(fields, field, text));
  }

  /// The same text with texts of many parts set, in one pass over all of them.
  ///
  /// @param texts of each owner, [Address#TEXT] for the text itself, by their fields
  public Submission with(Map<Id, Map<String, String>> texts) {
    return withFields((owner, old) -> set(old, texts.getOrDefault(owner, Map.of())));
  }

  private static Tree.Fields set(Tree.Fields fields, Map<String, String> texts) {
    Tree.Fields changed = fields;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (!text.getValue().equals(Paths.get(changed, text.getKey()))) {
        changed = Paths.set(changed, text.getKey(), text.getValue());
      }
    }
    return changed;
  }

  /// The fields of its own that hold texts of a stage of the year, without the day it was begun.
  ///
  /// @param stage the path of its fields: `evaluation`, `monitoring.7`
  public List<String> keys(String stage) {
    return Paths.ofStage(fields, "stages." + stage).stream()
        .filter(field -> !field.endsWith(".begun"))
        .toList();
  }

  /// The same text with other fields of its own.
  public Submission withFields(Tree.Fields changed) {
    return new Submission(changed, narrative, projects, supplements, overall);
  }

  /// The same text with the fields of all its parts and its own changed; a part that stays equal stays the same object,
  /// as does a list of such parts.
  ///
  /// @param change makes the fields of an owner, [Address#TEXT] for the text itself
  public Submission withFields(BiFunction<Id, Tree.Fields, Tree.Fields> change) {
    return new Submission(
        change.apply(Address.TEXT, fields),
        changed(narrative, change),
        tables(projects, change),
        changed(supplements, change),
        tables(overall, change));
  }

  private static List<Project> tables(
      List<Project> tables, BiFunction<Id, Tree.Fields, Tree.Fields> change) {
    return kept(
        tables, changed(tables, change).stream().map(table -> rows(table, change)).toList());
  }

  private static Project rows(Project project, BiFunction<Id, Tree.Fields, Tree.Fields> change) {
    List<Indicator> rows = changed(project.indicators(), change);
    return rows.equals(project.indicators()) ? project : project.withIndicators(rows);
  }

  @SuppressWarnings("unchecked") // A part with other fields is of the same kind.
  private static <P extends Part> List<P> changed(
      List<P> parts, BiFunction<Id, Tree.Fields, Tree.Fields> change) {
    return kept(
        parts,
        parts.stream()
            .map(
                part -> {
                  Tree.Fields now = change.apply(part.id(), part.fields());
                  return now.equals(part.fields()) ? part : (P) part.withFields(now);
                })
            .toList());
  }

  private static <P> List<P> kept(List<P> before, List<P> now) {
    return now.equals(before) ? before : now;
  }

  /// The greatest id given so far; 0 in an empty text.
  public long lastId() {
    return Stream.of(
            narrative.stream().map(Section::id),
            performanceTables().stream().map(Project::id),
            performanceTables().stream()
                .flatMap(project -> project.indicators().stream())
                .map(Indicator::id),
            supplements.stream().map(Supplement::id))
        .flatMap(ids -> ids)
        .mapToLong(Id::value)
        .max()
        .orElse(0);
  }
}
