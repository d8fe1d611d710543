package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// How the unit of a value is written.
public final class UnitRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("unit-missing", ERROR, NORM).row(UnitRules::unitMissing).mends("value"),
          RuleEntry.of("unit-name", WARNING, DOCUMENT)
              .row(UnitRules::unitName)
              .mends("value")
              .words(WordList.GOOD_RATE, WordList.SHRINK, WordList.GROWTH, WordList.SMALL_SHARE));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What a number in Chinese characters is written with.
  private static final Pattern NUMERALS = Pattern.compile("[零〇一二两三四五六七八九十百千]+");

  /// What is counted, called a number again: 个点数.
  private static final Pattern NUMBER_OF = Pattern.compile("[\\u4e00-\\u9fff]{1,4}(?<!总|人|次)数");

  /// What counts are called beside their unit: 学校个数.
  private static final Pattern COUNTED =
      Pattern.compile("[\\u4e00-\\u9fff]{1,8}(个|台|人|次|户|条|家|天|所|座|套|件|项|场|处)数");

  private static void unitMissing(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (target.kind() == Target.Kind.WORDS && NUMERALS.matcher(target.rest()).matches()) {
      notes.add(row.at("value"), "check.unit-missing", row.text("value").strip());
      return;
    }
    if (!target.numeric()
        || !target.unitText().isEmpty()
        || Phrase.BARE_NUMBER_NAME.is(row.name())
        || dated(row)
        || noRate(row)) {
      return;
    }
    Optional<String> percent = percent(row);
    if (percent.isPresent()) {
      notes.add(
          row.at("value"),
          Fix.write(row.at("value"), percent.get()),
          "check.unit-missing.percent",
          row.text("value").strip(),
          percent.get());
    } else {
      notes.add(row.at("value"), "check.unit-missing", row.text("value").strip());
    }
  }

  /// Whether a number without a unit is none of the rate that the name speaks of: 192.00 of a 成本控制率.
  static boolean noRate(IndicatorFacts row) {
    Target target = row.target();
    return target.numeric()
        && target.unitText().isEmpty()
        && row.name().endsWith("率")
        && row.rate()
        && target.number().orElseThrow().compareTo(HUNDRED) > 0;
  }

  /// Whether a number is a date: 2026, 6.30, 20260630; ≤2 of a 响应时间 is none.
  private static boolean dated(IndicatorFacts row) {
    String figures = row.target().numberText();
    return Phrase.DATE_NAME.in(row.name())
        && row.sense() != Direction.SHRINK
        && (figures.length() >= 4 || figures.indexOf('.') > 0);
  }

  private static Optional<String> percent(IndicatorFacts row) {
    Target target = row.target();
    BigDecimal number = target.number().orElseThrow();
    boolean rate = row.name().endsWith("率") ? row.rate() : Phrase.DEGREE_NAME.is(row.name());
    boolean said = PlainShape.fold(row.text("level3")).contains("%") || row.name().contains("满意度");
    if (!rate && !said) {
      return Optional.empty();
    }
    if (number.compareTo(HUNDRED) > 0 || number.signum() < 0) {
      return Optional.empty();
    }
    boolean fraction =
        number.signum() > 0
            && number.compareTo(BigDecimal.ONE) <= 0
            && row.sense() == Direction.GROW
            && !row.target().sign().above();
    return Optional.of(
        target.sign().text() + (fraction ? hundredfold(number) : target.numberText()) + "%");
  }

  /// 0.95 as 95.
  static String hundredfold(BigDecimal fraction) {
    return Amounts.shown(fraction.multiply(HUNDRED));
  }

  private static void unitName(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric() || row.sentence().present()) {
      return;
    }
    if (target.unit().isEmpty()) {
      unknown(row, notes);
      return;
    }
    String said = NameNumberRules.unitSaid(row);
    if (!said.isEmpty()) {
      String mended = target.sign().text() + target.numberText() + said;
      notes.add(
          row.at("value"),
          Fix.write(row.at("value"), mended),
          "check.unit-name.said",
          target.unitText(),
          said,
          mended);
      return;
    }
    if (points(row, notes)) {
      String mended = target.sign().text() + target.numberText() + "%";
      notes.add(
          row.at("value"),
          Fix.write(row.at("value"), mended),
          "check.unit-name",
          target.unitText(),
          "%",
          mended);
      return;
    }
    Unit unit = target.unit().get();
    if (row.heading() == Heading.QUANTITY && target.unitText().startsWith("万块")) {
      return;
    }
    boolean tail = counted(unit, target.rest());
    if (unit.proper() && !tail) {
      return;
    }
    String name = unit.name() + (tail ? "" : target.rest());
    String number =
        PercentRules.fraction(row, notes)
            ? hundredfold(target.number().orElseThrow())
            : target.numberText();
    String mended = target.sign().text() + number + name;
    notes.add(
        row.at("value"),
        Fix.write(row.at("value"), mended),
        "check.unit-name",
        target.unitText(),
        unit.name(),
        mended);
  }

  /// Whether what follows a unit only says again that something is counted: 个点数, 台数.
  private static boolean counted(Unit unit, String rest) {
    return (unit.counts() && Phrase.COUNT_NAME_BEHIND.is(rest))
        || (unit.name().equals("个") && NUMBER_OF.matcher(rest).matches())
        || (unit.share()
            ? rest.equals("率")
            : rest.equals("数") || rest.equals("个数") || rest.equals(unit.name() + "数"));
  }

  /// A unit that is the name of what is counted: 30学校个数.
  private static void unknown(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    Matcher counted = COUNTED.matcher(target.unitText());
    if (counted.matches()) {
      String mended = target.sign().text() + target.numberText() + counted.group(1);
      notes.add(
          row.at("value"),
          Fix.write(row.at("value"), mended),
          "check.unit-name",
          target.unitText(),
          counted.group(1),
          mended);
    }
  }

  /// Whether a share is written as a difference of shares, or of a thousand parts: 98个百分点 of a 合格率 that does not
  /// change.
  private static boolean points(IndicatorFacts row, FindingCollector notes) {
    boolean thousandth = row.target().is(Unit.Family.PERMILLE) && row.sense() == Direction.GROW;
    return (thousandth
            || (row.target().is(Unit.Family.PERCENT) && row.target().unitText().endsWith("百分点")))
        && row.rate()
        && row.target().number().orElseThrow().compareTo(BigDecimal.TEN) > 0
        && !notes.words(WordList.GROWTH).in(row.name() + row.description());
  }
}
