package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.finding.Severity;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.SimilarTexts;
import jibian.check.language.Slips;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.model.Sign;
import jibian.model.Target;
import jibian.text.DateMention;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// The description against the value.
final class DescriptionRules {
  private static final Pattern OF_PART = Pattern.compile("^(?:以上|以内|以下)?的");

  /// Units of things of several kinds together.
  private static final Set<String> TOGETHER = Set.of("件套", "台套", "件", "个");

  private static final Pattern TOTAL = Pattern.compile("[,;、](?:全年|全县|全市)?(?:共计?|合计|总计|累计)$");
  private static final Pattern SHARE_END = Pattern.compile("(?:比例|占比|[^效频]率)$");
  private static final Pattern DONE_BY =
      Pattern.compile(
          "^[0-9日号份底末上中下旬]{0,4}(?:之前|以前|前)?(?:全部|全面)?(?:完成|完工|竣工|交付|验收|到位|拨付|发放|办结|投入使用|建成|结束)");
  private static final Pattern GIVEN = Pattern.compile("[按每][^,。;]{1,12}(?:配备?|设置?|安排|选聘|派驻?)$");
  private static final Pattern HOLDING = Pattern.compile("^(?:包?含|包括)");
  private static final Pattern JOINED = Pattern.compile("[和及与]$");
  private static final Pattern NOUN = Pattern.compile("[\\u4e00-\\u9fff]{2,6}");

  /// What else is counted with a unit: 60件(组).
  private static final Pattern REMARK = Pattern.compile("^\\([^)]{1,2}\\)");

  /// A size as a name has it: 千亩.
  private static final Pattern ROUND = Pattern.compile("[百千万](?![分零一二两三四五六七八九十百千万])");

  private static final Pattern ALLOWED = Pattern.compile("规定|办法|上限|最高|限额");

  /// What may stand before a number that all of a description is about.
  private static final Pattern LEAD =
      Pattern.compile("(?:全年|年内|计划|拟|预计)?(?:对|为|向|给|将|完成|开展|组织)?(?:全[县市区院校镇乡]|辖区|境内)?");

  private static final Pattern PART_BEHIND = Pattern.compile("^[^,。;]{0,6}(?:[的中内里外]|其中|范围)");

  /// How much of all is looked at: 抽取不少于10%卷宗.
  private static final Pattern SAMPLE = Pattern.compile("(?:抽取|抽查|抽检|抽样|随机)[^率度比,。;]{0,8}$");

  /// A year is nearly twelve months.
  private static final BigDecimal MONTHS = new BigDecimal("0.1");

  private static final Pattern BEHIND = Pattern.compile("^(?:以内|之内|内|以上|以下)|[,。;].*");

  /// A number in the description with the unit of the value and a word of comparison about it, which is another one.
  static void against(IndicatorFacts row, FindingCollector notes) {
    if (row.target().kind() == Target.Kind.DATE) {
      dates(row, notes);
    }
    Optional<Quantity> value = row.quantity().filter(it -> it.unit().isPresent());
    if (value.isEmpty() || row.description().isBlank()) {
      return;
    }
    String text = PlainShape.tight(row.description());
    List<Quantity> all =
        Quantity.in(text).stream()
            .filter(it -> !ROUND.matcher(it.printed()).lookingAt())
            .filter(it -> !(it.is(BigDecimal.ONE) && it.printed().startsWith("一")))
            .toList();
    List<Quantity> slips = all.stream().filter(it -> slip(it, value.get())).toList();
    List<Quantity> same =
        all.stream().filter(value.get()::comparable).filter(it -> !each(it, text)).toList();
    if (slips.size() == 1 && all.size() == 1) {
      say(row, text, slips.getFirst(), notes);
      return;
    }
    boolean told = same.stream().anyMatch(it -> it.is(value.get().number()));
    if (told) {
      return;
    }
    Optional<Quantity> slip = transposed(same, value.get(), text);
    List<Quantity> meant =
        same.stream().filter(it -> !Phrase.PLACES.in(text.substring(it.end()))).toList();
    Optional<Quantity> total =
        same.stream().filter(it -> TOTAL.matcher(text.substring(0, it.start())).find()).findFirst();
    if (slip.isPresent()) {
      say(row, text, slip.get(), notes);
    } else if (same.size() == 1) {
      one(row, same.getFirst(), text, notes);
    } else if (total.isPresent() && exact(total.get())) {
      say(row, text, total.get(), notes);
    } else if (meant.size() == 1) {
      one(row, meant.getFirst(), text, notes);
    } else if (parts(all, value.get(), text, row.name())) {
      sum(row, all, text, notes);
    } else if (same.isEmpty() && all.size() == 1 && lasts(all.getFirst(), value.get())) {
      one(row, all.getFirst(), text, notes);
    }
  }

