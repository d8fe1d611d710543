package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.finding.Severity;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.Slips;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Heading;
import jibian.model.Target;
import jibian.text.DateMention;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Similarity;
import jibian.text.Unit;

/// What the goals promise against the indicators: 配套机井86眼 and =68眼.
final class GoalNumberRules {
  /// A subject of so many signs is no chance.
  private static final int CLEAR = 4;

  /// A number of so many figures is not the same in another order by chance.
  private static final int LONG = 3;

  private static final Pattern FROM = Pattern.compile("(?:由|从|自|原)$");

  /// What says that the date is that of some of them.
  private static final Pattern REST = Pattern.compile("其余|其他|除.{1,12}外|剩余|分批|首批");

  /// How much of the shorter one of two texts must stand in the other.
  private static final double ALIKE = 0.7;

  static void against(ProjectFacts sheet, FindingCollector notes) {
    List<ProjectFacts.Passage> goals = sheet.goals();
    if (goals.stream().allMatch(goal -> goal.quantities().isEmpty())) {
      return;
    }
    List<Figure> figures = goals.stream().flatMap(goal -> Figure.in(goal.text()).stream()).toList();
    List<IndicatorFacts> doubtful =
        sheet.rows().stream().filter(row -> plain(row) && differs(row.target(), figures)).toList();
    if (doubtful.isEmpty()) {
      return;
    }
    List<Said> said =
        goals.stream()
            .flatMap(goal -> goal.quantities().stream().map(it -> new Said(goal.text(), it)))
            .filter(it -> it.quantity().to().isEmpty() && !it.before())
            .filter(it -> it.quantity().change() == Quantity.Change.NONE)
            .toList();
    doubtful.forEach(row -> against(row, said, sheet, notes));
  }

  /// The number of a row in the purpose, with its figures in another order.
  static void purpose(ProjectFacts sheet, FindingCollector notes) {
    String printed = sheet.text("purpose");
    List<IndicatorFacts> doubtful =
        sheet.rows().stream()
            .filter(
                row -> plain(row) && Slips.mayHold(printed, row.quantity().orElseThrow().number()))
            .toList();
    if (doubtful.isEmpty()) {
      return;
    }
    String text = PlainShape.tight(printed);
    List<Quantity> said = Quantity.in(text);
    for (IndicatorFacts row : doubtful) {
      Quantity value = row.quantity().orElseThrow();
      said.stream()
          .filter(it -> it.comparable(value) && it.to().isEmpty())
          .filter(it -> Slips.transposed(it.number(), value.number(), LONG))
          .filter(it -> sheet.rows().stream().noneMatch(other -> tells(other, it.number())))
          .findFirst()
          .ifPresent(
              it ->
                  notes.add(
                      Severity.WARNING,
                      row.at("value"),
                      Optional.empty(),
                      "check.description-against-value.purpose",
                      text.substring(it.start(), it.end()),
                      row.text("value").strip()));
    }
  }

  private static boolean plain(IndicatorFacts row) {
    return row.target().unit().isPresent()
        && !row.sentence().present()
        && row.quantity()
            .filter(it -> !it.is(Unit.Family.MONEY) || !it.per().isEmpty())
            .isPresent();
  }

  /// Whether the goals have numbers of the unit, but not this one.
  private static boolean differs(Target target, List<Figure> figures) {
    Unit unit = target.unit().orElseThrow();
    BigDecimal size = target.number().orElseThrow().multiply(unit.factor());
    return figures.stream().anyMatch(it -> it.unit().filter(unit::equals).isPresent())
        && figures.stream().noneMatch(it -> it.is(unit.family()) && it.size().compareTo(size) == 0);
  }

  /// A number of a goal, both in plain shape.
  private record Said(String goal, Quantity quantity) {
    /// Whether it is what there was before: 由20个工作日压缩至12个工作日.
    boolean before() {
      return FROM.matcher(goal.substring(0, quantity.start())).find();
    }

    String printed() {
      return goal.substring(quantity.start(), quantity.end());
    }
  }

