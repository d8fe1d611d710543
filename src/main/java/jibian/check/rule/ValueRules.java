package jibian.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.IndicatorRule;
import jibian.check.facts.ProjectFacts;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Amounts;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.SimilarTexts;
import jibian.check.language.UnitSentence;
import jibian.check.language.WordList;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;
import jibian.text.Units;

/// How a value is written: its parts, and whether they are there.
public final class ValueRules {
  /// A judgment is short; what is longer says what is judged.
  private static final int JUDGMENT = 10;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern BLANK = Pattern.compile("[-—/\\\\、.。 ]*|无|暂无|待定");
  private static final Pattern FULL_WIDTH = Pattern.compile("[０-９≧≦＞＜＝﹥﹤﹦⩾⩽]|^ *(?:>=|=>|<=|=<)");

  private static final Pattern IN_BRACKETS = Pattern.compile("[(][^)]*[)]$");
  private static final Pattern WORD = Pattern.compile("^[\\u4e00-\\u9fff]");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private ValueRules() {}

  public static final List<IndicatorRule> ALL =
      List.of(
          ValueRules::missing,
          ValueRules::headingInside,
          ValueRules::wordsAgainstNumber,
          ValueRules::sentenceInUnit,
          DescriptionRules::against,
          NameNumberRules::against,
          ValueRules::unitMissing,
          ValueRules::signMissing,
          ValueRules::unitName,
          ValueRules::signForm,
          ValueRules::strictSign,
          ValueRules::vague,
          ValueRules::repeatsName);

  static void missing(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    if (!row.has("value")) {
      return;
    }
    String behindSign = Target.behindSign(row.tightValue());
    if (!behindSign.isEmpty() && Character.isDigit(behindSign.charAt(0))) {
      return;
    }
    if (BLANK.matcher(behindSign).matches()) {
      notes.add(row.at("value"), "check.value-missing", row.shown());
    } else if (Units.named(IN_BRACKETS.matcher(behindSign).replaceFirst("")).isPresent()) {
      notes.add(row.at("value"), "check.value-missing.number", row.text("value").strip());
    }
  }

  static void headingInside(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    for (String heading : notes.terms().headings()) {
      String value = row.text("value");
      if (value.contains(heading) && value.strip().length() > heading.length()) {
        String without = value.replace(heading, "").strip();
        notes.add(
            row.at("value"),
            Fix.write(row.at("value"), without),
            "check.heading-in-value",
            heading,
            without);
        return;
      }
    }
  }

  static void wordsAgainstNumber(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    if (row.sentence().differs()) {
      notes.add(
          row.at("value"),
          "check.words-against-number",
          row.target().sign().text() + row.target().numberText(),
          row.sentence().sign().text() + row.sentence().said());
    }
  }

  static void sentenceInUnit(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    UnitSentence sentence = row.sentence();
    if (!sentence.present() || sentence.differs()) {
      return;
    }
    Optional<String> plain = plain(row);
    String unit = row.target().unitText();
    if (plain.isEmpty()) {
      notes.add(row.at("value"), "check.unit-sentence", unit);
      return;
    }
    Fix.Cell value = new Fix.Cell(row.at("value"), plain.get());
    boolean moves = !row.nameKey().isEmpty() && row.nameKey().equals(row.descriptionKey());
    List<Fix.Cell> cells =
        moves ? List.of(value, new Fix.Cell(row.at("description"), unit)) : List.of(value);
    notes.add(
        row.at("value"),
        Optional.of(new Fix.Write(cells, true)),
        "check.unit-sentence.plain",
        unit,
        plain.get());
  }

  /// The value without its sentence, where the sentence only says it again and names the unit.
  private static Optional<String> plain(IndicatorFacts row) {
    UnitSentence sentence = row.sentence();
    if (!sentence.agrees() || sentence.unitName().isEmpty()) {
      return Optional.empty();
    }
    Target target = row.target();
    Sign sign = target.sign() != Sign.NONE ? target.sign() : sentence.sign();
    if (sign == Sign.NONE) {
      sign = SignAdvice.proposed(row);
    }
    if (sign == Sign.NONE || sentence.more()) {
      return Optional.empty();
    }
    return Optional.of(sign.text() + target.numberText() + sentence.unitName());
  }

  static void unitMissing(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || !target.unitText().isEmpty()
        || Phrase.BARE_NUMBER_NAME.is(row.name())
        || dated(row)) {
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

  static void signMissing(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || target.sign() != Sign.NONE
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

  /// Whether nothing but a remark, a period or a counted noun stands behind the unit: 75%节能标准 is a grade, no number.
  private static boolean plain(Target target) {
    String rest = target.rest();
    boolean noun =
        target.unit().filter(Unit::counts).isPresent()
            && !rest.contains(" ")
            && rest.indexOf('且') < 0;
    return rest.isEmpty() || noun || "(/·每".indexOf(rest.charAt(0)) >= 0;
  }

  static void unitName(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
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

  static void signForm(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    String value = row.text("value");
    if (row.target().kind() == Target.Kind.WORDS) {
      return;
    }
    if (!FULL_WIDTH.matcher(value).find()) {
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

  /// A sign in words: 不低于92%, 控制在38.60万元以内.
  private static void signInWords(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    boolean words = target.numeric() && WORD.matcher(target.signText()).find();
    if (!words || target.unit().isEmpty() || row.sentence().present()) {
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
            : Amounts.shown(target.number().orElseThrow()) + target.unit().get().name();
    String mended = (whole ? "=" : target.sign().text()) + number;
    notes.add(
        row.at("value"),
        Fix.write(row.at("value"), mended),
        "check.sign-form",
        row.text("value").strip(),
        mended);
  }

  static void strictSign(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
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

  static void vague(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    String key = row.valueKey();
    boolean words = row.target().kind() == Target.Kind.WORDS;
    boolean whole =
        key.length() <= 16 && row.value().indexOf(',') < 0 && row.value().indexOf('、') < 0;
    String word = notes.words(WordList.VAGUE).find(key);
    if (words
        && whole
        && !word.isEmpty()
        && !DIGIT.matcher(key).find()
        && !notes.has("satisfaction-not-percent", row.at("value"))) {
      notes.add(row.at("value"), "check.value-vague", row.text("value").strip(), word);
    } else if (words && whole && !row.rate() && judges(key, notes)) {
      notes.add(
          Severity.HINT,
          row.at("value"),
          Optional.empty(),
          "check.value-vague.quality",
          row.text("value").strip());
    }
  }

  /// Whether a value is nothing but a judgment that no one can check: 效果明显, 良好, 有力保障.
  private static boolean judges(String key, FindingCollector notes) {
    return key.length() <= JUDGMENT
        && notes.words(WordList.JUDGING).in(key)
        && notes.words(WordList.JUDGED).strip(notes.words(WordList.JUDGING).strip(key)).isEmpty();
  }

  static void repeatsName(IndicatorFacts row, ProjectFacts sheet, FindingCollector notes) {
    String key = row.valueKey();
    if (row.target().kind() != Target.Kind.WORDS || key.length() < 4) {
      return;
    }
    boolean name = SimilarTexts.same(key, row.nameKey());
    if (name || SimilarTexts.same(key, row.descriptionKey())) {
      notes.add(
          row.at("value"),
          name ? "check.value-repeats-name" : "check.value-repeats-name.description",
          row.text("value").strip());
    }
  }
}
