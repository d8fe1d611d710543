package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.model.Heading;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// The number that a name gives against the value: 检修渠闸46座 and ≥52座.
final class NameNumberRules {
  /// Units that count anything, so that two numbers of them need not be of one thing.
  static final Set<String> LOOSE = Set.of("个", "项", "次", "人", "件", "批", "种", "类");

  private static final Pattern COUNTED_IN = Pattern.compile("(人|(?<!用)户|人次|场次|册|批次)数$");

  private static final Pattern BOUND = Pattern.compile("及?以[上下内](?!的)");
  private static final Pattern IN = Pattern.compile("(?:之|以)?内");
  private static final Pattern WITHIN = Pattern.compile("^(?:之?内|以内)?[^,;以超]{2,4}$");

  static void against(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    String name = PlainShape.tight(row.text("level3"));
    boolean plain = target.numeric() && target.unit().isPresent() && !row.sentence().present();
    if (!plain) {
      return;
    }
    Unit unit = target.unit().get();
    if (!row.quantity().orElseThrow().per().isEmpty()) {
      price(row, name, notes);
      return;
    }
    List<Figure> same =
        Figure.in(name).stream()
            .filter(it -> it.unit().filter(other -> alike(other, unit)).isPresent())
            .toList();
    if (same.size() != 1) {
      return;
    }
    Figure figure = same.getFirst();
    boolean equal = figure.number().compareTo(target.number().orElseThrow()) == 0;
    boolean figures =
        unit.share()
            || "一几".indexOf(name.charAt(figure.start())) < 0
            || figure.unitStart() - figure.start() > 1;
    if (!equal && figures && (means(name, figure, unit) || done(row, name, figure))) {
      notes.add(
          row.at("value"),
          "check.name-against-value",
          name.substring(figure.start(), figure.end()),
          row.text("value").strip());
    }
  }

  /// A price in a name: 每人补助400元.
  private static void price(IndicatorFacts row, String name, FindingCollector notes) {
    Quantity value = row.quantity().orElseThrow();
    List<Quantity> prices =
        Quantity.in(name).stream().filter(it -> value.comparable(it) || sizes(value, it)).toList();
    if (prices.size() == 1 && !prices.getFirst().is(value.number())) {
      notes.add(
          row.at("value"),
          "check.name-against-value",
          name.substring(prices.getFirst().start(), prices.getFirst().end()),
          row.text("value").strip());
    }
  }

  /// Whether a name says how large each one is, and a value too: 面积100平方米以上 and ≥80平方米/间.
  private static boolean sizes(Quantity value, Quantity said) {
    return !value.is(Unit.Family.MONEY)
        && value.unit().filter(it -> it.measuresThings() && !it.counts()).isPresent()
        && said.unit().equals(value.unit())
        && said.per().isEmpty()
        && said.sign() != Sign.NONE;
  }

  private static boolean digits(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(Unit one, Unit other) {
    return one.name().equals(other.name()) && one.family() == other.family();
  }

  /// Whether a number in a name is what the row is to reach.
  private static boolean means(String name, Figure figure, Unit unit) {
    String before = name.substring(0, figure.start());
    String behind = name.substring(figure.end());
    if (Phrase.NOT_THE_TARGET.in(before)) {
      return false;
    }
    boolean bound = BOUND.matcher(behind).lookingAt();
    if (unit.family() == Unit.Family.TIME && IN.matcher(behind).lookingAt()) {
      return true;
    }
    if (unit.family() == Unit.Family.TIME && before.isEmpty()) {
      return WITHIN.matcher(behind).find() && Phrase.TIME_OF_WORK.in(behind);
    }
    boolean ends = Phrase.TARGET_END.is(behind);
    boolean counted = unit.measuresThings() && !LOOSE.contains(unit.name());
    boolean thing = counted && Phrase.COUNTED_THING.is(behind);
    boolean least = bound && before.isEmpty() && (unit.share() || unit.measuresThings());
    return (ends && !before.isEmpty()) || thing || (least && !Phrase.NOT_THE_TARGET.in(behind));
  }

  /// Whether a name says how many of what is done: 建设3个标准化考点, 开展四次安全检查.
  private static boolean done(IndicatorFacts row, String name, Figure figure) {
    String before = name.substring(0, figure.start());
    String behind = name.substring(figure.end());
    return row.heading() == Heading.QUANTITY
        && Phrase.DOES_SO_MANY.is(before)
        && !Phrase.NOT_THE_TARGET.in(before)
        && Phrase.COUNTED_THING.is(behind)
        && !Phrase.PLACES.in(behind);
  }

  /// The unit that name or description give the very number of the value, or that the name ends with, where the value
  /// only says 个: 230人 and ≥230个, 参训人数 and ≥230个.
  static String unitSaid(IndicatorFacts row) {
    Target target = row.target();
    boolean loose =
        target.numeric()
            && target.rest().isEmpty()
            && target.unit().filter(unit -> unit.name().equals("个")).isPresent();
    if (!loose) {
      return "";
    }
    Matcher named = COUNTED_IN.matcher(row.name());
    if (named.find()) {
      return named.group(1);
    }
    return Stream.of(row.text("level3"), row.description())
        .map(PlainShape::tight)
        .filter(NameNumberRules::digits)
        .flatMap(text -> Figure.in(text).stream())
        .filter(it -> it.number().compareTo(target.number().orElseThrow()) == 0)
        .flatMap(it -> it.unit().stream())
        .filter(unit -> unit.family() == Unit.Family.PERSON && unit.name().equals("人"))
        .map(Unit::name)
        .findFirst()
        .orElse("");
  }
}