  private static void against(
      IndicatorFacts row, List<Said> said, ProjectFacts sheet, FindingCollector notes) {
    Quantity value = row.quantity().orElseThrow();
    WordSearch common = notes.words(WordList.COMMON);
    said.stream()
        .filter(it -> it.quantity().comparable(value) && !fraction(value, it.quantity()))
        .filter(it -> meant(it.quantity(), row, sheet, common))
        .findFirst()
        .ifPresent(it -> differs(row, it.quantity().subject() + it.printed(), notes));
  }

  /// Whether a value is a goal's percentage typed as a fraction, which has a rule of its own: 95% and 0.95%.
  private static boolean fraction(Quantity value, Quantity said) {
    return value.is(Unit.Family.PERCENT) && said.is(value.number().movePointRight(2));
  }

  /// Whether a number of a goal is that of a row: what it is about is what the row's name says, or nearly that and no
  /// other row has the number.
  private static boolean meant(
      Quantity said, IndicatorFacts row, ProjectFacts sheet, WordSearch common) {
    String name = told(row.nameKey(), common);
    return Stream.of(said.subject(), said.before())
        .map(PlainShape::key)
        .anyMatch(
            counted ->
                same(told(counted, common), name)
                    || (Slips.transposed(said.number(), row.quantity().orElseThrow().number(), LONG)
                        && sheet.rows().stream().noneMatch(other -> tells(other, said.number())))
                    || (alike(counted, row.nameKey())
                        && sheet.rows().stream().noneMatch(other -> tells(other, said.number()))));
  }

  private static String told(String key, WordSearch common) {
    return Phrase.COUNTING_END.matcher(common.strip(key)).replaceFirst("");
  }

  private static boolean same(String counted, String name) {
    return Math.min(name.length(), counted.length()) >= 2
        && (name.equals(counted) || (name.length() >= CLEAR && counted.endsWith(name)));
  }

  private static boolean alike(String counted, String name) {
    return Math.min(name.length(), counted.length()) >= CLEAR
        && (reordered(counted, name)
            || Similarity.of(counted).overlap(Similarity.of(name)) >= ALIKE);
  }

  /// Whether two texts are made of the same signs: 桥梁检测 and 检测桥梁.
  private static boolean reordered(String one, String other) {
    return one.length() == other.length()
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  private static boolean tells(IndicatorFacts row, BigDecimal number) {
    return Stream.of(row.text("level3"), row.description(), row.value())
        .flatMap(text -> Figure.in(PlainShape.tight(text)).stream())
        .anyMatch(it -> it.number().compareTo(number) == 0);
  }

  /// The one date of the goals against the row that gives the time of the same thing.
  static void dates(ProjectFacts sheet, FindingCollector notes) {
    List<String> goals =
        sheet.goals().stream().map(ProjectFacts.Passage::text).filter(it -> dated(it)).toList();
    if (goals.size() != 1) {
      return;
    }
    String goal = goals.getFirst();
    List<DateMention> dates = DateMention.in(goal);
    if (dates.size() != 1 || dates.getFirst().month().isEmpty()) {
      return;
    }
    String behind = goal.substring(dates.getFirst().end()).split("[,;。]", 2)[0];
    for (IndicatorFacts row : sheet.rows(Heading.TIME)) {
      List<DateMention> due = DateMention.in(row.value());
      boolean other =
          row.target().kind() == Target.Kind.DATE
              && due.size() == 1
              && due.getFirst().month().isPresent()
              && due.getFirst().month().getAsInt() != dates.getFirst().month().getAsInt();
      String event = Phrase.DATE_NAME.matcher(row.name()).replaceFirst("");
      boolean rest = REST.matcher(row.description() + goal).find();
      if (other && !rest && event.length() >= 2 && behind.contains(event.substring(0, 2))) {
        differs(
            row, goal.substring(dates.getFirst().start(), dates.getFirst().end()) + behind, notes);
      }
    }
  }

  private static void differs(IndicatorFacts row, String promised, FindingCollector notes) {
    notes.add(
        Severity.WARNING,
        row.at("value"),
        Optional.empty(),
        "check.description-against-value.goal",
        promised,
        row.text("value").strip());
  }

  private static boolean dated(String goal) {
    return !DateMention.in(goal).isEmpty();
  }
}
