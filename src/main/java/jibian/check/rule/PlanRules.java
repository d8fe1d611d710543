package jibian.check.rule;

import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.model.Address;
import jibian.text.Figure;

/// The cumulative schedule.
public final class PlanRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("plan-malformed", ERROR, NORM).project(PlanRules::malformed).mends("plan"),
          RuleEntry.of("plan-falling", ERROR, NORM).project(PlanRules::falling),
          RuleEntry.of("plan-not-complete", ERROR, NORM)
              .project(PlanRules::notComplete)
              .mends("plan"));

  private static final Pattern CLUMSY =
      Pattern.compile("(?:百分之)?([0-9]{1,3}(?:\\.[0-9]+)?)[%。.,;]*");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static void malformed(ProjectFacts sheet, FindingCollector notes) {
    for (ProjectFacts.Plan cell : sheet.plan()) {
      if (cell.malformed()) {
        Address address = sheet.at("plan." + cell.month());
        Optional<String> meant = meant(cell.text());
        notes.add(
            address,
            meant.flatMap(text -> Fix.write(address, text)),
            meant.isPresent() ? "check.plan-malformed.meant" : "check.plan-malformed",
            Integer.toString(cell.month()),
            cell.text(),
            meant.orElse(""));
      }
    }
  }

  private static Optional<String> meant(String text) {
    Matcher clumsy = CLUMSY.matcher(text);
    if (clumsy.matches()) {
      return Figure.number(clumsy.group(1))
          .filter(number -> number.compareTo(HUNDRED) <= 0)
          .filter(number -> number.signum() == 0 || number.compareTo(BigDecimal.ONE) > 0)
          .map(number -> clumsy.group(1) + "%");
    }
    List<Figure> figures = text.startsWith("百分之") ? Figure.in(text) : List.of();
    return figures.size() == 1
        ? Optional.of(Amounts.shown(figures.getFirst().number()) + "%")
        : Optional.empty();
  }

  private static void falling(ProjectFacts sheet, FindingCollector notes) {
    Optional<ProjectFacts.Plan> before = Optional.empty();
    List<ProjectFacts.Plan> plan = sheet.plan();
    for (int i = 0; i < plan.size(); i++) {
      ProjectFacts.Plan cell = plan.get(i);
      boolean last = i == plan.size() - 1;
      if (before.isPresent() && cell.blank() && !last) {
        note("check.plan-falling.blank", sheet, cell, before.get(), notes);
      } else if (before.isPresent() && cell.percent().isPresent()) {
        if (cell.percent().get().compareTo(before.get().percent().orElseThrow()) < 0) {
          note("check.plan-falling", sheet, cell, before.get(), notes);
        }
      }
      if (cell.percent().isPresent() && cell.percent().get().signum() > 0) {
        before = Optional.of(cell);
      }
    }
  }

  private static void note(
      String key,
      ProjectFacts sheet,
      ProjectFacts.Plan cell,
      ProjectFacts.Plan before,
      FindingCollector notes) {
    notes.add(
        sheet.at("plan." + cell.month()),
        key,
        Integer.toString(cell.month()),
        cell.text(),
        Integer.toString(before.month()),
        before.text());
  }

  private static void notComplete(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.plan().isEmpty()) {
      return;
    }
    ProjectFacts.Plan last = sheet.plan().getLast();
    boolean complete =
        last.percent().filter(percent -> percent.compareTo(HUNDRED) == 0).isPresent();
    if (!complete && !last.malformed()) {
      Address address = sheet.at("plan." + last.month());
      notes.add(
          address,
          Fix.write(address, "100%"),
          last.blank() ? "check.plan-not-complete.blank" : "check.plan-not-complete",
          Integer.toString(last.month()),
          last.text());
    }
  }
}
