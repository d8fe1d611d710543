package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Heading;
import jibian.text.Unit;

/// Whether what stands under ecology is about nature.
final class EcologyRules {
  /// What is held for people, whatever it is about.
  private static final Pattern HELD = Pattern.compile("培训|讲座|会议|宣讲|宣传|演练|演出|比赛|座谈");

  /// What happens or is held, which is of nature only where the name says so.
  private static final Set<String> EVENTS = Set.of("场", "场次", "期", "起", "课时");

  /// What is measured is of people or of money, whoever they are, unless it is about nature: 用水纠纷调处率.
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?:(?:纠纷|矛盾)[^,]{0,5}|纳税[户家数额]*|税收|收入|增收|营业额|销售额|签[订约]率|参保率|入学率|就业[人数率]*"
              + "|(?:补偿|工资|补助|补贴)[^,]{0,4}(?:发放|到位|兑现|兑付)率|补助人数|持证率|上岗率)(?:增长|增加|提高)?[率数额]?$");

  private static final Pattern OF_NATURE = Pattern.compile("污染|环境|环保|生态|绿色|循环|再生");

  private static final Pattern KNOWN = Pattern.compile("(?:知识|常识)?(?:知晓|认知|普及)[率度]$");

  static void offSubject(IndicatorFacts row, FindingCollector notes) {
    if (row.heading() != Heading.ECOLOGY || row.unnamed()) {
      return;
    }
    WordSearch ecology = notes.words(WordList.ECOLOGY);
    boolean people =
        row.is(Unit.Family.PERSON)
            || row.is(Unit.Family.MONEY)
            || row.unit().filter(it -> EVENTS.contains(it.name())).isPresent();
    String said = people ? row.name() : row.name() + row.description() + row.value();
    boolean held =
        HELD.matcher(row.name()).find()
            && row.unit().filter(it -> "场次期课时人次".contains(it.name())).isPresent();
    boolean known =
        KNOWN.matcher(row.name()).find()
            && !ecology.in(
                KNOWN.matcher(row.name()).replaceFirst("").replace("卫生", "").replace("饮水", ""));
    boolean social = SOCIAL.matcher(row.name()).find() && !OF_NATURE.matcher(row.name()).find();
    if (held || known || social || !ecology.in(notes.words(WordList.ECOLOGY_NOT).strip(said))) {
      notes.add(row.at("level2"), "check.ecology-off-subject", row.shown(), row.text("level2"));
    }
  }

  private EcologyRules() {}
}
