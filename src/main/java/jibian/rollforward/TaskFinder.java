package jibian.rollforward;

import module java.base;

import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.model.ValueColumns;
import jibian.rollforward.Choices.Treatment;
import jibian.rollforward.OpenTask.Kind;
import jibian.text.DateMention;
import jibian.text.PlainShape;

/// Finds what must be decided again in a new year: amounts, schedules, what is compared with the year before, dates,
/// facts of the past, tables.
final class TaskFinder {
  private static final Pattern MONEY = Pattern.compile("[0-9][0-9,.]* *(?:万|亿)?元");
  private static final Pattern MONEY_COUNT = Pattern.compile("[0-9]");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "[较比](?:上年|上一年|去年|往年)|同比|环比|增长率|增幅|降幅|下降率" + "|(?:增长|下降|提高|减少|增加|降低)[^,。;，；]{0,4}[0-9]");
  private static final String VALUE = "value";

  private final Proposal proposal;
  private final Choices choices;
  private final Map<Address, Set<Standing>> years;
  private final Map<Id, Project> before;
  private final Map<Id, ReachedValue> reached = new HashMap<>();
  private final Map<Id, List<OpenTask>> found = new HashMap<>();

  TaskFinder(Proposal proposal, Choices choices) {
    this.proposal = proposal;
    this.choices = choices;
    this.years =
        proposal.places().stream()
            .filter(this::matters)
            .collect(
                Collectors.toMap(
                    YearPlace::cell, place -> Set.of(place.standing()), TaskFinder::both));
    this.before =
        proposal.text().performanceTables().stream()
            .collect(Collectors.toMap(Project::id, it -> it));
    proposal.text().projects().stream()
        .flatMap(project -> project.indicators().stream())
        .forEach(row -> ReachedValue.of(row).ifPresent(it -> reached.put(row.id(), it)));
  }

  /// What happened longer ago is as true as it was.
  private boolean matters(YearPlace place) {
    return place.standing() != Standing.PAST || place.year() == proposal.from() - 1;
  }

  private static Set<Standing> both(Set<Standing> one, Set<Standing> other) {
    Set<Standing> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /// The tasks of each part.
  ///
  /// @param text the text of the new year
  Map<Id, List<OpenTask>> tasks(Submission text) {
    text.narrative()
        .forEach(
            section ->
                List.of("paragraphs", "goal", "indicators").forEach(it -> words(section, it)));
    text.performanceTables().forEach(this::project);
    text.supplements().forEach(table -> add(table, Kind.TABLE, "rows", ""));
    return found;
  }

  private void project(Project project) {
    Project old = before.get(project.id());
    if (proposal.amounts().contains("budget")) {
      String was = old.text("budget");
      add(project, Kind.AMOUNT, "budget", was.equals(project.text("budget")) ? "" : was);
    }
    if (!AmountChange.plan(project).isEmpty()) {
      boolean emptied = choices.plan() == Treatment.EMPTIED;
      add(project, Kind.PLAN, "plan", emptied ? plan(old) : "");
    }
    List.of("purpose", "goals", "termGoal").forEach(field -> words(project, field));
    project.indicators().forEach(this::row);
  }

  private static String plan(Project project) {
    return AmountChange.plan(project).stream()
        .map(project::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private void row(Indicator row) {
    String value = PlainShape.fold(ValueColumns.whole(row));
    boolean cost = row.text("level2").contains("成本") || row.text("level1").contains("成本");
    if (MONEY.matcher(value).find() || (cost && MONEY_COUNT.matcher(value).find())) {
      add(row, Kind.FIGURE, VALUE, "");
    } else if (compares(row, VALUE) || compares(row, "level3") || compares(row, "description")) {
      add(row, Kind.COMPARISON, VALUE, "");
    } else if (DateMention.in(value).stream().anyMatch(date -> date.year().isPresent())) {
      add(row, Kind.DATE, VALUE, "");
    } else if (stands(row, VALUE).contains(Standing.PAST)
        || stands(row, "description").contains(Standing.PAST)) {
      add(row, Kind.PAST, VALUE, "");
    } else {
      missed(row);
    }
  }

  /// A value that was not reached.
  private void missed(Indicator row) {
    ReachedValue reached = this.reached.get(row.id());
    if (reached != null && reached.missed(row)) {
      add(row, Kind.REACHED, VALUE, reached.value());
    }
  }

  /// Sentences; of a list of them one task for all.
  private void words(Part part, String field) {
    String words = PlainShape.fold(part.text(field));
    if (words.isEmpty()) {
      return;
    }
    Optional<Kind> kind =
        MONEY.matcher(words).find()
            ? Optional.of(Kind.FIGURE)
            : compares(part, field)
                ? Optional.of(Kind.COMPARISON)
                : stands(part, field).contains(Standing.PAST)
                    ? Optional.of(Kind.PAST)
                    : Optional.empty();
    kind.ifPresent(it -> add(part, it, field, ""));
  }

  private boolean compares(Part part, String field) {
    return stands(part, field).contains(Standing.COMPARED)
        || COMPARISON.matcher(part.text(field)).find();
  }

  /// What the years of a field are, those of its lines too.
  private Set<Standing> stands(Part part, String field) {
    Set<Standing> all = new HashSet<>(years.getOrDefault(new Address(part.id(), field), Set.of()));
    for (int line = 1; line <= lines(part, field); line++) {
      all.addAll(years.getOrDefault(new Address(part.id(), field + "." + line), Set.of()));
    }
    return all;
  }

  private static int lines(Part part, String field) {
    return part.fields().texts(field).size();
  }

  private void add(Part part, Kind kind, String field, String was) {
    String value = OpenTask.value(part.fields(), field);
    found
        .computeIfAbsent(part.id(), _ -> new ArrayList<>())
        .add(new OpenTask(kind, field, value, was));
  }
}
