package jibian.check.facts;

import module java.base;

import jibian.check.finding.Rule;
import jibian.model.Address;
import jibian.model.Section;
import jibian.model.Supplement;

/// Rules in the order in which they look: as they are declared, but each after those it speaks after.
public final class RuleBook {
  /// No rules.
  public static final RuleBook NONE = new RuleBook(List.of());

  private static final List<String> HEAD = List.of("tableTitle", "name", "purpose", "goals");
  private static final List<String> ROW =
      List.of("level1", "level2", "level3", "description", "value", "basis");
  private static final List<String> SECTION =
      List.of("paragraphs", "heading", "goal", "indicators");

  private final List<RuleEntry> declared;
  private final List<RuleEntry> entries;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Pass<ProjectFacts> projects;
  private final Pass<IndicatorFacts> rows;
  private final Pass<Section> sections;
  private final Pass<Supplement> tables;

  /// @throws IllegalArgumentException if rules wait for one another, or for one that is not there
  public RuleBook(List<RuleEntry> declared) {
    this.declared = List.copyOf(declared);
    entries = ordered(declared);
    declared.forEach(entry -> rules.put(entry.rule().id(), entry.rule()));
    projects = new Pass<>(entries, ProjectFacts.class, HEAD, RuleBook::texts);
    rows =
        new Pass<>(
            entries,
            IndicatorFacts.class,
            ROW,
            (row, field, cells) -> cells.take(row.at(field), row.text(field)));
    sections = new Pass<>(textsFirst(), Section.class, SECTION, RuleBook::texts);
    tables = new Pass<>(entries, Supplement.class, List.of(), (_, _, _) -> {});
  }

  /// These and more.
  public RuleBook with(RuleEntry more) {
    return new RuleBook(Stream.concat(declared.stream(), Stream.of(more)).toList());
  }

  private static List<RuleEntry> ordered(List<RuleEntry> declared) {
    List<RuleEntry> waiting = new ArrayList<>(declared);
    Map<String, RuleEntry> placed = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      RuleEntry next =
          waiting.stream()
              .filter(entry -> entry.after().allMatch(placed::containsKey))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("not in any order: " + ids(waiting)));
      waiting.remove(next);
      placed.put(next.rule().id(), next);
    }
    return List.copyOf(placed.values());
  }

  /// Of a section what is wrong in its words comes before what is wrong with it as a whole.
  private List<RuleEntry> textsFirst() {
    return entries.stream()
        .sorted(Comparator.comparing(entry -> entry.looksAt(Section.class)))
        .toList();
  }

  private static Set<String> ids(List<RuleEntry> entries) {
    return entries.stream().map(entry -> entry.rule().id()).collect(Collectors.toSet());
  }

  private static void texts(ProjectFacts sheet, String field, Pass.Cells cells) {
    if (field.equals("goals")) {
      numbered(sheet.address(), field, sheet.project().goals(), cells);
    } else {
      cells.take(sheet.at(field), sheet.text(field));
    }
  }

  private static void texts(Section section, String field, Pass.Cells cells) {
    Address place = Address.of(section.id());
    if (field.equals("paragraphs")) {
      numbered(place, field, section.paragraphs(), cells);
    } else {
      cells.take(place.field(field), section.text(field));
    }
  }

  private static void numbered(Address place, String field, List<String> texts, Pass.Cells cells) {
    for (int i = 0; i < texts.size(); i++) {
      cells.take(place.field(field + "." + (i + 1)), texts.get(i));
    }
  }

  /// The entries, as they are declared.
  public List<RuleEntry> declared() {
    return declared;
  }

  /// All rules, as they are declared.
  public List<Rule> all() {
    return List.copyOf(rules.values());
  }

  /// A rule by its id; empty when there is none, as for a unit's own checks.
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /// What is looked at in a project.
  public Pass<ProjectFacts> projects() {
    return projects;
  }

  /// What is looked at in an indicator.
  public Pass<IndicatorFacts> rows() {
    return rows;
  }

  /// What is looked at in a section of the narrative.
  public Pass<Section> sections() {
    return sections;
  }

  /// What is looked at in a table beside the projects.
  public Pass<Supplement> tables() {
    return tables;
  }

  /// What is looked at in the text as a whole; remembers nothing yet.
  public Pass<WholeText> whole() {
    return new Pass<>(entries, WholeText.class, List.of(), (_, _, _) -> {});
  }
}
