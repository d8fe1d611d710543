package jibian.check.language;

import module java.base;

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
  static final int NEAR = 30;

  private static final Pattern REMARK = Pattern.compile("\\([^()*]*\\)");

  /// All of a text in plain shape without blanks.
  public static List<Product> in(String printed) {
    return new ProductReader(REMARK.matcher(printed).replaceAll("")).read();
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

  boolean repeats(Product words) {
    return yuan.compareTo(words.yuan) == 0 || shown.startsWith(words.shown);
  }

  Product plus(Product next) {
    return new Product(
        yuan.add(next.yuan),
        shown + " + " + next.shown,
        next.stated,
        open || next.open,
        start,
        next.end);
  }

  Product from(int earlier) {
    return new Product(yuan, shown, stated, open, earlier, end);
  }

  Product unstated() {
    return new Product(yuan, shown, Optional.empty(), open, start, end);
  }

  /// Whether the total behind it is that of this product and of amounts before it, or may be, since not all of them
  /// could be read.
  boolean ofAll(List<Figure> before, List<Product> products) {
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
