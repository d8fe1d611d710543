package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Periods;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.UnitSentence;
import jibian.check.language.WordList;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.Unit;
import jibian.text.Units;

/// How a value is written: its parts, and whether they are there.
public final class ValueRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("value-missing", ERROR, NORM).row(ValueRules::missing),
          RuleEntry.of("heading-in-value", ERROR, DOCUMENT)
              .row(ValueRules::headingInside)
              .row(ValueRules::label)
              .mends("value", "level3", "description", "basis"),
          RuleEntry.of("words-against-number", ERROR, HABIT).row(ValueRules::wordsAgainstNumber),
          RuleEntry.of("unit-sentence", ERROR, NORM).row(ValueRules::sentenceInUnit).mends("value"),
          RuleEntry.of("description-against-value", ERROR, HABIT)
              .row(DescriptionRules::against)
              .project(
                  GoalNumberRules::against,
                  After.sameCell("description-against-value"),
                  After.sameCell("percent-fraction"))
              .project(GoalNumberRules::purpose, After.sameCell("description-against-value"))
              .project(GoalNumberRules::dates, After.sameCell("description-against-value"))
              .words(WordList.COMMON),
          RuleEntry.of("name-against-value", ERROR, HABIT).row(NameNumberRules::against));

  private static final Pattern BLANK =
      Pattern.compile(
          "[-—/\\\\、.。 ]*|[(]?(?:无|暂无|待定|未定|待补充?|待填写?|待明确|待确定|待核[定实]?|未填写?|[Nn]/?[Aa]|年 *月"
              + " *日|暂未确定|暂缺|同上|[?]+|(?:详见|见)(?:附件|附表|方案|合同|文件|清单)|按实际(?:情况)?|据实(?:填写)?)[)]?"
              + "[人次个项户台场处件批期万元%]{0,2}[.。]?");

  /// A unit that is a small part of another: 28(0.01mm).
  private static final Pattern FINE_UNIT = Pattern.compile("[(（]?0?\\.0*1[a-zA-Zμ毫厘米]{1,3}[)）]?");

  private static final List<String> BESIDE = List.of("level3", "description", "basis");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:(?:绩效|二级|一级)指标(?:描述|解释|说明|内容|名称|值)?|指标(?:描述|解释|说明|值确定依据)"
              + "|(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度)指标)\\s*[:：]\\s*");
  private static final Pattern SHORT_HEADING =
      Pattern.compile(
          "\\s*(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度)\\s*[:：]\\s*"
              + "|\\s*(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)(?=[≥≤><=≧≦＞＜＝])");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(][^)]*[)]$");

  private static void missing(IndicatorFacts row, FindingCollector notes) {
    if (!row.has("value")) {
      return;
    }
    String behindSign = Target.behindSign(row.tightValue());
    if (!behindSign.isEmpty() && Character.isDigit(behindSign.charAt(0))) {
      return;
    }
    if (BLANK.matcher(behindSign).matches()) {
      notes.add(row.at("value"), "check.value-missing", row.shown());
    } else if (unit(behindSign)) {
      notes.add(row.at("value"), "check.value-missing.number", row.text("value").strip());
    }
  }

  /// Whether a text is nothing but a unit, be it for one of something: 万元/轮, 批次/年, 万亩.
  private static boolean unit(String text) {
    String bare = IN_BRACKETS.matcher(text).replaceFirst("");
    int per = bare.indexOf('/');
    String unit = per > 0 ? bare.substring(0, per) : bare;
    boolean thousands = unit.length() > 1 && unit.charAt(0) == '万';
    return Units.named(bare).isPresent()
        || Phrase.MONEY_PER.is(text)
        || (per > 0 && Units.named(unit).isPresent())
        || (thousands && Units.named(unit.substring(1)).filter(Unit::measuresThings).isPresent());
  }

  /// A heading without its last word before a value: 时效：5月20日前.
  private static void shortHeading(IndicatorFacts row, String value, FindingCollector notes) {
    Matcher label = SHORT_HEADING.matcher(value);
    if (label.lookingAt() && label.end() < value.length()) {
      String without = value.substring(label.end());
      notes.add(
          row.at("value"),
          Fix.write(row.at("value"), without),
          "check.heading-in-value",
          label.group(1) == null ? label.group(2) : label.group(1),
          without);
    }
  }

  private static void headingInside(IndicatorFacts row, FindingCollector notes) {
    String value = row.text("value");
    if (!notes.terms().holdsHeading(value)) {
      shortHeading(row, value, notes);
      return;
    }
    for (String heading : notes.terms().headings()) {
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

  /// The name of a column before the text of a cell beside the value: 绩效指标描述：按时办结的比例.
  private static void label(IndicatorFacts row, FindingCollector notes) {
    for (String field : BESIDE) {
      String text = row.text(field);
      Matcher label = text.contains("指标") ? LABEL.matcher(text) : null;
      if (label != null && label.lookingAt() && label.end() < text.length()) {
        String rest = text.substring(label.end()).strip();
        notes.add(
            row.at(field),
            Fix.write(row.at(field), rest),
            "check.heading-in-value.label",
            label.group().strip(),
            rest);
      }
    }
  }

  private static void wordsAgainstNumber(IndicatorFacts row, FindingCollector notes) {
    if (row.target().kind() == Target.Kind.WORDS && row.tightValue().indexOf('(') > 0) {
      remark(row, notes);
    }
    Optional<Quantity> each = Periods.against(row.target().rest(), row.quantity());
    if (each.isPresent()) {
      notes.add(
          row.at("value"),
          "check.words-against-number",
          row.target().sign().text() + row.target().numberText() + row.target().unit().get().name(),
          each.get().printed());
      return;
    }
    if (row.sentence().differs() && !FINE_UNIT.matcher(row.target().unitText()).matches()) {
      notes.add(
          row.at("value"),
          "check.words-against-number",
          row.target().sign().text() + row.target().numberText(),
          row.sentence().sign().text() + row.sentence().said());
    }
  }

  /// A remark that says the number of a value in words again, and another one: 提前20天（较承诺期提前不少于30天）.
  private static void remark(IndicatorFacts row, FindingCollector notes) {
    String text = row.tightValue();
    List<Quantity> all = Quantity.in(text);
    boolean two =
        all.size() == 2
            && text.endsWith(")")
            && all.get(0).end() == text.indexOf('(')
            && all.get(1).start() > text.indexOf('(')
            && all.get(1).comparable(all.get(0));
    if (two
        && all.get(0).subject().length() >= 2
        && all.get(1).subject().endsWith(all.get(0).subject())
        && !all.get(1).is(all.get(0).number())) {
      notes.add(
          row.at("value"),
          "check.words-against-number",
          all.get(0).subject() + all.get(0).printed(),
          all.get(1).sign().text() + all.get(1).printed());
    }
  }

  private static void sentenceInUnit(IndicatorFacts row, FindingCollector notes) {
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
}
