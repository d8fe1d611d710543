package jibian.check.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.model.Target;
import jibian.text.Figure;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// The number that a name gives against the value: 检修渠闸46座 and ≥52座.
final class NameNumberRules {
  /// The number is that of a part, of one thing, of a change, or says which of many is meant.
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:(?:其中|每|单|人均|户均|均|第|前|近|各|年满|已满|年龄|岁|超|标准|级别|额度|金额|面积|长度|直径|容量"
              + "|提高|增加|新增|降低|减少|下降|增长|缩短|压减|上升|节约|节省|较|(?<!占)比(?!例|率))[^,;]{0,4}"
              + "|[0-9][^,;]{0,2}(?:至|到|[-~—–/]))$");

  /// What may stand behind a number that is the target itself.
  private static final Pattern TARGET_END =
      Pattern.compile("[)]?(?:以上|及以上|以下|及以下|以内|之内|左右|的?(?:数量|目标|任务|要求|标准))?[)]?");

  /// What a counted number may stand before: the thing itself, without a place or a part.
  private static final Pattern THING =
      Pattern.compile("(?!.*(?:以上|以下|以内|之内|周边|沿线|范围|的|内|中|等|级|型))[\\u4e00-\\u9fff]{2,12}");

  /// Units that count anything, so that two numbers of them need not be of one thing.
  private static final Set<String> LOOSE = Set.of("个", "项", "次", "人", "件", "批", "种", "类");

  private NameNumberRules() {}

  static void against(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    Target target = row.target();
    String name = PlainShape.tight(row.text("level3"));
    boolean plain = target.numeric() && target.unit().isPresent() && !row.sentence().present();
    if (!plain || !digits(name)) {
      return;
    }
    Unit unit = target.unit().get();
    List<Figure> same =
        Figure.in(name).stream()
            .filter(it -> it.unit().filter(other -> alike(other, unit)).isPresent())
            .toList();
    if (same.size() != 1) {
      return;
    }
    Figure figure = same.getFirst();
    boolean equal = figure.number().compareTo(target.number().orElseThrow()) == 0;
    boolean figures = Character.isDigit(name.charAt(figure.start()));
    boolean per = target.rest().startsWith("/") || target.rest().startsWith("每");
    if (!equal && figures && !per && means(name, figure, unit)) {
      notes.add(
          row.at("value"),
          "check.name-against-value",
          name.substring(figure.start(), figure.end()),
          row.text("value").strip());
    }
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
    if (OTHER.matcher(before).find() || (unit.family() == Unit.Family.TIME && before.isEmpty())) {
      return false;
    }
    boolean ends = TARGET_END.matcher(behind).matches();
    boolean thing =
        unit.counts() && !LOOSE.contains(unit.name()) && THING.matcher(behind).matches();
    return (ends && !before.isEmpty()) || thing;
  }

  /// The unit that name or description give the very number of the value, where the value only says 个: 230人 and ≥230个.
  static String unitSaid(IndicatorFacts row) {
    Target target = row.target();
    boolean loose =
        target.numeric()
            && target.rest().isEmpty()
            && target.unit().filter(unit -> unit.name().equals("个")).isPresent();
    if (!loose) {
      return "";
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