  /// Whether a time that is bounded is another one than that of the value, in another unit: 不少于3年 and ≥24个月.
  private static boolean lasts(Quantity said, Quantity value) {
    boolean times =
        said.is(Unit.Family.TIME)
            && value.is(Unit.Family.TIME)
            && said.sign() != Sign.NONE
            && said.sign().below() == value.sign().below()
            && said.to().isEmpty()
            && said.perSame(value)
            && !said.printed().contains("工作日")
            && !value.printed().contains("工作日");
    return times
        && said.size().subtract(value.size()).abs().compareTo(value.size().multiply(MONTHS)) > 0;
  }

  /// Whether a description is nothing but a list of parts with their numbers: 村庄规划18个、详细规划4个.
  private static boolean parts(List<Quantity> all, Quantity value, String text, String name) {
    String last = text.substring(all.isEmpty() ? 0 : all.getLast().end());
    boolean together = TOGETHER.contains(value.unit().orElseThrow().name());
    return all.size() > 1
        && all.stream()
            .allMatch(it -> it.comparable(value) || (together && it.is(Unit.Family.COUNT)))
        && (last.isEmpty() || (last.length() <= 4 && name.endsWith(last)) || kinds(all, name))
        && !Phrase.NOT_ALL_PARTS.in(
            kinds(all, name) ? HOLDING.matcher(text).replaceFirst("") : text)
        && all.stream().allMatch(DescriptionRules::exact)
        && IntStream.range(1, all.size())
            .allMatch(
                i -> joins(text, all.get(i - 1).end()) || joins(text, all.get(i).start() - 1));
  }

  /// Whether one is given to each of something: 按300至500户配一名网格员.
  private static boolean each(Quantity said, String text) {
    return said.is(BigDecimal.ONE) && GIVEN.matcher(text.substring(0, said.start())).find();
  }

  private static boolean joins(String text, int at) {
    return "、,;和及".indexOf(text.charAt(at)) >= 0;
  }

  /// Whether all parts are kinds of the thing that the name begins with: 3个街道分馆和11个乡镇分馆 of 分馆覆盖数.
  private static boolean kinds(List<Quantity> all, String name) {
    String thing = name.substring(0, Math.min(2, name.length()));
    return thing.length() == 2
        && all.stream()
            .map(it -> JOINED.matcher(it.subject()).replaceFirst(""))
            .allMatch(it -> it.length() > 2 && it.endsWith(thing));
  }

  /// The number of the value with its figures in another order, which is no chance: 1150户 and =1105户.
  private static Optional<Quantity> transposed(List<Quantity> same, Quantity value, String text) {
    int least = same.size() == 1 ? 2 : 3;
    return same.stream()
        .filter(it -> it.to().isEmpty() && it.change() == Quantity.Change.NONE)
        .filter(it -> Slips.transposed(it.number(), value.number(), least))
        .filter(
            it ->
                Slips.transposed(it.number(), value.number(), 3)
                    || !PART_BEHIND.matcher(text.substring(it.end())).find())
        .findFirst();
  }

  private static boolean exact(Quantity part) {
    return part.sign() == Sign.NONE
        && part.change() == Quantity.Change.NONE
        && part.to().isEmpty()
        && part.per().isEmpty()
        && !part.about();
  }

