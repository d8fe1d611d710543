package jibian.check.language;

import module java.base;

import jibian.text.Figure;
import jibian.text.Unit;
import jibian.text.Units;

/// Reads the products of a text: factors joined by ×, and a number of things with the price of one.
final class ProductReader {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final Pattern TIMES =
      Pattern.compile("(?:/[^*0-9,、]{1,6}|每[^*0-9,、]{1,6}|[^*0-9,、。;]{0,4})?(?:\\*|x|X|乘以|乘)");
  private static final Pattern PLUS = Pattern.compile("[^*0-9,、。;]{0,4}\\+[^*0-9,、。;]{0,8}");
  private static final Pattern UNIT_PRICE = Pattern.compile("[单均]价[为约按]?$");
  private static final Pattern EACH = Pattern.compile("每[^,。;]*$");
  private static final Pattern MONTHLY = Pattern.compile("(?:均月|月均)[^,。;]{0,4}$");
  private static final Pattern PUPIL = Pattern.compile("每生(?![产活态育成])|生均");
  private static final Pattern AVERAGE = Pattern.compile("([人户])均");

  private final String text;
  private final List<Figure> figures;
  private final List<Product> products = new ArrayList<>();

  /// @param text in plain shape without blanks and remarks
  ProductReader(String text) {
    this.text = text;
    figures = Figure.in(text);
  }

  List<Product> read() {
    int at = 0;
    while (at < figures.size()) {
      int first = at;
      Optional<Product> product = explicit(first).or(() -> implied(first));
      List<Figure> before = figures.subList(Math.max(0, at - Product.NEAR), at);
      product.ifPresent(it -> add(it, before));
      at = beginningAt(product.map(Product::end).orElse(figures.get(at).end()), at + 1);
    }
    return products;
  }

  /// The first figure from one on that does not begin before a place.
  private int beginningAt(int place, int from) {
    int at = from;
    while (at < figures.size() && figures.get(at).start() < place) {
      at++;
    }
    return at;
  }

  /// Adds a product to those before it: words said again in figures count once, what + joins is one sum, and a total
  /// behind several may be that of all of them.
  private void add(Product product, List<Figure> before) {
    Product last = products.isEmpty() ? null : products.getLast();
    String gap =
        last == null ? "" : text.substring(last.end(), Math.max(last.end(), product.start()));
    boolean near =
        last != null && last.stated().isEmpty() && gap.length() <= 20 && gap.indexOf('。') < 0;
    if (near && gap.indexOf('+') >= 0) {
      products.removeLast();
      products.add(last.plus(product));
    } else if (near && signed(product) && !signed(last) && product.repeats(last)) {
      products.removeLast();
      products.add(product.from(last.start()));
    } else {
      products.add(product.ofAll(before, products) ? product.unstated() : product);
    }
  }

  /// Whether the factors of a product are joined by signs.
  private boolean signed(Product product) {
    return text.substring(product.start(), product.end()).indexOf('*') >= 0;
  }

  private String gap(Figure one, Figure other) {
    return text.substring(one.end(), other.start());
  }

  /// Factors joined by ×.
  private Optional<Product> explicit(int at) {
    List<Figure> factors = new ArrayList<>(List.of(figures.get(at)));
    int next = at + 1;
    while (next < figures.size()
        && TIMES.matcher(gap(figures.get(next - 1), figures.get(next))).matches()) {
      factors.add(figures.get(next++));
    }
    long money = factors.stream().filter(factor -> factor.is(Unit.Family.MONEY)).count();
    return factors.size() < 2 || money != 1 ? Optional.empty() : Optional.of(added(factors, next));
  }

