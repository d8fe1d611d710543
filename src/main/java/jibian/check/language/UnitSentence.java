package jibian.check.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    Optional<UnitSentence> bracketed = inBrackets(target);
    if (bracketed.isPresent()) {
      return bracketed.get();
    }
    String rest = REMARK.matcher(target.rest()).replaceAll("");
    if (Phrase.MONEY_PER.is(behind) || !sentence(behind, rest, name, target)) {
      return NONE;
    }
    return read(target, target.unit().isPresent() ? rest : behind);
  }

  /// A remark that is nothing but the number again, and another one or the opposite of the figures: ≥12场（全年十场）.
  private static Optional<UnitSentence> inBrackets(Target target) {
    Matcher again = Phrase.NUMBER_AGAIN.matcher(target.rest());
    if (!again.find()) {
      return Optional.empty();
    }
    Target said = Target.of(ChineseNumerals.everyday(again.group(1)));
    boolean same =
        said.unit()
            .filter(it -> target.unit().map(Unit::name).orElse(it.name()).equals(it.name()))
            .isPresent();
    if (!said.numeric() || !same || !BOUND.matcher(said.rest()).matches()) {
      return Optional.empty();
    }
    boolean other = said.number().orElseThrow().compareTo(target.number().orElseThrow()) != 0;
    return other || opposite(said.sign(), target.sign())
        ? Optional.of(
            new UnitSentence(
                true, false, true, said.sign(), said.unit(), "", said.numberText(), false))
        : Optional.empty();
  }

  private static boolean opposite(Sign one, Sign other) {
    return (one.below() && other.above()) || (one.above() && other.below());
  }

  private static boolean sentence(String behind, String rest, String name, Target target) {
    if (behind.startsWith("/")) {
      return repeats(behind);
    }
    if (target.unit().isPresent()) {
      return repeats(rest)
          || (rest.length() > 10 && rest.indexOf(',') >= 0 && !Figure.in(rest).isEmpty());
    }
    String plain = REMARK.matcher(behind).replaceAll("");
    return repeats(plain)
        || !NOUN_BEHIND.matcher(plain).matches()
        || !Figure.in(plain).isEmpty()
        || (name.length() > 3 && plain.contains(name))
        || (plain.length() > 3 && IN_BRACKETS.matcher(behind).find());
  }

  private static boolean repeats(String text) {
    return Phrase.COMPARES.in(text);
  }

  private static UnitSentence read(Target target, String text) {
    List<Figure> figures = Figure.in(text);
    Sign sign = Target.signIn(text);
    Optional<Figure> same = figures.stream().filter(figure -> alike(figure, target)).findFirst();
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
