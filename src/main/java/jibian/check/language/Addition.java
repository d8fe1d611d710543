package jibian.check.language;

import module java.base;

import jibian.text.Figure;
import jibian.text.Unit;

/// Amounts that a sentence adds up: 甲20万元，乙13万元，合计33万元.
///
/// @param parts the amounts in 元
/// @param total what the sentence gives as their total
/// @param text the total as printed
/// @param step one of the last figure that the total is written with, in 元
public record Addition(List<BigDecimal> parts, BigDecimal total, String text, BigDecimal step) {

  /// How far, of the total, it may be rounded.
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  /// 0.01万元.
  private static final BigDecimal CENT = BigDecimal.valueOf(100);

  /// More parts than this are not tried.
  private static final int MOST = 10;

  private static final Pattern PARTED =
      Pattern.compile("[,:;(]?(?:其中|包括|分别为|分别用于|一是):?|:(?=[\\u4e00-\\u9fff])");
  private static final Pattern LATER =
      Pattern.compile("([^。!?]*?[,;])(?:其中|分别为|分别用于):?[^。!?]{1,16}$");

  /// What stands before the amount that a whole text is about.
  private static final Pattern BUDGET = Pattern.compile("^(?:本?年度?)?(?:预算|项目)[^0-9,。]{0,6}$");

  private static final Pattern PART_GAP =
      Pattern.compile("(?:[、,;和及]|以及)(?!合计|共计|总计|小计|另)[^0-9、,;。年]{1,12}");
  private static final Pattern NOT_ALONE = Pattern.compile("上年|结转|已|每|较|比|增|减|累计|含|其中.*其中");

  /// As much more than its parts a total is that may have been miscounted.
  private static final BigDecimal NEARLY = new BigDecimal("1.2");

  /// Where the rest of the money comes from, behind what others give.
  private static final Pattern OWN_MONEY = Pattern.compile("(?:[县区市本]级|自筹|配套|其他)[^0-9,。;]{0,8}$");

  private static final Pattern STOP = Pattern.compile("[。!?]");

  /// All of a text in plain shape without blanks, whose products have been read.
  public static List<Addition> in(String text, List<Product> products) {
    List<Addition> additions = new ArrayList<>();
    List<BigDecimal> parts = new ArrayList<>();
    boolean clear = true;
    int from = 0;
    int last = 0;
    int next = 0;
    for (Figure figure : Figure.in(text)) {
      if (figure.start() < last || !figure.is(Unit.Family.MONEY)) {
        continue;
      }
      while (next < products.size() && products.get(next).end() <= figure.start()) {
        next++;
      }
      boolean product = next < products.size() && products.get(next).start() <= figure.start();
      String gap = text.substring(last, figure.start());
      boolean total = !product && Phrase.ADDED_UP.in(gap);
      if (total
          && clear
          && !Phrase.NOT_ALL_ADDED.in(gap)
          && parts.size() > 1
          && parts.size() <= MOST) {
        additions.add(of(List.copyOf(parts), figure, text));
      }
      if (total || STOP.matcher(gap).find()) {
        parts.clear();
        clear = true;
        from = last;
      }
      last = product ? products.get(next).end() : figure.end();
      if (!total) {
        parts.add(product ? products.get(next).yuan() : figure.size());
        clear &= product || !price(gap, text.substring(last));
        clear &= !Phrase.NOT_ALL_ADDED.in(text.substring(from, last));
        from = last;
      }
    }
    additions.addAll(behind(text));
    return additions;
  }

  /// Totals with their parts behind them, of which there are more than the total: 共130万元，其中甲60万元、乙50万元、丙30万元.
  private static List<Addition> behind(String text) {
    List<Addition> additions = new ArrayList<>();
    List<Figure> figures = Figure.in(text).stream().filter(it -> it.is(Unit.Family.MONEY)).toList();
    for (int at = 0; at + 2 < figures.size(); at++) {
      Figure total = figures.get(at);
      if (PARTED.matcher(text.substring(total.end())).lookingAt()) {
        parted(text, total.end(), total, figures.subList(at + 1, figures.size()))
            .ifPresent(additions::add);
      } else if (at > 0 || figures.size() > 2) {
        later(text, figures, at).ifPresent(additions::add);
      }
    }
    return additions;
  }

