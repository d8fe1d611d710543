package jibian.check.language;

import module java.base;

import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.ChineseNumerals;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;
import jibian.text.Units;

/// What stands in the unit field of a value where it is a sentence: 稿件自采自编率大于等于百分之九十.
///
/// @param present whether it is one
/// @param agrees whether the sentence says the number of the figures again
/// @param differs whether the sentence says another number or the opposite sign
/// @param sign the sign the words mean
/// @param unit the unit the words give the number, where they say one
/// @param unitName that unit as it should be written, with 万 where the words have it there
/// @param said the number as the words say it, for messages
/// @param more whether the sentence holds further numbers, which would be lost with it
public record UnitSentence(
    boolean present,
    boolean agrees,
    boolean differs,
    Sign sign,
    Optional<Unit> unit,
    String unitName,
    String said,
    boolean more) {
  static final UnitSentence NONE =
      new UnitSentence(false, false, false, Sign.NONE, Optional.empty(), "", "", false);

  /// What a product goes on with: 7×24小时.
  private static final String TIMES = "×*xX";

  private static final Pattern NOUN_BEHIND = Pattern.compile("[^0-9,、;。:]{0,9}");
  private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
  private static final Pattern BOUND = Pattern.compile("及?(?:以?[上下内]|之内|左右)?");
  private static final Pattern BOUNDED = Pattern.compile("(?:以?内|之内)?[\\u4e00-\\u9fff]{0,8}");

  /// What follows a unit and is longer is more than a noun.
  private static final int MOST_NOUN = 6;

  /// A bound on one side.
  private static final Pattern SIDE = Pattern.compile("及?以[上下内]|之内|内");

  private static final Pattern PER_TIME = Pattern.compile("每[天日周月年]|日均|月均");

  private static final Pattern NUMERALS = Pattern.compile("[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{2,}");

  private static final Set<String> PERIODS = Set.of("月", "季度", "季", "周", "天", "日", "次", "期");

  /// A remark that ends with the number of all: （每村1套，共373套）.
  private static final Pattern TOTAL_AGAIN =
      Pattern.compile("[(,;][^()]*[,;、](?:全年|年度|全县|全市)?(?:共计?|合计|总计|累计)([^(),;]+)\\)?$");

  /// The number in characters between the number and its unit: 180（一百六十）航次.
  private static final Pattern NUMERAL_BEFORE_UNIT =
      Pattern.compile("\\(([零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{2,})\\)[\\u4e00-\\u9fff]{1,3}");

  private static final Pattern PER_AGAIN = Pattern.compile("^(/[^(),;]{1,6}).*$");

  /// The number behind is that of some of them: ≥90人，其中女性不少于30人.
  private static final Pattern PART = Pattern.compile("其中|包括|含");

  private static final Pattern NUMBER_BEHIND =
      Pattern.compile("[\\u4e00-\\u9fff]{0,6}([0-9][0-9.]*)");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]{1,4})\\)$");

  /// Of a value that has been read.
  ///
  /// @param name of the indicator in plain shape
  public static UnitSentence of(String name, Target target) {
    if (!target.numeric()
        || target.rest().isEmpty()
        || TIMES.indexOf(target.rest().charAt(0)) >= 0) {
      return NONE;
    }
    String behind = target.unitText();
    Optional<UnitSentence> against =
        boundAgainst(target).or(() -> inBrackets(target, PER_TIME.matcher(name).find()));
    if (against.isPresent()) {
      return against.get();
    }
    String rest = REMARK.matcher(target.rest()).replaceAll("");
    if (Phrase.MONEY_PER.is(behind) || !sentence(behind, rest, name, target)) {
      return NONE;
    }
    return read(target, target.unit().isPresent() ? rest : behind);
  }

  /// A remark that is nothing but the number again, and another one or the opposite of the figures: ≥12场（全年十场）.
  ///
  /// @param each whether the figures are those of each day or week, as the remark's may be
  private static Optional<UnitSentence> inBrackets(Target target, boolean each) {
    Matcher again = Phrase.NUMBER_AGAIN.matcher(target.rest());
    Matcher total = TOTAL_AGAIN.matcher(target.rest());
    Matcher numeral = NUMERAL_BEFORE_UNIT.matcher(target.unitText());
    if (target.unit().isEmpty() && numeral.matches()) {
      return bare(numeral.group(1), target);
    }
    if (!again.find() && !total.find()) {
      return Optional.empty();
    }
    String found = again.hasMatch() ? again.group(1) : total.group(1);
    String words = each ? PER_TIME.matcher(found).replaceFirst("") : found;
    Target said = Target.of(QuantityReader.inFigures(ChineseNumerals.everyday(words)));
    if (!said.numeric()) {
      return bare(words, target);
    }
    boolean same =
        said.unit()
            .filter(it -> target.unit().map(unit -> alike(unit, it)).orElse(true))
            .isPresent();
    String per = PER_AGAIN.matcher(target.rest()).replaceFirst("$1");
    String rest =
        per.startsWith("/") && said.rest().startsWith(per)
            ? said.rest().substring(per.length())
            : said.rest();
    boolean bounded =
        BOUND.matcher(rest).matches()
            || (!said.signText().isEmpty() && BOUNDED.matcher(rest).matches());
    if (!same || !bounded) {
      return Optional.empty();
    }
    boolean other = size(said).compareTo(size(target)) != 0;
    return other || opposite(said.sign(), target.sign())
        ? Optional.of(
            new UnitSentence(
                true, false, true, said.sign(), said.unit(), "", said.numberText(), false))
        : Optional.empty();
  }

  /// A bound behind the unit that the sign before the number denies: =98%以上, ≥5日以内.
  private static Optional<UnitSentence> boundAgainst(Target target) {
    if (target.signText().length() != 1) {
      return Optional.empty();
    }
    Sign behind =
        SIDE.matcher(target.rest()).matches() ? Target.of("0个" + target.rest()).sign() : Sign.NONE;
    boolean denied =
        opposite(behind, target.sign()) || (target.sign() == Sign.EQUAL && behind != Sign.NONE);
    return denied
        ? Optional.of(
            new UnitSentence(
                true,
                false,
                true,
                Sign.NONE,
                target.unit(),
                "",
                target.numberText() + target.unitText(),
                false))
        : Optional.empty();
  }

  /// Units of which one can be said in the other: 元 and 万元, but not 人 and 次.
  private static boolean alike(Unit one, Unit other) {
    return one.name().equals(other.name())
        || (one.family() == other.family() && one.family() == Unit.Family.MONEY)
        || (one.family() == Unit.Family.TIME
            && other.family() == Unit.Family.TIME
            && !(one.name() + other.name()).contains("工作日"));
  }

  private static BigDecimal size(Target target) {
    BigDecimal number = target.number().orElseThrow();
    return target.is(Unit.Family.MONEY) || target.is(Unit.Family.TIME)
        ? number.multiply(target.unit().orElseThrow().factor())
        : number;
  }

  /// A remark that is the number in Chinese characters without a unit: ≥180（一百六十）.
  private static Optional<UnitSentence> bare(String words, Target target) {
    Optional<BigDecimal> said =
        NUMERALS.matcher(words).matches()
            ? ChineseNumerals.read(ChineseNumerals.everyday(words))
            : Optional.empty();
    return said.filter(it -> it.compareTo(target.number().orElseThrow()) != 0)
        .map(
            _ ->
                new UnitSentence(true, false, true, Sign.NONE, Optional.empty(), "", words, false));
  }

  private static boolean opposite(Sign one, Sign other) {
    return (one.below() && other.above()) || (one.above() && other.below());
  }

  private static boolean sentence(String behind, String rest, String name, Target target) {
    if (behind.startsWith("/")) {
      return Phrase.COMPARES.in(behind);
    }
    if (target.unit().isPresent()) {
      return Phrase.COMPARES.in(rest)
          || again(rest, target)
          || (target.share() && PlainShape.key(rest).length() > MOST_NOUN)
          || (rest.length() > MOST_NOUN / 2 && saysAgain(rest, target))
          || (rest.length() > 10 && rest.indexOf(',') >= 0 && !Figure.in(rest).isEmpty());
    }
    String plain = REMARK.matcher(behind).replaceAll("");
    return Phrase.COMPARES.in(plain)
        || !NOUN_BEHIND.matcher(plain).matches()
        || !Figure.in(plain).isEmpty()
        || (name.length() > 3 && plain.contains(name))
        || (plain.length() > 3 && IN_BRACKETS.matcher(behind).find());
  }

  /// Whether what follows a unit is a noun with the very number, or begins with a number of that unit: 40张床位40,
  /// 2小时四小时内到场.
  private static boolean again(String rest, Target target) {
    Matcher said = NUMBER_BEHIND.matcher(rest);
    boolean same = said.matches() && said.group(1).equals(target.numberText());
    return same
        || Figure.in(rest).stream()
            .anyMatch(it -> it.start() == 0 && it.unit().equals(target.unit()));
  }

  /// Whether a text names the very number of a value in its unit.
  private static boolean saysAgain(String text, Target target) {
    return Figure.in(text).stream()
        .anyMatch(
            it ->
                it.unit().equals(target.unit())
                    && it.number().compareTo(target.number().orElseThrow()) == 0);
  }

  private static UnitSentence read(Target target, String text) {
    List<Figure> all = Figure.in(text);
    List<Quantity> quantities = all.isEmpty() ? List.of() : Quantity.in(text);
    List<Figure> figures = figures(all, quantities);
    Optional<Figure> same = figures.stream().filter(figure -> alike(figure, target)).findFirst();
    Sign sign = sign(text, quantities, same);
    boolean tenThousands =
        same.isPresent() && same.get().number().compareTo(target.number().orElseThrow()) != 0;
    Optional<Unit> unit =
        same.isPresent()
            ? same.flatMap(Figure::unit).map(it -> scaled(it, tenThousands))
            : bracketed(text);
    String unitName =
        unit.map(
                it ->
                    (tenThousands && it.family() != Unit.Family.MONEY ? "万" : "")
                        + it.name()
                        + per(text, it))
            .orElse("");
    Optional<Figure> other =
        figures.stream().filter(figure -> figure.unit().isPresent()).findFirst();
    boolean contradicts =
        same.isEmpty()
            && other.isPresent()
            && comparable(target, other.get())
            && !PART.matcher(text.substring(0, other.get().start())).find()
            && (sign != Sign.NONE || figures.size() == 1);
    String said =
        same.or(() -> other).map(figure -> text.substring(figure.start(), figure.end())).orElse("");
    return new UnitSentence(
        true,
        same.isPresent(),
        contradicts || (same.isPresent() && opposite(sign, target.sign())),
        sign,
        unit,
        unitName,
        said,
        figures.size() > 1);
  }

  /// The figures of a sentence without those for each month or the like.
  private static List<Figure> figures(List<Figure> all, List<Quantity> quantities) {
    List<Quantity> periodic =
        quantities.stream()
            .filter(it -> !it.per().isEmpty() && PERIODS.containsAll(it.per()))
            .toList();
    return all.stream()
        .filter(it -> periodic.stream().noneMatch(each -> each.start() == it.start()))
        .toList();
  }

  /// How the words bound the number, or else what they say anywhere.
  private static Sign sign(String text, List<Quantity> quantities, Optional<Figure> number) {
    return quantities.stream()
        .filter(it -> number.filter(figure -> figure.start() == it.start()).isPresent())
        .map(Quantity::sign)
        .filter(it -> it != Sign.NONE)
        .findFirst()
        .orElseGet(() -> Target.signIn(text));
  }

  /// Whether the number in the words could be meant to be that of the figures: the figures have no unit, or the same.
  private static boolean comparable(Target target, Figure other) {
    return target.unit().isEmpty()
        || target.unit().get().family() == other.unit().orElseThrow().family();
  }

  /// Equal in number; 两万元 is 2 where the figures leave 万元 to the words.
  private static boolean alike(Figure figure, Target target) {
    BigDecimal number = target.number().orElseThrow();
    return figure.number().compareTo(number) == 0
        || figure.number().compareTo(number.multiply(BigDecimal.valueOf(10_000))) == 0;
  }

  /// What a price in a sentence is per: 每人每月39元 is 元/人·月.
  private static String per(String text, Unit unit) {
    List<String> per = unit.family() == Unit.Family.MONEY ? Quantity.per(text) : List.of();
    return per.isEmpty() ? "" : "/" + String.join("·", per);
  }

  private static Unit scaled(Unit unit, boolean tenThousands) {
    return tenThousands && unit.family() == Unit.Family.MONEY
        ? Units.named("万" + unit.name()).orElse(unit)
        : unit;
  }

  private static Optional<Unit> bracketed(String text) {
    Matcher matcher = IN_BRACKETS.matcher(text);
    return matcher.find() ? Units.named(PlainShape.tight(matcher.group(1))) : Optional.empty();
  }
}
