package jibian.text;

import module java.base;

/// A number that stands in a text, in digits or Chinese, with the unit after it.
///
/// @param number its value; 万 and 亿 that are no part of the unit's name are multiplied in, 半 is a half, 成 are per cent
/// @param unit the unit after it, if it is a known one
/// @param about whether it says that it is not exact: 300余人, 3个多月
/// @param start where the number begins in the text
/// @param unitStart where what follows the number begins
/// @param end where number and unit end
public record Figure(
    BigDecimal number, Optional<Unit> unit, boolean about, int start, int unitStart, int end) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String PARTS = "分之";
  private static final String ODD = "余多来";

  /// Its size in the base unit of its family: 1.5万元 is 15000.
  public BigDecimal size() {
    return unit.map(known -> number.multiply(known.factor())).orElse(number);
  }

  public boolean is(Unit.Family family) {
    return unit.isPresent() && unit.get().family() == family;
  }

  /// All numbers of a text in plain shape. A number in Chinese counts only with a unit after it or 百分之 before it, since
  /// its characters are parts of words.
  public static List<Figure> in(String text) {
    List<Figure> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Figure> figure = at(text, at);
      figure.ifPresent(found::add);
      at = figure.map(Figure::end).orElse(at + 1);
    }
    return found;
  }

  private static Optional<Figure> at(String text, int at) {
    char sign = text.charAt(at);
    if (digit(sign)) {
      return inFigures(text, at);
    }
    if (sign == '半') {
      return half(text, at);
    }
    int formal = ChineseNumerals.formalEnd(text, at);
    if (formal > at) {
      return ChineseNumerals.read(ChineseNumerals.everyday(text.substring(at, formal)))
          .map(number -> measured(text, number, at, formal))
          .filter(figure -> figure.unit().isPresent());
    }
    if (!ChineseNumerals.numeral(sign) || sign == '点') {
      return Optional.empty();
    }
    int end = ChineseNumerals.end(text, at);
    if (text.startsWith(PARTS, end)) {
      return share(text, at, end);
    }
    return sign == '万' || sign == '亿' ? Optional.empty() : inChinese(text, at, end);
  }

  /// 半年, 半数; 上半年 is no half, and 半导体 no number.
  private static Optional<Figure> half(String text, int at) {
    if (text.startsWith("半数", at)) {
      return Optional.of(
          new Figure(BigDecimal.valueOf(50), Units.named("%"), false, at, at + 2, at + 2));
    }
    boolean part = at > 0 && "上下前后一大对".indexOf(text.charAt(at - 1)) >= 0;
    Optional<Units.Found> unit = part ? Optional.empty() : Units.at(text, at + 1);
    return unit.filter(it -> it.unit().family() == Unit.Family.TIME)
        .map(
            it -> new Figure(HALF, unit.map(Units.Found::unit), false, at, at + 1, it.end(at + 1)));
  }

  private static boolean digit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /// Where the digits that begin at a place end; thousands may be separated by commas.
  static int figuresEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (digit(text.charAt(end)) || point(text, end, from) || thousands(text, end, from))) {
      end++;
    }
    return end;
  }

  private static boolean point(String text, int point, int from) {
    return text.charAt(point) == '.'
        && point > from
        && point + 1 < text.length()
        && digit(text.charAt(point + 1));
  }

  private static boolean thousands(String text, int comma, int from) {
    return comma > from
        && text.charAt(comma) == ','
        && comma + 3 < text.length()
        && digit(text.charAt(comma + 1))
        && digit(text.charAt(comma + 2))
        && digit(text.charAt(comma + 3))
        && (comma + 4 == text.length() || !digit(text.charAt(comma + 4)));
  }

  private static Optional<Figure> inFigures(String text, int at) {
    int end = figuresEnd(text, at);
    Optional<BigDecimal> number = number(text.substring(at, end));
    return Optional.of(
        number.isEmpty()
            ? new Figure(BigDecimal.ZERO, Optional.empty(), false, at, end, end)
            : measured(text, number.get(), at, end));
  }

  /// The number that digits mean; empty when they are none (`1.2.3`) or absurdly long.
  public static Optional<BigDecimal> number(String figures) {
    String plain = figures.replace(",", "");
    int point = plain.indexOf('.');
    return plain.isEmpty() || plain.length() > 20 || point != plain.lastIndexOf('.')
        ? Optional.empty()
        : Optional.of(new BigDecimal(plain));
  }

  /// 百分之九十五, 千分之三, 三分之二: per cent, of a thousand parts and more per mille.
  private static Optional<Figure> share(String text, int at, int partsEnd) {
    String spelled = text.substring(at, partsEnd);
    Optional<BigDecimal> parts =
        ChineseNumerals.read(spelled.startsWith("万") ? "一" + spelled : spelled);
    int from = partsEnd + PARTS.length();
    int end = ChineseNumerals.end(text, from);
    Optional<BigDecimal> number = ChineseNumerals.read(text.substring(from, end));
    if (number.isEmpty()) {
      end = figuresEnd(text, from);
      number = number(text.substring(from, end));
    }
    if (number.isEmpty() || parts.isEmpty() || parts.get().signum() == 0) {
      return Optional.empty();
    }
    boolean small = parts.get().compareTo(THOUSAND) >= 0;
    BigDecimal whole = small ? THOUSAND : HUNDRED;
    BigDecimal share =
        number
            .get()
            .multiply(whole)
            .divide(parts.get(), 4, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    BigDecimal plain = share.scale() < 0 ? share.setScale(0) : share;
    return Optional.of(new Figure(plain, Units.named(small ? "‰" : "%"), false, at, end, end));
  }

  private static Optional<Figure> inChinese(String text, int at, int end) {
    for (int stop = end; stop > at; stop--) {
      Optional<BigDecimal> number = ChineseNumerals.read(text.substring(at, stop));
      if (number.isPresent()) {
        Figure figure = measured(text, number.get(), at, stop);
        if (figure.unit().isPresent() && figure.behindChinese(text)) {
          return Optional.of(figure);
        }
      }
    }
    return Optional.empty();
  }

  private boolean behindChinese(String text) {
    return Units.at(text, unitStart).filter(found -> !found.behindChinese()).isEmpty();
  }

  /// A number that was read from the characters between two places of a text, with what follows it.
  public static Figure measured(String text, BigDecimal number, int start, int numberEnd) {
    int from = blanksEnd(text, numberEnd);
    BigDecimal size = number;
    boolean about = odd(text, from);
    from += about ? 1 : 0;
    Optional<Units.Found> unit = Units.at(text, from);
    if (unit.isEmpty() && from < text.length() && "万亿千百".indexOf(text.charAt(from)) >= 0) {
      size = number.multiply(times(text.charAt(from)));
      from = blanksEnd(text, from + 1);
      about |= odd(text, from);
      from += odd(text, from) ? 1 : 0;
      unit = Units.at(text, from);
    } else if (unit.isEmpty()) {
      from = numberEnd;
    }
    return unit.isEmpty()
        ? new Figure(size, Optional.empty(), about && from > numberEnd, start, from, from)
        : timed(
            text,
            new Figure(
                size, unit.map(Units.Found::unit), about, start, from, unit.get().end(from)));
  }

  /// The same with what 角 and 分 after 元, 半 and 多 after a unit of time or before it add: 两个半月, 一年半, 3个多月; and 成
  /// as per cent.
  private static Figure timed(String text, Figure read) {
    if (read.is(Unit.Family.MONEY)
        && read.unit.orElseThrow().factor().compareTo(BigDecimal.ONE) == 0) {
      return small(text, small(text, read, '角', 1), '分', 2);
    }
    char first = read.end < text.length() ? text.charAt(read.end) : ' ';
    boolean half = first == '半';
    boolean more = ODD.indexOf(first) >= 0;
    Unit unit = read.unit.orElseThrow();
    if (unit.family() == Unit.Family.PERCENT && unit.factor().compareTo(BigDecimal.ONE) > 0) {
      return tenths(text, read);
    }
    if (!half && !more) {
      return read;
    }
    Optional<Units.Found> time =
        unit.name().equals("个") ? Units.at(text, read.end + 1) : Optional.empty();
    Optional<Unit> named = time.map(Units.Found::unit).or(() -> read.unit);
    if (named.filter(it -> it.family() == Unit.Family.TIME).isEmpty()) {
      return read;
    }
    int end = time.map(it -> it.end(read.end + 1)).orElse(read.end + 1);
    BigDecimal number = half ? read.number.add(HALF) : read.number;
    return new Figure(number, named, read.about || more, read.start, read.unitStart, end);
  }

  /// The same with 角 or 分 behind 元: 二元八角五分, 3元5角.
  private static Figure small(String text, Figure read, char unit, int places) {
    char sign = read.end < text.length() ? text.charAt(read.end) : ' ';
    int figure = digit(sign) ? sign - '0' : ChineseNumerals.digit(sign);
    boolean said = figure >= 0 && read.end + 1 < text.length() && text.charAt(read.end + 1) == unit;
    BigDecimal more = BigDecimal.valueOf(Math.max(0, figure), places);
    return said
        ? new Figure(
            read.number.add(more), read.unit, read.about, read.start, read.unitStart, read.end + 2)
        : read;
  }

  /// 七成, 九成五.
  private static Figure tenths(String text, Figure read) {
    Unit unit = read.unit.orElseThrow();
    int next = read.end < text.length() ? ChineseNumerals.digit(text.charAt(read.end)) : -1;
    BigDecimal share =
        read.number.multiply(unit.factor()).add(BigDecimal.valueOf(Math.max(0, next)));
    Unit percent = new Unit("%", unit.family(), BigDecimal.ONE, true);
    int end = next < 0 ? read.end : read.end + 1;
    return new Figure(share, Optional.of(percent), read.about, read.start, read.unitStart, end);
  }

  /// Whether a character says that a number is a little more, and a unit or 万 follows it: 300余人, 20多万元.
  private static boolean odd(String text, int at) {
    return at + 1 < text.length()
        && ODD.indexOf(text.charAt(at)) >= 0
        && ("万亿千百".indexOf(text.charAt(at + 1)) >= 0 || Units.at(text, at + 1).isPresent());
  }

  private static int blanksEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /// What a character after a number multiplies it by.
  static BigDecimal times(char sign) {
    return switch (sign) {
      case '百' -> BigDecimal.valueOf(100);
      case '千' -> BigDecimal.valueOf(1000);
      case '万' -> BigDecimal.valueOf(10_000);
      case '亿' -> BigDecimal.valueOf(100_000_000);
      default -> BigDecimal.ONE;
    };
  }
}