  /// Parts that do not make up the value.
  private static void sum(
      IndicatorFacts row, List<Quantity> parts, String text, FindingCollector notes) {
    BigDecimal value = row.quantity().orElseThrow().number();
    BigDecimal sum = parts.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(value) != 0 && row.target().unit().filter(Unit::counts).isPresent()) {
      notes.add(
          Severity.WARNING,
          row.at("value"),
          Optional.empty(),
          "check.description-against-value",
          text,
          row.text("value").strip());
    }
  }

  /// Whether a number is that of the value but for 万, or for the time it is due: 每座1.2万元 and 1.2元/座, 每人每月700元 and
  /// 700元/人·年.
  private static boolean slip(Quantity said, Quantity value) {
    if (!said.is(value.number()) || !said.is(Unit.Family.MONEY) || !value.is(Unit.Family.MONEY)) {
      return false;
    }
    boolean unit = said.unit().map(Unit::name).equals(value.unit().map(Unit::name));
    boolean monthly = said.per().contains("月") && value.per().contains("年");
    boolean yearly = said.per().contains("年") && value.per().contains("月");
    return unit ? monthly != yearly : said.perSame(value);
  }

  private static void one(IndicatorFacts row, Quantity said, String text, FindingCollector notes) {
    String lead = text.substring(0, said.start());
    String before = row.is(Unit.Family.AREA) ? lead.replace("面积", "") : lead;
    String behind = text.substring(said.end());
    boolean whole = before.isEmpty() && behind.isEmpty();
    boolean compares =
        (said.sign() != Sign.NONE && !otherShare(row, said, notes))
            || whole
            || TOTAL.matcher(lead).find()
            || begins(row, said, before, behind)
            || ends(row, said, text, notes);
    boolean other =
        said.change() != Quantity.Change.NONE
            || (row.share() && SAMPLE.matcher(lead).find())
            || (said.per().isEmpty()
                ? Phrase.OTHER_NUMBER.in(before)
                : text.contains("其中") || ALLOWED.matcher(before).find());
    if (compares && !other && !step(row, said, text, notes) && !OF_PART.matcher(behind).find()) {
      say(row, text, said, notes);
    }
  }

  /// Whether a share is of something that the name does not speak of: 抽查比例不低于10% of a 完好率.
  private static boolean otherShare(IndicatorFacts row, Quantity said, FindingCollector notes) {
    String subject = PlainShape.key(said.subject());
    String told = notes.words(WordList.COMMON).strip(subject);
    return row.share()
        && SHARE_END.matcher(subject).find()
        && told.length() >= 3
        && !SimilarTexts.shares(subject, row.nameKey());
  }

  /// The one month by which a description says that something is done, against that of the value.
  private static void dates(IndicatorFacts row, FindingCollector notes) {
    String text = PlainShape.tight(row.description());
    List<DateMention> said = DateMention.in(text);
    List<DateMention> due = DateMention.in(row.value());
    if (said.size() != 1 || due.size() != 1 || said.getFirst().month().isEmpty()) {
      return;
    }
    DateMention date = said.getFirst();
    String behind = text.substring(date.end());
    boolean done = DONE_BY.matcher(behind).find() && !Phrase.OTHER_YEAR.in(text);
    if (done
        && due.getFirst().month().isPresent()
        && date.month().getAsInt() != due.getFirst().month().getAsInt()) {
      notes.add(
          row.at("value"),
          "check.description-against-value",
          text.substring(date.start(), date.end()),
          row.text("value").strip());
    }
  }

  private static void say(IndicatorFacts row, String text, Quantity said, FindingCollector notes) {
    notes.add(
        row.at("value"),
        "check.description-against-value",
        text.substring(said.start(), said.end()),
        row.text("value").strip());
  }

  /// Whether the clause of a number, which is not the first, is about something the name does not say: 到馆后，编目不超过5天.
  private static boolean step(
      IndicatorFacts row, Quantity said, String text, FindingCollector notes) {
    String before = text.substring(0, said.start());
    if (Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) <= 0) {
      return false;
    }
    WordSearch common = notes.words(WordList.COMMON);
    String subject = common.strip(said.before());
    String behind = BEHIND.matcher(text.substring(said.end())).replaceAll("");
    String told = subject.length() >= 2 ? subject : common.strip(behind);
    return told.length() >= 2 && !SimilarTexts.shares(told, row.nameKey());
  }

  /// Whether a description begins with the number of the very thing that the name speaks of: 对42公里堤防开展巡查.
  private static boolean begins(IndicatorFacts row, Quantity said, String before, String behind) {
    return LEAD.matcher(before).matches()
        && behind.length() >= 2
        && said.unit()
            .filter(it -> it.measuresThings() && !TOGETHER.contains(it.name()))
            .isPresent()
        && !NameNumberRules.LOOSE.contains(said.unit().get().name())
        && SimilarTexts.shares(behind.substring(0, Math.min(3, behind.length())), row.nameKey())
        && !PART_BEHIND.matcher(behind).find();
  }

  /// Whether a number stands between what is done and what it is done to, both named by the name: 归集45类证照并入库.
  private static boolean between(IndicatorFacts row, String before, String behind) {
    return NOUN.matcher(before).matches()
        && SimilarTexts.shares(before, row.nameKey())
        && !OF_PART.matcher(behind).find()
        && SimilarTexts.shares(behind.split("[,。;的]", 2)[0], row.nameKey());
  }

  /// Whether a description says the number of what the name counts, or its price, and nothing after it: 鉴定房屋300栋.
  private static boolean ends(
      IndicatorFacts row, Quantity said, String text, FindingCollector notes) {
    String behind = REMARK.matcher(text.substring(said.end())).replaceFirst("");
    boolean named =
        NOUN.matcher(behind).matches()
            && SimilarTexts.shares(behind.substring(behind.lastIndexOf('的') + 1), row.nameKey());
    boolean whole = behind.isEmpty() || ",。;".indexOf(behind.charAt(0)) >= 0 || named;
    boolean counts =
        row.target().unit().filter(Unit::counts).isPresent()
            || row.target().unit().filter(Unit::measuresThings).isPresent();
    boolean price = row.is(Unit.Family.MONEY) && !said.per().isEmpty();
    return (whole || between(row, text.substring(0, said.start()), behind))
        && (price
            || (counts
                && SimilarTexts.shares(
                    notes.words(WordList.COMMON).strip(row.nameKey()), row.descriptionKey())));
  }
}
