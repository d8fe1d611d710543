package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Severity;
import jibian.check.language.Phrase;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.model.Target;
import jibian.text.ChineseNumerals;
import jibian.text.Units;

/// Values in words that nobody can measure.
public final class VagueRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("value-vague", WARNING, NORM)
              .row(
                  VagueRules::vague,
                  After.sameCell("satisfaction-not-percent"),
                  After.sameCell("value-missing"))
              .row(
                  VagueRules::judgment,
                  After.sameCell("value-vague"),
                  After.sameCell("value-repeats-name"),
                  After.sameCell("satisfaction-not-percent"))
              .row(
                  VagueRules::uncounted,
                  After.sameCell("value-vague"),
                  After.sameCell("value-missing"),
                  After.sameCell("unit-missing"),
                  After.sameCell("template-left"))
              .words(WordList.VAGUE, WordList.VAGUE_NOT, WordList.JUDGING, WordList.JUDGED),
          RuleEntry.of("value-repeats-name", WARNING, HABIT).row(VagueRules::repeatsName));

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern TIME = Pattern.compile("[日号月](?:份|底|前|内|之前|以前)*$");

  /// What a value adds to its name that says nothing of how much.
  private static final Pattern DOES =
      Pattern.compile(
          "(?:进一步|持续|有效|不断|切实)?(?:建立|完善|健全|保障|保证|促进|提升|提高|加强|增强|维护|改善|优化|实现|推动|推进|形成|强化|确保|建立健全)");

  private static final Pattern RATE = Pattern.compile("^[率度]");

  /// A judgment is short; what is longer says what is judged.
  private static final int JUDGMENT = 10;

  private static void vague(IndicatorFacts row, FindingCollector notes) {
    String key = row.valueKey();
    String word =
        inWords(row)
            ? notes.words(WordList.VAGUE).find(notes.words(WordList.VAGUE_NOT).strip(key))
            : "";
    if (!word.isEmpty() && !DIGIT.matcher(key).find()) {
      notes.add(row.at("value"), "check.value-vague", row.text("value").strip(), word);
    }
  }

  /// Whether a value is one statement in words.
  private static boolean inWords(IndicatorFacts row) {
    return row.target().kind() == Target.Kind.WORDS
        && row.valueKey().length() <= 16
        && row.value().indexOf(',') < 0
        && row.value().indexOf('、') < 0;
  }

  private static void judgment(IndicatorFacts row, FindingCollector notes) {
    boolean lasts =
        (row.valueKey().endsWith("长期") && Phrase.FOR_LONG.in(row.name()))
            || Phrase.GRADE_NAME.in(row.name());
    if (inWords(row)
        && !row.rate()
        && !lasts
        && (judges(row.valueKey(), notes) || judgesNamed(row, notes))) {
      notes.add(
          Severity.HINT,
          row.at("value"),
          Optional.empty(),
          "check.value-vague.quality",
          row.text("value").strip());
    }
  }

  /// A quantity without any number.
  private static void uncounted(IndicatorFacts row, FindingCollector notes) {
    boolean number =
        DIGIT.matcher(row.value()).find() || row.value().chars().anyMatch(VagueRules::numeral);
    if (row.heading() == Heading.QUANTITY
        && row.target().kind() == Target.Kind.WORDS
        && !number
        && Units.named(row.tightValue()).isEmpty()) {
      notes.add(row.at("value"), "check.value-vague.quantity", row.text("value").strip());
    }
  }

  private static boolean numeral(int sign) {
    return ChineseNumerals.numeral((char) sign) || sign == '全' || sign == '每';
  }

  /// Whether a value is nothing but a judgment that no one can check: 效果明显, 良好, 有力保障.
  private static boolean judges(String key, FindingCollector notes) {
    return key.length() <= JUDGMENT
        && notes.words(WordList.JUDGING).in(key)
        && notes.words(WordList.JUDGED).strip(notes.words(WordList.JUDGING).strip(key)).isEmpty();
  }

  /// Whether a value names its indicator, in whole or without its last word, and judges it: 文明祭扫率提高 of 文明祭扫.
  private static boolean judgesNamed(IndicatorFacts row, FindingCollector notes) {
    String name = row.nameKey();
    String key = row.valueKey();
    return name.length() >= 4
        && key.length() > name.length()
        && key.contains(name)
        && judges(RATE.matcher(key.replace(name, "")).replaceFirst(""), notes);
  }

  private static void repeatsName(IndicatorFacts row, FindingCollector notes) {
    String key = row.valueKey();
    boolean numbers = row.target().kind() != Target.Kind.WORDS && !key.isEmpty();
    if (numbers && key.equals(row.nameKey())) {
      notes.add(row.at("value"), "check.value-repeats-name.number", row.text("value").strip());
    }
    boolean told = key.length() == 3 && key.equals(row.descriptionKey());
    if (row.target().kind() != Target.Kind.WORDS || (key.length() < 4 && !told)) {
      return;
    }
    if (DIGIT.matcher(key).find() && TIME.matcher(row.value()).find()) {
      return;
    }
    boolean name =
        SimilarTexts.same(key, row.nameKey())
            || restates(key, row.nameKey())
            || (row.nameKey().length() >= 4
                && key.endsWith(row.nameKey())
                && DOES.matcher(key.substring(0, key.length() - row.nameKey().length())).matches())
            || (row.nameKey().endsWith(key) && !DIGIT.matcher(key).find());
    if (name || SimilarTexts.same(key, row.descriptionKey())) {
      notes.add(
          row.at("value"),
          name ? "check.value-repeats-name" : "check.value-repeats-name.description",
          row.text("value").strip());
    }
  }

  /// Whether a value is made of the signs of the name and of words that say nothing: 城市运行得到保障 of 保障城市运行.
  private static boolean restates(String key, String name) {
    String value = Phrase.EMPTY_WORD.matcher(key).replaceAll("");
    String said = Phrase.EMPTY_WORD.matcher(name).replaceAll("");
    return value.length() >= 4
        && value.length() == said.length()
        && Arrays.equals(value.chars().sorted().toArray(), said.chars().sorted().toArray());
  }
}
