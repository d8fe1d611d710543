package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Amounts;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Whether a number can be: fractions typed for percentages, bounds that bind nothing, signs against the sense.
public final class PlausibilityRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("percent-fraction", ERROR, DOCUMENT)
              .row(PlausibilityRules::percentFraction)
              .mends("value")
              .words(WordList.GOOD_RATE, WordList.SHRINK, WordList.GROWTH, WordList.SMALL_SHARE),
          RuleEntry.of("percent-over-100", ERROR, HABIT)
              .row(PlausibilityRules::overHundred)
              .words(WordList.GOOD_RATE, WordList.OVER_HUNDRED),
          RuleEntry.of("value-impossible", ERROR, HABIT)
              .row(PlausibilityRules::impossible)
              .mends("value")
              .words(WordList.GROWTH, WordList.CAPPED, WordList.GOOD_RATE, WordList.OVER_HUNDRED),
          RuleEntry.of("cost-lower-bound", ERROR, HABIT)
              .row(PlausibilityRules::costLowerBound)
              .project(PlausibilityRules::standards)
              .mends("value")
              .words(WordList.COST_GROWER, WordList.COST_FLOOR),
          RuleEntry.of("direction", WARNING, HABIT)
              .row(PlausibilityRules::direction)
              .mends("value")
              .words(
                  WordList.GOOD_RATE,
                  WordList.SHRINK,
                  WordList.CAPPED,
                  WordList.LIMITED,
                  WordList.COST_GROWER,
                  WordList.COST_FLOOR));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal YEAR = BigDecimal.valueOf(366);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal HIGH = BigDecimal.valueOf(90);

  private PlausibilityRules() {}

  private static void percentFraction(IndicatorFacts row, FindingCollector notes) {
    if (!fraction(row, notes)) {
      return;
    }
    Target target = row.target();
    String mended =
        target.sign().text() + NotationRules.hundredfold(target.number().orElseThrow()) + "%";
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
    boolean good = notes.words(WordList.GOOD_RATE).in(row.name());
    boolean small =
        notes.words(WordList.GROWTH).in(row.name())
            || notes.words(WordList.SMALL_SHARE).in(row.name());
    boolean whole = number.compareTo(BigDecimal.ONE) == 0;
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
    }
  }

  /// Whether a share cannot be more than the whole.
  private static boolean bounded(IndicatorFacts row, FindingCollector notes) {
    boolean rate =
        notes.words(WordList.GOOD_RATE).in(row.name())
            || row.name().contains("满意")
            || (row.rate() && row.sense() != Direction.SHRINK);
    return rate && !notes.words(WordList.OVER_HUNDRED).in(row.name());
  }

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
    if (!target.numeric() || row.sentence().present()) {
      return;
    }
    BigDecimal number = target.number().orElseThrow();
    if (number.signum() == 0) {
      zero(row, notes);
    } else if (number.compareTo(HUNDRED) == 0 && target.is(Unit.Family.PERCENT)) {
      full(row, notes);
    } else if (number.signum() < 0 && target.unit().isPresent() && target.unit().get().counts()) {
      notes.add(row.at("value"), "check.value-impossible.negative", row.text("value").strip());
    } else if (number.compareTo(YEAR) > 0
        && Phrase.DAYS_OF_YEAR.is(row.name() + target.unitText())) {
      notes.add(row.at("value"), "check.value-impossible.days", row.text("value").strip());
    } else {
      broken(row, notes);
    }
  }

  private static void zero(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (target.sign() == Sign.LESS
        && (target.unit().isEmpty() || !target.is(Unit.Family.OTHER))
        && !changes(row, notes)) {
      exact(Severity.ERROR, row, "=0" + target.unitText(), "check.value-impossible.below", notes);
    } else if (target.sign() == Sign.AT_LEAST && !changes(row, notes)) {
      notes.add(row.at("value"), "check.value-impossible.free", row.text("value").strip());
    } else if (target.sign() == Sign.AT_MOST && target.unit().filter(Unit::counts).isPresent()) {
      exact(Severity.HINT, row, "=0" + target.unitText(), "check.value-impossible.none", notes);
    }
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
    if (target.sign() == Sign.AT_LEAST && sign && bounded(row, notes)) {
      exact(Severity.ERROR, row, "=100%", "check.value-impossible.all", notes);
    }
    boolean capped =
        row.heading() == Heading.COST
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

  private static void costLowerBound(IndicatorFacts row, FindingCollector notes) {
    if (!lowerCost(row, notes)) {
      return;
    }
    String mended =
        "≤" + row.text("value").strip().substring(row.target().signText().length()).strip();
    notes.add(
        row.at("value"),
        row.sentence().present() ? Optional.empty() : Fix.write(row.at("value"), mended),
        "check.cost-lower-bound",
        row.shown(),
        row.text("value").strip(),
        mended);
  }

  /// A standard that a policy may set as the least, but of which purpose or goals say that the project pays just that.
  private static void standards(ProjectFacts sheet, FindingCollector notes) {
    for (IndicatorFacts row : sheet.rows(Heading.COST)) {
      Optional<Quantity> price = row.quantity().filter(it -> !it.per().isEmpty());
      boolean least =
          row.target().sign().below()
              && notes
                  .words(WordList.COST_FLOOR)
                  .in(row.name() + PlainShape.tight(row.description()))
              && !lowerCost(row, notes)
              && !Phrase.LEAST_STANDARD.in(row.name() + PlainShape.tight(row.description()));
      if (least && price.filter(it -> paid(it, sheet)).isPresent()) {
        String mended = "≤" + Target.behindSign(row.value());
        notes.add(
            Severity.WARNING,
            row.at("value"),
            Fix.propose(row.at("value"), mended),
            "check.cost-lower-bound.paid",
            row.shown(),
            row.text("value").strip(),
            mended);
      }
    }
  }

  private static boolean paid(Quantity price, ProjectFacts sheet) {
    return price.is(Unit.Family.MONEY)
        && Stream.concat(
                sheet.goals().stream().flatMap(goal -> goal.quantities().stream()),
                Quantity.in(PlainShape.tight(sheet.text("purpose"))).stream())
            .anyMatch(
                it ->
                    it.is(Unit.Family.MONEY)
                        && it.size().compareTo(price.size()) == 0
                        && !it.sign().below());
  }

  private static boolean lowerCost(IndicatorFacts row, FindingCollector notes) {
    boolean money = row.unit().filter(unit -> unit.family() == Unit.Family.MONEY).isPresent();
    return row.heading() == Heading.COST
        && money
        && row.target().sign().below()
        && !row.sentence().differs()
        && !row.target().signText().isEmpty()
        && row.sense() != Direction.GROW
        && !notes.words(WordList.COST_GROWER).in(row.name() + PlainShape.tight(row.description()))
        && (!notes.words(WordList.COST_FLOOR).in(row.name() + PlainShape.tight(row.description()))
            || Phrase.CEILING.in(row.description()));
  }

  private static void direction(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || target.number().orElseThrow().signum() == 0
        || row.sentence().differs()
        || lowerCost(row, notes)) {
      return;
    }
    if (target.sign().below() && shrinks(row, notes)) {
      flip(row, "≤", "check.direction.shrink", notes);
    } else if (target.sign().above() && grows(row, notes)) {
      flip(row, "≥", "check.direction.grow", notes);
    }
  }

  private static boolean shrinks(IndicatorFacts row, FindingCollector notes) {
    if (row.sense() != Direction.SHRINK) {
      return false;
    }
    boolean price = row.heading() == Heading.COST && !notes.words(WordList.SHRINK).in(row.name());
    return !price;
  }

  private static boolean grows(IndicatorFacts row, FindingCollector notes) {
    if (row.heading() == Heading.COST || row.sense() == Direction.SHRINK) {
      return false;
    }
    boolean counts = row.unit().filter(Unit::counts).isPresent();
    boolean below = row.share() && row.target().number().orElseThrow().compareTo(HUNDRED) < 0;
    boolean money = row.unit().filter(unit -> unit.family() == Unit.Family.MONEY).isPresent();
    if (row.heading().benefit() && money && row.sense() == Direction.GROW) {
      return true;
    }
    if (relief(row, notes)) {
      return below || counts;
    }
    if (notes.words(WordList.LIMITED).in(row.name())) {
      return false;
    }
    if (row.share()) {
      boolean good = notes.words(WordList.GOOD_RATE).in(row.name()) || row.name().contains("满意");
      boolean high =
          row.name().endsWith("率")
              && row.rate()
              && row.target().number().orElseThrow().compareTo(HIGH) >= 0
              && !Phrase.STATE_RATE.in(row.name());
      return below
          && (high || (good && row.sense() == Direction.GROW))
          && !notes.words(WordList.CAPPED).in(row.name())
          && !row.name().contains("使用率")
          && !row.name().contains("利用率");
    }
    return row.heading() == Heading.QUANTITY
        && !row.target().rest().startsWith("/")
        && counts
        && !notes.words(WordList.LIMITED).in(PlainShape.tight(row.description()));
  }

  /// Whether a row says by how much something bad or costly becomes less: 投诉减少件数, 农药使用量下降率.
  private static boolean relief(IndicatorFacts row, FindingCollector notes) {
    return row.sense() == Direction.GROW
        && Phrase.RELIEF.is(row.name())
        && (notes.words(WordList.SHRINK).in(row.name())
            || Phrase.USED_UP.in(row.name())
            || (Phrase.LESS.in(row.name()) && !Phrase.VALUED.in(row.name())));
  }

  private static void flip(IndicatorFacts row, String sign, String key, FindingCollector notes) {
    String mended =
        sign + row.text("value").strip().substring(row.target().signText().length()).strip();
    boolean printed = row.target().signText().length() == 1;
    notes.add(
        row.at("value"),
        printed ? fix(row, mended) : Optional.empty(),
        key,
        row.shown(),
        row.text("value").strip(),
        mended);
  }

  /// That fewer is meant for a count can be the clerk's very intention; somebody should look.
  private static Optional<Fix> fix(IndicatorFacts row, String mended) {
    boolean count = row.unit().filter(Unit::counts).isPresent() && row.sense() != Direction.SHRINK;
    return count ? Fix.propose(row.at("value"), mended) : Fix.write(row.at("value"), mended);
  }
}
