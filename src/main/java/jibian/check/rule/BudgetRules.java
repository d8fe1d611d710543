package jibian.check.rule;

import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.ListRows;
import jibian.text.Figure;
import jibian.text.PlainShape;

/// The budget and its parts.
public final class BudgetRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("budget-sum", ERROR, NORM)
              .project(BudgetRules::sum)
              .mends("budget", "fiscal", "other"),
          RuleEntry.of("amount-in-yuan", WARNING, NORM)
              .project(YuanRules::look)
              .only(row -> row.heading() == Heading.COST)
              .mends("value", "budget", "fiscal", "other")
              .whole(YuanRules::look));

  private static final List<String> FIELDS = List.of("budget", "fiscal", "other");
  private static final List<String> PARTS = List.of("fiscal", "other");
  private static final Pattern FISCAL =
      Pattern.compile("(?:财政资金|财政拨款)([0-9][0-9,.]*)万元(?:\\(([^)]*)\\))?");
  private static final Pattern OTHER = Pattern.compile("(?:其他资金|自筹资金)([0-9][0-9,.]*)万元");
  private static final Pattern LEVEL = Pattern.compile("资金([0-9][0-9,.]*)万元");

  private static final Pattern PART = Pattern.compile("([0-9][0-9,.]*)万元");

  private static void sum(ProjectFacts sheet, FindingCollector notes) {
    if (sheet.terms().showsBudget()) {
      fields(sheet, notes);
    } else {
      stated(sheet, notes);
    }
  }

  private static void fields(ProjectFacts sheet, FindingCollector notes) {
    if (!sheet.project().has("budget")) {
      return;
    }
    boolean numbers = true;
    for (String field : sources(sheet)) {
      if (!sheet.text(field).isBlank() && sheet.amount(field).isEmpty()) {
        numbers = false;
        notes.add(
            sheet.at(field),
            "check.budget-sum.number",
            sheet.text(field).strip(),
            sheet.terms().form().money().label());
      }
    }
    boolean parts =
        PARTS.stream()
            .allMatch(
                field ->
                    sheet.project().has(field)
                        && (sheet.terms().sources().contains(field) || given(sheet)));
    unnamed(sheet, notes);
    if (numbers && parts) {
      parts(sheet, notes);
    }
  }

  /// Whether both parts are numbers, whatever the table prints.
  private static boolean given(ProjectFacts sheet) {
    return PARTS.stream().allMatch(field -> sheet.amount(field).isPresent());
  }

  private static void unnamed(ProjectFacts sheet, FindingCollector notes) {
    List<String> names = ListRows.paths(sheet.project(), "sources", "name");
    List<String> amounts = ListRows.paths(sheet.project(), "sources", "amount");
    for (int row = 0; row < names.size(); row++) {
      if (sheet.text(names.get(row)).isBlank() && !sheet.text(amounts.get(row)).isBlank()) {
        notes.add(sheet.at(names.get(row)), "check.budget-sum.source");
      }
    }
  }

  private static void parts(ProjectFacts sheet, FindingCollector notes) {
    BigDecimal budget = sheet.amount("budget").orElse(BigDecimal.ZERO);
    BigDecimal fiscal = sheet.amount("fiscal").orElse(BigDecimal.ZERO);
    BigDecimal other = sheet.amount("other").orElse(BigDecimal.ZERO);
    BigDecimal sum = fiscal.add(other).add(elsewhere(sheet));
    if (Amounts.equal(budget, sum) || Amounts.equal(budget, fiscal.add(other))) {
      return;
    }
    if (sum.signum() == 0 && fiscal.signum() == 0) {
      unparted(budget, sheet, notes);
    } else {
      notes.add(
          sheet.at("budget"),
          YuanRules.possible(sheet, sum)
              ? Optional.empty()
              : Fix.write(sheet.at("budget"), Amounts.printed(sum)),
          "check.budget-sum",
          Amounts.printed(budget),
          Amounts.printed(fiscal),
          Amounts.printed(sum.subtract(fiscal)),
          Amounts.printed(sum));
    }
  }

  /// The fields of the budget and its parts, those of the rows for further sources too.
  private static List<String> sources(ProjectFacts sheet) {
    List<String> fields = new ArrayList<>(sheet.terms().sources());
    fields.addAll(ListRows.paths(sheet.project(), "sources", "amount"));
    return fields;
  }

  /// What comes from sources that the form names beside fiscal and other money.
  private static BigDecimal elsewhere(ProjectFacts sheet) {
    return sources(sheet).stream()
        .filter(field -> !FIELDS.contains(field))
        .flatMap(field -> sheet.amount(field).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// A budget none of whose parts is filled in. It is fiscal money unless the form has another source that is filled
  /// in; the budget itself is never overwritten.
  private static void unparted(BigDecimal budget, ProjectFacts sheet, FindingCollector notes) {
    boolean blank = PARTS.stream().allMatch(field -> sheet.text(field).isBlank());
    boolean elsewhere =
        sources(sheet).stream()
            .anyMatch(field -> !FIELDS.contains(field) && !sheet.text(field).isBlank());
    Address fiscal = sheet.at("fiscal");
    String amount = Amounts.printed(budget);
    notes.add(
        fiscal,
        blank && !elsewhere ? Fix.write(fiscal, amount) : Fix.propose(fiscal, amount),
        "check.budget-sum.unparted",
        amount);
  }

  private static void stated(ProjectFacts sheet, FindingCollector notes) {
    String purpose = PlainShape.tight(sheet.text("purpose"));
    Optional<BigDecimal> budget = sheet.budget();
    Matcher fiscal = FISCAL.matcher(purpose);
    if (budget.isEmpty() || !fiscal.find()) {
      return;
    }
    BigDecimal part = Figure.number(fiscal.group(1)).orElse(BigDecimal.ZERO);
    BigDecimal other = first(OTHER, purpose).orElse(BigDecimal.ZERO);
    if (!Amounts.equal(budget.get(), part.add(other))) {
      notes.add(
          sheet.at("purpose"),
          "check.budget-sum.stated",
          Amounts.shown(budget.get()),
          Amounts.shown(part),
          Amounts.shown(other));
    }
    levels(part, fiscal.group(2), sheet, notes);
  }

  private static void levels(
      BigDecimal whole, String inBrackets, ProjectFacts sheet, FindingCollector notes) {
    if (inBrackets == null) {
      return;
    }
    BigDecimal levels = sum(LEVEL, inBrackets);
    // Money of one level may be called otherwise: 中央政法转移支付35万元.
    BigDecimal all = sum(PART, inBrackets);
    boolean said = LEVEL.matcher(inBrackets).find();
    if (said && !Amounts.equal(whole, levels) && !Amounts.equal(whole, all)) {
      notes.add(
          sheet.at("purpose"), "check.budget-sum.levels", Amounts.shown(whole), Amounts.shown(all));
    }
  }

  private static BigDecimal sum(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(figure -> Figure.number(figure.group(1)).orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<BigDecimal> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Figure.number(matcher.group(1)) : Optional.empty();
  }
}
