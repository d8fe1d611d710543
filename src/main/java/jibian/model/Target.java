package jibian.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jibian.text.ChineseNumerals;
import jibian.text.DateMention;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;
import jibian.text.Units;

/// A value as the official budget system keeps it: sign, number and unit in three fields, here read from the one text
/// that is printed. What stands behind the unit is the rest.
///
/// @param kind what the value is
/// @param sign its sign; of a value in words, the sign the words mean
/// @param signText the sign or the words for it, as printed; empty where there is none
/// @param number the number of a [Kind#NUMBER]; 万 and 亿 that are no part of the unit's name are multiplied in
/// @param numberText the number as printed, with 万 or 亿
/// @param unit the known unit behind the number
/// @param unitText all that stands behind the number, in plain shape: the unit field of the official system
/// @param rest what of it is not the known unit
public record Target(
    Kind kind,
    Sign sign,
    String signText,
    Optional<BigDecimal> number,
    String numberText,
    Optional<Unit> unit,
    String unitText,
    String rest) {

  /// What a value is.
  public enum Kind {
    EMPTY,
    NUMBER,
    /// A date, or a span of dates.
    DATE,
    /// 2～8℃, 30-50人.
    RANGE,
    /// 1:1.
    RATIO,
    /// A quality in words; numbers may stand among them.
    WORDS
  }

  private record Words(String text, Sign sign) {}

  private static final List<Words> SIGNS =
      List.of(
          new Words(">=", Sign.AT_LEAST),
          new Words("=>", Sign.AT_LEAST),
          new Words("<=", Sign.AT_MOST),
          new Words("=<", Sign.AT_MOST),
          new Words("≥", Sign.AT_LEAST),
          new Words("≤", Sign.AT_MOST),
          new Words("=", Sign.EQUAL),
          new Words(">", Sign.MORE),
          new Words("<", Sign.LESS),
          new Words("大于或等于", Sign.AT_LEAST),
          new Words("大于等于", Sign.AT_LEAST),
          new Words("不低于", Sign.AT_LEAST),
          new Words("不少于", Sign.AT_LEAST),
          new Words("不小于", Sign.AT_LEAST),
          new Words("至少", Sign.AT_LEAST),
          new Words("小于或等于", Sign.AT_MOST),
          new Words("小于等于", Sign.AT_MOST),
          new Words("不高于", Sign.AT_MOST),
          new Words("不超过", Sign.AT_MOST),
          new Words("不大于", Sign.AT_MOST),
          new Words("不多于", Sign.AT_MOST),
          new Words("最多", Sign.AT_MOST),
          new Words("控制在", Sign.AT_MOST),
          new Words("大于", Sign.MORE),
          new Words("超过", Sign.MORE),
          new Words("高于", Sign.MORE),
          new Words("小于", Sign.LESS),
          new Words("低于", Sign.LESS),
          new Words("少于", Sign.LESS),
          new Words("达到", Sign.AT_LEAST),
          new Words("等于", Sign.EQUAL));
  private static final Pattern SECOND =
      Pattern.compile(" *[%‰℃]? *(?:[~—–至到-]+|\\.\\.) *[0-9][0-9.,]*.*");
  private static final Pattern RATIO = Pattern.compile(" *(?::|比) *[0-9][0-9.]*.*");
  private static final Pattern GRADE = Pattern.compile("[一二三四五六七八九十][级类等档度星]");
  private static final Pattern AS_WORDS =
      Pattern.compile("(?:\\([^)]*\\))?(?:以上|及以上|以下|及以下|以内|之内|内|左右|之间).*");

  /// The value in a cell.
  public static Target of(String value) {
    String text = PlainShape.fold(value).strip();
    if (text.isEmpty()) {
      return words(Kind.EMPTY, Sign.NONE, "", "");
    }
    Words sign = sign(text);
    String body = text.substring(sign.text().length()).strip();
    if (date(body, sign)) {
      return words(Kind.DATE, sign.sign(), sign.text(), body);
    }
    int end = numberEnd(body);
    return end == 0 ? inWords(body, sign) : number(body, end, sign);
  }

  /// What stands behind the sign of a value in plain shape, or the words for it.
  public static String behindSign(String value) {
    return value.substring(sign(value).text().length());
  }

  /// The sign that words such as 大于等于 or 不超过 mean, where they stand anywhere in a text in plain shape; [Sign#NONE]
  /// where there are none.
  public static Sign signIn(String text) {
    for (Words words : SIGNS) {
      if (text.contains(words.text())) {
        return words.sign();
      }
    }
    return Sign.NONE;
  }

  private static Words sign(String text) {
    for (Words words : SIGNS) {
      if (text.startsWith(words.text())) {
        return words;
      }
    }
    return new Words("", Sign.NONE);
  }

  private static boolean date(String body, Words sign) {
    List<DateMention> dates = DateMention.in(body);
    return !dates.isEmpty()
        && dates.getFirst().start() == 0
        && (sign.sign() == Sign.NONE || dates.getFirst().year().isPresent());
  }

  private static int numberEnd(String body) {
    int from = body.startsWith("-") ? 1 : 0;
    int end = from;
    while (end < body.length() && (digit(body, end) || inside(body, end, from))) {
      end++;
    }
    return end == from ? 0 : end;
  }

  private static boolean digit(String body, int at) {
    return at < body.length() && body.charAt(at) >= '0' && body.charAt(at) <= '9';
  }

  private static boolean inside(String body, int at, int from) {
    boolean point = body.charAt(at) == '.';
    return digit(body, at + 1) && (at > from ? point || body.charAt(at) == ',' : point);
  }

  private static Target number(String body, int end, Words sign) {
    String figures = body.substring(0, end);
    String behind = body.substring(end);
    Optional<BigDecimal> number =
        figures.startsWith("-")
            ? Figure.number(figures.substring(1)).map(BigDecimal::negate)
            : Figure.number(figures);
    if (number.isEmpty()) {
      return words(Kind.WORDS, sign.sign(), sign.text(), body);
    }
    if (RATIO.matcher(behind).matches()) {
      return words(Kind.RATIO, sign.sign(), sign.text(), body);
    }
    if (SECOND.matcher(behind).matches()) {
      return words(Kind.RANGE, sign.sign(), sign.text(), body);
    }
    return measured(number.get(), figures, behind.strip(), sign);
  }

  private static Target measured(BigDecimal number, String figures, String behind, Words sign) {
    Optional<Units.Found> unit = Units.at(behind, 0);
    BigDecimal size = number;
    String text = figures;
    String unitText = behind;
    if (unit.isEmpty() && !behind.isEmpty() && "万亿".indexOf(behind.charAt(0)) >= 0) {
      size = number.multiply(BigDecimal.valueOf(behind.charAt(0) == '万' ? 10_000 : 100_000_000));
      text = figures + behind.charAt(0);
      unitText = behind.substring(1).strip();
      unit = Units.at(unitText, 0);
    }
    int length = unit.map(found -> found.spelling().length()).orElse(0);
    String rest = unitText.substring(length).strip();
    Sign meant = sign.sign();
    if (meant == Sign.NONE && AS_WORDS.matcher(rest).matches()) {
      meant = rest.contains("上") ? Sign.AT_LEAST : Sign.AT_MOST;
    }
    return new Target(
        Kind.NUMBER,
        meant,
        sign.text(),
        Optional.of(size),
        text,
        unit.map(Units.Found::unit),
        unitText,
        rest);
  }

  /// A value that does not begin with figures: 百分之九十, 三次, or words.
  private static Target inWords(String body, Words sign) {
    List<Figure> figures =
        body.startsWith("百分之") || (!body.isEmpty() && ChineseNumerals.numeral(body.charAt(0)))
            ? Figure.in(body)
            : List.of();
    if (figures.isEmpty()
        || figures.getFirst().start() != 0
        || figures.getFirst().end() + 2 < body.length()
        || GRADE.matcher(body).matches()) {
      return words(Kind.WORDS, sign.sign(), sign.text(), body);
    }
    Figure figure = figures.getFirst();
    return new Target(
        Kind.NUMBER,
        sign.sign(),
        sign.text(),
        Optional.of(figure.number()),
        body.substring(0, figure.end()),
        figure.unit(),
        body.substring(0, figure.end()),
        body.substring(figure.end()));
  }

  private static Target words(Kind kind, Sign sign, String signText, String rest) {
    return new Target(kind, sign, signText, Optional.empty(), "", Optional.empty(), "", rest);
  }

  /// Whether it is a number in figures or Chinese.
  public boolean numeric() {
    return kind == Kind.NUMBER;
  }

  /// Whether it is a number with a unit of a family.
  public boolean is(Unit.Family family) {
    return unit.isPresent() && unit.get().family() == family;
  }

  /// Whether it is a share: %, ‰, 百分比.
  public boolean share() {
    return unit.isPresent() && unit.get().share();
  }

  /// The amount in 元 of a value with a unit of money and nothing behind it (元/人 is a price); empty otherwise.
  public Optional<BigDecimal> money() {
    return is(Unit.Family.MONEY) && !rest.startsWith("/") && !rest.startsWith("每")
        ? number.map(value -> value.multiply(unit.orElseThrow().factor()))
        : Optional.empty();
  }
}
