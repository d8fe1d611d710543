package jibian.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A number that stands in a text, in figures or Chinese, with the unit behind it.
///
/// @param number its value; 万 and 亿 that are no part of the unit's name are multiplied in
/// @param unit the unit behind it, if it is a known one
/// @param start where the number begins in the text
/// @param end where number and unit end
public record Figure(BigDecimal number, Optional<Unit> unit, int start, int end) {

  /// Its size in the base unit of its family: 1.5万元 is 15000.
  public BigDecimal size() {
    return unit.map(known -> number.multiply(known.factor())).orElse(number);
  }

  /// Whether the unit is of a family.
  public boolean is(Unit.Family family) {
    return unit.isPresent() && unit.get().family() == family;
  }

  /// All numbers of a text in plain shape. A number in Chinese counts only with a unit behind it or 百分之 before it,
  /// since its characters are parts of words.
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
    if (text.startsWith("百分之", at)) {
      return share(text, at);
    }
    return ChineseNumerals.numeral(sign) && sign != '万' && sign != '亿' && sign != '点'
        ? inChinese(text, at)
        : Optional.empty();
  }

  private static boolean digit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /// Where the figures that begin at a place end; thousands may be parted by commas.
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
    return number.isEmpty()
        ? Optional.of(new Figure(BigDecimal.ZERO, Optional.empty(), at, end))
        : Optional.of(withUnit(text, number.get(), at, end));
  }

  /// The number that figures mean; empty when they are none (`1.2.3`) or absurdly long.
  public static Optional<BigDecimal> number(String figures) {
    String plain = figures.replace(",", "");
    int point = plain.indexOf('.');
    return plain.isEmpty() || plain.length() > 20 || point != plain.lastIndexOf('.')
        ? Optional.empty()
        : Optional.of(new BigDecimal(plain));
  }

  private static Optional<Figure> share(String text, int at) {
    int from = at + 3;
    int end = from;
    while (end < text.length() && ChineseNumerals.numeral(text.charAt(end))) {
      end++;
    }
    Optional<BigDecimal> number = ChineseNumerals.read(text.substring(from, end));
    if (number.isEmpty()) {
      end = figuresEnd(text, from);
      number = number(text.substring(from, end));
    }
    int stop = end;
    return number.map(value -> new Figure(value, Units.named("%"), at, stop));
  }

  private static Optional<Figure> inChinese(String text, int at) {
    int end = at;
    while (end < text.length() && ChineseNumerals.numeral(text.charAt(end))) {
      end++;
    }
    for (int stop = end; stop > at; stop--) {
      Optional<BigDecimal> number = ChineseNumerals.read(text.substring(at, stop));
      if (number.isPresent()) {
        Figure figure = withUnit(text, number.get(), at, stop);
        if (figure.unit().isPresent()) {
          return Optional.of(figure);
        }
      }
    }
    return Optional.empty();
  }

  private static Figure withUnit(String text, BigDecimal number, int at, int end) {
    int from = end;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    Optional<Units.Found> unit = Units.at(text, from);
    if (unit.isEmpty() && from < text.length() && "万亿千百".indexOf(text.charAt(from)) >= 0) {
      BigDecimal times = times(text.charAt(from));
      unit = Units.at(text, from + 1);
      int stop = from + 1 + unit.map(found -> found.spelling().length()).orElse(0);
      return new Figure(number.multiply(times), unit.map(Units.Found::unit), at, stop);
    }
    int stop = unit.map(found -> found.spelling().length()).orElse(0);
    return new Figure(number, unit.map(Units.Found::unit), at, stop == 0 ? end : from + stop);
  }

  /// What a sign behind a number multiplies it by.
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
