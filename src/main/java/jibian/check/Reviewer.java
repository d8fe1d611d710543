package jibian.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.IndicatorRule;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ProjectRule;
import jibian.check.facts.ReviewContext;
import jibian.check.finding.Address;
import jibian.check.finding.Finding;
import jibian.check.finding.OverrideReasons;
import jibian.check.formula.OwnChecks;
import jibian.check.rule.BasisRules;
import jibian.check.rule.BudgetRules;
import jibian.check.rule.CodeRules;
import jibian.check.rule.CopiedPassages;
import jibian.check.rule.CostRules;
import jibian.check.rule.CoverRules;
import jibian.check.rule.DateRules;
import jibian.check.rule.GoalRules;
import jibian.check.rule.HeadingRules;
import jibian.check.rule.LevelRules;
import jibian.check.rule.NameRules;
import jibian.check.rule.PlanRules;
import jibian.check.rule.PlausibilityRules;
import jibian.check.rule.ProcurementRules;
import jibian.check.rule.SumRules;
import jibian.check.rule.TemplateRules;
import jibian.check.rule.TextRules;
import jibian.check.rule.ValueRules;
import jibian.check.rule.WeightRules;
import jibian.check.rule.WordingRules;
import jibian.check.rule.YuanRules;
import jibian.form.Form;
import jibian.model.Heading;
import jibian.model.Id;
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
  private static final List<ProjectRule> BEFORE_ROWS =
      List.of(
          TextRules::title,
          TemplateRules::project,
          CodeRules::look,
          GoalRules::missing,
          BudgetRules::sum,
          SumRules::look,
          DateRules::texts,
          GoalRules::empty,
          GoalRules::alike,
          GoalRules::uncovered,
          WordingRules::project,
          PlanRules::malformed,
          PlanRules::falling,
          PlanRules::notComplete,
          LevelRules::required,
          LevelRules::count,
          WeightRules::sum,
          HeadingRules::swapped,
          HeadingRules::copies,
          NameRules::duplicates,
          DateRules::schedule,
          CostRules::total,
          CostRules::unitPrice);

  /// Those that can mend a cell of the head, by its field.
  private static final Map<String, List<ProjectRule>> HEAD =
      Map.of(
          "tableTitle", List.of(TextRules::title, TemplateRules::project),
          "code", List.of(CodeRules::look),
          "name", List.of(TemplateRules::project, WordingRules::project),
          "budget", List.of(BudgetRules::sum),
          "fiscal", List.of(BudgetRules::sum),
          "other", List.of(BudgetRules::sum),
          "purpose",
              List.of(
                  TemplateRules::project,
                  BudgetRules::sum,
                  DateRules::texts,
                  WordingRules::project),
          "plan", List.of(PlanRules::malformed, PlanRules::notComplete),
          "goals", List.of(TemplateRules::project, DateRules::texts, WordingRules::project));

  /// Those that can mend a cell of a row by its field, besides slips of the pen and what a template left; any of them
  /// where the field is not here.
  private static final Map<String, List<IndicatorRule>> CELL =
      Map.of(
          "level1", List.of(LevelRules::unknown),
          "level2", List.of(LevelRules::unknown),
          "level3", List.of(NameRules::unit),
          "description", List.of(),
          "value", values(),
          "basis", List.of(BasisRules::documentNumber));

  /// Those that can mend a cell of a row by looking at all rows.
  private static final Map<String, ProjectRule> AMONG_ROWS =
      Map.of(
          "level3", NameRules::duplicates, "value", CostRules::total, "weight", WeightRules::sum);

  private static final List<IndicatorRule> ROWS = rows();
  private static final Map<String, Integer> COLUMNS =
      columns(
          "tableTitle",
          "code",
          "name",
          "budget",
          "fiscal",
          "other",
          "purpose",
          "plan",
          "goals",
          "level1",
          "level2",
          "level3",
          "description",
          "value",
          "basis",
          "weight");

  private IdentityHashMap<Project, Entry> projects = new IdentityHashMap<>();
  private IdentityHashMap<Part, Judged> judged = new IdentityHashMap<>();
  private Optional<ReviewContext> terms = Optional.empty();
  private OwnChecks own = OwnChecks.none();
  private CopiedPassages copies = new CopiedPassages();

  /// What is kept of a project.
  private record Entry(ProjectFacts sheet, Map<Id, Integer> places, List<Placed> findings) {}

  /// What was found in a part.
  ///
  /// @param added those that only a look at the whole text gives
  /// @param all with what the part says about them
  private record Judged(List<Finding> added, List<Finding> all) {}

  private static Map<String, Integer> columns(String... fields) {
    Map<String, Integer> columns = new HashMap<>();
    for (String field : fields) {
      columns.put(field, columns.size());
    }
    return columns;
  }

  private static List<IndicatorRule> rows() {
    List<IndicatorRule> rules = new ArrayList<>();
    rules.add(TemplateRules::row);
    rules.add(LevelRules::unknown);
    rules.addAll(NameRules.ALL);
    rules.addAll(HeadingRules.ALL);
    rules.addAll(ValueRules.ALL);
    rules.add(HeadingRules::rateNotPercent);
    rules.addAll(PlausibilityRules.ALL);
    rules.add(DateRules::value);
    rules.addAll(BasisRules.ALL);
    rules.add(WordingRules::row);
    return List.copyOf(rules);
  }

  /// All findings, in the order of the text: the narrative, the projects with their fields and rows, the tables.
  public List<Finding> review(Submission text, Form form) {
    List<Finding> all = new ArrayList<>();
    parts(text, form).forEach(all::addAll);
    return Collections.unmodifiableList(all);
  }

  /// The same by what they are about: first the text itself, then each section, project and table. The findings of a
  /// part are the very list of the last review where neither the part nor what is said of it has changed.
  public List<List<Finding>> parts(Submission text, Form form) {
    ReviewContext now = new ReviewContext(text, form);
    if (terms.filter(now::same).isEmpty() || !own.of(text)) {
      projects.clear();
      judged.clear();
      copies = new CopiedPassages();
      terms = Optional.of(now);
      own = OwnChecks.of(form, text);
    }
    ReviewContext kept = terms.orElseThrow();
    List<Entry> entries = entries(text, kept);
    List<Finding> whole = whole(text, entries.stream().map(Entry::sheet).toList(), kept);
    return ordered(text, entries, whole, kept);
  }

  private List<Entry> entries(Submission text, ReviewContext kept) {
    List<Project> fresh =
        text.projects().stream().filter(project -> !projects.containsKey(project)).toList();
    Map<Id, ProjectFacts> before = new HashMap<>();
    if (!fresh.isEmpty()) {
      projects.forEach((project, entry) -> before.put(project.id(), entry.sheet()));
    }
    List<Entry> looked =
        fresh.parallelStream().map(project -> look(project, before, kept)).toList();
    for (int i = 0; i < fresh.size(); i++) {
      projects.put(fresh.get(i), looked.get(i));
    }
    List<Entry> entries = text.projects().stream().map(projects::get).toList();
    if (projects.size() > entries.size()) {
      IdentityHashMap<Project, Entry> now = new IdentityHashMap<>();
      text.projects().forEach(project -> now.put(project, projects.get(project)));
      projects = now;
    }
    return entries;
  }

  /// Looks at one project. Several are looked at at the same time, so no rule keeps anything.
  private Entry look(Project project, Map<Id, ProjectFacts> before, ReviewContext terms) {
    ProjectFacts earlier = before.get(project.id());
    ProjectFacts sheet =
        earlier == null ? new ProjectFacts(project, terms) : new ProjectFacts(project, earlier);
    FindingCollector notes = new FindingCollector(terms);
    BEFORE_ROWS.forEach(rule -> rule.look(sheet, notes));
    for (IndicatorFacts row : sheet.rows()) {
      ROWS.forEach(rule -> rule.look(row, sheet, notes));
    }
    own.look(sheet, notes);
    Map<Id, Integer> places = new HashMap<>();
    sheet.rows().forEach(row -> places.put(row.id(), row.place()));
    List<Finding> settled = Proposals.settled(notes.findings(), cell -> trial(cell, sheet));
    return new Entry(sheet, places, placed(settled, places));
  }

  private static List<IndicatorRule> values() {
    List<IndicatorRule> rules = new ArrayList<>();
    rules.addAll(ValueRules.ALL);
    rules.addAll(PlausibilityRules.ALL);
    rules.add(DateRules::value);
    return List.copyOf(rules);
  }

  /// What the rules find that can mend a field of a row.
  static void row(String field, IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    TemplateRules.field(field, row, notes);
    CELL.getOrDefault(field, ROWS).forEach(rule -> rule.look(row, sheet, notes));
    WordingRules.field(field, row, notes);
    boolean cost = !field.equals("value") || row.heading() == Heading.COST;
    if (AMONG_ROWS.containsKey(field) && cost) {
      AMONG_ROWS.get(field).look(sheet.with(row), notes);
    }
  }

  /// What the rules find that can mend a field of the head.
  static void head(String field, ProjectFacts sheet, FindingCollector notes) {
    int point = field.indexOf('.');
    HEAD.getOrDefault(point < 0 ? field : field.substring(0, point), List.of())
        .forEach(rule -> rule.look(sheet, notes));
  }

  private static TrialFacts trial(Address cell, ProjectFacts sheet) {
    return cell.indicator()
        .flatMap(sheet::row)
        .<TrialFacts>map(row -> new TrialFacts.OfRow(row, sheet))
        .orElseGet(() -> new TrialFacts.OfHead(sheet));
  }

  private List<Finding> whole(Submission text, List<ProjectFacts> sheets, ReviewContext kept) {
    FindingCollector notes = new FindingCollector(kept);
    CoverRules.look(text, notes);
    TextRules.required(text, notes);
    YuanRules.look(sheets, notes);
    TextRules.schedules(sheets, notes);
    TextRules.codes(sheets, notes);
    TextRules.parts(text, sheets, notes);
    ProcurementRules.look(text, sheets, notes);
    copies.update(sheets);
    copies.report(notes);
    own.faults(kept.demands().faults(), notes);
    return notes.findings();
  }

  private List<List<Finding>> ordered(
      Submission text, List<Entry> entries, List<Finding> whole, ReviewContext kept) {
    Map<Id, List<Finding>> added =
        whole.stream().collect(Collectors.groupingBy(finding -> part(finding.address())));
    IdentityHashMap<Part, Judged> before = judged;
    judged = new IdentityHashMap<>();
    List<List<Finding>> all = new ArrayList<>();
    all.add(OverrideReasons.judged(text, added.getOrDefault(jibian.model.Address.TEXT, List.of())));
    for (Section section : text.narrative()) {
      all.add(judged(section, added, before, more -> behind(section, more, kept)));
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      all.add(judged(text.projects().get(i), added, before, more -> merged(entry, more)));
    }
    for (Supplement table : text.supplements()) {
      TrialFacts trial = new TrialFacts.OfTable(table, kept);
      all.add(judged(table, added, before, more -> Proposals.settled(more, _ -> trial)));
    }
    return Collections.unmodifiableList(all);
  }

  private static Id part(Address address) {
    return address.project().or(address::part).orElse(jibian.model.Address.TEXT);
  }

  private List<Finding> judged(
      Part part,
      Map<Id, List<Finding>> added,
      IdentityHashMap<Part, Judged> before,
      UnaryOperator<List<Finding>> together) {
    List<Finding> more = added.getOrDefault(part.id(), List.of());
    Judged last = before.get(part);
    Judged now =
        last != null && last.added().equals(more)
            ? last
            : new Judged(more, OverrideReasons.judged(part, together.apply(more)));
    judged.put(part, now);
    return now.all();
  }

  private static List<Finding> behind(Section section, List<Finding> more, ReviewContext kept) {
    TrialFacts trial = new TrialFacts.OfSection(section, kept);
    List<Finding> own = Proposals.settled(WordingRules.section(section, kept), _ -> trial);
    return Proposals.together(own, more, _ -> trial);
  }

  /// A finding with its place on the page: the head, then row by row, each from left to right.
  private record Placed(int order, Finding finding) {}

  private static List<Placed> placed(List<Finding> findings, Map<Id, Integer> places) {
    List<Placed> placed = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Address address = finding.address();
      int row = address.indicator().map(id -> places.getOrDefault(id, 0)).orElse(0);
      placed.add(new Placed(row * 100 + column(address), finding));
    }
    placed.sort(Comparator.comparingInt(Placed::order));
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
    String field = address.field().orElse("");
    int point = field.indexOf('.');
    return COLUMNS.getOrDefault(point < 0 ? field : field.substring(0, point), COLUMNS.size());
  }
}
