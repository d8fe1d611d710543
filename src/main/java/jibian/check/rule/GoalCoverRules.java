package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.text.DateMention;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Whether what the goals promise is in an indicator.
final class GoalCoverRules {
  private static final Set<String> PERIODS =
      Set.of("年", "季度", "季", "月", "旬", "周", "日", "天", "学期", "半年");

  /// As many signs before a number are told with it.
  private static final int WORDS = 12;

  private static final BigDecimal ROUNDED = new BigDecimal("0.005");

  /// A number of places is where something is done: 12个村.
  private static final Pattern PLACE = Pattern.compile("个.+");

  private static final String CLAUSE = ",。;:、!?";

  /// As many numbers beside one another are added up.
  private static final int MOST = 6;

  private static final Pattern POINTS = Pattern.compile("(?:^|[;；。:：])\\s*(?:[0-9]{1,2}[、.．)）])");

  static void uncovered(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    StringBuilder said = new StringBuilder();
    for (IndicatorFacts row : sheet.rows()) {
      said.append(row.nameKey()).append('\n').append(row.descriptionKey()).append('\n');
      said.append(row.valueKey()).append('\n');
    }
    String all = said.toString();
    List<String> goals = sheet.project().goals();
    for (int i = 0; i < goals.size(); i++) {
      Address address = sheet.at("goals." + (i + 1));
      goal(goals.get(i), sheet.goals().get(i), address, all, sheet, notes);
    }
  }

  private static void goal(
      String goal,
      ProjectFacts.Passage read,
      Address address,
      String said,
      ProjectFacts sheet,
      FindingCollector notes) {
    for (String point : POINTS.split(goal, -1)) {
      String key =
          notes
              .words(WordList.COMMON)
              .strip(PlainShape.key(GoalRules.NUMBERING.matcher(point).replaceFirst("")));
      if (key.length() >= 5 && !SimilarTexts.shares(key, said)) {
        notes.add(address, "check.goal-uncovered", point.strip());
        return;
      }
    }
    number(read, address, said, sheet, notes);
  }

  private static void number(
      ProjectFacts.Passage goal,
      Address address,
      String words,
      ProjectFacts sheet,
      FindingCollector notes) {
    Matcher numbering = GoalRules.NUMBERING.matcher(goal.text());
    int from = numbering.find() ? numbering.end() : 0;
    List<Quantity> all =
        goal.quantities().stream().filter(quantity -> quantity.start() >= from).toList();
    for (Quantity said : all) {
      if (measures(said, goal.text())
          && (!told(said, sheet) || stranger(said, goal.text(), words, sheet, notes))
          && !added(said, all, sheet)
          && !periodic(said, sheet)) {
        notes.add(address, "check.goal-uncovered.number", named(said, goal.text()));
        return;
      }
    }
  }

  /// Whether no word of the clause of a number is in any indicator, so that one with the same number is so by chance:
  /// 橡胶割制推广至5个农场.
  private static boolean stranger(
      Quantity said, String goal, String words, ProjectFacts sheet, FindingCollector notes) {
    int from = said.start();
    while (from > 0 && CLAUSE.indexOf(goal.charAt(from - 1)) < 0) {
      from--;
    }
    int to = said.end();
    while (to < goal.length() && CLAUSE.indexOf(goal.charAt(to)) < 0) {
      to++;
    }
    String key =
        notes
            .words(WordList.COMMON)
            .strip(
                PlainShape.key(
                    goal.substring(from, said.start()) + goal.substring(said.end(), to)));
    boolean other =
        sheet.rows().stream()
            .noneMatch(
                row ->
                    row.quantity()
                        .filter(it -> it.comparable(said) && it.is(said.number()))
                        .isPresent());
    return other
        && said.unit().filter(it -> it.share() || PLACE.matcher(it.name()).matches()).isEmpty()
        && key.length() >= 4
        && !SimilarTexts.shares(key, words);
  }

  /// A number with the words of its clause before it, as the goal prints them: 物资到库率100%.
  private static String named(Quantity said, String goal) {
    int from = said.start();
    while (from > 0
        && said.start() - from < WORDS
        && (PlainShape.chinese(goal.charAt(from - 1))
            || "≥≤=".indexOf(goal.charAt(from - 1)) >= 0)) {
      from--;
    }
    return goal.substring(from, said.start()) + said.printed();
  }

  /// Whether a number is for each month or the like, of what an indicator gives for the year: 每月1份 of 12份.
  private static boolean periodic(Quantity said, ProjectFacts sheet) {
    return said.per().stream().anyMatch(PERIODS::contains)
        && sheet.rows().stream()
            .anyMatch(row -> row.target().numeric() && row.unit().equals(said.unit()));
  }

