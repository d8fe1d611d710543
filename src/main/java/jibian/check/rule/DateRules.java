package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Phrase;
import jibian.model.Address;
import jibian.text.DateMention;
import jibian.text.PlainShape;

/// Years of deadlines and promises, and deadlines against the schedule.
public final class DateRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("date-year", ERROR, HABIT)
              .project(DateRules::texts)
              .mends("purpose", "goals")
              .row(DateRules::value)
              .row(DateRules::beside)
              .mends("value", "level3", "description"),
          RuleEntry.of("date-schedule", WARNING, HABIT).project(DeadlineRules::schedule));

  private static final Pattern SENTENCE = Pattern.compile("[^。;!?]+");
  private static final Pattern RANGE_BEHIND =
      Pattern.compile("^(?:[0-9 月日年初末底]{0,8})?(?:—|-|~|–|至|到)+ *[0-9]");
  private static final Pattern RANGE_BEFORE = Pattern.compile("[0-9年月日 ](?:—|-|~|–|至|到)+ *$");
  private static final Pattern YEAR_END = Pattern.compile("^20[0-9]{2} *年 *(?:[0-9]{1,2} *月)?[底末]");
  private static final Pattern REACHED =
      Pattern.compile("^年?[底末][^,。;]{0,12}(?:达到|实现|完成|建成|提高到|提升到|降至|控制在)");
  private static final Pattern SPELLED =
      Pattern.compile(
          "(二[〇零0][一二三四五][〇零一二三四五六七八九])年|(?<![0-9])([12][0-9])年(?=(?:1[0-2]|[1-9])月|年?[底末])");
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "(?:完成|到位|开展|发放|拨付|支付|办结|验收)[^,。;]{0,3}[率数量额]$|(?:任务|工作|项目|活动|培训)(?:完成)?[率数量次]*$"
              + "|[人次户场批件期台套]次?数量?$|(?:数量|面积|里程|长度|时间|时限|时长)$");

  /// What was there before and is dealt with now.
  private static final Pattern PAST_THING =
      Pattern.compile("获奖|奖励|认定|考核|评定|入库|立项|新增|新生|入学|入职|竣工|建成|脱贫|验收|兑现|清偿|产权|版");

  private static final Pattern PLANNED =
      Pattern.compile("年?度?(?:全年|计划|预计|拟|将|内)(?!.{0,4}(?:实际|完成了|已))");

  /// What is made of the figures of a year in the next one: 2024年度资料整编.
  private static final Pattern OF_DATA =
      Pattern.compile(
          "^度?[^,。;]{0,8}(?:资料(?:整编|汇编|归档)|档案(?:归档|整理|移交)|决算|年鉴|年报|年检|汇算|整编|财务报告|报告编制)");

  private static final Pattern LONG_TERM = Pattern.compile("(?:到|至|截至)$");

  /// A year that lies back further is history, not what was left from a copied text.
  private static final int PAST = 10;

  private static void value(IndicatorFacts row, FindingCollector notes) {
    OptionalInt year = notes.terms().year();
    if (year.isEmpty() || (row.value().indexOf('年') < 0 && !row.value().contains("20"))) {
      return;
    }
    OptionalInt spelled = spelled(row.value(), year.getAsInt());
    if (spelled.isPresent() && !Phrase.OTHER_YEAR.in(row.value())) {
      notes.add(
          row.at("value"),
          "check.date-year",
          Integer.toString(spelled.getAsInt()),
          Integer.toString(year.getAsInt()));
      return;
    }
    for (DateMention date : DateMention.in(row.value())) {
      if (wrong(date, year.getAsInt(), row.value(), true)) {
        say(row.at("value"), row.text("value"), date, year.getAsInt(), notes);
        return;
      }
    }
  }

  /// Another year before a month that is written in Chinese characters or in two figures: 二〇二三年十二月底前, 23年12月底前.
  private static OptionalInt spelled(String value, int year) {
    Matcher found = SPELLED.matcher(value);
    if (!found.find()) {
      return OptionalInt.empty();
    }
    String figures = found.group(1) == null ? "" : found.group(1);
    int read =
        figures.isEmpty()
            ? 2000 + Integer.parseInt(found.group(2))
            : figures
                .chars()
                .map(sign -> Math.max(0, "〇一二三四五六七八九".indexOf(sign)))
                .reduce(0, (a, b) -> a * 10 + b);
    boolean other = read != year && read > year - PAST && read < year + 2;
    return other ? OptionalInt.of(read) : OptionalInt.empty();
  }

  /// Another year in the name or the description of a row, as a deadline or as the year of what is done.
  private static void beside(IndicatorFacts row, FindingCollector notes) {
    OptionalInt year = notes.terms().year();
    if (year.isEmpty()) {
      return;
    }
    for (String field : List.of("level3", "description")) {
      String text = PlainShape.fold(row.text(field));
      boolean dated = text.contains("20") && text.indexOf('年') >= 0;
      List<DateMention> dates = dated ? DateMention.in(text) : List.of();
      for (DateMention date : dates) {
        boolean done =
            date.start() == 0
                && field.equals("level3")
                && OF_YEAR.matcher(text).find()
                && !PAST_THING.matcher(text).find();
        boolean before = date.year().isPresent() && date.year().getAsInt() < year.getAsInt();
        if (before
            && (done || planned(date, text) || deadline(date, text))
            && !spared(date, year.getAsInt(), text)) {
          say(row.at(field), row.text(field), date, year.getAsInt(), notes);
          return;
        }
      }
    }
  }

  /// Whether a description begins with a year and says what is done in all of it: 2023年全年开展巡航.
  private static boolean planned(DateMention date, String text) {
    return date.start() == 0 && PLANNED.matcher(text.substring(date.end())).lookingAt();
  }

  private static boolean deadline(DateMention date, String text) {
    return Phrase.DEADLINE.in(text.substring(Math.max(0, date.start() + 5)));
  }

  private static void texts(ProjectFacts sheet, FindingCollector notes) {
    OptionalInt year = notes.terms().year();
    if (year.isEmpty()) {
      return;
    }
    text(sheet.at("purpose"), sheet.text("purpose"), year.getAsInt(), notes);
    List<String> goals = sheet.project().goals();
    for (int i = 0; i < goals.size(); i++) {
      text(sheet.at("goals." + (i + 1)), goals.get(i), year.getAsInt(), notes);
    }
  }

  private static void text(Address address, String text, int year, FindingCollector notes) {
    String folded = PlainShape.fold(text);
    if (!folded.contains("20") || folded.indexOf('年') < 0) {
      return;
    }
    for (DateMention date : DateMention.in(folded)) {
      if (wrong(date, year, folded, false)) {
        say(address, text, date, year, notes);
        return;
      }
    }
  }

  private static void say(
      Address address, String text, DateMention date, int year, FindingCollector notes) {
    int found = date.year().orElseThrow();
    String mended = text.replaceFirst("(?<![0-9])" + found + "(?=[ 年./-])", Integer.toString(year));
    notes.add(
        address,
        found < year ? Fix.write(address, mended) : Fix.propose(address, mended),
        "check.date-year",
        Integer.toString(found),
        Integer.toString(year));
  }

  /// Whether a date promises something for another year than that of the text.
  private static boolean wrong(DateMention date, int year, String text, boolean value) {
    if (date.year().isEmpty() || date.year().getAsInt() == year) {
      return false;
    }
    int found = date.year().getAsInt();
    String behind = text.substring(date.end());
    String before = text.substring(0, date.start());
    if (spared(date, year, text)) {
      return false;
    }
    boolean until = before.endsWith("到") && YEAR_END.matcher(text.substring(date.start())).find();
    boolean reached =
        YEAR_END.matcher(text.substring(date.start())).find() && REACHED.matcher(behind).find();
    boolean deadline = until || reached || deadline(date, text);
    if (value) {
      return found < year || date.month().isPresent() || deadline;
    }
    boolean opens = before.isBlank() || before.matches(".*(?:^|[。;,:、.)）0-9]) *$");
    return found < year
        && (deadline || Phrase.UNDERTAKES.in(before) || (opens && Phrase.PROMISE.in(behind)));
  }

  /// Whether a date is no promise: a range, long ago, or by the words of its sentence.
  private static boolean spared(DateMention date, int year, String text) {
    int found = date.year().orElseThrow();
    String behind = text.substring(date.end());
    String before = text.substring(0, date.start());
    boolean range = RANGE_BEHIND.matcher(behind).find() || RANGE_BEFORE.matcher(before).find();
    boolean data =
        found == year - 1 && date.month().isEmpty() && OF_DATA.matcher(behind).lookingAt();
    return range
        || data
        || found < year - PAST
        || Phrase.OTHER_YEAR.in(sentence(text, date))
        || (found > year && LONG_TERM.matcher(before).find());
  }

  private static String sentence(String text, DateMention date) {
    Matcher sentences = SENTENCE.matcher(text);
    while (sentences.find()) {
      if (sentences.end() > date.start()) {
        return sentences.group();
      }
    }
    return text;
  }
}
