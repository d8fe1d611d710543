package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.language.Amounts;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.SimilarTexts;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.model.Target;
import jibian.text.Similarity;
import jibian.text.Unit;

/// Values that were copied from row to row.
public final class CopiedValueRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("benefit-copies-output", WARNING, HABIT)
              .project(CopiedValueRules::copies)
              .words(WordList.BENEFIT_COUNT),
          RuleEntry.of("value-filled-down", WARNING, HABIT)
              .project(CopiedValueRules::filledDown, After.sameCell("benefit-copies-output")));

  /// A unit that is none of the table: 断面次.
  private static final Pattern COUNTED_BY = Pattern.compile("[\\u4e00-\\u9fff]{1,3}次");

  private static final Pattern PEOPLE = Pattern.compile("[人者]$|群众|居民|农户|学生|老人|儿童|患者|职工|妇女");
  private static final Pattern COUNTED = Pattern.compile("(?:[数量额]|[人户场批]次)$");

  /// What others no longer pay is what a subsidy was given for.
  private static final Pattern RELIEF = Pattern.compile("少支出|少缴|少付|少花|让利");

  /// What is better for people, which is not said by counting them again.
  private static final Pattern BETTER = Pattern.compile("(?:能力|技能|素质|意识|水平)(?:提升|提高|增强)");

  private static final Set<String> THINGS =
      Set.of(
          "台", "套", "台套", "辆", "架", "部", "把", "张", "盏", "块", "头", "只", "羽", "株", "册", "本", "眼", "口",
          "座", "间", "栋", "艘", "顶", "根", "幅", "扇", "杆", "枚");

  private static final Pattern COUNTER = Pattern.compile("([户人家场件次台套辆座所名])数$|([人户艘场件台辆班批]次)$");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final Pattern JOBS = Pattern.compile("就业|岗位|上岗");

  /// How much of one name must stand in the other.
  private static final double HALF = 0.5;

  /// Benefits that copy an output or the budget.
  private static void copies(ProjectFacts sheet, FindingCollector notes) {
    for (IndicatorFacts row : sheet.rows()) {
      if (!row.heading().benefit() || !copied(row) || row.is(Unit.Family.TIME)) {
        continue;
      }
      if (isBudget(row, sheet)) {
        notes.add(
            row.at("value"),
            "check.benefit-copies-output.budget",
            row.shown(),
            row.text("value").strip());
      } else {
        boolean counts = countsBenefit(row, notes);
        sheet.rows().stream()
            .filter(other -> other.heading().output())
            .filter(
                other ->
                    sameThings(row, other)
                        || things(row, other)
                        || (!counts && measured(row, other))
                        || (BETTER.matcher(row.name()).find()
                            && row.is(Unit.Family.PERSON)
                            && same(row, other))
                        || served(row, other)
                        || jobs(row, other)
                        || otherwise(row, other)
                        || (!counts && (alike(row, other) || again(row, other))))
            .findFirst()
            .ifPresent(
                other ->
                    notes.add(
                        row.at("value"),
                        "check.benefit-copies-output",
                        row.shown(),
                        row.text("value").strip(),
                        other.shown()));
      }
    }
  }

  /// Whether a benefit is the very money that is spent.
  private static boolean isBudget(IndicatorFacts row, ProjectFacts sheet) {
    Optional<BigDecimal> money = row.target().money().map(Amounts::tenThousands);
    return money.isPresent()
        && !RELIEF.matcher(row.name() + row.description()).find()
        && sheet.budget().filter(it -> Amounts.equal(it, money.get())).isPresent();
  }

  /// Whether a benefit counts the very things of an output and names them with its name: 发放头盔受益人数 of 2000顶.
  private static boolean sameThings(IndicatorFacts row, IndicatorFacts other) {
    return row.is(Unit.Family.COUNT)
        && other.nameKey().length() >= 4
        && row.nameKey().contains(other.nameKey())
        && same(row, other);
  }

  /// Whether a benefit is the very number of things bought or built, which is none by chance: 新增捡拾能力 =120台.
  private static boolean things(IndicatorFacts row, IndicatorFacts other) {
    return other.heading() == Heading.QUANTITY
        && row.is(Unit.Family.COUNT)
        && same(row, other)
        && ((odd(row) && alike(row, other))
            || THINGS.contains(row.target().unit().orElseThrow().name()));
  }

  /// Whether a benefit is the very length, area or weight of an output: 通行能力提升 ≥300公里.
  private static boolean measured(IndicatorFacts row, IndicatorFacts other) {
    return row.target().unit().filter(it -> it.measuresThings() && !it.counts()).isPresent()
        && same(row, other);
  }

  /// Whether a benefit counts those who were served, and they are the very things of an output: 受益养殖场 =26家 of 改造养殖场
  /// =26家, 惠及残疾人数量 =450件 of 发放辅具 =450件.
  private static boolean served(IndicatorFacts row, IndicatorFacts other) {
    boolean things =
        row.is(Unit.Family.COUNT) || row.unit().filter(it -> it.name().equals("户")).isPresent();
    boolean persons = row.is(Unit.Family.PERSON) && odd(row) && row.unit().equals(other.unit());
    if (!(things || persons) || !same(row, other)) {
      return false;
    }
    String told = Phrase.SERVED.matcher(row.name()).replaceAll("");
    String of = told.length() == 1 && row.name().contains(told + "人") ? told + "人" : told;
    boolean people = PEOPLE.matcher(of).find();
    return !of.equals(row.name())
        && ((people && things) || (of.length() >= 2 && SimilarTexts.shares(of, other.nameKey())));
  }

  /// Whether a value is that of an output, counted in something else than the name says: 受益渔民户数 ≥4次.
  private static boolean otherwise(IndicatorFacts row, IndicatorFacts other) {
    Matcher counted = COUNTER.matcher(row.name());
    return same(row, other)
        && counted.find()
        && row.target()
            .unit()
            .filter(it -> !it.name().contains(counted.group().replace("数", "").substring(0, 1)))
            .isPresent();
  }

  /// Whether jobs have the very value of an output, which is none by chance or is counted in something else: 带动就业 ≥318人
  /// of 发放补助人数 ≥318人, 新增岗位 ≥160家.
  private static boolean jobs(IndicatorFacts row, IndicatorFacts other) {
    return JOBS.matcher(row.name()).find()
        && alike(row, other)
        && (odd(row) || row.unit().filter(it -> "家户所".contains(it.name())).isPresent());
  }

  /// Whether a benefit gives the number of an output of nearly its name again, be it with another sign.
  private static boolean again(IndicatorFacts row, IndicatorFacts other) {
    return same(row, other)
        && Similarity.of(row.nameKey()).overlap(Similarity.of(other.nameKey())) >= HALF;
  }

  private static boolean same(IndicatorFacts row, IndicatorFacts other) {
    Optional<Quantity> value = row.quantity().filter(it -> it.number().signum() > 0);
    return value.isPresent()
        && other
            .quantity()
            .filter(it -> it.comparable(value.get()) && it.is(value.get().number()))
            .isPresent();
  }

  /// Whether a benefit is counted in what the output is counted in: 受益人数, but not 促进农民增收.
  private static boolean countsBenefit(IndicatorFacts row, FindingCollector notes) {
    return notes.words(WordList.BENEFIT_COUNT).in(row.name())
        && (!Phrase.PURPOSE.in(row.name()) || COUNTED.matcher(row.name()).find());
  }

  /// The same number with a unit other than % in four or more rows of several headings.
  private static void filledDown(ProjectFacts sheet, FindingCollector notes) {
    Map<String, List<IndicatorFacts>> values = new HashMap<>();
    for (IndicatorFacts row : sheet.rows()) {
      values.computeIfAbsent(row.tightValue(), _ -> new ArrayList<>()).add(row);
    }
    sheet.rows().forEach(row -> filledDown(row, values.get(row.tightValue()), notes));
  }

  private static void filledDown(
      IndicatorFacts row, List<IndicatorFacts> same, FindingCollector notes) {
    if (same.size() < 4
        || !copied(row)
        || row.target().number().orElse(BigDecimal.ZERO).signum() == 0) {
      return;
    }
    boolean headings =
        same.stream().map(IndicatorFacts::heading).distinct().count() > 1
            || odd(row)
            || row.is(Unit.Family.MONEY)
            || beneath(same);
    if (headings && same.getFirst().place() < row.place()) {
      notes.add(
          row.at("value"),
          "check.value-filled-down",
          row.text("value").strip(),
          Integer.toString(same.size()),
          same.getFirst().shown());
    }
  }

  /// Whether the rows stand one below the other, with a number that is more than a dozen.
  private static boolean beneath(List<IndicatorFacts> same) {
    boolean large = same.getFirst().target().number().orElseThrow().compareTo(DOZEN) > 0;
    return large
        && !same.getFirst().is(Unit.Family.TIME)
        && same.getLast().place() - same.getFirst().place() == same.size() - 1;
  }

  /// Whether a number is none that several counts would have by chance: 92.4万头, 1863人.
  private static boolean odd(IndicatorFacts row) {
    return row.target().number().orElseThrow().stripTrailingZeros().precision() > 2
        && !row.is(Unit.Family.TIME);
  }

  /// A count, an amount, or a number with a sentence after it.
  private static boolean copied(IndicatorFacts row) {
    Target target = row.target();
    if (!target.numeric() || target.unitText().isEmpty() || row.share()) {
      return false;
    }
    return row.sentence().present()
        || row.unit().isPresent()
        || COUNTED_BY.matcher(target.unitText()).matches();
  }

  /// Whether a value is that of another row; that two things shall not happen is none copied from the other.
  private static boolean alike(IndicatorFacts row, IndicatorFacts other) {
    return row.tightValue().equals(other.tightValue())
        && (row.target().number().filter(it -> it.signum() == 0).isEmpty()
            || Similarity.of(row.nameKey()).overlap(Similarity.of(other.nameKey())) >= HALF);
  }
}