  /// Whether a number in figures is one that an indicator should name: no range, and not how much something changes.
  private static boolean measures(Quantity said, String text) {
    return Character.isDigit(text.charAt(said.start()))
        && said.to().isEmpty()
        && said.change() == Quantity.Change.NONE
        && !Phrase.PLACES.in(text.substring(said.end()))
        && !Phrase.NOT_PROMISED.in(text.substring(0, said.start()))
        && said.unit()
            .filter(
                unit ->
                    unit.counts()
                        || (unit.share() && unit.name().length() == 1)
                        || (unit.family() == Unit.Family.MONEY
                            && said.per().isEmpty()
                            && Phrase.EARNED.in(said.subject()))
                        || unit.family() == Unit.Family.LENGTH
                        || unit.family() == Unit.Family.AREA)
            .isPresent();
  }

  /// Whether an indicator names the sum of several numbers of a goal, or several indicators add up to one: 采购灭火机60台、
  /// 灭火弹1500枚 and =1560件.
  private static boolean added(Quantity figure, List<Quantity> goal, ProjectFacts sheet) {
    List<BigDecimal> values =
        sheet.rows().stream()
            .filter(row -> row.target().numeric() && !row.share())
            .map(row -> row.target().number().orElseThrow())
            .toList();
    int at = goal.indexOf(figure);
    List<BigDecimal> around =
        goal.subList(Math.max(0, at - MOST), Math.min(goal.size(), at + MOST)).stream()
            .map(Quantity::number)
            .toList();
    return values.stream()
            .anyMatch(value -> neighbours(around, value, Math.min(at, MOST), near(figure, value)))
        || neighbours(
            ofUnit(figure, sheet), figure.number(), -1, figure.number().multiply(ROUNDED));
  }

  /// How far a sum may be off: half of a hundredth, but not where the number is itself no more than that.
  private static BigDecimal near(Quantity figure, BigDecimal value) {
    return figure.number().compareTo(value.movePointLeft(2)) > 0
        ? value.multiply(ROUNDED)
        : BigDecimal.ZERO;
  }

  private static List<BigDecimal> ofUnit(Quantity figure, ProjectFacts sheet) {
    return sheet.rows(Heading.QUANTITY).stream()
        .filter(row -> row.target().numeric() && row.unit().equals(figure.unit()))
        .map(row -> row.target().number().orElseThrow())
        .toList();
  }

  /// Whether several numbers beside one another add up to another one.
  ///
  /// @param with which one of them must be among them; negative for any
  /// @param near how far the sum may be off
  private static boolean neighbours(
      List<BigDecimal> numbers, BigDecimal whole, int with, BigDecimal near) {
    for (int from = 0; from < numbers.size(); from++) {
      BigDecimal sum = numbers.get(from);
      for (int to = from + 1; to < Math.min(numbers.size(), from + MOST); to++) {
        sum = sum.add(numbers.get(to));
        boolean held = with < 0 || (from <= with && with <= to);
        if (held && sum.subtract(whole).abs().compareTo(near) <= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether an indicator names a number.
  private static boolean told(Quantity figure, ProjectFacts sheet) {
    return sheet.rows().stream()
        .flatMap(row -> Stream.of(row.text("level3"), row.description(), row.value()))
        .map(PlainShape::tight)
        .anyMatch(
            text ->
                Figure.in(text).stream()
                    .filter(
                        it -> it.number().compareTo(figure.number()) == 0 || hundredth(it, figure))
                    .filter(it -> it.unit().isEmpty() || sameKind(it, figure))
                    .anyMatch(it -> figure.is(Unit.Family.TIME) || !dated(it, text)));
  }

  /// Whether a share is that of a goal typed as a fraction, of which another rule speaks: 0.87% of 87%.
  private static boolean hundredth(Figure figure, Quantity said) {
    return figure.is(Unit.Family.PERCENT)
        && said.is(Unit.Family.PERCENT)
        && figure.number().compareTo(said.number().movePointLeft(2)) == 0;
  }

  /// Whether two numbers are of one kind: both shares, both money, or neither.
  private static boolean sameKind(Figure figure, Quantity said) {
    return figure.unit().orElseThrow().share() == said.unit().filter(Unit::share).isPresent()
        && figure.is(Unit.Family.MONEY) == said.is(Unit.Family.MONEY);
  }

  /// Whether a number is part of a date.
  private static boolean dated(Figure figure, String text) {
    return figure.is(Unit.Family.TIME)
        || DateMention.in(text).stream()
            .anyMatch(it -> it.start() <= figure.start() && figure.start() < it.end());
  }
}
