package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Amounts;
import jibian.check.language.Phrase;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Heading;
import jibian.text.Unit;

/// Cost indicators against the budget.
public final class CostRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("total-cost", ERROR, NORM)
              .project(CostRules::total)
              .mends("value")
              .words(WordList.TOTAL_COST),
          RuleEntry.of("unit-price", WARNING, HABIT)
              .project(CostRules::unitPrice, After.sameProject("total-cost"))
              .words(WordList.TOTAL_COST));

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal TENTH = new BigDecimal("0.01");
  private static final Pattern PRICE =
      Pattern.compile(
          "(?:元|万元)?(?:/|每)(?!年|月|天|日)([^/·每0-9()年月天日]{1,3})(?:[/·每]?(年|月|天|次|期|人|场|日|季度?))?.*");

  private static final Pattern AVERAGE = Pattern.compile("(人|户)均.*");

  private CostRules() {}

  private static void total(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.budget().isEmpty()) {
      return;
    }
    BigDecimal budget = sheet.budget().get();
    List<IndicatorFacts> totals =
        sheet.rows(Heading.COST).stream().filter(row -> isTotal(row, sheet, notes)).toList();
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
    boolean price =
        row.target().rest().startsWith("/")
            || row.target().rest().startsWith("每")
            || Phrase.EACH.in(row.target().unitText());
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
        && money(row).isPresent()
        && row.target().kind() == jibian.model.Target.Kind.NUMBER;
  }

  /// Whether a row is the total of what the project is named after, and the costs name no other sum: 检查费用总成本.
  private static boolean onlyTotal(IndicatorFacts row, ProjectFacts sheet) {
    Matcher total = Phrase.TOTAL_OF.matcher(row.name());
    return total.find()
        && SimilarTexts.shares(row.name().substring(0, total.start()), sheet.nameKey())
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
        && costs.stream()
            .flatMap(other -> price(other).stream())
            .anyMatch(each -> buys(each, sheet.budget().orElseThrow(), sheet));
  }

  private static boolean buys(Price each, BigDecimal budget, ProjectFacts sheet) {
    return sheet.rows(Heading.QUANTITY).stream()
        .filter(row -> row.target().numeric() && !row.share())
        .filter(row -> row.target().unit().filter(unit -> fits(unit, each.of())).isPresent())
        .map(row -> each.times(row.target().number().orElseThrow()))
        .anyMatch(sum -> Amounts.equal(sum, budget));
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
    Price each = price(prices.getFirst()).orElseThrow();
    List<IndicatorFacts> fitting =
        counts.stream()
            .filter(row -> row.target().unit().filter(unit -> fits(unit, each.of())).isPresent())
            .toList();
    if (fitting.size() == 1 && !others(fitting.getFirst(), counts)) {
      together(fitting.getFirst(), prices.getFirst(), sheet, notes);
    }
  }

  /// Whether the project buys or builds other things beside these.
  private static boolean others(IndicatorFacts goods, List<IndicatorFacts> counts) {
    return Phrase.BOUGHT.in(goods.name())
        && counts.stream()
            .anyMatch(row -> row.place() != goods.place() && Phrase.BOUGHT.in(row.name()));
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

  private static boolean fits(Unit unit, String of) {
    boolean person = "人名位".contains(of);
    return person
        ? unit.family() == Unit.Family.PERSON && unit.name().equals("人")
        : unit.name().equals(of);
  }

  /// A price.
  ///
  /// @param of what one of it is: 人, 台
  /// @param monthly whether it is due every month
  private record Price(BigDecimal yuan, String of, boolean monthly) {
    /// What a number of them costs in a year, in 万元.
    BigDecimal times(BigDecimal number) {
      BigDecimal months = monthly ? TWELVE : BigDecimal.ONE;
      return Amounts.tenThousands(number.multiply(months).multiply(yuan));
    }
  }

  private static Optional<Price> price(IndicatorFacts row) {
    if (!row.target().numeric()) {
      return Optional.empty();
    }
    Matcher plain = PRICE.matcher(row.target().rest());
    if (row.is(Unit.Family.MONEY) && plain.matches()) {
      return priced(plain.group(1), plain.group(2), row.target().unit().get(), row);
    }
    Matcher said = Phrase.EACH.matcher(fromEach(row.target().unitText()));
    if (row.sentence().present()
        && row.sentence().agrees()
        && said.find()
        && row.sentence().unit().isPresent()) {
      return priced(said.group(1), said.group(2), row.sentence().unit().get(), row);
    }
    Matcher named = AVERAGE.matcher(row.name());
    return row.is(Unit.Family.MONEY) && row.target().rest().isEmpty() && named.matches()
        ? priced(named.group(1), null, row.target().unit().get(), row)
        : Optional.empty();
  }

  private static Optional<Price> priced(String of, String period, Unit unit, IndicatorFacts row) {
    if (unit.family() != Unit.Family.MONEY || (period != null && !"年月".contains(period))) {
      return Optional.empty();
    }
    BigDecimal yuan = row.target().number().orElseThrow().multiply(unit.factor());
    return Optional.of(new Price(yuan, of, "月".equals(period)));
  }

  /// A text from its first 每 on.
  private static String fromEach(String text) {
    int each = text.indexOf('每');
    return each < 0 ? "" : text.substring(each);
  }
}
