package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.language.Addition;
import jibian.check.language.Amounts;
import jibian.check.language.Phrase;
import jibian.check.language.Product;
import jibian.check.language.WordList;
import jibian.model.Address;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Sums in sentences, computed again: 445人，每人每年2400元，共计106.8万元.
public final class SumRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("text-arithmetic", WARNING, HABIT)
              .project(SumRules::look)
              .words(WordList.PART, WordList.WHOLE));

  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  /// A number in 万 is rounded to its last figure.
  private static final BigDecimal EXACT = new BigDecimal("0.0005");

  private static final BigDecimal NEARLY = new BigDecimal("0.85");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final Pattern EQUATION =
      Pattern.compile(
          "[0-9][0-9.]*[^0-9*=+,。;、()/-]{0,6}(?:[*][0-9][0-9.]*[^0-9*=+,。;、()/-]{0,6})+"
              + "=[0-9][0-9.]*[^0-9*=+,。;、()/-]{0,3}");
  private static final Pattern PER = Pattern.compile("[/·每][^,;。()×*]{1,6}");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Pattern ABOUT = Pattern.compile("约|左右|近|大概|余");

  private static void look(ProjectFacts sheet, FindingCollector notes) {
    own(sheet.text("purpose"), sheet.at("purpose"), notes);
    List<String> goals = sheet.project().goals();
    for (int i = 0; i < goals.size(); i++) {
      own(goals.get(i), sheet.at("goals." + (i + 1)), notes);
    }
    whole(sheet.text("purpose"), sheet.at("purpose"), sheet, notes);
    for (int i = 0; i < goals.size() && sheet.text("purpose").isBlank(); i++) {
      whole(goals.get(i), sheet.at("goals." + (i + 1)), sheet, notes);
    }
  }

  /// An equation of counts whose product is another number: 46眼×2组×12个月=1124组.
  private static void equation(String text, Address address, FindingCollector notes) {
    String plain = PlainShape.tight(text);
    Matcher found = EQUATION.matcher(plain);
    while (found.find()) {
      List<Figure> figures = Figure.in(found.group());
      boolean counts =
          figures.size() > 2
              && figures.getFirst().start() == 0
              && figures.stream()
                  .noneMatch(it -> it.is(Unit.Family.MONEY) || it.is(Unit.Family.PERCENT));
      if (!counts || figures.getLast().end() < found.group().lastIndexOf('=')) {
        continue;
      }
      BigDecimal product =
          figures.subList(0, figures.size() - 1).stream()
              .map(Figure::number)
              .reduce(BigDecimal.ONE, BigDecimal::multiply);
      if (!Amounts.rounds(figures.getLast().number(), product)) {
        notes.add(
            address,
            "check.text-arithmetic.count",
            found.group().substring(0, found.group().lastIndexOf('=')),
            Amounts.shown(product),
            figures.getLast().number().toPlainString());
        return;
      }
    }
  }

  /// Totals that the sentence itself gives.
  private static void own(String text, Address address, FindingCollector notes) {
    if (text.indexOf('=') >= 0 || text.indexOf('＝') >= 0) {
      equation(text, address, notes);
    }
    if (text.indexOf('元') < 0) {
      return;
    }
    String plain = PlainShape.tight(text);
    List<Product> products = Product.in(plain);
    if (before(plain, Product.placed(products, plain), address, notes)) {
      return;
    }
    for (Product product : products) {
      if (product.wrong()) {
        notes.add(
            address,
            "check.text-arithmetic.total",
            product.shown(),
            Amounts.shown(Amounts.tenThousands(product.yuan())),
            product.stated().orElseThrow().text());
        return;
      }
    }
    Addition.in(plain, Product.placed(products, plain)).stream()
        .filter(Addition::wrong)
        .findFirst()
        .ifPresent(
            addition ->
                notes.add(
                    address,
                    "check.text-arithmetic.total",
                    addition.shown(),
                    Amounts.shown(Amounts.tenThousands(addition.sum())),
                    addition.text()));
  }

  /// Tells a total right before what makes it up, which is other: 差旅费48万元（16人×2.5万元/人）.
  private static boolean before(
      String text, List<Product> products, Address address, FindingCollector notes) {
    for (Product product : products) {
      boolean opens = product.start() > 2 && text.charAt(product.start() - 1) == '(';
      boolean alone = opens && product.stated().isEmpty() && !product.open();
      Optional<Figure> total =
          alone && text.substring(product.end()).indexOf(')') == rest(text, product)
              ? Figure.in(text.substring(0, product.start())).stream()
                  .filter(it -> it.is(Unit.Family.MONEY) && it.end() == product.start() - 1)
                  .findFirst()
              : Optional.empty();
      if (total.filter(it -> !near(it.size(), product.yuan())).isPresent()) {
        notes.add(
            address,
            "check.text-arithmetic.total",
            product.shown(),
            Amounts.shown(Amounts.tenThousands(product.yuan())),
            text.substring(total.get().start(), total.get().end()));
        return true;
      }
    }
    return false;
  }

  /// How many signs that add nothing stand behind a product: /人.
  private static int rest(String text, Product product) {
    Matcher behind = PER.matcher(text).region(product.end(), text.length());
    return behind.lookingAt() ? behind.end() - behind.start() : 0;
  }

  private static boolean near(BigDecimal said, BigDecimal exact) {
    return said.subtract(exact).abs().compareTo(exact.multiply(HUNDREDTH)) <= 0;
  }

  /// Whether a sentence is one computation with its own total, which says that it is exact.
  private static boolean exact(List<Product> products) {
    return products.size() == 1
        && products.getFirst().stated().filter(total -> !total.about()).isPresent();
  }

  /// How far, of the budget, what is computed may be off: more where the budget is a round number, or the text
  /// says that it does not count exactly.
  private static BigDecimal off(BigDecimal budget, String text) {
    boolean coarse = budget.stripTrailingZeros().scale() <= 0 || ABOUT.matcher(text).find();
    return coarse ? TOLERANCE : EXACT;
  }

  /// Whether the one thing that a purpose computes is nearly the budget, and it speaks of nothing else.
  private static boolean alone(
      String text,
      List<Product> products,
      BigDecimal sum,
      BigDecimal budget,
      FindingCollector notes) {
    return products.size() == 1
        && sum.compareTo(budget.multiply(NEARLY)) >= 0
        && text.indexOf('等') < 0
        && text.indexOf('及') < 0
        && !notes.words(WordList.PART).in(text);
  }

  /// What the purpose computes, where it is evidently the whole budget.
  private static void whole(
      String printed, Address address, ProjectFacts sheet, FindingCollector notes) {
    if (printed.indexOf('元') < 0) {
      return;
    }
    String text = PlainShape.tight(printed);
    List<Product> products = Product.in(text);
    boolean clear = products.stream().noneMatch(product -> product.wrong() || product.open());
    if (sheet.budget().isEmpty() || products.isEmpty() || !clear || Phrase.SEVERAL_YEARS.in(text)) {
      return;
    }
    BigDecimal sum =
        products.stream()
            .map(Product::yuan)
            .map(Amounts::tenThousands)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal budget = sheet.budget().get();
    boolean equal =
        exact(products)
            ? Product.rounded(budget, sum)
            : sum.subtract(budget).abs().compareTo(budget.multiply(off(budget, text))) <= 0
                || Product.rounded(budget, sum);
    boolean more = sum.compareTo(budget) > 0;
    boolean said = notes.words(WordList.WHOLE).in(text) && !notes.words(WordList.PART).in(text);
    boolean near = sum.compareTo(budget.multiply(HALF)) >= 0;
    boolean last =
        products.getLast().stated().isPresent()
            && Product.rounded(budget, Amounts.tenThousands(products.getLast().yuan()))
            && products.subList(0, products.size() - 1).stream()
                .allMatch(product -> product.stated().isEmpty());
    boolean explained =
        sheet.terms().showsBudget()
            && (text.indexOf('%') >= 0
                || products.stream().allMatch(product -> product.stated().isPresent()))
            && Figure.in(text).stream()
                .anyMatch(it -> Amounts.equal(Amounts.tenThousands(it.size()), budget));
    if (!equal
        && !explained
        && !last
        && (more
            || (((said && near) || alone(text, products, sum, budget, notes))
                && Product.onlyMoney(text, products, budget)))) {
      String shown = String.join(" + ", products.stream().map(Product::shown).toList());
      notes.add(
          address,
          Optional.empty(),
          "check.text-arithmetic",
          shown,
          Amounts.shown(sum),
          Amounts.printed(budget));
    }
  }
}
