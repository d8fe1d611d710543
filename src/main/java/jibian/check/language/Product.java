package jibian.check.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jibian.text.Figure;
import jibian.text.Unit;

/// A sum of money that a sentence computes: a number of things times a price, perhaps with further factors and a total.
///
/// @param yuan the result in 元
/// @param shown the factors, for messages
/// @param stated the total that the sentence gives
/// @param open whether a factor is not said (每月 without a number of months)
/// @param start where it begins in the text
/// @param end where it ends in the text
public record Product(
    BigDecimal yuan, String shown, Optional<Stated> stated, boolean open, int start, int end) {

  /// A total in a sentence.
  ///
  /// @param about whether the sentence says 约
  /// @param all whether it sums up what was said before: 合计, 共计
  public record Stated(
      BigDecimal yuan,
      BigDecimal number,
      BigDecimal factor,
      String text,
      boolean about,
      boolean all) {}

  /// How many numbers back a total may reach.
  private static final int NEAR = 30;

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final Pattern REMARK = Pattern.compile("\\([^()*]*\\)");
  private static final Pattern TIMES =
      Pattern.compile("(?:/[^*0-9,、]{1,6}|每[^*0-9,、]{1,6}|[^*0-9,、。;]{0,4})?(?:\\*|x|X|乘以|乘)");
  private static final Pattern UNIT_PRICE = Pattern.compile("(?:单|均)价(?:为|约|按)?$");
  private static final Pattern EACH = Pattern.compile("每[^,。;]*$");
  private static final Pattern AVERAGE = Pattern.compile("(人|户)均");

  /// All of a text in plain shape without blanks.
  public static List<Product> in(String printed) {
    String text = REMARK.matcher(printed).replaceAll("");
    List<Figure> figures = Figure.in(text);
    List<Product> products = new ArrayList<>();
    int at = 0;
    while (at < figures.size()) {
      Optional<Product> product = explicit(text, figures, at);
      if (product.isEmpty()) {
        product = implied(text, figures, at);
      }
      List<Figure> before = figures.subList(Math.max(0, at - NEAR), at);
      product.ifPresent(it -> add(it, text, before, products));
      int end = product.map(Product::end).orElse(figures.get(at).end());
      at++;
      while (at < figures.size() && figures.get(at).start() < end) {
        at++;
      }
    }
    return products;
  }

  /// The products where they stand in the text as printed, remarks in brackets included, which were left out to read
  /// them.
  public static List<Product> placed(List<Product> products, String printed) {
    Matcher remarks = REMARK.matcher(printed);
    List<Product> placed = new ArrayList<>(products);
    while (remarks.find()) {
      int length = remarks.end() - remarks.start();
      placed.replaceAll(product -> product.behind(remarks.start(), length));
    }
    return placed;
  }

  /// This product in a text that has something more at a place.
  private Product behind(int place, int length) {
    return new Product(
        yuan,
        shown,
        stated,
        open,
        start >= place ? start + length : start,
        end > place ? end + length : end);
  }

  /// Adds a product to those before it: words said again in figures count once, what + joins is one sum, and a total
  /// behind several may be that of all of them.
  private static void add(
      Product product, String text, List<Figure> before, List<Product> products) {
    Product last = products.isEmpty() ? null : products.getLast();
    String gap =
        last == null ? "" : text.substring(last.end(), Math.max(last.end(), product.start()));
    boolean near =
        last != null && last.stated().isEmpty() && gap.length() <= 20 && gap.indexOf('。') < 0;
    if (near && gap.indexOf('+') >= 0) {
      products.removeLast();
      products.add(last.plus(product));
    } else if (near && product.signed(text) && !last.signed(text) && product.repeats(last)) {
      products.removeLast();
      products.add(product.from(last.start()));
    } else {
      products.add(product.ofAll(before, products) ? product.unstated() : product);
    }
  }

  private boolean repeats(Product words) {
    return yuan.compareTo(words.yuan) == 0 || shown.startsWith(words.shown);
  }

  /// Whether its factors are joined by signs.
  private boolean signed(String text) {
    return text.substring(start, end).indexOf('*') >= 0;
  }

  private Product plus(Product next) {
    return new Product(
        yuan.add(next.yuan),
        shown + " + " + next.shown,
        next.stated,
        open || next.open,
        start,
        next.end);
  }

  private Product from(int earlier) {
    return new Product(yuan, shown, stated, open, earlier, end);
  }

  private Product unstated() {
    return new Product(yuan, shown, Optional.empty(), open, start, end);
  }

  /// Whether the total behind it is that of this product and of amounts before it, or may be, since not all of them
  /// could be read.
  private boolean ofAll(List<Figure> before, List<Product> products) {
    if (!wrong()) {
      return false;
    }
    BigDecimal sum = yuan;
    int until = start;
    boolean unread = false;
    List<Product> near = products.subList(Math.max(0, products.size() - NEAR), products.size());
    for (Figure figure : before.reversed()) {
      Optional<Product> owner =
          near.stream()
              .filter(it -> it.start <= figure.start() && figure.start() < it.end)
              .findFirst();
      if (figure.end() <= until && (owner.isPresent() || figure.is(Unit.Family.MONEY))) {
        sum = sum.add(owner.map(Product::yuan).orElse(figure.size()));
        until = owner.map(Product::start).orElse(figure.start());
        unread |= owner.isEmpty() && figure.size().compareTo(stated.get().yuan()) < 0;
        if (agree(sum, stated.get())) {
          return true;
        }
      }
    }
    return unread && stated.get().all();
  }

  private static String gap(String text, Figure one, Figure other) {
    return text.substring(one.end(), other.start());
  }

  /// Factors joined by ×.
  private static Optional<Product> explicit(String text, List<Figure> figures, int at) {
    List<Figure> factors = new ArrayList<>(List.of(figures.get(at)));
    int next = at + 1;
    while (next < figures.size()
        && TIMES.matcher(gap(text, figures.get(next - 1), figures.get(next))).matches()) {
      factors.add(figures.get(next++));
    }
    long money = factors.stream().filter(factor -> factor.is(Unit.Family.MONEY)).count();
    return factors.size() < 2 || money != 1
        ? Optional.empty()
        : Optional.of(of(text, factors, false, figures, next));
  }

  /// A number and the price of one, with words between them.
  private static Optional<Product> implied(String text, List<Figure> figures, int at) {
    Figure price = figures.get(at);
    if (!price.is(Unit.Family.MONEY)) {
      return Optional.empty();
    }
    List<String> per = per(text, figures, at);
    List<String> counted = per.stream().filter(unit -> !"年月".contains(unit)).toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> factors = counts(text, figures, at, counted);
    boolean one = factors.size() + 1 == counted.size() && at + 1 < figures.size();
    if (one && gap(text, price, figures.get(at + 1)).length() <= 6) {
      Figure behind = figures.get(at + 1);
      Optional.of(behind).filter(it -> matches(it, counted)).ifPresent(factors::add);
    }
    if (factors.size() < counted.size()) {
      return Optional.empty();
    }
    factors.add(price);
    int last = factors.stream().mapToInt(Figure::end).max().orElse(0);
    int next = at + 1;
    while (next < figures.size() && figures.get(next).start() < last) {
      next++;
    }
    boolean monthly = per.contains("月");
    if (next < figures.size() && further(text, price, figures.get(next), monthly)) {
      factors.add(figures.get(next++));
      monthly = false;
    }
    return Optional.of(of(text, factors, monthly, figures, next));
  }

  /// Whether a figure behind a price is one more factor: joined by ×, or the number of months of a monthly price.
  private static boolean further(String text, Figure price, Figure next, boolean monthly) {
    String gap = gap(text, price, next);
    boolean months =
        monthly
            && next.unit().filter(unit -> unit.name().equals("个月")).isPresent()
            && gap.length() <= 6;
    return months || TIMES.matcher(gap).matches();
  }

  /// What a price is per: the words between it and the figure before, and those behind it.
  private static List<String> per(String text, List<Figure> figures, int at) {
    int from = at == 0 ? 0 : figures.get(at - 1).end();
    Figure price = figures.get(at);
    String before = text.substring(Math.max(from, price.start() - 14), price.start());
    String behind = text.substring(price.end(), Math.min(text.length(), price.end() + 8));
    List<String> units = new ArrayList<>();
    if (UNIT_PRICE.matcher(before).find() && at > 0 && price.start() - from <= 8) {
      figures.get(at - 1).unit().filter(Unit::counts).map(Unit::name).ifPresent(units::add);
    }
    if (EACH.matcher(before).find() || AVERAGE.matcher(before).find()) {
      collect(Phrase.PER_COUNTER.matcher(before), units);
      collect(AVERAGE.matcher(before), units);
    }
    if (behind.startsWith("/") || behind.startsWith("每")) {
      collect(Phrase.PER_COUNTER.matcher(behind.replaceFirst("[,。;、].*", "")), units);
    }
    return units.stream().distinct().toList();
  }

  private static void collect(Matcher matcher, List<String> units) {
    while (matcher.find()) {
      units.add(matcher.group(1));
    }
  }

  /// The numbers of the things a price is per: those right before it, or one right behind.
  private static List<Figure> counts(
      String text, List<Figure> figures, int at, List<String> units) {
    List<Figure> counts = new ArrayList<>();
    for (int i = at - 1; i >= 0 && counts.size() < units.size(); i--) {
      boolean near = figures.get(i + 1).start() - figures.get(i).end() <= 30;
      if (!near || !matches(figures.get(i), units)) {
        break;
      }
      counts.addFirst(figures.get(i));
    }
    for (int i = at - counts.size() - 1; i >= 0 && !counts.isEmpty(); i--) {
      String gap = gap(text, figures.get(i), counts.getFirst());
      List<String> each = new ArrayList<>();
      if (gap.length() <= 30) {
        collect(Phrase.PER_COUNTER.matcher(gap), each);
      }
      if (!matches(figures.get(i), each)) {
        break;
      }
      counts.addFirst(figures.get(i));
    }
    boolean first = at == 0 || !figures.get(at - 1).is(Unit.Family.MONEY);
    if (counts.isEmpty() && first && units.size() == 1 && at + 1 < figures.size()) {
      Figure behind = figures.get(at + 1);
      String gap = gap(text, figures.get(at), behind);
      int most = Phrase.NUMBER_OF_THEM.in(gap) ? 30 : 10;
      if (gap.length() <= most && gap.indexOf('。') < 0 && matches(behind, units)) {
        counts.add(behind);
      }
    }
    return counts;
  }

  private static boolean matches(Figure count, List<String> units) {
    if (count.unit().isEmpty() || count.is(Unit.Family.MONEY)) {
      return false;
    }
    Unit unit = count.unit().get();
    return units.stream()
        .anyMatch(
            word ->
                unit.name().equals(word)
                    || ("名位".contains(word) && unit.name().equals("人"))
                    || ("日".equals(word) && unit.name().equals("天"))
                    || unit.name().equals("个" + word)
                    || ("点位节点村".contains(word) && unit.name().equals("个")));
  }

  private static Product of(
      String text, List<Figure> factors, boolean monthly, List<Figure> figures, int next) {
    BigDecimal yuan = BigDecimal.ONE;
    for (Figure factor : factors) {
      yuan = yuan.multiply(factor.is(Unit.Family.MONEY) ? factor.size() : factor.number());
    }
    int from = factors.stream().mapToInt(Figure::start).min().orElse(0);
    int last = factors.stream().mapToInt(Figure::end).max().orElse(0);
    String shown =
        factors.stream()
            .map(factor -> text.substring(factor.start(), factor.end()))
            .collect(Collectors.joining("×"));
    Optional<Stated> stated = stated(text, figures, next, last);
    int end = stated.isPresent() ? figures.get(next).end() : last;
    boolean year = stated.isPresent() && Phrase.WHOLE_YEAR.in(text.substring(last, end));
    boolean once = stated.isPresent() && agree(yuan, stated.get());
    if (monthly
        && stated.isPresent()
        && (agree(yuan.multiply(TWELVE), stated.get()) || (year && !once))) {
      return new Product(yuan.multiply(TWELVE), shown + "×12", stated, false, from, end);
    }
    boolean open = monthly && (stated.isEmpty() || !agree(yuan, stated.get()));
    return new Product(yuan, shown, stated, open, from, end);
  }

  private static Optional<Stated> stated(String text, List<Figure> figures, int next, int last) {
    if (next >= figures.size() || !figures.get(next).is(Unit.Family.MONEY)) {
      return Optional.empty();
    }
    Figure total = figures.get(next);
    if (total.start() < last) {
      return Optional.empty();
    }
    String gap = text.substring(last, total.start());
    String behind = text.substring(total.end());
    boolean price =
        behind.startsWith("/") || behind.startsWith("每") || gap.contains("每人") || gap.contains("+");
    if (price || gap.length() > 20 || gap.indexOf('。') >= 0 || !Phrase.TOTAL_BEHIND.is(gap)) {
      return Optional.empty();
    }
    BigDecimal factor = total.unit().orElseThrow().factor();
    String written = text.substring(total.start(), total.end());
    return Optional.of(
        new Stated(
            total.size(),
            total.number(),
            factor,
            written,
            gap.contains("约"),
            Phrase.SUMMED_UP.in(gap)));
  }

  /// Whether the total of the sentence is another one.
  public boolean wrong() {
    return !open && stated.isPresent() && !agree(yuan, stated.get());
  }

  private static boolean agree(BigDecimal yuan, Stated stated) {
    BigDecimal exact = yuan.divide(stated.factor(), 8, RoundingMode.HALF_UP);
    BigDecimal off = exact.subtract(stated.number()).abs();
    BigDecimal hundredth = exact.movePointLeft(2);
    return (rounded(stated.number(), exact) && off.compareTo(hundredth) <= 0)
        || (stated.about() && off.compareTo(exact.multiply(new BigDecimal("0.05"))) <= 0);
  }

  /// Whether an amount is another one, rounded or rounded up to the decimals it is written with.
  public static boolean rounded(BigDecimal written, BigDecimal exact) {
    BigDecimal plain = written.stripTrailingZeros();
    int scale = Math.max(0, plain.scale());
    return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(plain) == 0
        || exact.setScale(scale, RoundingMode.CEILING).compareTo(plain) == 0;
  }

  /// Whether a text names no money but that of its products and the budget itself, which is in 万元.
  public static boolean onlyMoney(String printed, List<Product> products, BigDecimal budget) {
    String text = REMARK.matcher(printed).replaceAll("");
    return Figure.in(text).stream()
        .filter(figure -> figure.is(Unit.Family.MONEY))
        .allMatch(
            figure ->
                Amounts.equal(Amounts.tenThousands(figure.size()), budget)
                    || products.stream()
                        .anyMatch(it -> figure.start() >= it.start() && figure.end() <= it.end()));
  }
}
