package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import jibian.check.facts.After;
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
import jibian.text.Unit;
import jibian.text.Units;

/// Cost indicators against the budget.
public final class CostRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("total-cost", ERROR, NORM)
              .project(CostRules::total)
              .mends("value")
              .words(WordList.TOTAL_COST, WordList.COST_GROWER),
          RuleEntry.of("unit-price", WARNING, HABIT)
              .project(CostRules::unitPrice, After.sameProject("total-cost"))
              .words(WordList.TOTAL_COST, WordList.COST_GROWER));

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  /// What is so many times the budget is in another unit, of which other rules speak.
  private static final BigDecimal OTHER_UNIT = BigDecimal.valueOf(100);

  private static final BigDecimal TENTH = new BigDecimal("0.01");

  private CostRules() {}

  private static void total(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.budget().isEmpty()) {
      return;
    }
    BigDecimal budget = sheet.budget().get();
    List<IndicatorFacts> costs = sheet.rows(Heading.COST);
    costs.stream().filter(row -> inYuan(row, budget)).forEach(row -> sayUnit(row, budget, notes));
    List<IndicatorFacts> totals =
        costs.stream().filter(row -> isTotal(row, sheet, notes) && !inYuan(row, budget)).toList();
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
      boolean equal = Amounts.equal(amount, budget) || Amounts.rounds(written(row, amount), budget);
      if (!equal && amount.compareTo(budget) > 0) {
        say(Severity.ERROR, "check.total-cost.above", row, amount, budget, notes);
      } else if (!equal && !completed(row, amount, budget, sheet) && !mentioned(amount, sheet)) {
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
        && Phrase.SPENT_NAME.in(row.name())
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

  private static BigDecimal written(IndicatorFacts row, BigDecimal amount) {
    return row.is(Unit.Family.MONEY) && row.target().unit().get().name().equals("万元")
        ? row.target().number().orElse(amount)
        : amount;
  }

  /// Whether other amounts among the costs make up what is missing.
  private static boolean completed(
      IndicatorFacts row, BigDecimal amount, BigDecimal budget, ProjectFacts sheet) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean more = false;
    for (IndicatorFacts other : sheet.rows(Heading.COST)) {
      Optional<BigDecimal> money = other.money().map(Amounts::tenThousands);
      if (money.isPresent()) {
        sum = sum.add(money.get());
        more |= other.place() != row.place();
      }
    }
    return more && sum.subtract(budget).abs().compareTo(TENTH) < 0 && amount.compareTo(budget) < 0;
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
    return named && !notes.words(WordList.COST_GROWER).in(row.name());
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
                && costs.stream().anyMatch(other -> buys(other, sheet))));
  }

  private static boolean above(IndicatorFacts row, BigDecimal budget) {
    return Amounts.tenThousands(row.money().orElseThrow()).compareTo(budget) > 0;
  }

  /// Whether a name speaks of what is spent in the year; an investment can go on for years.
  private static boolean spent(String name) {
    return name.endsWith("支出") || name.endsWith("成本") || name.endsWith("费用");
  }

  private static boolean buys(IndicatorFacts price, ProjectFacts sheet) {
    Optional<Price> each = price.price();
    return each.isPresent()
        && sheet.rows(Heading.QUANTITY).stream()
            .filter(row -> row.target().numeric() && !row.share())
            .filter(row -> fits(row, each.get(), price))
            .map(row -> each.get().times(row.target().number().orElseThrow()))
            .anyMatch(sum -> Amounts.equal(sum, sheet.budget().orElseThrow()));
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

  private static void unitPrice(ProjectFacts sheet, FindingCollector notes) {
    List<IndicatorFacts> counts =
        sheet.rows(Heading.QUANTITY).stream()
            .filter(row -> row.target().numeric() && !row.share())
            .filter(row -> !repeats(row, sheet))
            .toList();
    List<IndicatorFacts> prices =
        sheet.rows(Heading.COST).stream().filter(row -> row.price().isPresent()).toList();
    boolean others =
        sheet.rows(Heading.COST).stream()
            .anyMatch(row -> row.price().isEmpty() && buysMore(row, sheet, notes));
    if (sheet.budget().isEmpty() || prices.size() != 1 || others) {
      return;
    }
    IndicatorFacts price = prices.getFirst();
    Price each = price.price().orElseThrow();
    List<IndicatorFacts> fitting = counts.stream().filter(row -> fits(row, each, price)).toList();
    List<IndicatorFacts> named = fitting.stream().filter(row -> sameGoods(row, price)).toList();
    List<IndicatorFacts> goods = fitting.size() == 1 ? fitting : named;
    if (goods.size() == 1 && !others(goods.getFirst(), counts)) {
      together(goods.getFirst(), price, sheet, notes);
    }
  }

  /// Whether an earlier row has the same name and value.
  private static boolean repeats(IndicatorFacts row, ProjectFacts sheet) {
    return sheet.rows().subList(0, row.place() - 1).stream()
        .anyMatch(
            it -> it.nameKey().equals(row.nameKey()) && it.tightValue().equals(row.tightValue()));
  }

  /// Whether the project buys or builds other things beside these.
  private static boolean others(IndicatorFacts goods, List<IndicatorFacts> counts) {
    return Phrase.BOUGHT.in(goods.name())
        && counts.stream()
            .anyMatch(row -> row.place() != goods.place() && Phrase.BOUGHT.in(row.name()));
  }

  /// Whether two rows name the same goods: 更换标志牌数量 and 标志牌单价.
  private static boolean sameGoods(IndicatorFacts row, IndicatorFacts price) {
    String goods = Phrase.PRICE_WORDS.matcher(price.name()).replaceAll("");
    return SimilarTexts.shares(goods, row.name());
  }

  /// Whether a row of the costs is about other goods: it is an amount that is not the whole, or a number whose unit is
  /// missing.
  private static boolean buysMore(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    boolean open = row.target().numeric() && row.target().unitText().isEmpty();
    return open || (row.money().isPresent() && !wholeCost(row, sheet, notes));
  }

  private static boolean wholeCost(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    return isTotal(row, sheet, notes)
        || Amounts.equal(
            Amounts.tenThousands(row.money().orElseThrow()),
            sheet.budget().orElse(BigDecimal.ZERO));
  }

  private static void together(
      IndicatorFacts count, IndicatorFacts price, ProjectFacts sheet, FindingCollector notes) {
    Price each = price.price().orElseThrow();
    if (count.sentence().present()) {
      return;
    }
    BigDecimal number = count.target().number().orElseThrow();
    BigDecimal times = each.monthly() ? number.multiply(TWELVE) : number;
    BigDecimal sum = each.times(number);
    BigDecimal budget = sheet.budget().orElseThrow();
    boolean near = sum.subtract(budget).abs().compareTo(budget.multiply(TENTH)) <= 0;
    boolean slip = Amounts.equal(sum.movePointRight(4), budget);
    boolean part = !slip && sum.compareTo(budget.multiply(new BigDecimal("0.5"))) < 0;
    if (!near && !part && (slip || onlyGoods(times, each, sheet))) {
      notes.add(
          price.at("value"),
          "check.unit-price",
          count.shown() + count.target().numberText() + count.target().unitText(),
          price.shown() + Amounts.shown(each.yuan()) + "元" + (each.monthly() ? "×12" : ""),
          Amounts.shown(sum),
          Amounts.shown(budget));
    }
  }

  /// Whether purpose and goals name no money but the budget and what makes it up at this number: then the project buys
  /// nothing else.
  private static boolean onlyGoods(BigDecimal times, Price each, ProjectFacts sheet) {
    BigDecimal budget = sheet.budget().orElseThrow();
    return sheet.amounts().stream()
        .allMatch(
            it ->
                it.compareTo(each.yuan()) == 0
                    || Amounts.equal(Amounts.tenThousands(it), budget)
                    || Amounts.equal(Amounts.tenThousands(it.multiply(times)), budget));
  }

  /// Whether a row counts what a price is for; a price for nothing said is for goods of the same name.
  private static boolean fits(IndicatorFacts row, Price each, IndicatorFacts price) {
    Optional<Unit> unit = row.target().unit();
    String of = Units.named(each.of()).map(Unit::name).orElse(each.of());
    return of.isEmpty()
        ? unit.filter(Unit::counts).isPresent() && sameGoods(row, price)
        : unit.filter(it -> it.name().equals(of)).isPresent();
  }
}
