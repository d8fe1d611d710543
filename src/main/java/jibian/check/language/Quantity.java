package jibian.check.language;

import module java.base;

import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.Unit;

/// A quantity that a sentence names, with all that the sentence says of it: 路面完好率达到95%以上.
///
/// @param sign how it is bounded, in signs or words; what changes to a number is bounded by it: 提高到95%
/// @param change whether it is by how much something changes: 提高5个百分点
/// @param about whether it says that it is not exact: 约, 余, 左右
/// @param tolerance whether it is what may be more or less: ±5%
/// @param number its value, 万 and 亿 that are no part of the unit's name multiplied in; of a range the lower end
/// @param to the upper end of a range
/// @param unit the known unit behind it
/// @param per what one of it is for, as it stands there: 人 and 年 of 每人每年2400元
/// @param subject what it counts or is about, in plain shape: 路面完好率; empty where the sentence does not say
/// @param before what stands before it in its clause where the subject stands behind it: 老旧小区改造 of 老旧小区改造18个小区
/// @param printed number and unit as they stand there
/// @param start where the number begins in the text
/// @param end where number, unit and what it is per end
public record Quantity(
    Sign sign,
    Change change,
    boolean about,
    boolean tolerance,
    BigDecimal number,
    Optional<BigDecimal> to,
    Optional<Unit> unit,
    List<String> per,
    String subject,
    String before,
    String printed,
    int start,
    int end) {

  private static final Set<String> PEOPLE = Set.of("人", "名", "位", "生");
  private static final Set<Character> AT_TIMES = Set.of('场', '批', '班', '期');

  /// Which way something changes.
  public enum Change {
    NONE,
    UP,
    DOWN
  }

  /// All quantities of a text in plain shape, in its order. Dates, ordinal numbers, and numbers that are part of a name
  /// or of a document's number are none.
  public static List<Quantity> in(String text) {
    return new QuantityReader(text).read();
  }

  /// What a text says that a price is per: 人 and 月 of 护路员每人每月补助, 人 of 护路员人均补助.
  public static List<String> per(String text) {
    return PerWords.in(text, new StringBuilder()).stream().distinct().toList();
  }

  /// A value that has been read; empty where it is no number. It is about what its indicator is about.
  public static Optional<Quantity> of(Target target) {
    return target
        .number()
        .map(
            number ->
                new Quantity(
                    target.sign(),
                    Change.NONE,
                    false,
                    false,
                    number,
                    Optional.empty(),
                    target.unit(),
                    PerWords.behind(target.rest(), 0).words(),
                    "",
                    "",
                    target.numberText() + target.unitText(),
                    0,
                    0));
  }

  /// Whether the unit is of a family.
  public boolean is(Unit.Family family) {
    return unit.filter(it -> it.family() == family).isPresent();
  }

  /// Whether the number is this one.
  public boolean is(BigDecimal other) {
    return number.compareTo(other) == 0;
  }

  /// Its size in the base unit of its family: 1.5万元 is 15000.
  public BigDecimal size() {
    return unit.map(known -> number.multiply(known.factor())).orElse(number);
  }

  /// Whether it is measured in the same unit as another one, for one of the same things.
  public boolean comparable(Quantity other) {
    return unit.isPresent()
        && other.is(unit.get().family())
        && alike(unit.get().name(), other.unit.get().name())
        && perSame(other);
  }

  /// 场 and 场次 count the same, and so do 批 and 批次; 人 and 人次 do not.
  private static boolean alike(String one, String other) {
    return one.equals(other)
        || (AT_TIMES.contains(one.charAt(0))
            && one.replaceFirst("次$", "").equals(other.replaceFirst("次$", "")));
  }

  /// What it is for one of, each person alike however counted: 每名护林员 and 元/人. What is due in a year, and for
  /// nothing else, is for nothing.
  private static Set<String> one(List<String> per) {
    return per.equals(List.of("年"))
        ? Set.of()
        : per.stream().map(it -> PEOPLE.contains(it) ? "人" : it).collect(Collectors.toSet());
  }

  /// Whether it is for one of the same things as another one, in whatever order they are named.
  public boolean perSame(Quantity other) {
    return one(per).equals(one(other.per));
  }
}
