package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.After;
import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.check.language.Quantity;
import jibian.check.language.WordList;
import jibian.model.Heading;
import jibian.model.Target;
import jibian.text.PlainShape;
import jibian.text.Unit;

/// Whether a sign goes with the sense: more of what should grow, less of what should shrink or be paid.
public final class DirectionRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("cost-lower-bound", ERROR, HABIT)
              .row(DirectionRules::costLowerBound)
              .project(DirectionRules::standards)
              .only(row -> row.heading() == Heading.COST)
              .mends("value")
              .words(WordList.COST_GROWER, WordList.COST_FLOOR),
          RuleEntry.of("direction", WARNING, HABIT)
              .row(DirectionRules::direction, After.sameCell("value-impossible"))
              .mends("value")
              .words(
                  WordList.GOOD_RATE,
                  WordList.SHRINK,
                  WordList.CAPPED,
                  WordList.LIMITED,
                  WordList.COST_GROWER,
                  WordList.COST_FLOOR));

  private static final Pattern BUILT = Pattern.compile("改造|修建|新建|维修|购置|施工");
  private static final Set<String> PEOPLE = Set.of("人", "户", "名", "生", "年", "月");

  /// What is measured in months and years is meant to last.
  private static final Set<String> SHORT = Set.of("秒", "分钟", "小时", "天", "工作日");

  private static final Pattern DURATION = Pattern.compile("(?:时间|时长|时限|用时|耗时|停时|延时|时延|历时|周期|工期)$");

  private static final Pattern FROM_TO = Pattern.compile("^(?:自|从)?[^,，到至]{2,14}[到至][^,，]{2,14}$");

  private static final Pattern REUSED = Pattern.compile("(?:综合|资源化|回收|循环|再生|重复)利用率$");

  /// What is meant to last, or to come early.
  private static final Pattern LONGER =
      Pattern.compile("提前(?:量|天数|时间|日数|期)$|(?:寿命|使用年限|质保期限?|保质期)$|(?:志愿服务|志愿者服务|开放|开馆|播出)时[长间数]$");

  /// How often something is done for others, of which more is better wherever it stands: 发布预警次数.
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:发布|提供|开展|组织|举办|推送|培训|宣讲|巡诊|义诊|辅导|咨询|解答|讲解|演出|放映)[^率比]{0,10}"
              + "(?:次|次数|场|场次|场数|人次|份数|期数|条数|批次|户数|家数|人数)$");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HIGH = BigDecimal.valueOf(90);

  private static void costLowerBound(IndicatorFacts row, FindingCollector notes) {
    if (!lowerCost(row, notes)) {
      return;
    }
    String body = row.text("value").strip().substring(row.target().signText().length()).strip();
    String mended = "≤" + Phrase.BOUND_END.matcher(body).replaceFirst("");
    notes.add(
        row.at("value"),
        row.sentence().present() ? Optional.empty() : Fix.write(row.at("value"), mended),
        "check.cost-lower-bound",
        row.shown(),
        row.text("value").strip(),
        mended);
  }

  /// A standard that a policy may set as the least, but of which purpose or goals say that the project pays just that.
  private static void standards(ProjectFacts sheet, FindingCollector notes) {
    for (IndicatorFacts row : sheet.rows(Heading.COST)) {
      Optional<Quantity> price =
          row.quantity()
              .filter(
                  it ->
                      !it.per().isEmpty()
                          || !Quantity.per(PlainShape.tight(row.description())).isEmpty());
      boolean least =
          row.target().sign().below()
              && notes
                  .words(WordList.COST_FLOOR)
                  .in(row.name() + PlainShape.tight(row.description()))
              && !lowerCost(row, notes)
              && !Phrase.LEAST_STANDARD.in(row.name() + PlainShape.tight(row.description()));
      if (least && price.filter(it -> paid(it, sheet)).isPresent()) {
        String mended = "≤" + Target.behindSign(row.value());
        notes.add(
            Severity.WARNING,
            row.at("value"),
            Fix.propose(row.at("value"), mended),
            "check.cost-lower-bound.paid",
            row.shown(),
            row.text("value").strip(),
            mended);
      }
    }
  }

  private static boolean paid(Quantity price, ProjectFacts sheet) {
    return price.is(Unit.Family.MONEY)
        && Stream.concat(
                sheet.goals().stream().flatMap(goal -> goal.quantities().stream()),
                Quantity.in(PlainShape.tight(sheet.text("purpose"))).stream())
            .anyMatch(
                it ->
                    it.is(Unit.Family.MONEY)
                        && it.size().compareTo(price.size()) == 0
                        && !it.sign().below());
  }

  private static boolean lowerCost(IndicatorFacts row, FindingCollector notes) {
    boolean money = row.unit().filter(unit -> unit.family() == Unit.Family.MONEY).isPresent();
    return row.heading() == Heading.COST
        && money
        && row.target().sign().below()
        && !row.sentence().differs()
        && (!row.target().signText().isEmpty() || Phrase.BOUND_END.is(row.target().rest()))
        && row.sense() != Direction.GROW
        && !notes.words(WordList.COST_GROWER).in(row.name() + PlainShape.tight(row.description()))
        && (!notes.words(WordList.COST_FLOOR).in(row.name() + PlainShape.tight(row.description()))
            || built(row)
            || Phrase.CEILING.in(row.name() + row.description()));
  }

  /// Whether a standard is for each piece of what is built, which costs what it costs; people have a right to theirs.
  private static boolean built(IndicatorFacts row) {
    return BUILT.matcher(row.name()).find()
        && row.quantity()
            .filter(it -> !it.per().isEmpty() && it.per().stream().noneMatch(PEOPLE::contains))
            .isPresent();
  }

  private static void direction(IndicatorFacts row, FindingCollector notes) {
    Target target = row.target();
    if (!target.numeric()
        || target.number().orElseThrow().signum() == 0
        || row.sentence().differs()
        || lowerCost(row, notes)) {
      return;
    }
    if (target.sign().below() && shrinks(row, notes)) {
      flip(row, "≤", "check.direction.shrink", notes);
    } else if (target.sign().above() && grows(row, notes)) {
      flip(row, "≥", "check.direction.grow", notes);
    }
  }

  private static boolean shrinks(IndicatorFacts row, FindingCollector notes) {
    boolean taken =
        row.heading() == Heading.TIME
            && row.is(Unit.Family.TIME)
            && row.target().rest().isEmpty()
            && row.sense() == Direction.OPEN
            && (Phrase.TIME_OF_WORK.in(row.name()) || passes(row));
    if (taken) {
      return true;
    }
    if (row.sense() != Direction.SHRINK) {
      return false;
    }
    boolean less = row.share() && Phrase.RELIEF.in(PlainShape.tight(row.description()));
    if (less && !row.name().endsWith("率")) {
      return false;
    }
    boolean price = row.heading() == Heading.COST && !notes.words(WordList.SHRINK).in(row.name());
    return !price;
  }

  /// Whether a value is how long something takes which is not meant to last: 应急物资出库时间.
  private static boolean passes(IndicatorFacts row) {
    return DURATION.matcher(row.name()).find()
        && row.unit().filter(it -> SHORT.contains(it.name())).isPresent()
        && !Phrase.LASTS.in(row.name())
        && (FROM_TO.matcher(row.description()).find()
            || !Phrase.LASTS.in(PlainShape.tight(row.description())));
  }

  private static boolean grows(IndicatorFacts row, FindingCollector notes) {
    if (row.heading() == Heading.COST || row.sense() == Direction.SHRINK) {
      return false;
    }
    boolean counts = row.unit().filter(Unit::counts).isPresent();
    boolean measures = row.unit().filter(Unit::measuresThings).isPresent();
    boolean below = row.share() && row.target().number().orElseThrow().compareTo(HUNDRED) < 0;
    boolean money = row.unit().filter(unit -> unit.family() == Unit.Family.MONEY).isPresent();
    boolean gains = row.sense() == Direction.GROW || Phrase.ADDED_GOOD.in(row.name());
    boolean longer = row.is(Unit.Family.TIME) && LONGER.matcher(row.name()).find();
    if (longer || (row.heading().benefit() && money && gains)) {
      return true;
    }
    if (relief(row, notes)) {
      return below || counts;
    }
    String rate = notes.words(WordList.GOOD_RATE).end(row.name());
    boolean done = row.share() && (!rate.isEmpty() || Phrase.FULFILLED.in(row.name()));
    if (!done && notes.words(WordList.LIMITED).in(row.name())) {
      return false;
    }
    if (row.share()) {
      boolean good = notes.words(WordList.GOOD_RATE).in(row.name()) || row.name().contains("满意");
      boolean high =
          row.name().endsWith("率")
              && row.rate()
              && row.target().number().orElseThrow().compareTo(HIGH) >= 0
              && !Phrase.STATE_RATE.in(row.name());
      return below
          && (high || (good && row.sense() == Direction.GROW))
          && (Phrase.FULFILLED.in(row.name()) || !notes.words(WordList.CAPPED).in(row.name()))
          && !row.name().contains("使用率")
          && (!row.name().contains("利用率") || REUSED.matcher(row.name()).find());
    }
    boolean more =
        row.heading() == Heading.QUANTITY
            || (row.heading().benefit()
                && (Phrase.ADDED_GOOD.in(row.name()) || SERVICE.matcher(row.name()).find()));
    return more
        && !row.target().rest().startsWith("/")
        && (counts
            || (row.heading() == Heading.QUANTITY && Phrase.WORKED.is(row.name()) && measures))
        && !notes.words(WordList.LIMITED).in(PlainShape.tight(row.description()));
  }

  /// Whether a row says by how much something bad or costly becomes less: 投诉减少件数, 农药使用量下降率.
  private static boolean relief(IndicatorFacts row, FindingCollector notes) {
    return row.sense() == Direction.GROW
        && Phrase.RELIEF.is(row.name())
        && (notes.words(WordList.SHRINK).in(row.name())
            || Phrase.USED_UP.in(row.name())
            || (Phrase.LESS.in(row.name()) && !Phrase.VALUED.in(row.name())));
  }

  private static void flip(IndicatorFacts row, String sign, String key, FindingCollector notes) {
    String mended =
        sign + row.text("value").strip().substring(row.target().signText().length()).strip();
    boolean printed = row.target().signText().length() == 1;
    notes.add(
        row.at("value"),
        printed ? fix(row, mended) : Optional.empty(),
        key,
        row.shown(),
        row.text("value").strip(),
        mended);
  }

  /// That fewer is meant for a count can be the clerk's very intention; somebody should look.
  private static Optional<Fix> fix(IndicatorFacts row, String mended) {
    boolean count = row.unit().filter(Unit::counts).isPresent() && row.sense() != Direction.SHRINK;
    return count ? Fix.propose(row.at("value"), mended) : Fix.write(row.at("value"), mended);
  }
}
