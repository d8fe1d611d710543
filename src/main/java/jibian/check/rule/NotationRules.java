package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.WordList;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.ChineseNumerals;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// How sign, number and unit of a value are written.
public final class NotationRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("unit-missing", ERROR, NORM).row(NotationRules::unitMissing).mends("value"),
          RuleEntry.of("sign-missing", WARNING, NORM)
              .row(NotationRules::signMissing)
              .mends("value"),
          RuleEntry.of("unit-name", WARNING, DOCUMENT)
              .row(NotationRules::unitName)
              .mends("value")
              .words(WordList.GOOD_RATE, WordList.SHRINK, WordList.GROWTH, WordList.SMALL_SHARE),
          RuleEntry.of("sign-form", HINT, DOCUMENT)
              .row(NotationRules::signForm)
              .mends("value")
              .words(WordList.OVER_HUNDRED),
          RuleEntry.of("strict-sign", HINT, HABIT).row(NotationRules::strictSign).mends("value"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What a thing is specified by: 1080P, 4K, 5G.
  private static final Pattern SPECIFIED = Pattern.compile("(?:[0-9]{3,4}[PpIi]|[2-9][KkGg])");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern FULL_WIDTH =
      Pattern.compile("[０-９％≧≦＞＜＝﹥﹤﹦⩾⩽％﹪]|^ *(?:>=|=>|<=|=<)");
  private static final Pattern REACHED = Pattern.compile("满意|合格|达标|完成|覆盖");
  private static final Pattern WORD = Pattern.compile("^[\\u4e00-\\u9fff]");

  private static void unitMissing(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
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

  private static void signMissing(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || target.sign() != Sign.NONE
        || SPECIFIED.matcher(row.tightValue()).matches()
        || target.unitText().isEmpty()
        || target.unit().isEmpty()
        || target.is(Unit.Family.GRADE)
        || Phrase.GRADE_NAME.in(row.name())
        || row.sentence().present()
        || !plain(target)) {
      return;
    }
    Sign sign = SignAdvice.proposed(row);
    String mended = sign.text() + row.text("value").strip();
    notes.add(
        row.at("value"),
        sign == Sign.NONE ? Optional.empty() : Fix.write(row.at("value"), mended),
        sign == Sign.NONE ? "check.sign-missing.open" : "check.sign-missing",
        row.text("value").strip(),
        mended);
  }

  private static void unitName(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric() || row.sentence().present() || target.unit().isEmpty()) {
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
    boolean tail = unit.counts() && Phrase.COUNT_NAME_BEHIND.is(target.rest());
    if (unit.proper() && !tail) {
      return;
    }
    String name = unit.name() + (tail ? "" : target.rest());
    String number =
        PlausibilityRules.fraction(row, notes)
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

  /// Whether a share is written as a difference of shares: 98个百分点 of a 合格率 that does not change.
  private static boolean points(IndicatorFacts row, FindingCollector notes) {
    return row.target().is(Unit.Family.PERCENT)
        && row.target().unitText().endsWith("百分点")
        && row.rate()
        && row.target().number().orElseThrow().compareTo(BigDecimal.TEN) > 0
        && !notes.words(WordList.GROWTH).in(row.name() + row.description());
  }

  private static void signForm(IndicatorFacts row, FindingCollector notes) {
    String value = row.text("value");
    if (row.target().kind() == Target.Kind.WORDS) {
      return;
    }
    if (plain(value)) {
      signInWords(row, notes);
      return;
    }
    StringBuilder mended = new StringBuilder();
    String folded = PlainShape.fold(value);
    for (int i = 0; i < value.length(); i++) {
      boolean form = FULL_WIDTH.matcher(value.substring(i, i + 1)).matches();
      mended.append(form ? folded.charAt(i) : value.charAt(i));
    }
    String text =
        mended.toString().strip().replaceFirst("^(?:>=|=>)", "≥").replaceFirst("^(?:<=|=<)", "≤");
    notes.add(
        row.at("value"), Fix.write(row.at("value"), text), "check.sign-form", value.strip(), text);
  }

  /// Whether a value has neither full-width figures nor other forms of a sign.
  private static boolean plain(String value) {
    boolean form = value.indexOf('=') >= 0 || !PlainShape.fold(value).equals(value);
    return !form || !FULL_WIDTH.matcher(value).find();
  }

  /// A sign or a number in words: 不低于92%, 控制在38.60万元以内, 72%以上, ≥百分之九十.
  private static void signInWords(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    boolean words =
        WORD.matcher(target.signText()).find()
            || !DIGIT.matcher(target.numberText()).find()
            || (target.signText().isEmpty() && Phrase.BOUND_END.in(target.rest()));
    boolean none =
        target.sign() == Sign.NONE || target.unit().isEmpty() || row.sentence().present();
    boolean tenths = row.value().indexOf('成') >= 0;
    if (!target.numeric()
        || !words
        || none
        || tenths
        || target.number().orElseThrow().signum() == 0) {
      return;
    }
    boolean whole =
        target.sign() == Sign.AT_LEAST
            && target.unit().get().share()
            && target.number().orElseThrow().compareTo(HUNDRED) == 0
            && !notes.words(WordList.OVER_HUNDRED).in(row.name());
    String body = PlainShape.fold(row.text("value")).strip().substring(target.signText().length());
    String number =
        DIGIT.matcher(target.numberText()).find()
            ? Phrase.BOUND_END.matcher(body.strip()).replaceFirst("")
            : Amounts.shown(target.number().orElseThrow()) + unitBehind(target);
    String mended = (whole ? "=" : target.sign().text()) + number;
    notes.add(
        row.at("value"),
        Fix.write(row.at("value"), mended),
        "check.sign-form",
        row.text("value").strip(),
        mended);
  }

  /// The unit as it is printed behind a number in Chinese: 名 of 一百二十六名.
  private static String unitBehind(Target target) {
    String text = target.numberText();
    int end = 0;
    while (end < text.length() && ChineseNumerals.numeral(text.charAt(end))) {
      end++;
    }
    return target.share() || end == text.length()
        ? target.unit().orElseThrow().name()
        : text.substring(end);
  }

  private static void strictSign(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || target.number().orElseThrow().signum() == 0
        || (!target.signText().equals("<") && !target.signText().equals(">"))) {
      return;
    }
    boolean least = target.sign() == Sign.MORE;
    boolean measured =
        target.is(Unit.Family.MONEY)
            || target.is(Unit.Family.TIME)
            || (row.share() && !row.sentence().present() && !Phrase.TECHNICAL_LIMIT.in(row.name()));
    if (!least && !measured) {
      return;
    }
    String mended =
        target.sign().inclusive().text() + row.text("value").strip().substring(1).strip();
    notes.add(
        row.at("value"),
        Fix.write(row.at("value"), mended),
        "check.strict-sign",
        target.signText(),
        mended);
  }

  /// Whether nothing but a remark, a period or a counted noun follows the unit: 75%节能标准 is a grade, no number.
  private static boolean plain(Target target) {
    String rest = target.rest();
    boolean noun =
        target.unit().filter(Unit::counts).isPresent()
            && !rest.contains(" ")
            && rest.indexOf('且') < 0;
    return rest.isEmpty()
        || noun
        || (target.share() && REACHED.matcher(rest).matches())
        || "(/·每".indexOf(rest.charAt(0)) >= 0;
  }
}
