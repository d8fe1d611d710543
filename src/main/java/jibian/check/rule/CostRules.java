package jibian.check.rule;

import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.Price;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Amounts;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Heading;
import jibian.model.Target;

/// Cost indicators against the budget.
public final class CostRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("total-cost", ERROR, NORM)
              .project(CostRules::total)
              .only(row -> row.heading() == Heading.COST)
              .mends("value")
              .words(WordList.TOTAL_COST, WordList.COST_GROWER));

  /// What is so many times the budget is in another unit, of which other rules speak.
  private static final BigDecimal OTHER_UNIT = BigDecimal.valueOf(100);

  private static void total(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.budget().isEmpty()) {
      return;
    }
    BigDecimal budget = sheet.budget().get();
    List<IndicatorFacts> costs = sheet.rows(Heading.COST);
    costs.stream().filter(row -> inYuan(row, budget)).forEach(row -> sayUnit(row, budget, notes));
    List<IndicatorFacts> totals =
        costs.stream()
            .filter(row -> isTotal(row, sheet, notes))
            .filter(row -> !inYuan(row, budget) && !asYuan(row, budget))
            .toList();
    costs.stream()
        .filter(row -> !totals.contains(row) && overspends(row, budget, notes))
        .forEach(
            row ->
                say(
                    Severity.WARNING,
                    "check.total-cost.above",
                    row,
                    Amounts.tenThousands(row.money().orElseThrow()),
                    budget,
                    notes));
    for (IndicatorFacts row : totals) {
      BigDecimal amount = Amounts.tenThousands(row.money().orElseThrow());
      boolean slip = Amounts.equal(amount.movePointRight(4), budget);
      boolean equal = slip || Amounts.equal(amount, budget) || Amounts.rounds(amount, budget);
      if (!equal && amount.compareTo(budget) > 0) {
        say(Severity.ERROR, "check.total-cost.above", row, amount, budget, notes);
      } else if (!equal
          && !completed(budget, sheet)
          && !mentioned(amount, sheet)
          && !paysFor(amount, sheet)) {
        say(Severity.WARNING, "check.total-cost.below", row, amount, budget, notes);
      }
    }
  }

  /// Whether a row that is no total lets more be spent than the budget has; what is invested can be spent over years.
  private static boolean overspends(IndicatorFacts row, BigDecimal budget, FindingCollector notes) {
    return row.money().isPresent()
        && row.target().kind() == Target.Kind.NUMBER
        && !row.target().sign().below()
        && budget.signum() > 0
        && row.sense() != Direction.GROW
        && (Phrase.SPENT_NAME.in(row.name())
            || !Phrase.OTHER_MONEY.in(row.name() + row.description()))
        && !notes.words(WordList.COST_GROWER).in(row.name())
        && above(row, budget)
        && !above(row, budget.multiply(OTHER_UNIT))
        && !inYuan(row, budget);
  }

  /// Whether a row gives the number of the budget in 元: 120元 against 120.00万元.
  private static boolean inYuan(IndicatorFacts row, BigDecimal budget) {
    return row.target().money().isPresent()
        && row.target().unit().orElseThrow().name().equals("元")
        && row.target().rest().isEmpty()
        && row.sense() != Direction.GROW
        && row.price().isEmpty()
        && budget.signum() > 0
        && row.target().number().orElseThrow().compareTo(budget) == 0;
  }

  /// Whether a row gives the budget in 元 behind which 万元 stands: 12400000.00万元 against 1240.00.
  static boolean asYuan(IndicatorFacts row, BigDecimal budget) {
    return row.target().money().isPresent()
        && row.target().unit().orElseThrow().name().equals("万元")
        && row.target().rest().isEmpty()
        && budget.signum() > 0
        && Amounts.equal(row.target().number().orElseThrow(), budget.movePointRight(4));
  }

  private static void sayUnit(IndicatorFacts row, BigDecimal budget, FindingCollector notes) {
    String mended = "≤" + Amounts.shown(budget) + "万元";
    notes.add(
        Severity.WARNING,
        row.at("value"),
        Fix.propose(row.at("value"), mended),
        "check.total-cost.unit",
        row.text("value").strip(),
        mended);
  }

  /// Whether the amounts among the costs make up the budget together.
  private static boolean completed(BigDecimal budget, ProjectFacts sheet) {
    BigDecimal sum =
        sheet.rows(Heading.COST).stream()
            .flatMap(row -> row.money().stream())
            .map(Amounts::tenThousands)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Amounts.equal(sum, budget);
  }

  /// Whether purpose or goals name an amount as a part of the budget.
  private static boolean mentioned(BigDecimal amount, ProjectFacts sheet) {
    return sheet.amounts().stream().anyMatch(it -> Amounts.equal(Amounts.tenThousands(it), amount));
  }

  /// Whether a row of the costs is about all the project's money.
  static boolean isTotal(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    if (row.target().kind() != Target.Kind.NUMBER || row.money().isEmpty()) {
      return false;
    }
    WordSearch totals = notes.words(WordList.TOTAL_COST);
    String description = row.descriptionKey();
    boolean named =
        totals.is(row.name())
            || Phrase.ALL_MONEY.is(row.name())
            || (row.name().startsWith("项目") && totals.is(row.name().substring(2)))
            || totals.is(description)
            || Phrase.ALL_MONEY.is(description)
            || onlyTotal(row, sheet);
    return named
        && (row.sense() != Direction.GROW || !row.target().sign().below())
        && !notes.words(WordList.COST_GROWER).in(row.name());
  }

  /// Whether a row is called a total, the costs name no other sum, and it is the total of what the project is named
  /// after (检查费用总成本), or number times price is the very budget.
  private static boolean onlyTotal(IndicatorFacts row, ProjectFacts sheet) {
    Optional<MatchResult> total = Phrase.TOTAL_OF.find(row.name());
    if (total.isEmpty()) {
      return false;
    }
    List<IndicatorFacts> costs = sheet.rows(Heading.COST);
    boolean alone =
        costs.stream()
            .allMatch(
                other ->
                    other.place() == row.place()
                        || other.money().isEmpty()
                        || other.price().isPresent());
    String of = row.name().substring(0, total.get().start());
    boolean own =
        of.isEmpty() || Phrase.ANY_MONEY.is(of) || SimilarTexts.shares(of, sheet.nameKey());
    boolean spends = sheet.budget().filter(it -> above(row, it)).isPresent() && spent(row.name());
    return (alone || (spends && SimilarTexts.shares(of, sheet.nameKey())))
        && (own
            || (sheet.budget().isPresent()
                && costs.stream().anyMatch(other -> buys(other, sheet.budget().get(), sheet))));
  }

  /// Whether an amount is that of the things the project pays a price for, which need not be all it pays.
  private static boolean paysFor(BigDecimal amount, ProjectFacts sheet) {
    return sheet.rows(Heading.COST).stream().anyMatch(price -> buys(price, amount, sheet));
  }

  private static boolean above(IndicatorFacts row, BigDecimal budget) {
    return Amounts.tenThousands(row.money().orElseThrow()).compareTo(budget) > 0;
  }

  /// Whether a name speaks of what is spent in the year; an investment can go on for years.
  private static boolean spent(String name) {
    return name.endsWith("支出") || name.endsWith("成本") || name.endsWith("费用");
  }

  private static boolean buys(IndicatorFacts price, BigDecimal amount, ProjectFacts sheet) {
    Optional<Price> each = price.price();
    return each.isPresent()
        && sheet.rows(Heading.QUANTITY).stream()
            .filter(row -> row.target().numeric() && !row.share())
            .filter(row -> UnitPriceRules.fits(row, each.get(), price))
            .map(row -> each.get().times(row.target().number().orElseThrow()))
            .anyMatch(sum -> Amounts.equal(sum, amount));
  }

  private static void say(
      Severity severity,
      String key,
      IndicatorFacts row,
      BigDecimal amount,
      BigDecimal budget,
      FindingCollector notes) {
    boolean yuan = row.target().unit().filter(it -> it.name().equals("元")).isPresent();
    String mended =
        yuan
            ? "≤" + Amounts.shown(budget.movePointRight(4)) + "元"
            : "≤" + Amounts.shown(budget) + "万元";
    Optional<Fix> fix =
        severity == Severity.ERROR
            ? Fix.write(row.at("value"), mended)
            : Fix.propose(row.at("value"), mended);
    notes.add(
        severity,
        row.at("value"),
        fix,
        key,
        row.shown(),
        Amounts.shown(amount),
        Amounts.shown(budget));
  }
}