  /// A product and the amounts added to it behind: 12座×15万元+36万元.
  private Product added(List<Figure> factors, int from) {
    BigDecimal more = BigDecimal.ZERO;
    int next = from;
    while (next < figures.size()
        && figures.get(next).is(Unit.Family.MONEY)
        && PLUS.matcher(gap(figures.get(next - 1), figures.get(next))).matches()
        && !factor(next)) {
      more = more.add(figures.get(next++).size());
    }
    return product(factors, more, false, next);
  }

  /// Whether what follows a figure is its next factor.
  private boolean factor(int at) {
    return at + 1 < figures.size()
        && TIMES.matcher(gap(figures.get(at), figures.get(at + 1))).matches();
  }

  /// A number and the price of one, with words between them.
  private Optional<Product> implied(int at) {
    Figure price = figures.get(at);
    if (!price.is(Unit.Family.MONEY)) {
      return Optional.empty();
    }
    List<String> per = per(at);
    List<String> counted = per.stream().filter(unit -> !"年月".contains(unit)).toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> factors = counts(at, counted);
    boolean one =
        factors.size() + 1 == counted.size() && at + 1 < figures.size() && !factor(at + 1);
    if (one && gap(price, figures.get(at + 1)).length() <= 6) {
      Optional.of(figures.get(at + 1)).filter(it -> counts(it, counted)).ifPresent(factors::add);
    }
    if (factors.size() < counted.size()) {
      return Optional.empty();
    }
    factors.add(price);
    int next = beginningAt(end(factors), at + 1);
    boolean monthly = per.contains("月");
    if (next < figures.size() && further(price, figures.get(next), monthly)) {
      factors.add(figures.get(next++));
      monthly = false;
    }
    return Optional.of(product(factors, BigDecimal.ZERO, monthly, next));
  }

  private static int end(List<Figure> factors) {
    return factors.stream().mapToInt(Figure::end).max().orElse(0);
  }

  /// Whether a figure behind a price is one more factor: joined by ×, or the number of months of a monthly price.
  private boolean further(Figure price, Figure next, boolean monthly) {
    String gap = gap(price, next);
    boolean months =
        monthly
            && next.unit().filter(unit -> unit.name().equals("个月")).isPresent()
            && gap.length() <= 6;
    return months || TIMES.matcher(gap).matches();
  }

