package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.finding.Severity;
import jibian.model.Heading;
import jibian.text.DateMention;

/// Deadlines against the schedule of the money.
final class DeadlineRules {
  private static final Pattern QUARTER =
      Pattern.compile("(?:20[0-9]{2}年)?(?:第?([一二三四])季度|上半年)(?:末|底|前|内|之?前|以前)?(?:完成|前完成|内完成)?");

  static void schedule(ProjectFacts sheet, FindingCollector notes) {
    List<ProjectFacts.Plan> plan = sheet.plan();
    Optional<IndicatorFacts> last = Optional.empty();
    int latest = 0;
    for (IndicatorFacts row : sheet.rows()) {
      int month = month(row, notes.terms().year());
      if (month > latest) {
        latest = month;
        last = Optional.of(row);
      }
    }
    if (plan.size() < 2 || last.isEmpty() || plan.stream().anyMatch(ProjectFacts.Plan::malformed)) {
      return;
    }
    compare(sheet, latest, last.get(), notes);
  }

  private static void compare(
      ProjectFacts sheet, int latest, IndicatorFacts row, FindingCollector notes) {
    List<ProjectFacts.Plan> plan = sheet.plan();
    int due = column(plan, latest);
    int first = first(plan, 0);
    int full = first(plan, 99.995);
    if (first == plan.size()) {
      return;
    }
    if (first > due) {
      String month = Integer.toString(plan.get(first).month());
      say(sheet, plan.get(due), row, notes, "check.date-schedule.late", month);
    } else if (full < due) {
      say(sheet, plan.get(full), row, notes, "check.date-schedule.early");
    }
  }

  /// At the date, and at the schedule, so that who works there is told too.
  private static void say(
      ProjectFacts sheet,
      ProjectFacts.Plan cell,
      IndicatorFacts row,
      FindingCollector notes,
      String key,
      String... more) {
    String month = Integer.toString(cell.month());
    String[] said =
        Stream.concat(Stream.of(row.text("value").strip(), month), Stream.of(more))
            .toArray(String[]::new);
    notes.add(row.at("value"), key, said);
    notes.add(Severity.HINT, sheet.at("plan." + month), Optional.empty(), key, said);
  }

  /// The last month that a value names as its deadline in the year of the text; 0 where it names none.
  private static int month(IndicatorFacts row, OptionalInt year) {
    boolean deadline =
        row.heading() == Heading.TIME || row.name().contains("时间") || row.name().contains("时限");
    if (!deadline
        || (row.value().indexOf('月') < 0
            && row.value().indexOf('年') < 0
            && !row.value().contains("季度"))) {
      return 0;
    }
    int latest = 0;
    for (DateMention date : DateMention.in(row.value())) {
      boolean thisYear = date.year().isEmpty() || date.year().equals(year);
      if (thisYear && date.month().isPresent() && !row.value().contains("每")) {
        latest = Math.max(latest, date.month().getAsInt());
      }
    }
    return latest == 0 ? quarter(row) : latest;
  }

  /// The last month of the quarter or half year by the end of which something is due: 三季度末, 上半年.
  private static int quarter(IndicatorFacts row) {
    Matcher said = QUARTER.matcher(row.tightValue());
    if (!said.matches()) {
      return 0;
    }
    return said.group(1) == null ? 6 : 3 * (1 + "一二三四".indexOf(said.group(1)));
  }

  private static int column(List<ProjectFacts.Plan> plan, int month) {
    for (int i = 0; i < plan.size(); i++) {
      if (plan.get(i).month() >= month) {
        return i;
      }
    }
    return plan.size() - 1;
  }

  private static int first(List<ProjectFacts.Plan> plan, double above) {
    for (int i = 0; i < plan.size(); i++) {
      if (plan.get(i).percent().isPresent() && plan.get(i).percent().get().doubleValue() > above) {
        return i;
      }
    }
    return plan.size();
  }
}
