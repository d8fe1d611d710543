package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
import jibian.check.language.Quantity;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Heading;
import jibian.text.PlainShape;
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
  private static final BigDecimal TENTH = new BigDecimal("0.01");
  private static final Set<String> PERIODS = Set.of("年", "月");

  private CostRules() {}

  private static void total(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.budget().isEmpty()) {
      return;
    }
    BigDecimal budget = sheet.budget().get();
    sheet.rows(Heading.COST).stream()
        .filter(row -> inYuan(row, budget))
        .forEach(row -> sayUnit(row, budget, notes));
    List<IndicatorFacts> totals =
        sheet.rows(Heading.COST).stream()
            .filter(row -> isTotal(row, sheet, notes) && !inYuan(row, budget))
            .toList();
    for (IndicatorFacts row : totals) {
      BigDecimal amount = Amounts.tenThousands(money(row).orElseThrow());
      boolean equal = Amounts.equal(amount, budget) || Amounts.rounds(written(row, amount), budget);
      if (!equal && amount.compareTo(budget) > 0) {
        say(Severity.ERROR, "check.total-cost.above", row, amount, budget, notes);
      } else if (!equal && !completed(row, amount, budget, sheet) && !mentioned(amount, sheet)) {
        say(Severity.WARNING, "check.total-cost.below", row, amount, budget, notes);
      }
    }
  }

  /// Whether a row gives the number of the budget in 元: 120元 against 120.00万元.
  private static boolean inYuan(IndicatorFacts row, BigDecimal budget) {
    return row.target().money().isPresent()
        && row.target().unit().orElseThrow().name().equals("元")
        && row.target().rest().isEmpty()
        && row.sense() != Direction.GROW
        && price(row).isEmpty()
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
      Optional<BigDecimal> money = money(other).map(Amounts::tenThousands);
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

  /// The amount of a cost row in 元, followed by a sentence or not.
  static Optional<BigDecimal> money(IndicatorFacts row) {
    if (row.sentence().differs()) {
      return Optional.empty();
    }
    Optional<Unit> unit = row.sentence().present() ? row.sentence().unit() : row.target().unit();
    boolean price = price(row).isPresent() || !each(row).isEmpty();
    return price || (row.sentence().present() && !row.sentence().agrees())
        ? Optional.empty()
        : unit.filter(it -> it.family() == Unit.Family.MONEY)
            .flatMap(it -> row.target().number().map(number -> number.multiply(it.factor())));
  }

  /// Whether a row of the costs is about all the project's money.
  static boolean isTotal(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    WordSearch totals = notes.words(WordList.TOTAL_COST);
    String description = row.descriptionKey();
    boolean named =
        totals.is(row.name())
            || Phrase.ALL_MONEY.is(row.name())
            || (row.name().startsWith("项目") && totals.is(row.name().substring(2)))
            || totals.is(description)
            || Phrase.ALL_MONEY.is(description)
            || onlyTotal(row, sheet)
            || boughtWith(row, sheet);
    return named
        && !notes.words(WordList.COST_GROWER).in(row.name())
        && money(row).isPresent()
        && row.target().kind() == jibian.model.Target.Kind.NUMBER;
  }

  /// Whether a row is the total of what the project is named after, and the costs name no other sum: 检查费用总成本.
  private static boolean onlyTotal(IndicatorFacts row, ProjectFacts sheet) {
    Matcher total = Phrase.TOTAL_OF.matcher(row.name());
    return total.find()
        && (total.start() == 0
            || Phrase.ANY_MONEY.is(row.name().substring(0, total.start()))
            || SimilarTexts.shares(row.name().substring(0, total.start()), sheet.nameKey()))
        && sheet.rows(Heading.COST).stream()
            .allMatch(
                other ->
                    other.place() == row.place()
                        || money(other).isEmpty()
                        || price(other).isPresent());
  }

  /// Whether a row is the only sum of the costs and called a total, where number times price is the very budget.
  private static boolean boughtWith(IndicatorFacts row, ProjectFacts sheet) {
    List<IndicatorFacts> costs = sheet.rows(Heading.COST);
    boolean alone =
        Phrase.TOTAL_OF.in(row.name())
            && costs.stream()
                .allMatch(
                    other ->
                        other.place() == row.place()
                            || money(other).isEmpty()
                            || price(other).isPresent());
    return alone
        && sheet.budget().isPresent()
        && costs.stream().anyMatch(other -> buys(other, sheet));
  }

  private static boolean buys(IndicatorFacts price, ProjectFacts sheet) {
    Optional<Price> each = price(price);
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
    String mended = "≤" + Amounts.shown(budget) + "万元";
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
            .toList();
    List<IndicatorFacts> prices =
        sheet.rows(Heading.COST).stream().filter(row -> price(row).isPresent()).toList();
    boolean others =
        sheet.rows(Heading.COST).stream()
            .anyMatch(
                row ->
                    price(row).isEmpty()
                        && money(row).isPresent()
                        && !wholeCost(row, sheet, notes));
    if (sheet.budget().isEmpty() || prices.size() != 1 || others) {
      return;
    }
    IndicatorFacts price = prices.getFirst();
    Price each = price(price).orElseThrow();
    List<IndicatorFacts> fitting = counts.stream().filter(row -> fits(row, each, price)).toList();
    List<IndicatorFacts> named = fitting.stream().filter(row -> sameGoods(row, price)).toList();
    List<IndicatorFacts> goods = fitting.size() == 1 ? fitting : named;
    if (goods.size() == 1 && !others(goods.getFirst(), counts)) {
      together(goods.getFirst(), price, sheet, notes);
    }
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

  private static boolean wholeCost(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    return isTotal(row, sheet, notes)
        || Amounts.equal(
            Amounts.tenThousands(money(row).orElseThrow()), sheet.budget().orElse(BigDecimal.ZERO));
  }

  private static void together(
      IndicatorFacts count, IndicatorFacts price, ProjectFacts sheet, FindingCollector notes) {
    Price each = price(price).orElseThrow();
    if (count.sentence().present()) {
      return;
    }
    BigDecimal number = count.target().number().orElseThrow();
    BigDecimal times = each.monthly() ? number.multiply(TWELVE) : number;
    BigDecimal sum = each.times(number);
    BigDecimal budget = sheet.budget().orElseThrow();
    boolean near = sum.subtract(budget).abs().compareTo(budget.multiply(TENTH)) <= 0;
    boolean part = sum.compareTo(budget.multiply(new BigDecimal("0.5"))) < 0;
    if (!near && !part && onlyGoods(times, each, sheet)) {
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

  /// A price.
  ///
  /// @param of what one of it is: 人, 台; empty where the row does not say
  /// @param monthly whether it is due every month
  private record Price(BigDecimal yuan, String of, boolean monthly) {
    /// What a number of them costs in a year, in 万元.
    BigDecimal times(BigDecimal number) {
      BigDecimal months = monthly ? TWELVE : BigDecimal.ONE;
      return Amounts.tenThousands(number.multiply(months).multiply(yuan));
    }
  }

  private static Optional<Price> price(IndicatorFacts row) {
    Optional<Unit> unit = row.unit().filter(it -> it.family() == Unit.Family.MONEY);
    List<String> per = each(row);
    boolean single = row.target().rest().isEmpty() && row.name().endsWith("单价");
    if (!row.target().numeric() || unit.isEmpty() || (per.isEmpty() && !single)) {
      return Optional.empty();
    }
    List<String> things = per.stream().filter(it -> !PERIODS.contains(it)).toList();
    if (things.size() > 1) {
      return Optional.empty();
    }
    BigDecimal yuan = row.target().number().orElseThrow().multiply(unit.get().factor());
    boolean monthly = per.contains("月") && !per.contains("年");
    return Optional.of(new Price(yuan, things.isEmpty() ? "" : things.getFirst(), monthly));
  }

  /// What a row's money is per: by its value, the sentence behind it, or else its name, with a description that says
  /// nothing but how often it is due.
  private static List<String> each(IndicatorFacts row) {
    List<String> per = row.quantity().map(Quantity::per).orElse(List.of());
    if (!per.isEmpty()) {
      return per;
    }
    if (row.sentence().present()) {
      return row.sentence().agrees() ? Quantity.per(row.target().unitText()) : List.of();
    }
    List<String> named = row.target().rest().isEmpty() ? Quantity.per(row.name()) : List.of();
    if (named.isEmpty()) {
      return named;
    }
    List<String> told = Quantity.per(PlainShape.tight(row.description()));
    return told.containsAll(named) ? told : named;
  }
}
