package jibian.check;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.KnownRows;
import jibian.check.facts.Pass;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ReviewContext;
import jibian.check.facts.RuleBook;
import jibian.check.facts.WholeText;
import jibian.check.finding.Finding;
import jibian.check.finding.OverrideReasons;
import jibian.check.finding.Telling;
import jibian.check.formula.OwnChecks;
import jibian.check.rule.ShippedRules;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.model.Supplement;

/// Reads a text as a strict and fair reviewer of the finance bureau would. What it found in a project or section is
/// kept for as long as that very object is part of the text that is reviewed, so an edit costs what it touched and a
/// cheap look at the whole. What the text says about a finding ([OverrideReasons]) comes with it. Severities are those
/// of the form (`severities`: {"rule": "error|warning|hint|off"}).
///
/// Not for use by two threads at once.
public final class Reviewer {
  /// The fields from left to right.
  private static final Map<String, Integer> COLUMNS = columns();

  private final Map<Id, Entry> projects = new HashMap<>();

  /// The project of each row that was ever looked at.
  private final Map<Id, Id> rows = new HashMap<>();

  private IdentityHashMap<Part, Judged> judged = new IdentityHashMap<>();
  private Optional<ReviewContext> terms = Optional.empty();
  private OwnChecks own = OwnChecks.none();
  private final RuleBook rules;
  private Pass<WholeText> whole;

  /// What is kept of a project.
  private record Entry(ProjectFacts sheet, Map<Id, Integer> places, List<Placed> findings) {}

  /// What was found in a part.
  ///
  /// @param added those that only a look at the whole text gives
  /// @param all with what the part says about them
  private record Judged(List<Finding> added, List<Finding> all) {}

  /// With the rules of the program.
  public Reviewer() {
    this(ShippedRules.BOOK);
  }

  /// With these rules.
  public Reviewer(RuleBook rules) {
    this.rules = rules;
    whole = rules.whole();
  }

  /// All findings, in the order of the text: the narrative, the overall table and the projects with their fields and
  /// rows, the tables beside them.
  public List<Finding> review(Submission text, Form form) {
    List<List<Finding>> parts = parts(text, form);
    List<Finding> all = new ArrayList<>(parts.stream().mapToInt(List::size).sum());
    parts.forEach(all::addAll);
    return Collections.unmodifiableList(all);
  }

  /// The same by what they are about: first the text itself, then each section, project and table. The findings of a
  /// part are the same list object of the last review where neither the part nor what is said of it has changed.
  public List<List<Finding>> parts(Submission text, Form form) {
    if (terms.filter(last -> last.holds(text, form)).isEmpty() || !own.of(text)) {
      projects.clear();
      rows.clear();
      judged.clear();
      whole = rules.whole();
      terms = Optional.of(new ReviewContext(text, form, rules));
      own = OwnChecks.of(form, text, rules);
    }
    ReviewContext kept = terms.orElseThrow();
    List<Entry> entries = entries(text, kept);
    List<Finding> whole = whole(text, entries, kept);
    return ordered(text, entries, whole, kept);
  }

  private List<Entry> entries(Submission text, ReviewContext kept) {
    List<Project> tables = kept.form().tables(text);
    List<Project> fresh = tables.stream().filter(project -> !known(project)).toList();
    fresh.parallelStream().map(project -> look(project, kept)).toList().forEach(this::keep);
    if (projects.size() > tables.size()) {
      projects.keySet().retainAll(tables.stream().map(Project::id).collect(Collectors.toSet()));
    }
    return tables.stream().map(project -> projects.get(project.id())).toList();
  }

  @SuppressWarnings("ReferenceEquality") // To compare the content would cost more.
  private boolean known(Project project) {
    Entry last = projects.get(project.id());
    return last != null && last.sheet().project() == project;
  }

  private void keep(Entry entry) {
    Id project = entry.sheet().id();
    projects.put(project, entry);
    entry.places().keySet().forEach(row -> rows.put(row, project));
  }

  /// Looks at one project. Several are looked at at the same time, so no rule keeps anything.
  private Entry look(Project project, ReviewContext terms) {
    Entry earlier = projects.get(project.id());
    ProjectFacts sheet =
        earlier == null
            ? new ProjectFacts(project, terms)
            : new ProjectFacts(project, earlier.sheet());
    FindingCollector notes = new FindingCollector(terms);
    rules.projects().look(sheet, notes);
    Map<Id, List<Finding>> before = KnownRows.byOwner(notes.findings());
    Set<Finding> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (IndicatorFacts row : sheet.rows()) {
      KnownRows.Alone alone = found -> TrialFacts.OfRowAlone.settled(found, row, terms);
      List<Finding> about = before.getOrDefault(row.id(), List.of());
      done.addAll(terms.rows().look(row, rules.rows(), alone, about, notes));
    }
    if (!project.isOverall()) {
      own.look(sheet, notes);
    }
    Map<Id, Integer> places = new HashMap<>();
    sheet.rows().forEach(row -> places.put(row.id(), row.place()));
    List<Finding> settled = Proposals.settled(notes.findings(), done, cell -> trial(cell, sheet));
    return new Entry(sheet, places, placed(settled, places));
  }

