package jibian.check.rule;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.WholeText;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.form.Form;
import jibian.model.Heading;
import jibian.text.PlainShape;

/// Amounts of a form in 万元 that were typed in 元, and the other way round.
public final class YuanRules {
  private static final List<String> FIELDS = List.of("budget", "fiscal", "other");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// A project of 100 亿元 in 万元: seven digits before the point.
  private static final BigDecimal SEVEN_DIGITS = BigDecimal.valueOf(1_000_000);

  private static final BigDecimal SIX_DIGITS = BigDecimal.valueOf(100_000);

  /// What a project says by itself.
  static void look(ProjectFacts sheet, FindingCollector notes) {
    if (!notes.terms().showsBudget()) {
      return;
    }
    if (notes.terms().form().money() == Form.Money.YUAN) {
      inTenThousands(sheet, notes);
    } else {
      sheet.budget().ifPresent(budget -> costs(sheet, budget, notes));
    }
  }

  /// What the amounts of the other projects say of one.
  static void look(WholeText whole, FindingCollector notes) {
    if (!notes.terms().showsBudget() || notes.terms().form().money() == Form.Money.YUAN) {
      return;
    }
    List<ProjectFacts> sheets = whole.sheets();
    List<BigDecimal> budgets =
        sheets.stream().anyMatch(ProjectFacts::large) ? budgets(sheets) : List.of();
    for (ProjectFacts sheet : sheets) {
      if (sheet.large()) {
        BigDecimal usual = usual(budgets, sheet);
        List<String> doubtful =
            FIELDS.stream().filter(field -> doubtful(sheet, field, usual)).toList();
        if (!doubtful.isEmpty()) {
          say(sheet, doubtful, notes);
        }
      }
    }
  }

  /// Costs that are the budget in 元, typed before 万元.
  private static void costs(ProjectFacts sheet, BigDecimal budget, FindingCollector notes) {
    for (IndicatorFacts row : sheet.rows(Heading.COST)) {
      if (CostRules.asYuan(row, budget)) {
        String mended = row.target().sign().text() + Amounts.printed(budget) + "万元";
        notes.add(
            row.at("value"),
            Fix.propose(row.at("value"), mended),
            "check.amount-in-yuan",
            row.text("value").strip(),
            mended);
      }
    }
  }

  /// A budget of a form in 元 that an indicator or the goals name in 万元.
  private static void inTenThousands(ProjectFacts sheet, FindingCollector notes) {
    Optional<BigDecimal> typed = sheet.amount("budget").filter(YuanRules::small);
    if (typed.isEmpty()) {
      return;
    }
    BigDecimal yuan = typed.get().multiply(TEN_THOUSAND);
    boolean cost =
        sheet.rows(Heading.COST).stream()
            .flatMap(row -> row.target().money().stream())
            .anyMatch(it -> it.compareTo(yuan) == 0);
    if (cost || named(sheet, yuan)) {
      List<Fix.Cell> cells =
          FIELDS.stream()
              .filter(field -> sheet.amount(field).filter(YuanRules::small).isPresent())
              .map(field -> new Fix.Cell(sheet.at(field), yuan(sheet.amount(field).get())))
              .toList();
      notes.add(
          sheet.at("budget"),
          Optional.of(new Fix.Write(cells, false)),
          "check.amount-in-yuan.wan",
          sheet.text("budget").strip(),
          cells.getFirst().text());
    }
  }

  /// Whether an amount could be one in 万元.
  private static boolean small(BigDecimal amount) {
    return amount.signum() > 0 && amount.compareTo(TEN_THOUSAND) < 0;
  }

  private static String yuan(BigDecimal tenThousands) {
    return Amounts.printed(tenThousands.multiply(TEN_THOUSAND));
  }

  /// Whether an amount could be one in 元: it is large, and neither purpose nor goals name it in 万元.
  static boolean possible(ProjectFacts sheet, BigDecimal amount) {
    return sheet.terms().form().money() == Form.Money.WAN
        && amount.compareTo(TEN_THOUSAND) >= 0
        && !named(sheet, amount.multiply(TEN_THOUSAND));
  }

  /// The budgets of all projects that have one, in their order.
  private static List<BigDecimal> budgets(List<ProjectFacts> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.budget().stream())
        .filter(budget -> budget.signum() > 0)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /// The amount that half of the other projects do not reach; zero where there is no other.
  private static BigDecimal usual(List<BigDecimal> budgets, ProjectFacts but) {
    Optional<BigDecimal> own = but.budget().filter(budget -> budget.signum() > 0);
    int others = budgets.size() - (own.isPresent() ? 1 : 0);
    if (others == 0) {
      return BigDecimal.ZERO;
    }
    int half = others / 2;
    boolean before = own.filter(it -> it.compareTo(budgets.get(half)) <= 0).isPresent();
    return budgets.get(before ? half + 1 : half);
  }

  private static boolean doubtful(ProjectFacts sheet, String field, BigDecimal usual) {
    if (!ProjectFacts.large(sheet.amount(field))) {
      return false;
    }
    BigDecimal amount = sheet.amount(field).orElseThrow();
    if (named(sheet, amount.multiply(TEN_THOUSAND))) {
      return false;
    }
    boolean alone = usual.signum() > 0 && amount.compareTo(usual.multiply(HUNDRED)) >= 0;
    boolean marked = PlainShape.tight(sheet.text(field)).indexOf(',') > 0;
    return named(sheet, amount)
        || alone
        || amount.compareTo(SEVEN_DIGITS) >= 0
        || (marked && amount.compareTo(SIX_DIGITS) >= 0);
  }

  /// Whether purpose or goals name an amount in 元.
  private static boolean named(ProjectFacts sheet, BigDecimal yuan) {
    return sheet.named().stream().anyMatch(it -> it.compareTo(yuan) == 0);
  }

  /// One finding at the first such amount; its fix turns all of the project's amounts that belong together.
  private static void say(ProjectFacts sheet, List<String> doubtful, FindingCollector notes) {
    boolean whole = doubtful.contains("budget");
    List<Fix.Cell> cells = new ArrayList<>();
    for (String field : whole ? FIELDS : doubtful) {
      Optional<BigDecimal> amount = sheet.amount(field).filter(it -> it.signum() > 0);
      amount.ifPresent(it -> cells.add(new Fix.Cell(sheet.at(field), tenThousands(it))));
    }
    String first = doubtful.getFirst();
    notes.add(
        sheet.at(first),
        Optional.of(new Fix.Write(cells, false)),
        "check.amount-in-yuan",
        sheet.text(first).strip(),
        cells.getFirst().text());
  }

  private static String tenThousands(BigDecimal yuan) {
    BigDecimal exact = yuan.movePointLeft(4).stripTrailingZeros();
    return exact.scale() < 2 ? Amounts.printed(exact) : exact.toPlainString();
  }
}
