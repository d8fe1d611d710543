package jibian.rollforward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jibian.model.Project;
import jibian.rollforward.Choices.Treatment;
import jibian.text.HalfWidth;
import jibian.text.Paths;
import jibian.text.Tree;

/// Carries the amounts and the schedule of a project into the new year.
///
/// @param fields the fields of a project that hold amounts
record AmountChange(Set<String> fields, Choices choices) {
  /// The decimals the forms print amounts with.
  private static final int DECIMALS = 2;

  /// Totals, each with its parts.
  private static final List<List<String>> SUMS =
      List.of(
          List.of("budget", "fiscal", "other"), List.of("termBudget", "termFiscal", "termOther"));

  private static final Pattern AMOUNT =
      Pattern.compile("(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{1,8})?)( *万?元?)");

  Project in(Project project) {
    Project changed =
        switch (choices.amounts()) {
          case KEPT -> project;
          case EMPTIED -> emptied(project, fields);
          case MULTIPLIED -> multiplied(project);
        };
    return choices.plan() == Treatment.EMPTIED ? emptied(changed, plan(project)) : changed;
  }

  /// The cells of the schedule.
  static List<String> plan(Project project) {
    return Paths.all(Tree.Fields.EMPTY.with("plan", project.fields().fields("plan")));
  }

  private static Project emptied(Project project, Iterable<String> fields) {
    Project changed = project;
    for (String field : fields) {
      changed = changed.has(field) ? changed.with(field, "") : changed;
    }
    return changed;
  }

  private Project multiplied(Project project) {
    Project changed = project;
    List<String> single = new ArrayList<>(fields);
    single.addAll(plan(project));
    for (List<String> sum : SUMS) {
      if (fields.containsAll(sum) && addsUp(project, sum)) {
        single.removeAll(sum);
        changed = sum(changed, sum);
      }
    }
    for (String field : single) {
      Optional<BigDecimal> amount = amount(project.text(field));
      if (amount.isPresent()) {
        changed = changed.with(field, printed(project.text(field), times(amount.get())));
      }
    }
    return changed;
  }

  /// The last part that holds something takes what rounding leaves, so that the sum stays right.
  private Project sum(Project project, List<String> sum) {
    BigDecimal rest = times(amount(project.text(sum.getFirst())).orElseThrow());
    Project changed = write(project, sum.getFirst(), rest);
    String last = "";
    for (String part : sum.subList(1, sum.size())) {
      last = project.text(part).isBlank() ? last : part;
    }
    for (String part : sum.subList(1, sum.size())) {
      if (!project.text(part).isBlank()) {
        BigDecimal now = part.equals(last) ? rest : times(amount(project.text(part)).orElseThrow());
        changed = write(changed, part, now);
        rest = rest.subtract(now);
      }
    }
    return changed;
  }

  private static Project write(Project project, String field, BigDecimal amount) {
    return project.with(field, printed(project.text(field), amount));
  }

  private static boolean addsUp(Project project, List<String> sum) {
    Optional<BigDecimal> total = amount(project.text(sum.getFirst()));
    BigDecimal parts = BigDecimal.ZERO;
    for (String part : sum.subList(1, sum.size())) {
      Optional<BigDecimal> amount = amount(project.text(part));
      if (amount.isEmpty() && !project.text(part).isBlank()) {
        return false;
      }
      parts = parts.add(amount.orElse(BigDecimal.ZERO));
    }
    return total.isPresent()
        && total.get().compareTo(parts) == 0
        && sum.stream().skip(1).anyMatch(part -> !project.text(part).isBlank());
  }

  private BigDecimal times(BigDecimal amount) {
    return amount.multiply(choices.factor()).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /// The number a cell is; empty for percentages and whatever else is no amount.
  static Optional<BigDecimal> amount(String text) {
    Matcher matcher = AMOUNT.matcher(HalfWidth.number(text));
    return matcher.matches()
        ? Optional.of(new BigDecimal(matcher.group(1).replace(",", "")))
        : Optional.empty();
  }

  /// An amount as the one before it was printed: with its commas and its unit.
  private static String printed(String like, BigDecimal amount) {
    Matcher matcher = AMOUNT.matcher(HalfWidth.number(like));
    String unit = matcher.matches() ? matcher.group(2) : "";
    String figures = amount.toPlainString();
    return (like.contains(",")
            ? figures.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+\\.)", ",")
            : figures)
        + unit;
  }
}
