package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.WordList;
import jibian.check.language.WordSearch;
import jibian.form.IndicatorLevels;
import jibian.model.Heading;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;
import jibian.text.Units;

/// Whether an indicator is what its heading asks for.
public final class HeadingRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("quantity-is-rate", WARNING, HABIT)
              .row(HeadingRules::quantityIsRate, After.sameRow("levels-swapped")),
          RuleEntry.of("quality-is-count", WARNING, HABIT)
              .row(HeadingRules::qualityIsCount, After.sameRow("levels-swapped"))
              .project(HeadingRules::qualityIsQuantity)
              .words(WordList.GRADED),
          RuleEntry.of("time-without-time", WARNING, HABIT)
              .row(HeadingRules::timeWithoutTime, After.sameRow("levels-swapped"))
              .words(WordList.TIME_WORD),
          RuleEntry.of("benefit-is-execution", WARNING, HABIT)
              .row(HeadingRules::benefitIsExecution)
              .words(WordList.EXECUTION),
          RuleEntry.of("ecology-off-subject", WARNING, HABIT)
              .row(EcologyRules::offSubject)
              .words(WordList.ECOLOGY, WordList.ECOLOGY_NOT),
          RuleEntry.of("satisfaction-not-percent", WARNING, HABIT)
              .row(SatisfactionRules::notPercent),
          RuleEntry.of("satisfaction-own-office", WARNING, HABIT)
              .row(SatisfactionRules::ownOffice)
              .words(WordList.OWN_OFFICE, WordList.OWN_NOT),
          RuleEntry.of("rate-not-percent", WARNING, HABIT)
              .row(
                  HeadingRules::rateNotPercent,
                  After.sameCell("value-vague"),
                  After.sameCell("value-repeats-name")));

  private static final Pattern SIZE =
      Pattern.compile("[0-9](?:℃|°C|摄氏度|万?(?:平方米|公里|千米|米|亩|公顷|吨|公斤|千克))$");

  /// 时 that says in which case, not how long: 水质超标时.
  private static final Pattern WHEN =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])(?<![及按准限即实小工定随同届临当历费课学零])时(?![间限长段效序点刻期候])");

  /// As planned, without a word of when.
  private static final Pattern BY_PLAN =
      Pattern.compile("(?:严格)?按照?(?:年度|工作|项目|实施)?(?:计划|方案|要求)(?:有序|稳步)?(?:推进|实施|进行|开展|执行)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:已|全部|全面)?(?:达标|合格|完成|完工|保质保量|高质量完成|达到要求|符合要求|通过验收|验收合格|正常|顺利推进|推进|有序推进|稳步推进"
              + "|优良|良好|优秀|较好|理想|顺利|合理|适当|到位|有序|平稳)");

  private static final Pattern OF_YEAR = Pattern.compile("(?:本|当|全)?年度|全年|本年|当年");

  /// A judgment of two words: 专业到位, 质量达标.
  private static final Pattern WELL_DONE =
      Pattern.compile("[\\u4e00-\\u9fff]{2,4}(?:到位|达标|合格|良好|优良|优质|完善|齐全|规范|有效|有力|充分|满意|稳定|顺畅|有序)");

  /// What is counted piece by piece, whatever is said of its quality.
  private static final Pattern THINGS = Pattern.compile("[台套件辆座艘架]数$");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern PERIOD = Pattern.compile("/.*|.*[年月日天周季时].*");
  private static final Pattern PER_TIME = Pattern.compile("/[年月旬日天周季时].*");

  private static void quantityIsRate(IndicatorFacts row, FindingCollector notes) {
    if (isRateAmongQuantities(row)) {
      notes.add(
          row.at("level2"),
          move(row, notes),
          "check.quantity-is-rate",
          row.shown(),
          row.text("value").strip());
    }
  }

  private static boolean isRateAmongQuantities(IndicatorFacts row) {
    return row.heading() == Heading.QUANTITY
        && (row.share() || (row.rate() && row.unit().filter(unit -> !unit.share()).isEmpty()));
  }

  private static Optional<Fix> move(IndicatorFacts row, FindingCollector notes) {
    for (IndicatorLevels.Level level : notes.terms().frame().levels()) {
      for (IndicatorLevels.Heading heading : level.headings()) {
        if (heading.name().contains("质量")) {
          return Optional.of(new Fix.Move(row.project(), row.id(), level.name(), heading.name()));
        }
      }
    }
    return Optional.empty();
  }

  private static void qualityIsCount(IndicatorFacts row, FindingCollector notes) {
    if (isCountAmongQualities(row, notes)) {
      notes.add(row.at("level2"), "check.quality-is-count", row.shown(), row.text("value").strip());
    }
  }

  private static boolean isCountAmongQualities(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (row.heading() != Heading.QUALITY
        || !target.numeric()
        || row.rate()
        || row.sense() == Direction.SHRINK) {
      return false;
    }
    boolean bound = target.sign().above() || target.number().orElse(BigDecimal.ONE).signum() == 0;
    Optional<Unit> unit = row.unit();
    if (unit.filter(known -> known.family() == Unit.Family.MONEY).isPresent()) {
      return !row.name().contains("损失") && !row.name().contains("误差");
    }
    String said = row.name() + PlainShape.tight(row.description());
    boolean amount =
        unit.filter(Unit::counts).isPresent()
            || (unit.filter(Unit::measuresThings).isPresent()
                && (Phrase.AMOUNT_NAME.in(row.name()) || Phrase.DOES_WORK.is(row.name())));
    return amount
        && !bound
        && !often(row)
        && !PlausibilityRules.average(row)
        && (Phrase.PASSED_COUNT.in(row.name())
            || (THINGS.matcher(row.name()).find() && !notes.words(WordList.GRADED).in(row.name()))
            || !notes.words(WordList.GRADED).in(said));
  }

  /// A quality that gives the number of a quantity again, be it a count or a measure.
  private static void qualityIsQuantity(ProjectFacts sheet, FindingCollector notes) {
    for (IndicatorFacts row : sheet.rows(Heading.QUALITY)) {
      boolean copied =
          row.target().numeric()
              && row.unit().isPresent()
              && !row.share()
              && !isCountAmongQualities(row, notes)
              && sheet.rows(Heading.QUANTITY).stream()
                  .anyMatch(other -> other.tightValue().equals(row.tightValue()));
      if (copied) {
        notes.add(
            row.at("level2"), "check.quality-is-count", row.shown(), row.text("value").strip());
      }
    }
  }

  /// Whether a value is a rate other than things for each person or household: 4次/周, 3次/百台, but not 2件/户.
  private static boolean often(IndicatorFacts row) {
    List<String> per = row.quantity().map(Quantity::per).orElse(List.of());
    boolean things =
        row.is(Unit.Family.COUNT) && !Phrase.TIMES.is(row.target().unit().orElseThrow().name());
    return row.target().rest().startsWith("/")
        && !(things && per.size() == 1 && "人户名生年".contains(per.getFirst()));
  }

  private static void timeWithoutTime(IndicatorFacts row, FindingCollector notes) {
    if (row.heading() != Heading.TIME || row.value().isEmpty()) {
      return;
    }
    WordSearch time = notes.words(WordList.TIME_WORD);
    Optional<Unit> unit = row.unit();
    boolean amount =
        row.value().indexOf('℃') >= 0
            || hoursInAll(row)
            || unit.filter(it -> it.measuresThings() || it.family() == Unit.Family.MONEY)
                .isPresent();
    boolean told =
        amount
            ? !row.is(Unit.Family.MONEY)
                && (row.sentence().present() ? PER_TIME : PERIOD)
                    .matcher(row.target().rest())
                    .matches()
            : (time.in(timeIn(row) + WHEN.matcher(row.description()).replaceAll("") + row.value())
                    && !size(row, time)
                    && !says(row, time))
                || planned(row);
    boolean limit = amount && row.sense() == Direction.SHRINK && time.in(row.name());
    if (!told && !limit) {
      notes.add(row.at("value"), "check.time-without-time", row.shown(), row.text("value").strip());
    }
  }

  /// The name, of which the year says nothing of when where the value is in words: 年度报告编制.
  private static String timeIn(IndicatorFacts row) {
    return row.target().kind() == Target.Kind.WORDS
        ? OF_YEAR.matcher(row.name()).replaceAll("")
        : row.name();
  }

  /// Whether a value is the sum of hours worked or run, which says nothing of when: ≥1.5万小时.
  private static boolean hoursInAll(IndicatorFacts row) {
    return row.target().sign().below()
        && row.is(Unit.Family.TIME)
        && row.target().rest().isEmpty()
        && row.quantity().orElseThrow().size().compareTo(THOUSAND) >= 0
        && row.target().unitText().endsWith("时");
  }

  /// Whether a value is a size or a temperature, whatever the name says of time: 2～8℃.
  private static boolean size(IndicatorFacts row, WordSearch time) {
    return SIZE.matcher(row.tightValue()).find() && !time.in(row.value());
  }

  /// Whether a value is a word that says nothing of when, whatever the name says of time: 达标.
  private static boolean says(IndicatorFacts row, WordSearch time) {
    return row.target().kind() == Target.Kind.WORDS
        && (WORDS.matcher(row.valueKey()).matches()
            || WELL_DONE.matcher(row.valueKey()).matches()
            || BY_PLAN.matcher(row.valueKey()).matches())
        && !time.in(row.value())
        && (BY_PLAN.matcher(row.valueKey()).matches() || !Phrase.AS_PLANNED.in(row.value()));
  }

  /// Whether a row says that something is done as planned, which is a matter of time: 检修按计划完成率 of =100%.
  private static boolean planned(IndicatorFacts row) {
    return (Phrase.AS_PLANNED.in(row.value()) && !BY_PLAN.matcher(row.valueKey()).matches())
        || (row.share() && Phrase.AS_PLANNED.in(row.name() + row.description()));
  }

  private static void rateNotPercent(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    boolean part = row.name().endsWith("比例") || row.name().endsWith("占比");
    boolean counted = row.unit().filter(Unit::measuresThings).isPresent();
    boolean named = row.rate() && (row.name().endsWith("率") || (part && counted));
    boolean kind =
        target.kind() == Target.Kind.RATIO
            || target.kind() == Target.Kind.RANGE
            || target.kind() == Target.Kind.EMPTY;
    if (!named || kind || percent(row) || target.is(Unit.Family.OTHER)) {
      return;
    }
    boolean bare = target.numeric() && target.unitText().isEmpty() && !UnitRules.noRate(row);
    boolean unitOnly =
        PlainShape.key(row.value()).isEmpty() || Units.named(row.tightValue()).isPresent();
    if (!bare && !unitOnly) {
      notes.add(row.at("value"), "check.rate-not-percent", row.shown(), row.text("value").strip());
    }
  }

  static boolean percent(IndicatorFacts row) {
    String value = row.value();
    if (row.is(Unit.Family.MONEY)) {
      return false;
    }
    return row.share()
        || row.target().rest().startsWith("/")
        || value.indexOf('%') >= 0
        || value.indexOf('‰') >= 0
        || value.contains("万分")
        || value.contains("百分")
        || value.contains("平均水平")
        || value.contains("成")
        || value.contains("全覆盖")
        || row.sentence().differs()
        || (row.sentence().present() && row.unit().isEmpty());
  }

  private static void benefitIsExecution(IndicatorFacts row, FindingCollector notes) {
    if (!row.heading().benefit()) {
      return;
    }
    WordSearch execution = notes.words(WordList.EXECUTION);
    String description = PlainShape.tight(row.description());
    boolean bare = row.name().equals("完成率") || row.name().equals("支出率") || row.name().equals("执行率");
    if (bare
        || Phrase.EXECUTED.is(row.name())
        || execution.in(row.name())
        || (execution.in(description) && description.length() < 25)) {
      notes.add(row.at("level3"), "check.benefit-is-execution", row.shown(), row.text("level2"));
    }
  }
}
