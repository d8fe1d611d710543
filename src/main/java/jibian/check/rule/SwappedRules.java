package jibian.check.rule;

import static jibian.check.finding.Authority.HABIT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Direction;
import jibian.check.language.Phrase;
import jibian.model.Heading;
import jibian.model.Id;
import jibian.model.Target;
import jibian.text.DateMention;
import jibian.text.Unit;

/// Rows of one project that were put under one another's heading.
public final class SwappedRules {
  public static final List<RuleEntry> RULES =
      List.of(RuleEntry.of("levels-swapped", WARNING, HABIT).project(SwappedRules::swapped));

  private static final Pattern LATE = Pattern.compile("完成率|时");
  private static final Pattern COUNTS = Pattern.compile("(?:[数量]|[人场班批户]次)$");

  /// Two rows of one project of which each is what the other's heading asks for.
  private static void swapped(ProjectFacts sheet, FindingCollector notes) {
    Set<Id> earlier = new HashSet<>();
    for (IndicatorFacts row : sheet.rows()) {
      Heading fits = natural(row);
      if (fits == Heading.OTHER || fits == row.heading() || !row.heading().output()) {
        continue;
      }
      Optional<IndicatorFacts> other =
          sheet.rows().stream()
              .filter(
                  it ->
                      it.place() < row.place()
                          && it.heading() == fits
                          && natural(it) == row.heading())
              .findFirst();
      if (other.isPresent() && earlier.add(other.get().id())) {
        notes.add(
            row.at("level2"),
            Optional.of(new Fix.Swap(row.project(), other.get().id(), row.id())),
            "check.levels-swapped",
            row.shown(),
            other.get().shown(),
            other.get().text("level2"),
            row.text("level2"));
      }
    }
  }

  /// The heading that name and value of a row together speak for; OTHER where they do not agree.
  private static Heading natural(IndicatorFacts row) {
    boolean late = LATE.matcher(row.name()).find();
    if (row.share() && Phrase.IN_TIME_RATE.in(row.name())) {
      return Heading.TIME;
    }
    if (row.share()) {
      return row.rate() && !late ? Heading.QUALITY : Heading.OTHER;
    }
    boolean days = row.target().numeric() && row.name().endsWith("天数");
    boolean counts =
        row.unit().filter(Unit::measuresThings).isPresent()
            && !row.rate()
            && !row.target().rest().startsWith("/");
    boolean number =
        (row.unit().filter(Unit::counts).isPresent() && COUNTS.matcher(row.name()).find())
            || Phrase.AMOUNT_NAME.in(row.name());
    if (days || (counts && (number || Phrase.DOES_WORK.is(row.name())))) {
      return row.sense() == Direction.SHRINK ? Heading.OTHER : Heading.QUANTITY;
    }
    if (row.is(Unit.Family.MONEY)
        && row.sense() != Direction.GROW
        && Phrase.COST_END.in(row.name())) {
      return Heading.COST;
    }
    boolean date =
        row.is(Unit.Family.TIME)
            || (row.target().kind() == Target.Kind.DATE && !DateMention.in(row.value()).isEmpty());
    return date && Phrase.TIME_NAME.in(row.name()) ? Heading.TIME : Heading.OTHER;
  }
}
