package jibian.check.language;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.model.Heading;

/// Whether more of something is better. It follows the meaning of the name, not the heading: 投诉率 should shrink, 投诉办结率
/// and 投诉下降率 should grow, 投诉处理件数 says nothing.
public enum Direction {
  GROW,
  SHRINK,
  OPEN;

  private static final Pattern FAILURE =
      Pattern.compile("(?:误报|漏报|误判|漏判|误检|漏检|误警|差错|错误|故障|失败|失误)(?:率|数|次数|件数|起数)$");

  /// What a name means.
  ///
  /// @param name in plain shape without blanks
  public static Direction of(String name, Heading heading, Lexicon lexicon) {
    if (name.isEmpty()) {
      return OPEN;
    }
    if (Phrase.FOUND_BAD.is(name)) {
      return SHRINK;
    }
    if (Phrase.WORK_ON_BAD.is(name) || Phrase.WORK_BEHIND_BAD.is(name)) {
      return OPEN;
    }
    Optional<MatchResult> negated = Phrase.NOT_DONE.find(name);
    if (negated.isPresent()) {
      WordSearch grower = lexicon.of(WordList.GROWER);
      boolean averted =
          grower.in(name.substring(negated.get().end()))
              || (name.endsWith("率")
                  && lexicon.of(WordList.ACTION).in(name.substring(negated.get().end())))
              || !grower.end(name.substring(0, negated.get().start())).isEmpty();
      return averted ? GROW : SHRINK;
    }
    if (Phrase.TIME_TO_DO.is(name) || Phrase.TIME_LIMIT.is(name)) {
      return SHRINK;
    }
    if (heading == Heading.COST && lexicon.of(WordList.COST_GROWER).in(name)) {
      return GROW;
    }
    if (heading == Heading.COST && Phrase.PRICE_NAME.is(name)) {
      return SHRINK;
    }
    if (heading.benefit() && Phrase.BURDEN.is(name)) {
      return SHRINK;
    }
    if (lexicon.of(WordList.GOOD_RATE).in(name) || name.contains("满意")) {
      return GROW;
    }
    return byWords(name, heading, lexicon);
  }

  private static Direction byWords(String name, Heading heading, Lexicon lexicon) {
    if (lexicon.of(WordList.GROWER).in(name)) {
      return fails(name, lexicon) ? SHRINK : GROW;
    }
    if (heading == Heading.QUANTITY && Phrase.CONSUMED.is(name)) {
      return OPEN;
    }
    Direction bad = bad(name, heading, lexicon);
    if (bad != OPEN || lexicon.of(WordList.SHRINK).in(name)) {
      return bad;
    }
    if (heading == Heading.COST) {
      return SHRINK;
    }
    return name.contains("增长") || name.contains("提高") || name.contains("提升") ? GROW : OPEN;
  }

  /// Whether a name ends with how often something fails, whatever it is for: 防控系统误报率, but not 减少误报数.
  private static boolean fails(String name, Lexicon lexicon) {
    Matcher failure = FAILURE.matcher(name);
    return failure.find()
        && lexicon.of(WordList.GROWER).end(name.substring(0, failure.start())).isEmpty();
  }

  /// Whether a name counts something bad: 系统故障率, 投诉次数; 投诉处理件数 and 防火巡查次数 count work, a rate is about its last
  /// word (突发事件视频调阅率), and so is a quantity, unless that word only says who or where: 溺水警示牌, but 溺水人员数量.
  private static Direction bad(String name, Heading heading, Lexicon lexicon) {
    WordSearch bad = lexicon.of(WordList.SHRINK);
    if (!bad.in(name)) {
      return OPEN;
    }
    String counted = Phrase.COUNTING_END.matcher(name).replaceFirst("");
    String end = bad.end(counted).isEmpty() ? bad.end(name) : bad.end(counted);
    String word = end.isEmpty() ? bad.find(name) : end;
    if (word.isEmpty() || Phrase.ABSENT.is(name)) {
      return OPEN;
    }
    int at = name.lastIndexOf(word);
    boolean averted = at > 0 && "防反禁查控抗灭堵".indexOf(name.charAt(at - 1)) >= 0;
    boolean found =
        "误漏错虚迟瞒".indexOf(word.charAt(0)) < 0 && Phrase.DETECTS.in(name.substring(0, at));
    boolean examined = name.endsWith("率") && Phrase.EXAMINED.in(name.substring(0, at));
    boolean other =
        heading == Heading.QUANTITY
            && !Phrase.HIT_BY_BAD.is(
                counted.substring(Math.min(at + word.length(), counted.length())));
    boolean work =
        end.isEmpty() && (other || name.endsWith("率") || lexicon.of(WordList.ACTION).in(name));
    return (averted && !examined) || found || work ? OPEN : SHRINK;
  }
}
