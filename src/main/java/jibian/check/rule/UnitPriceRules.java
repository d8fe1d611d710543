package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.Price;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.language.Amounts;
import jibian.check.language.Phrase;
import jibian.check.language.Product;
import jibian.check.language.Quantity;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.text.PlainShape;
import jibian.text.Unit;
import jibian.text.Units;

/// Number and price of what a project buys against its budget.
public final class UnitPriceRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("unit-price", WARNING, HABIT)
              .project(UnitPriceRules::unitPrice, After.sameProject("total-cost"))
              .project(
                  UnitPriceRules::purpose,
                  After.sameProject("total-cost"),
                  After.sameCell("unit-price"))
              .words(WordList.TOTAL_COST, WordList.COST_GROWER));

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST = new BigDecimal("0.85");

  /// A purpose that names what else is paid: 检验费和样品购置费.
  private static final Pattern EXPENSES = Pattern.compile("[、和及与][^，。；、]{1,12}费");

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
    boolean otherwise = named.isEmpty() && counts.stream().anyMatch(row -> sameGoods(row, price));
    List<IndicatorFacts> goods = fitting.size() == 1 && !otherwise ? fitting : named;
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
    boolean open =
        row.value().isEmpty() || (row.target().numeric() && row.target().unitText().isEmpty());
    boolean none = row.money().filter(it -> it.signum() == 0).isPresent();
    boolean priced = row.is(Unit.Family.MONEY) && row.target().rest().startsWith("/");
    return open || priced || (row.money().isPresent() && !none && !wholeCost(row, sheet, notes));
  }

  private static boolean wholeCost(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    return CostRules.isTotal(row, sheet, notes)
        || Amounts.equal(
            Amounts.tenThousands(row.money().orElseThrow()),
            sheet.budget().orElse(BigDecimal.ZERO));
  }

  private static void together(
      IndicatorFacts count, IndicatorFacts price, ProjectFacts sheet, FindingCollector notes) {
    Price each = price.price().orElseThrow();
    if (count.sentence().present() || sheet.large()) {
      return;
    }
    BigDecimal number = count.target().number().orElseThrow();
    BigDecimal times = each.monthly() ? number.multiply(TWELVE) : number;
    BigDecimal sum = each.times(number);
    BigDecimal budget = sheet.budget().orElseThrow();
    boolean near = sum.subtract(budget).abs().compareTo(budget.multiply(HUNDREDTH)) <= 0;
    boolean slip = Amounts.equal(sum.movePointRight(4), budget);
    BigDecimal least = budget.multiply(pricesAll(price, sheet) ? HALF : MOST);
    boolean expenses = EXPENSES.matcher(sheet.text("purpose")).find();
    boolean part =
        !slip
            && (sum.compareTo(least) < 0
                || (sum.compareTo(budget) < 0 && (more(count, sheet) || expenses)));
    if (!near && !part && (slip || onlyGoods(times, each, sheet))) {
      IndicatorFacts later = count.place() > price.place() ? count : price;
      notes.add(
          later.at("value"),
          "check.unit-price",
          count.shown() + count.target().numberText() + count.target().unitText(),
          price.shown() + Amounts.shown(each.yuan()) + "元" + (each.monthly() ? "×12" : ""),
          Amounts.shown(sum),
          Amounts.shown(budget));
    }
  }

  /// Whether the rows count other things too, and no text says what money is for.
  private static boolean more(IndicatorFacts goods, ProjectFacts sheet) {
    return sheet.text("purpose").isBlank()
        && sheet.amounts().isEmpty()
        && sheet.rows(Heading.QUANTITY).stream()
            .anyMatch(row -> !row.target().unit().equals(goods.target().unit()));
  }

  /// The price that makes up the budget in the purpose against the only one among the costs for one of the same.
  private static void purpose(ProjectFacts sheet, FindingCollector notes) {
    String text = PlainShape.tight(sheet.text("purpose"));
    if (sheet.budget().isEmpty() || text.indexOf('元') < 0) {
      return;
    }
    List<Product> products = Product.in(text);
    List<IndicatorFacts> prices =
        sheet.rows(Heading.COST).stream()
            .filter(row -> row.price().filter(it -> !it.of().isEmpty()).isPresent())
            .toList();
    boolean whole =
        products.size() == 1
            && !products.getFirst().open()
            && Product.rounded(
                sheet.budget().get(), Amounts.tenThousands(products.getFirst().yuan()));
    if (!whole || prices.size() != 1) {
      return;
    }
    IndicatorFacts row = prices.getFirst();
    Price price = row.price().orElseThrow();
    List<Quantity> said =
        Quantity.in(text).stream()
            .filter(it -> it.is(Unit.Family.MONEY) && priced(it.per(), price.of()))
            .toList();
    boolean other =
        said.size() == 1
            && said.getFirst().per().contains("月") == price.monthly()
            && !row.target().sign().below()
            && comparable(said.getFirst().size(), price.yuan());
    if (other) {
      notes.add(
          row.at("value"),
          "check.unit-price.purpose",
          row.text("value").strip(),
          said.getFirst().printed());
    }
  }

  /// Whether a price is for one of these; a pupil, a teacher, a place is for a person.
  private static boolean priced(List<String> per, String of) {
    return per.contains(of) || (of.equals("人") && per.stream().anyMatch("生师名位"::contains));
  }

  /// Whether two prices can be meant to be one and are not: neither nearly the same nor of another order.
  private static boolean comparable(BigDecimal said, BigDecimal price) {
    BigDecimal off = said.subtract(price).abs();
    return off.compareTo(price.multiply(HUNDREDTH)) > 0
        && off.compareTo(price.min(said).multiply(HALF)) <= 0;
  }

  /// Whether a project does one thing only, by its rows or its purpose, or gives another cost beside the price, so that
  /// nothing else is paid unsaid.
  private static boolean pricesAll(IndicatorFacts price, ProjectFacts sheet) {
    List<IndicatorFacts> counts = sheet.rows(Heading.QUANTITY);
    boolean others = counts.stream().anyMatch(row -> !sameGoods(row, price) && names(sheet, row));
    boolean costs = sheet.rows(Heading.COST).size() > 1;
    return computesOne(sheet) || counts.size() == 1 || (!others && (costs || names(sheet, price)));
  }

  /// Whether the purpose is one computation, of these goods.
  private static boolean computesOne(ProjectFacts sheet) {
    String purpose = sheet.text("purpose");
    return (purpose.indexOf('×') >= 0 || purpose.indexOf('*') >= 0)
        && Product.in(PlainShape.tight(purpose)).size() == 1;
  }

  /// Whether the purpose names what a row is about.
  private static boolean names(ProjectFacts sheet, IndicatorFacts row) {
    return SimilarTexts.shares(
        Phrase.PRICE_WORDS.matcher(row.name()).replaceAll(""), sheet.text("purpose"));
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
  static boolean fits(IndicatorFacts row, Price each, IndicatorFacts price) {
    Optional<Unit> unit = row.target().unit();
    String of = Units.named(each.of()).map(Unit::name).orElse(each.of());
    return of.isEmpty()
        ? unit.filter(Unit::counts).isPresent() && sameGoods(row, price)
        : unit.filter(it -> it.name().equals(of)).isPresent();
  }
}