  /// What a price is per: the words between it and the figure before, and those behind it.
  private List<String> per(int at) {
    int from = at == 0 ? 0 : figures.get(at - 1).end();
    Figure price = figures.get(at);
    String before = text.substring(Math.max(from, price.start() - 14), price.start());
    String behind = text.substring(price.end(), Math.min(text.length(), price.end() + 8));
    List<String> units = new ArrayList<>();
    if (UNIT_PRICE.matcher(before).find() && at > 0 && price.start() - from <= 8) {
      figures.get(at - 1).unit().filter(Unit::counts).map(Unit::name).ifPresent(units::add);
    }
    if (MONTHLY.matcher(before).find()) {
      units.add("月");
    }
    if (PUPIL.matcher(before).find()) {
      units.add("生");
    }
    if (before.contains("每月") || before.contains("月租")) {
      units.add("月");
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
  private List<Figure> counts(int at, List<String> units) {
    List<Figure> counts = new ArrayList<>();
    for (int i = at - 1; i >= 0 && counts.size() < units.size(); i--) {
      boolean near = figures.get(i + 1).start() - figures.get(i).end() <= 30;
      if (!near || !counts(figures.get(i), units)) {
        break;
      }
      counts.addFirst(figures.get(i));
    }
    for (int i = at - counts.size() - 1; i >= 0 && !counts.isEmpty(); i--) {
      String gap = gap(figures.get(i), counts.getFirst());
      List<String> each = new ArrayList<>();
      if (gap.length() <= 30) {
        collect(Phrase.PER_COUNTER.matcher(gap), each);
      }
      if (!counts(figures.get(i), each)) {
        break;
      }
      counts.addFirst(figures.get(i));
    }
    boolean first = at == 0 || !figures.get(at - 1).is(Unit.Family.MONEY);
    if (counts.isEmpty() && first && units.size() == 1 && at + 1 < figures.size()) {
      Figure behind = figures.get(at + 1);
      String gap = gap(figures.get(at), behind);
      int most = Phrase.NUMBER_OF_THEM.in(gap) ? 30 : 10;
      if (gap.length() <= most
          && gap.indexOf('。') < 0
          && counts(behind, units)
          && !factor(at + 1)) {
        owners(at, gap).ifPresent(counts::add);
        counts.add(behind);
      }
    }
    return counts;
  }

  /// How many there are of those each of which has some of the things: 60个村 of 60个村，每套1.4万元，每村1套.
  private Optional<Figure> owners(int at, String gap) {
    List<String> each = new ArrayList<>();
    collect(Phrase.PER_COUNTER.matcher(gap), each);
    return each.isEmpty()
        ? Optional.empty()
        : figures.subList(Math.max(0, at - 2), at).stream()
            .filter(it -> counts(it, each))
            .reduce((_, last) -> last);
  }

  /// Whether a figure is a number of one of the things.
  private static boolean counts(Figure count, List<String> units) {
    if (count.unit().isEmpty() || count.is(Unit.Family.MONEY)) {
      return false;
    }
    String unit = count.unit().get().name();
    return units.stream()
        .anyMatch(
            word ->
                unit.equals(Units.named(word).map(Unit::name).orElse(word))
                    || unit.equals("个" + word)
                    || (unit.equals("人") && "生名位师童".contains(word))
                    || (unit.equals("个") && "点位节点村".contains(word)));
  }

  private Product product(List<Figure> factors, BigDecimal more, boolean monthly, int next) {
    BigDecimal yuan = BigDecimal.ONE;
    for (Figure factor : factors) {
      yuan = yuan.multiply(factor.is(Unit.Family.MONEY) ? factor.size() : factor.number());
    }
    yuan = yuan.add(more);
    int from = factors.stream().mapToInt(Figure::start).min().orElse(0);
    boolean plain = more.signum() == 0;
    int last = plain ? end(factors) : figures.get(next - 1).end();
    String shown =
        factors.stream()
                .map(factor -> text.substring(factor.start(), factor.end()))
                .collect(Collectors.joining("×"))
            + (plain ? "" : text.substring(end(factors), last));
    Optional<Product.Stated> stated = stated(next, last);
    int end = stated.isPresent() ? figures.get(next).end() : last;
    Product once = new Product(yuan, shown, stated, false, from, end);
    if (!monthly) {
      return once;
    }
    boolean right = stated.isPresent() && !once.wrong();
    boolean year = stated.isPresent() && Phrase.WHOLE_YEAR.in(text.substring(last, end));
    Product twelve = new Product(yuan.multiply(TWELVE), shown + "×12", stated, false, from, end);
    return stated.isPresent() && (!twelve.wrong() || (year && !right))
        ? twelve
        : new Product(yuan, shown, stated, !right, from, end);
  }

  private Optional<Product.Stated> stated(int next, int last) {
    if (next >= figures.size()
        || !figures.get(next).is(Unit.Family.MONEY)
        || figures.get(next).start() < last) {
      return Optional.empty();
    }
    Figure total = figures.get(next);
    String gap = text.substring(last, total.start());
    boolean price =
        text.startsWith("/", total.end())
            || text.startsWith("每", total.end())
            || gap.contains("每人")
            || gap.contains("+");
    if (price || gap.length() > 20 || gap.indexOf('。') >= 0 || !Phrase.TOTAL_BEHIND.is(gap)) {
      return Optional.empty();
    }
    return Optional.of(
        new Product.Stated(
            total.size(),
            total.number(),
            total.unit().orElseThrow().factor(),
            text.substring(total.start(), total.end()),
            gap.contains("约"),
            Phrase.SUMMED_UP.in(gap)));
  }
}
