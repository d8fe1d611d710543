package jibian.check.facts;

import module java.base;

import jibian.check.facts.ProjectFacts.Plan;
import jibian.check.language.Amounts;
import jibian.model.Project;
import jibian.text.PlainShape;

/// Reads the schedule of a project.
final class Schedule {
  /// Its cells in the order of the months.
  static List<Plan> of(Project project) {
    List<Plan> plan = new ArrayList<>();
    for (String month : project.fields().fields("plan").entries().keySet()) {
      if (project.has("plan." + month) && month.matches("[1-9]|1[0-2]")) {
        String plain = PlainShape.tight(project.text("plan." + month));
        plan.add(new Plan(Integer.parseInt(month), plain, percent(plain)));
      }
    }
    plan.sort((a, b) -> a.month() - b.month());
    return List.copyOf(plan);
  }

  private static Optional<BigDecimal> percent(String text) {
    return text.endsWith("%")
        ? Amounts.plain(text.substring(0, text.length() - 1)).filter(Schedule::inBounds)
        : Optional.empty();
  }

  private static boolean inBounds(BigDecimal percent) {
    return percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
  }
}
