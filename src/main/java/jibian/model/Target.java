package jibian.model;

import module java.base;

import jibian.text.ChineseNumerals;
import jibian.text.DateMention;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// A value as the official budget system keeps it: sign, number and unit in three fields, here read from the one text
/// that is printed. What follows the unit is the rest.
///
/// @param kind what the value is
/// @param sign its sign; of a value in words, the sign the words mean
/// @param signText the sign or the words for it, as printed; empty where there is none
/// @param number the number of a [Kind#NUMBER]; 万 and 亿 that are no part of the unit's name are multiplied in
/// @param numberText the number as printed, with 万 or 亿
/// @param unit the known unit after the number
/// @param unitText all that follows the number, in plain shape: the unit field of the official system
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

  private static final SignWords.Found NO_SIGN = new SignWords.Found("", Sign.NONE);
  private static final Pattern SECOND =
      Pattern.compile(" *[%‰℃]? *(?:[~—–至到-]+|\\.\\.) *[0-9][0-9.,]*.*");
  private static final Pattern RATIO = Pattern.compile(" *(?::|比) *[0-9][0-9.]*.*");
  private static final Pattern GRADE = Pattern.compile("[一二三四五六七八九十][级类等档度星]");

  /// 一人一档, 一村一策.
  private static final Pattern EACH_ONE =
      Pattern.compile("一[\\u4e00-\\u9fff]一[\\u4e00-\\u9fff]{1,2}");

  public static Target of(String value) {
    String text = PlainShape.fold(value).strip();
    if (text.isEmpty()) {
      return words(Kind.EMPTY, Sign.NONE, "", "");
    }
    SignWords.Found sign = sign(text);
    String body = text.substring(sign.words().length()).strip();
    if (date(body, sign)) {
      return words(Kind.DATE, sign.sign(), sign.words(), body);
    }
    int end = numberEnd(body);
    return end == 0 ? inWords(body, sign) : number(body, end, sign);
  }

  /// Whether a value is nought.
  public static boolean isZero(String value) {
    return (value.indexOf('0') >= 0
            || value.indexOf('０') >= 0
            || value.indexOf('零') >= 0
            || value.indexOf('〇') >= 0)
        && of(value).number().filter(it -> it.signum() == 0).isPresent();
  }

  /// What follows the sign of a value in plain shape, or the words for it.
  public static String behindSign(String value) {
    return value.substring(sign(value).words().length());
  }

  /// The sign that words such as 大于等于 or 不超过 mean, where they stand anywhere in a text in plain shape; [Sign#NONE]
  /// where there are none.
  public static Sign signIn(String text) {
    return SignWords.in(text).map(SignWords.Found::sign).orElse(Sign.NONE);
  }

  private static SignWords.Found sign(String text) {
    return SignWords.at(SignWords.Place.BEFORE, text, 0).orElse(NO_SIGN);
  }

  private static boolean date(String body, SignWords.Found sign) {
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

  private static boolean digits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (digit(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(String body, int at, int from) {
    boolean point = body.charAt(at) == '.';
    return digit(body, at + 1) && (at > from ? point || body.charAt(at) == ',' : point);
  }

  private static Target number(String body, int end, SignWords.Found sign) {
    String figures = body.substring(0, end);
    String behind = body.substring(end);
    Optional<BigDecimal> number =
        figures.startsWith("-")
            ? Figure.number(figures.substring(1)).map(BigDecimal::negate)
            : Figure.number(figures);
    if (number.isEmpty()) {
      return words(Kind.WORDS, sign.sign(), sign.words(), body);
    }
    if (!digits(behind)) {
      return measured(number.get(), figures, behind.strip(), sign);
    }
    if (RATIO.matcher(behind).matches()) {
      return words(Kind.RATIO, sign.sign(), sign.words(), body);
    }
    if (SECOND.matcher(behind).matches()) {
      return words(Kind.RANGE, sign.sign(), sign.words(), body);
    }
    return measured(number.get(), figures, behind.strip(), sign);
  }

  private static Target measured(
      BigDecimal number, String figures, String behind, SignWords.Found sign) {
    Figure figure = Figure.measured(behind, number, 0, 0);
    String unitText = behind.substring(figure.unitStart()).strip();
    String rest = behind.substring(figure.end()).strip();
    Sign meant = meant(sign, rest);
    boolean tenths = figure.unit().filter(it -> it.share() && behind.startsWith("成")).isPresent();
    return new Target(
        Kind.NUMBER,
        meant,
        sign.words(),
        Optional.of(figure.number()),
        tenths
            ? figure.number().stripTrailingZeros().toPlainString()
            : figures + behind.substring(0, figure.unitStart()).strip(),
        figure.unit(),
        unitText,
        rest);
  }

  /// The sign before a number, or else the one that the words behind it mean: 两小时以内.
  private static Sign meant(SignWords.Found sign, String rest) {
    return sign.sign() == Sign.NONE
        ? SignWords.at(SignWords.Place.BEHIND, rest, 0).map(SignWords.Found::sign).orElse(Sign.NONE)
        : sign.sign();
  }

  /// Whether a text is nothing but words for a bound.
  private static boolean bounded(String rest) {
    return SignWords.at(SignWords.Place.BEHIND, rest, 0)
        .filter(it -> it.words().length() == rest.length())
        .isPresent();
  }

  /// A value that does not begin with digits: 百分之九十, 三次, or words.
  private static Target inWords(String body, SignWords.Found sign) {
    List<Figure> figures =
        body.startsWith("百分之") || (!body.isEmpty() && ChineseNumerals.numeral(body.charAt(0)))
            ? Figure.in(body)
            : List.of();
    if (figures.isEmpty()
        || figures.getFirst().start() != 0
        || (figures.getFirst().end() + 2 < body.length()
            && !bounded(body.substring(figures.getFirst().end())))
        || GRADE.matcher(body).matches()
        || EACH_ONE.matcher(body).matches()) {
      return words(Kind.WORDS, sign.sign(), sign.words(), body);
    }
    Figure figure = figures.getFirst();
    return new Target(
        Kind.NUMBER,
        meant(sign, body.substring(figure.end())),
        sign.words(),
        Optional.of(figure.number()),
        body.substring(0, figure.end()),
        figure.unit(),
        body.substring(0, figure.end()),
        body.substring(figure.end()));
  }

  private static Target words(Kind kind, Sign sign, String signText, String rest) {
    return new Target(kind, sign, signText, Optional.empty(), "", Optional.empty(), "", rest);
  }

  /// Whether it is a number in digits or Chinese.
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

  /// The amount in 元 of a value with a unit of money and nothing after it (元/人 is a price); empty otherwise.
  public Optional<BigDecimal> money() {
    return is(Unit.Family.MONEY) && !rest.startsWith("/") && !rest.startsWith("每")
        ? number.map(value -> value.multiply(unit.orElseThrow().factor()))
        : Optional.empty();
  }
}