  /// The parts that come later in the sentence of the budget: 预算数512万元，主要用于3座桥梁改造，其中甲桥228万元、乙桥176万元.
  private static Optional<Addition> later(String text, List<Figure> figures, int at) {
    if (at + 1 >= figures.size()) {
      return Optional.empty();
    }
    Figure first = figures.getFirst();
    Figure before = figures.get(at);
    Matcher parted = LATER.matcher(text.substring(before.end(), figures.get(at + 1).start()));
    boolean budget = BUDGET.matcher(text.substring(0, first.start())).find();
    boolean whole =
        figures.subList(0, at + 1).stream().allMatch(it -> it.size().compareTo(first.size()) <= 0);
    return budget && whole && parted.lookingAt()
        ? parted(text, before.end() + parted.end(1), first, figures.subList(at + 1, figures.size()))
        : Optional.empty();
  }

  private static Optional<Addition> parted(
      String text, int from, Figure total, List<Figure> figures) {
    List<BigDecimal> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    int last = from;
    boolean own = false;
    for (Figure part : figures.subList(0, Math.min(figures.size(), MOST - 1))) {
      String gap = text.substring(last, part.start());
      boolean apart = !parts.isEmpty() && !PART_GAP.matcher(gap).matches();
      if (apart || STOP.matcher(gap).find() || price(gap, text.substring(part.end()))) {
        break;
      }
      if (NOT_ALONE.matcher(gap).find()) {
        return Optional.empty();
      }
      parts.add(part.size());
      sum = sum.add(part.size());
      own = OWN_MONEY.matcher(gap).find();
      if (sum.compareTo(total.size()) == 0) {
        return Optional.empty();
      }
      last = part.end();
    }
    boolean all = text.startsWith("。", last) || last == text.length();
    boolean named = parts.size() > 2 || own;
    boolean near = all && named && sum.multiply(NEARLY).compareTo(total.size()) > 0;
    return parts.size() > 1 && (sum.compareTo(total.size()) > 0 || near)
        ? Optional.of(of(List.copyOf(parts), total, text))
        : Optional.empty();
  }

  private static Addition of(List<BigDecimal> parts, Figure total, String text) {
    BigDecimal step =
        total.unit().orElseThrow().factor().movePointLeft(Math.max(0, total.number().scale()));
    return new Addition(parts, total.size(), text.substring(total.start(), total.end()), step);
  }

  /// Whether the total is written as exactly as its parts, and coarser than what is rounded to cents of 万元.
  private boolean exact() {
    return step.compareTo(CENT) > 0
        && parts.stream().allMatch(part -> part.remainder(step).signum() == 0);
  }

  private static boolean price(String gap, String behind) {
    return behind.startsWith("/") || behind.startsWith("每") || Phrase.PRICE_OF_ONE.in(gap);
  }

  /// Whether neither all the parts nor some of them make up the total.
  public boolean wrong() {
    Set<BigDecimal> sums = new HashSet<>(Set.of(BigDecimal.ZERO.setScale(2)));
    for (BigDecimal part : parts) {
      BigDecimal exact = part.setScale(2, RoundingMode.HALF_UP);
      sums.addAll(sums.stream().map(exact::add).collect(Collectors.toSet()));
    }
    BigDecimal near = exact() ? BigDecimal.ZERO : step.min(total.multiply(TOLERANCE));
    return sums.stream().noneMatch(sum -> sum.subtract(total).abs().compareTo(near) <= 0);
  }

  /// The parts for a message, in 万元.
  public String shown() {
    return parts.stream()
        .map(part -> Amounts.shown(Amounts.tenThousands(part)))
        .collect(Collectors.joining(" + "));
  }

  public BigDecimal sum() {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
