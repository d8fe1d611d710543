package jibian.rollforward;

import module java.base;

import jibian.model.ListRows;
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

  /// The totals, and before which fields stand those of the same term.
  private static final List<String> TOTALS = List.of("budget", "termBudget");

  /// What a task costs and where that comes from.
  private static final List<String> COLUMNS = List.of("budget", "fiscal", "other");

  private static final String TERM = "term";

  private static final Pattern AMOUNT =
      Pattern.compile("(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.[0-9]{1,8})?)( *万?元?)");

  Project in(Project project) {
    Project changed =
        switch (choices.amounts()) {
          case KEPT -> project;
          case EMPTIED -> emptied(emptied(project, fields), listed(project));
          case MULTIPLIED -> multiplied(project);
        };
    return choices.plan() == Treatment.EMPTIED ? emptied(changed, plan(project)) : changed;
  }

  /// The cells of the schedule.
  static List<String> plan(Project project) {
    return Paths.all(Tree.Fields.EMPTY.with("plan", project.fields().fields("plan")));
  }

  /// The amounts in the rows of lists.
  private static List<String> listed(Project project) {
    return Stream.concat(
            ListRows.paths(project, "sources", "amount").stream(),
            COLUMNS.stream().flatMap(cell -> ListRows.paths(project, "items", cell).stream()))
        .toList();
  }

  private static Project emptied(Project project, Iterable<String> fields) {
    Project changed = project;
    for (String field : fields) {
      changed = changed.has(field) ? changed.with(field, "") : changed;
    }
    return changed;
  }

  private Project multiplied(Project project) {
    return project.isOverall() ? overall(project) : ofProject(project);
  }

  /// What each task gets from where, and the sums that were right before.
  private Project overall(Project table) {
    Project changed = times(times(table, listed(table)), COLUMNS);
    for (int row = 1; row <= ListRows.count(table, "items"); row++) {
      String task = "items." + row + ".";
      changed = summed(table, changed, task + "budget", List.of(task + "fiscal", task + "other"));
    }
    for (String field : COLUMNS) {
      changed = summed(table, changed, field, ListRows.paths(table, "items", field));
    }
    return changed;
  }

  private static Project summed(Project before, Project now, String total, List<String> parts) {
    return isSum(before, total, parts) ? write(now, total, sum(now, parts)) : now;
  }

  private static boolean isSum(Project project, String total, List<String> parts) {
    return amount(project.text(total))
        .filter(whole -> whole.compareTo(sum(project, parts)) == 0)
        .isPresent();
  }

  private static BigDecimal sum(Project project, List<String> fields) {
    return fields.stream()
        .flatMap(field -> amount(project.text(field)).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Project ofProject(Project project) {
    Project changed = project;
    List<String> single = new ArrayList<>(fields);
    single.addAll(ListRows.paths(project, "sources", "amount"));
    single.addAll(plan(project));
    for (String total : TOTALS) {
      List<String> parts = parts(project, total);
      single.removeAll(parts);
      single.remove(parts.isEmpty() ? "" : total);
      changed = parts.isEmpty() ? changed : sum(changed, total, parts);
    }
    return times(changed, single);
  }

  /// The fields that hold something and add up to a total; none where they do not.
  private List<String> parts(Project project, String total) {
    boolean term = total.startsWith(TERM);
    List<String> sources = ListRows.paths(project, "sources", "amount");
    List<String> parts =
        Stream.concat(fields.stream(), sources.stream())
            .filter(field -> !field.equals(total) && field.startsWith(TERM) == term)
            .filter(field -> amount(project.text(field)).isPresent())
            .toList();
    return isSum(project, total, parts) ? parts : List.of();
  }

  /// The greatest part takes what rounding leaves, so that the sum stays right.
  private Project sum(Project project, String total, List<String> parts) {
    BigDecimal rest = times(amount(project.text(total)).orElseThrow());
    Project changed = write(project, total, rest);
    String greatest =
        parts.stream()
            .max(Comparator.comparing(part -> amount(project.text(part)).orElseThrow()))
            .orElseThrow();
    for (String part : parts) {
      if (!part.equals(greatest)) {
        BigDecimal now = times(amount(project.text(part)).orElseThrow());
        changed = write(changed, part, now);
        rest = rest.subtract(now);
      }
    }
    return write(changed, greatest, rest);
  }

  private static Project write(Project project, String field, BigDecimal amount) {
    return project.with(field, printed(project.text(field), amount));
  }

  private Project times(Project project, List<String> fields) {
    Project changed = project;
    for (String field : fields) {
      Optional<BigDecimal> amount = amount(project.text(field));
      changed = amount.isPresent() ? write(changed, field, times(amount.get())) : changed;
    }
    return changed;
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
