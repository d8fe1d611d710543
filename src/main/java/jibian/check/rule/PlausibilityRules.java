package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.ERROR;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Whether a number can be: bounds that bind nothing, more than a day or a year has.
public final class PlausibilityRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("value-impossible", ERROR, HABIT)
              .row(PlausibilityRules::impossible)
              .mends("value")
              .words(
                  WordList.GROWTH,
                  WordList.CAPPED,
                  WordList.GOOD_RATE,
                  WordList.OVER_HUNDRED,
                  WordList.SHRINK));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal YEAR = BigDecimal.valueOf(366);

  /// How many hours a day, a week, a month have at most.
  private static final Map<Character, Integer> HOURS =
      Map.of('天', 24, '日', 24, '周', 7 * 24, '月', 31 * 24);

  /// What is less already, so that less than nothing of it would be more.
  private static final Pattern LESSENS = Pattern.compile("(?:减少|节约|节省|压减)(?!率|幅)");

  private static final Pattern EACH = Pattern.compile("每([天日周月])");
  private static final Pattern A_PERIOD = Pattern.compile("[^/每]*(?:/|每)([天日周月])");
  private static final Pattern DAY =
      Pattern.compile("(?<![0-9])([0-9]{1,2})月(?:([0-9]{1,2})[日号]|份?[底末初前]|[上中下]旬)");

  private static void impossible(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (target.kind() == Target.Kind.RANGE && !target.signText().isEmpty()) {
      notes.add(
          Severity.WARNING,
          row.at("value"),
          Optional.empty(),
          "check.value-impossible.range",
          row.text("value").strip());
    }
    if (noDate(row.tightValue())) {
      notes.add(row.at("value"), "check.value-impossible.date", row.text("value").strip());
    }
    if (!target.numeric() || row.sentence().present()) {
      return;
    }
    BigDecimal number = target.number().orElseThrow();
    if (number.signum() == 0) {
      zero(row, notes);
    } else if (number.compareTo(HUNDRED) == 0 && target.is(Unit.Family.PERCENT)) {
      full(row, notes);
    } else if (number.signum() < 0
        && amount(row)
        && (LESSENS.matcher(row.name()).find() || !changes(row, notes))) {
      notes.add(row.at("value"), "check.value-impossible.negative", row.text("value").strip());
    } else if (target.is(Unit.Family.TIME) && longer(row)) {
      notes.add(row.at("value"), "check.value-impossible.hours", row.text("value").strip());
    } else if (number.compareTo(YEAR) > 0
        && Phrase.DAYS_OF_YEAR.is(row.name() + target.unitText())) {
      notes.add(row.at("value"), "check.value-impossible.days", row.text("value").strip());
    } else {
      broken(row, notes);
    }
  }

  /// Whether more hours or days are given for each day, week or month than it has.
  private static boolean longer(IndicatorFacts row) {
    Matcher period = A_PERIOD.matcher(row.target().unitText());
    Matcher named = EACH.matcher(row.name());
    boolean told = period.lookingAt() || (row.target().rest().isEmpty() && named.find());
    char per = !told ? ' ' : (period.hasMatch() ? period : named).group(1).charAt(0);
    return told
        && Set.of("小时", "天").contains(row.target().unit().orElseThrow().name())
        && row.quantity().orElseThrow().size().compareTo(BigDecimal.valueOf(HOURS.get(per))) > 0;
  }

  /// Whether a value is of something of which there is never less than nothing.
  private static boolean amount(IndicatorFacts row) {
    return row.target().unit().isPresent()
        && !row.is(Unit.Family.OTHER)
        && !row.is(Unit.Family.SCORE)
        && !Phrase.BALANCE.in(row.name());
  }

  /// Whether a text names a day that no year has: 11月31日, 13月底.
  private static boolean noDate(String text) {
    if (text.indexOf('月') < 0) {
      return false;
    }
    Matcher found = DAY.matcher(text);
    while (found.find()) {
      int month = Integer.parseInt(found.group(1));
      int day = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
      if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
        return true;
      }
    }
    return false;
  }

  private static void zero(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (target.sign() == Sign.LESS
        && (target.unit().isEmpty() || !target.is(Unit.Family.OTHER))
        && !changes(row, notes)) {
      exact(Severity.ERROR, row, "=0" + target.unitText(), "check.value-impossible.below", notes);
    } else if (target.sign().below() && !changes(row, notes)) {
      free(row, notes);
    } else if (target.sign() == Sign.AT_MOST
        && (target.unitText().isEmpty() || target.unit().filter(Unit::counts).isPresent())
        && !changes(row, notes)) {
      exact(Severity.HINT, row, "=0" + target.unitText(), "check.value-impossible.none", notes);
    } else if (!target.sign().above() && row.share() && done(row, notes)) {
      notes.add(
          Severity.WARNING,
          row.at("value"),
          Optional.empty(),
          "check.value-impossible.nothing",
          row.shown(),
          row.text("value").strip());
    }
  }

  /// ≥0 binds nothing; of what should not happen at all, =0 is meant.
  private static void free(IndicatorFacts row, FindingCollector notes) {
    boolean never = row.sense() == Direction.SHRINK && row.unit().filter(Unit::counts).isPresent();
    String value = row.text("value").strip();
    notes.add(
        row.at("value"),
        never ? Fix.write(row.at("value"), "=0" + row.target().unitText()) : Optional.empty(),
        never ? "check.value-impossible.never" : "check.value-impossible.free",
        value,
        "=0" + row.target().unitText());
  }

  /// Whether a share is of what was done or done well, so that none of it is no aim.
  private static boolean done(IndicatorFacts row, FindingCollector notes) {
    return row.sense() == Direction.GROW
        && !changes(row, notes)
        && !notes.words(WordList.GOOD_RATE).end(row.name()).isEmpty();
  }

  private static boolean changes(IndicatorFacts row, FindingCollector notes) {
    return notes.words(WordList.GROWTH).in(row.name()) || Phrase.BALANCE.in(row.name());
  }

  /// ≤100%, which binds nothing, and ≥100% of a rate that cannot be more.
  private static void full(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    boolean sign =
        target.signText().isEmpty()
            ? Phrase.BOUND_END.is(target.rest())
            : !PlainShape.chinese(target.signText().charAt(0));
    if (row.sense() == Direction.SHRINK
        && row.rate()
        && row.heading() != Heading.COST
        && notes.words(WordList.SHRINK).in(row.name())
        && !notes.words(WordList.CAPPED).in(row.name())) {
      notes.add(
          row.at("value"), "check.value-impossible.bad", row.shown(), row.text("value").strip());
      return;
    }
    if (target.sign() == Sign.AT_LEAST && sign && PercentRules.bounded(row, notes)) {
      exact(Severity.HINT, row, "=100%", "check.value-impossible.all", notes);
    }
    boolean capped =
        row.heading() == Heading.COST
            || notes.words(WordList.OVER_HUNDRED).in(row.name())
            || (notes.words(WordList.CAPPED).in(row.name()) && !Phrase.FULFILLED.in(row.name()));
    if (target.sign() == Sign.AT_MOST && !capped && row.sense() != Direction.SHRINK) {
      exact(Severity.ERROR, row, "=100%", "check.value-impossible.full", notes);
    }
  }

  private static void exact(
      Severity severity, IndicatorFacts row, String mended, String key, FindingCollector notes) {
    notes.add(
        severity,
        row.at("value"),
        Fix.write(row.at("value"), mended),
        key,
        row.text("value").strip(),
        mended);
  }

  private static void broken(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    boolean whole = target.number().orElseThrow().stripTrailingZeros().scale() <= 0;
    boolean counts =
        target.unit().filter(Unit::counts).isPresent() && !target.rest().startsWith("/");
    boolean scaled = target.numberText().endsWith("万") || target.numberText().endsWith("亿");
    if (!whole && counts && !scaled && !average(row)) {
      notes.add(row.at("value"), "check.value-impossible.whole", row.text("value").strip());
    }
  }

  /// Whether a row gives an average, which need not be whole and is a measure rather than a count.
  static boolean average(IndicatorFacts row) {
    return Phrase.AVERAGE_NAME.is(row.name()) || Phrase.AVERAGE_TOLD.in(row.description());
  }
}
