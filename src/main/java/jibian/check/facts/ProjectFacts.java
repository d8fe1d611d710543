package jibian.check.facts;

import module java.base;

import jibian.check.finding.Fix;
import jibian.check.finding.FixApplier;
import jibian.check.language.Amounts;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Similarity;
import jibian.text.TableTitle;
import jibian.text.Unit;

/// A project as the rules look at it: its rows and amounts read once.
public final class ProjectFacts {
  private static final Pattern STATED =
      Pattern.compile("^(?:用途)?[^0-9]{0,6}预算(?:数|规模|资金|金额)?(?:为)?([0-9][0-9,.]*)万元");

  private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

  private final Project project;
  private final ReviewContext terms;
  private final List<IndicatorFacts> rows;
  private final boolean large;
  private final Optional<BigDecimal> budget;
  private final List<Plan> plan;
  private final String nameKey;
  private final Similarity nameLikeness;
  private final String code;
  private final Reading reading;
  private List<StageFacts> stages;

  /// What the sentences of the head say, read when a rule asks for it.
  private static final class Reading {
    private List<Passage> goals;
    private List<BigDecimal> amounts;
    private List<BigDecimal> named;
  }

  /// A text of the head.
  ///
  /// @param text in plain shape without blanks
  /// @param quantities all that it names
  public record Passage(String text, List<Quantity> quantities) {
    static Passage of(String printed) {
      String text = PlainShape.tight(printed);
      return new Passage(text, Quantity.in(text));
    }
  }

  /// One cell of the schedule.
  ///
  /// @param month 1–12
  /// @param text as printed, in plain shape
  /// @param percent what it says; empty where it is blank or no percentage
  public record Plan(int month, String text, Optional<BigDecimal> percent) {
    public boolean blank() {
      return text.isEmpty();
    }

    /// Whether something is wrong with it that a rule of its own says.
    public boolean malformed() {
      return !blank() && percent.isEmpty();
    }
  }

  public ProjectFacts(Project project, ReviewContext terms) {
    this(project, terms, read(project, new IdentityHashMap<>(), terms));
  }

  /// A project as an edit made it of one that was read: the rows that stayed are not read again.
  public ProjectFacts(Project project, ProjectFacts before) {
    this(project, before.terms, read(project, byIndicator(before), before.terms));
  }

  private static IdentityHashMap<Indicator, IndicatorFacts> byIndicator(ProjectFacts sheet) {
    IdentityHashMap<Indicator, IndicatorFacts> rows = new IdentityHashMap<>();
    sheet.rows.forEach(row -> rows.put(row.indicator(), row));
    return rows;
  }

  private ProjectFacts(Project project, ReviewContext terms, List<IndicatorFacts> rows) {
    this.project = project;
    this.terms = terms;
    this.rows = List.copyOf(rows);
    large =
        terms.form().money() == Form.Money.WAN
            && Stream.of("budget", "fiscal", "other").anyMatch(field -> large(amount(field)));
    budget = terms.showsBudget() ? amount("budget").map(terms.form().money()::toWan) : stated();
    plan = Schedule.of(project);
    nameKey = PlainShape.key(named(project, terms));
    nameLikeness = Similarity.of(nameKey);
    code = PlainShape.tight(text("code"));
    reading = new Reading();
  }

  private static List<IndicatorFacts> read(
      Project project, IdentityHashMap<Indicator, IndicatorFacts> known, ReviewContext terms) {
    List<IndicatorFacts> read = new ArrayList<>(project.indicators().size());
    for (Indicator row : project.indicators()) {
      int place = read.size() + 1;
      IndicatorFacts same = known.get(row);
      read.add(
          same != null && same.place() == place
              ? same
              : terms.rows().read(project.id(), row, place, terms));
    }
    return read;
  }

  /// The same with a cell of the head written; the rows stay the same objects.
  public ProjectFacts with(Fix.Cell cell) {
    Project written = FixApplier.set(project, cell);
    return new ProjectFacts(written, terms, rows);
  }

  /// The same with a row changed; all else stays the same objects.
  public ProjectFacts with(IndicatorFacts row) {
    List<IndicatorFacts> changed = new ArrayList<>(rows);
    changed.set(row.place() - 1, row);
    return new ProjectFacts(this, changed);
  }

  private ProjectFacts(ProjectFacts sheet, List<IndicatorFacts> rows) {
    project = sheet.project;
    terms = sheet.terms;
    this.rows = rows;
    large = sheet.large;
    budget = sheet.budget;
    plan = sheet.plan;
    nameKey = sheet.nameKey;
    nameLikeness = sheet.nameLikeness;
    code = sheet.code;
    reading = sheet.reading;
  }

