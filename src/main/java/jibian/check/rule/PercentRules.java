package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.ERROR;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Amounts;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.WordList;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Whether a percentage can be: fractions typed for percentages, more than the whole.
final class PercentRules {
  static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("percent-fraction", ERROR, DOCUMENT)
              .row(PercentRules::percentFraction)
              .project(PercentRules::goalFraction, After.sameCell("percent-fraction"))
              .only(row -> small(row.target()))
              .mends("value")
              .words(WordList.GOOD_RATE, WordList.SHRINK, WordList.GROWTH, WordList.SMALL_SHARE),
          RuleEntry.of("percent-over-100", ERROR, HABIT)
              .row(PercentRules::overHundred)
              .mends("value")
              .words(WordList.GOOD_RATE, WordList.OVER_HUNDRED));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// A growth between 100 and 110 per cent is an index: 106 of the year before.
  private static final BigDecimal INDEX = BigDecimal.valueOf(110);

  /// A share of people or offices, of whom less than one in a hundred is no aim.
  private static final Pattern PEOPLE_SHARE =
      Pattern.compile("(?:人员|教师|职工|企业|农户|学生|村|单位|居民|群众)[^,。;]{0,4}(?:占比|比例)$");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static void percentFraction(IndicatorFacts row, FindingCollector notes) {
    if (fraction(row, notes)) {
      percentFraction(row, row.target(), notes);
    }
  }

  /// A share below one of which a goal says the hundredfold: 占比达到35% and ≥0.35%.
  private static void goalFraction(ProjectFacts sheet, FindingCollector notes) {
    for (IndicatorFacts row : sheet.rows()) {
      Target target = row.target();
      if (small(target)
          && !fraction(row, notes)
          && saidWhole(target.number().orElseThrow().movePointRight(2), sheet)) {
        percentFraction(row, target, notes);
      }
    }
  }

  private static boolean small(Target target) {
    return target.is(Unit.Family.PERCENT)
        && target.unitText().equals("%")
        && target.number().orElseThrow().signum() > 0
        && target.number().orElseThrow().compareTo(BigDecimal.ONE) < 0;
  }

  private static boolean saidWhole(BigDecimal whole, ProjectFacts sheet) {
    return sheet.goals().stream()
            .flatMap(goal -> goal.quantities().stream())
            .anyMatch(it -> it.is(Unit.Family.PERCENT) && it.is(whole))
        && sheet.rows().stream()
            .noneMatch(
                it ->
                    it.target()
                        .number()
                        .filter(number -> number.compareTo(whole) == 0)
                        .isPresent());
  }

  private static void percentFraction(IndicatorFacts row, Target target, FindingCollector notes) {
    String mended =
        target.sign().text() + UnitRules.hundredfold(target.number().orElseThrow()) + "%";
    notes.add(
        row.at("value"),
        Fix.write(row.at("value"), mended),
        "check.percent-fraction",
        row.text("value").strip(),
        Amounts.shown(target.number().orElseThrow()),
        mended);
  }

  /// Whether the value is a fraction where a percentage is meant: a good rate of 0.95%.
  static boolean fraction(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || !target.is(Unit.Family.PERCENT)
        || target.unit().get().name().length() > 1) {
      return false;
    }
    BigDecimal number = target.number().orElseThrow();
    if (number.signum() <= 0 || number.compareTo(BigDecimal.ONE) > 0 || target.sign().above()) {
      return false;
    }
    if (row.sense() == Direction.SHRINK && notes.words(WordList.SHRINK).in(row.name())) {
      return false;
    }
    boolean good =
        notes.words(WordList.GOOD_RATE).in(row.name()) || Phrase.GOOD_SHARE.in(row.name());
    boolean small =
        notes.words(WordList.GROWTH).in(row.name())
            || notes.words(WordList.SMALL_SHARE).in(row.name());
    boolean whole = number.compareTo(BigDecimal.ONE) == 0;
    if (!small && !whole && PEOPLE_SHARE.matcher(PlainShape.tight(row.description())).find()) {
      return true;
    }
    return good
        ? !small || number.compareTo(HALF) >= 0
        : !small
            && number.compareTo(HALF) >= 0
            && (!whole || (target.sign() == Sign.EQUAL && row.rate()));
  }

  private static void overHundred(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || !target.is(Unit.Family.PERCENT)
        || target.sign() == Sign.AT_MOST
        || target.sign() == Sign.LESS) {
      return;
    }
    int order = target.number().orElseThrow().compareTo(HUNDRED);
    boolean above = order > 0 || (order == 0 && target.sign() == Sign.MORE);
    if (above && bounded(row, notes)) {
      notes.add(row.at("value"), "check.percent-over-100", row.shown(), row.text("value").strip());
    } else if (order > 0
        && target.number().orElseThrow().compareTo(INDEX) < 0
        && Phrase.GROWTH_END.in(row.name())) {
      String growth = Amounts.shown(target.number().orElseThrow().subtract(HUNDRED));
      String mended = target.sign().text() + growth + "%";
      notes.add(
          Severity.WARNING,
          row.at("value"),
          Fix.propose(row.at("value"), mended),
          "check.percent-over-100.growth",
          row.shown(),
          row.text("value").strip(),
          mended);
    }
  }

  /// Whether a share cannot be more than the whole.
  static boolean bounded(IndicatorFacts row, FindingCollector notes) {
    boolean rate =
        notes.words(WordList.GOOD_RATE).in(row.name())
            || row.name().contains("满意")
            || ((row.rate() || Phrase.DEGREE_NAME.is(row.name()))
                && row.sense() != Direction.SHRINK);
    return rate && !notes.words(WordList.OVER_HUNDRED).in(row.name());
  }
}
