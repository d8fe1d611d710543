package jibian.check.rule;

import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.WholeText;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.model.ListRows;
import jibian.model.Project;
import jibian.text.PlainShape;

/// The table of the unit as a whole: its tasks, their sums, and the projects.
public final class OverallRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("overall-tasks", ERROR, NORM)
              .project(OverallRules::tasks)
              .mends("items", "budget", "fiscal", "other"),
          RuleEntry.of("overall-projects", WARNING, NORM).whole(OverallRules::projects));

  private static final String ITEMS = "items";
  private static final List<String> AMOUNTS = List.of("budget", "fiscal", "other");

  private static void tasks(ProjectFacts table, FindingCollector notes) {
    if (!table.project().isOverall()) {
      return;
    }
    boolean numbers = true;
    for (String field : AMOUNTS) {
      for (String path : ListRows.paths(table.project(), ITEMS, field)) {
        numbers &= number(table, path, notes);
      }
    }
    for (int row = 1; row <= ListRows.count(table.project(), ITEMS); row++) {
      numbers &= task(table, ITEMS + "." + row + ".", notes);
    }
    if (numbers && ListRows.filled(table.project(), ITEMS)) {
      AMOUNTS.forEach(field -> total(table, field, notes));
    }
  }

  private static boolean number(ProjectFacts table, String path, FindingCollector notes) {
    boolean number = table.text(path).isBlank() || table.amount(path).isPresent();
    if (!number) {
      String money = table.terms().form().money().label();
      notes.add(table.at(path), "check.budget-sum.number", table.text(path).strip(), money);
    }
    return number;
  }

  /// A task has a name, and what it costs is the sum of where the money comes from.
  ///
  /// @return whether the amounts are right
  private static boolean task(ProjectFacts table, String row, FindingCollector notes) {
    boolean named = !PlainShape.key(table.text(row + "name")).isEmpty();
    if (!named && AMOUNTS.stream().anyMatch(field -> table.amount(row + field).isPresent())) {
      notes.add(table.at(row + "name"), "check.overall-tasks.name");
    }
    BigDecimal sum = amount(table, row + "fiscal").add(amount(table, row + "other"));
    BigDecimal whole = amount(table, row + "budget");
    boolean right = sum.signum() == 0 || Amounts.equal(whole, sum);
    if (!right) {
      notes.add(
          table.at(row + "budget"),
          Fix.write(table.at(row + "budget"), Amounts.printed(sum)),
          "check.overall-tasks.parts",
          table.text(row + "name").strip(),
          Amounts.printed(whole),
          Amounts.printed(sum));
    }
    return right;
  }

  private static void total(ProjectFacts table, String field, FindingCollector notes) {
    BigDecimal sum =
        ListRows.paths(table.project(), ITEMS, field).stream()
            .map(path -> amount(table, path))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean number = table.text(field).isBlank() || table.amount(field).isPresent();
    if (number && !Amounts.equal(amount(table, field), sum)) {
      notes.add(
          table.at(field),
          Fix.write(table.at(field), Amounts.printed(sum)),
          "check.overall-tasks",
          Amounts.printed(amount(table, field)),
          Amounts.printed(sum));
    }
  }

  private static BigDecimal amount(ProjectFacts table, String path) {
    return table.amount(path).orElse(BigDecimal.ZERO);
  }

  /// The unit spends at least what its projects do, and a task that is a project costs what the project does.
  private static void projects(WholeText whole, FindingCollector notes) {
    for (ProjectFacts table : whole.overall()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (ProjectFacts project : whole.sheets()) {
        sum = sum.add(amount(project, "budget"));
        same(table, project, notes);
      }
      Optional<BigDecimal> total = table.amount("budget");
      if (total.isPresent() && total.get().compareTo(sum) < 0) {
        notes.add(
            table.at("budget"),
            "check.overall-projects",
            Amounts.printed(total.get()),
            Integer.toString(whole.sheets().size()),
            Amounts.printed(sum));
      }
    }
  }

  private static void same(ProjectFacts table, ProjectFacts project, FindingCollector notes) {
    Project tasks = table.project();
    for (int row = 1; row <= ListRows.count(tasks, ITEMS); row++) {
      String at = ITEMS + "." + row + ".";
      String name = PlainShape.key(tasks.text(at + "name"));
      Optional<BigDecimal> amount = table.amount(at + "budget");
      Optional<BigDecimal> budget = project.amount("budget");
      if (!name.isEmpty()
          && name.equals(PlainShape.key(project.text("name")))
          && amount.isPresent()
          && budget.isPresent()
          && !Amounts.equal(amount.get(), budget.get())) {
        notes.add(
            table.at(at + "budget"),
            "check.overall-projects.task",
            tasks.text(at + "name").strip(),
            Amounts.printed(amount.get()),
            Amounts.printed(budget.get()));
      }
    }
  }
}
