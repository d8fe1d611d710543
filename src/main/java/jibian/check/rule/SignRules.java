package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.check.language.Phrase;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.ChineseNumerals;
import jibian.text.DateMention;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// How the sign of a value is written.
final class SignRules {
  static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("sign-missing", WARNING, NORM).row(SignRules::signMissing).mends("value"),
          RuleEntry.of("sign-form", HINT, DOCUMENT)
              .row(SignRules::signForm)
              .mends("value")
              .words(WordList.OVER_HUNDRED),
          RuleEntry.of("strict-sign", HINT, HABIT).row(SignRules::strictSign).mends("value"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What a thing is specified by: 1080P, 4K, 5G; and what is all of a day.
  private static final Pattern SPECIFIED =
      Pattern.compile("(?:[0-9]{3,4}[PpIi]|[2-9][KkGg]|24个?小时[/每][天日]|7[*×xX]24个?小时)");

  /// A number behind a word that is no sign: 共180人.
  private static final Pattern ABOUT =
      Pattern.compile("(?:共计?|约|大约|合计|总计|累计|全年|预计|计划|拟)+[0-9][0-9.,]*[万亿]?[^0-9,;。、]{1,4}");

  /// What a value begins with that repeats its name: 满意度达到90%以上.
  private static final Pattern NAMED =
      Pattern.compile(
          "((?!.*每)[\\u4e00-\\u9fff]{2,8}?)(?=达到?|不低于|不少于|不超过|不高于|控制在|高于|低于|大于|小于|为|[≥≤])为?(.*)");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern FULL_WIDTH =
      Pattern.compile("[０-９％≧≦＞＜＝﹥﹤﹦⩾⩽％﹪]|^ *(?:>=|=>|<=|=<)");
  private static final Pattern REACHED = Pattern.compile("满意|合格|达标|完成|覆盖");
  private static final Pattern WORD = Pattern.compile("^[\\u4e00-\\u9fff]");

  private static void signMissing(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (target.kind() == Target.Kind.WORDS && ABOUT.matcher(row.tightValue()).matches()) {
      notes.add(
          row.at("value"),
          "check.sign-missing.open",
          row.text("value").strip(),
          row.text("value").strip());
      return;
    }
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

  private static void signForm(IndicatorFacts row, FindingCollector notes) {
    String value = row.text("value");
    if (row.target().kind() == Target.Kind.WORDS) {
      named(row, notes);
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

  /// A value that begins with words of its name: 满意度达到90%以上.
  private static void named(IndicatorFacts row, FindingCollector notes) {
    Matcher named = NAMED.matcher(row.tightValue());
    if (!named.matches() || !SimilarTexts.shares(PlainShape.key(named.group(1)), row.nameKey())) {
      return;
    }
    Target said = Target.of(named.group(2));
    if (said.numeric() && said.unit().isPresent() && said.sign() != Sign.NONE) {
      String bare = Phrase.BOUND_END.matcher(said.rest()).replaceFirst("");
      if (bare.isEmpty() && DIGIT.matcher(said.numberText()).find()) {
        String mended = said.sign().text() + said.numberText() + said.unit().get().name();
        notes.add(
            row.at("value"),
            Fix.write(row.at("value"), mended),
            "check.sign-form",
            row.text("value").strip(),
            mended);
      }
    }
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
    boolean tenths = target.share() && row.value().indexOf('成') >= 0;
    boolean twice = twice(target);
    if (!target.numeric()
        || target.is(Unit.Family.GRADE)
        || !DateMention.in(Target.behindSign(row.value())).isEmpty()
        || !(words || tenths || twice)
        || none
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
        tenths
            ? Amounts.shown(target.number().orElseThrow()) + "%"
            : DIGIT.matcher(target.numberText()).find()
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

  /// Whether a value has a sign and says it again: ≥180人以上.
  private static boolean twice(Target target) {
    return target.signText().length() == 1
        && Phrase.BOUND_END.is(target.rest())
        && target.sign() == Target.of("0人" + target.rest()).sign();
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