  /// The name of a project; where the form has no cell for it, what the title of its table says.
  private static String named(Project project, ReviewContext terms) {
    return project.has("name") || !project.has("tableTitle")
        ? project.name()
        : TableTitle.project(project.tableTitle(), terms.unit());
  }

  private Optional<BigDecimal> stated() {
    Matcher matcher = STATED.matcher(PlainShape.tight(text("purpose")));
    return matcher.find() ? Figure.number(matcher.group(1)) : Optional.empty();
  }

  /// An amount of the head, in what the form counts in; empty where the cell is blank or holds no number.
  public Optional<BigDecimal> amount(String field) {
    String text = PlainShape.tight(text(field));
    boolean turned = terms.form().money() == Form.Money.YUAN && text.endsWith("万元");
    return Amounts.plain(text).map(amount -> turned ? amount.movePointRight(4) : amount);
  }

  /// Whether an amount has five digits before the point.
  public static boolean large(Optional<BigDecimal> amount) {
    return amount.filter(it -> it.compareTo(LARGE) >= 0).isPresent();
  }

  /// Whether an amount of the head has five digits before the point.
  public boolean large() {
    return large;
  }

  /// A text of the head, or an empty one where the form has no such cell.
  public String text(String field) {
    return project.text(field);
  }

  /// A cell of the head.
  public Address at(String field) {
    return new Address(project.id(), field);
  }

  public Address address() {
    return Address.of(project.id());
  }

  public Id id() {
    return project.id();
  }

  public Project project() {
    return project;
  }

  public ReviewContext terms() {
    return terms;
  }

  public List<IndicatorFacts> rows() {
    return rows;
  }

  /// A row by its id; empty where there is none.
  public Optional<IndicatorFacts> row(Id wanted) {
    return rows.stream().filter(row -> row.id().equals(wanted)).findFirst();
  }

  /// The rows under a heading.
  public List<IndicatorFacts> rows(Heading heading) {
    List<IndicatorFacts> under = new ArrayList<>();
    for (IndicatorFacts row : rows) {
      if (row.heading() == heading) {
        under.add(row);
      }
    }
    return under;
  }

  /// The budget in 万元: the field of the form, or what the purpose states at its start (预算数50万元).
  public Optional<BigDecimal> budget() {
    return budget;
  }

  /// The amounts in 元 that purpose and goals name, without those that say whose money it is (中央补助2136万元).
  public List<BigDecimal> amounts() {
    if (reading.amounts == null) {
      reading.amounts = readAmounts();
    }
    return reading.amounts;
  }

  /// All amounts in 元 that purpose and goals name.
  public List<BigDecimal> named() {
    if (reading.named == null) {
      List<BigDecimal> named = new ArrayList<>();
      money(
          (figure, text) -> {
            if (text.indexOf('元') >= 0) {
              named.add(figure.size());
            }
          });
      reading.named = List.copyOf(named);
    }
    return reading.named;
  }

  /// The goals, in their order.
  public List<Passage> goals() {
    if (reading.goals == null) {
      reading.goals = GoalNumbers.without(project.goals()).map(Passage::of).toList();
    }
    return reading.goals;
  }

  private List<BigDecimal> readAmounts() {
    List<BigDecimal> amounts = new ArrayList<>();
    money(
        (figure, text) -> {
          if (!Phrase.MONEY_SOURCE.in(text.substring(0, figure.start()))) {
            amounts.add(figure.size());
          }
        });
    return amounts;
  }

  /// Gives out the amounts of money in purpose and goals, each with its text in plain shape without blanks.
  private void money(BiConsumer<Figure, String> take) {
    for (String printed :
        Stream.concat(Stream.of(text("purpose")), project.goals().stream()).toList()) {
      String text = PlainShape.tight(printed);
      for (Figure figure : Figure.in(text)) {
        if (figure.is(Unit.Family.MONEY)) {
          take.accept(figure, text);
        }
      }
    }
  }

  /// The schedule in the order of the months; empty where the text has none.
  public List<Plan> plan() {
    return plan;
  }

  /// The name as it is compared.
  public String nameKey() {
    return nameKey;
  }

  /// How the name is compared with others that are nearly it.
  public Similarity nameLikeness() {
    return nameLikeness;
  }

  /// The project in the stages that were begun.
  public List<StageFacts> stages() {
    if (stages == null) {
      List<Indicator> now = rows.stream().map(IndicatorFacts::indicator).toList();
      stages =
          terms.stages().stream()
              .filter(stage -> stage.covers(project))
              .map(stage -> StageFacts.of(project.withIndicators(now), stage))
              .toList();
    }
    return stages;
  }

  /// The code in plain shape.
  public String code() {
    return code;
  }

  /// The name, or its number where it has none.
  public String shown() {
    String name = text("name").strip();
    return name.isEmpty() ? text("tableTitle").strip() : name;
  }
}