  private static TrialFacts trial(Address cell, ProjectFacts sheet) {
    return sheet
        .row(cell.owner())
        .<TrialFacts>map(row -> new TrialFacts.OfRow(row, sheet))
        .orElseGet(() -> new TrialFacts.OfHead(sheet));
  }

  private List<Finding> whole(Submission text, List<Entry> entries, ReviewContext kept) {
    FindingCollector notes = new FindingCollector(kept);
    Map<Boolean, List<ProjectFacts>> sheets =
        entries.stream()
            .map(Entry::sheet)
            .collect(Collectors.partitioningBy(sheet -> sheet.project().isOverall()));
    text.supplements().forEach(table -> rules.tables().look(table, notes));
    whole.look(new WholeText(text, sheets.get(false), sheets.get(true)), notes);
    own.faults(kept.demands().faults(), notes);
    return notes.findings();
  }

  private List<List<Finding>> ordered(
      Submission text, List<Entry> entries, List<Finding> whole, ReviewContext kept) {
    Map<Id, List<Finding>> added = new HashMap<>();
    for (Finding finding : whole) {
      Id owner = finding.address().owner();
      Id part = rows.getOrDefault(owner, owner);
      added.computeIfAbsent(part, _ -> new ArrayList<>(2)).add(finding);
    }
    IdentityHashMap<Part, Judged> before = judged;
    judged = new IdentityHashMap<>(before.size());
    List<List<Finding>> all = new ArrayList<>();
    all.add(OverrideReasons.judged(text, added.getOrDefault(Address.TEXT, List.of())));
    List<Part> parts = new ArrayList<>(text.narrative());
    entries.forEach(entry -> parts.add(entry.sheet().project()));
    parts.addAll(text.supplements());
    for (Part part : parts) {
      List<Finding> more = added.getOrDefault(part.id(), List.of());
      Judged last = before.get(part);
      Judged now =
          last != null && last.added().equals(more)
              ? last
              : new Judged(more, OverrideReasons.judged(part, together(part, more, kept)));
      judged.put(part, now);
      all.add(now.all());
    }
    return Collections.unmodifiableList(all);
  }

  /// What was found in a part with what only the look at the whole text gives.
  private List<Finding> together(Part part, List<Finding> more, ReviewContext kept) {
    return switch (part) {
      case Section section -> behind(section, more, kept);
      case Project table -> merged(projects.get(table.id()), more);
      case Supplement table -> {
        TrialFacts trial = new TrialFacts.OfTable(table, kept);
        yield Proposals.settled(more, Set.of(), _ -> trial);
      }
      case Indicator _ -> more;
    };
  }

  private static List<Finding> behind(Section section, List<Finding> more, ReviewContext kept) {
    TrialFacts.OfSection trial = new TrialFacts.OfSection(section, kept);
    List<Finding> own = Proposals.settled(trial.all(), Set.of(), _ -> trial);
    return Proposals.together(own, more, _ -> trial);
  }

  /// A finding with its place on the page: the head, then row by row, each from left to right.
  private record Placed(int order, Finding finding) {
    boolean beside(Placed other) {
      return !finding.address().field().isEmpty()
          && finding.address().equals(other.finding.address());
    }
  }

  private static List<Placed> placed(List<Finding> findings, Map<Id, Integer> places) {
    List<Placed> placed = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Address address = finding.address();
      int row = places.getOrDefault(address.owner(), 0);
      placed.add(new Placed(row * 100 + column(address), finding));
    }
    placed.sort(Comparator.comparingInt(Placed::order));
    int from = 0;
    for (int to = 1; to <= placed.size(); to++) {
      if (to == placed.size() || !placed.get(to).beside(placed.get(from))) {
        placed.subList(from, to).sort(Comparator.comparing(Placed::finding, Telling.ORDER));
        from = to;
      }
    }
    return placed;
  }

  /// The findings of a project with those of the whole text among them.
  private static List<Finding> merged(Entry entry, List<Finding> added) {
    if (added.stream().anyMatch(finding -> finding.fix().isPresent())) {
      List<Finding> own = entry.findings().stream().map(Placed::finding).toList();
      List<Finding> both = Proposals.together(own, added, cell -> trial(cell, entry.sheet()));
      return placed(both, entry.places()).stream().map(Placed::finding).toList();
    }
    List<Placed> more = placed(added, entry.places());
    List<Finding> all = new ArrayList<>(entry.findings().size() + more.size());
    int next = 0;
    for (Placed own : entry.findings()) {
      while (next < more.size() && more.get(next).order() < own.order()) {
        all.add(more.get(next++).finding());
      }
      all.add(own.finding());
    }
    more.subList(next, more.size()).forEach(placed -> all.add(placed.finding()));
    return all;
  }

  private static int column(Address address) {
    String field = address.field();
    int point = field.indexOf('.');
    return COLUMNS.getOrDefault(point < 0 ? field : field.substring(0, point), COLUMNS.size());
  }

  private static Map<String, Integer> columns() {
    Map<String, Integer> places = new HashMap<>();
    Stream.of(Project.FIELDS, Indicator.FIELDS, List.of("weight"))
        .flatMap(List::stream)
        .forEach(field -> places.putIfAbsent(field, places.size()));
    return Map.copyOf(places);
  }
}
