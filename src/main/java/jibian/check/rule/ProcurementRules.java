package jibian.check.rule;

import static jibian.check.finding.Authority.DOCUMENT;
import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;
import static jibian.check.finding.Severity.HINT;
import static jibian.check.finding.Severity.WARNING;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.RuleEntry;
import jibian.check.facts.WholeText;
import jibian.check.finding.Fix;
import jibian.check.language.Amounts;
import jibian.check.language.Direction;
import jibian.model.Address;
import jibian.model.Heading;
import jibian.model.Supplement;
import jibian.text.PlainShape;

/// The table of government procurement: its sums, and the projects its items come from.
public final class ProcurementRules {
  public static final List<RuleEntry> RULES =
      List.of(
          RuleEntry.of("procurement-sum", ERROR, NORM).table(ProcurementRules::sums),
          RuleEntry.of("procurement-project", WARNING, DOCUMENT).whole(ProcurementRules::projects));

  /// Where the amounts stand.
  ///
  /// @param parts the sources of this year's money that make up `year`
  private record Columns(
      int name, int budget, int total, int year, List<Integer> parts, int elsewhere) {}

  /// The sums of one table.
  private static void sums(Supplement table, FindingCollector notes) {
    columns(table).ifPresent(columns -> sums(table, columns, notes));
  }

  private static void projects(WholeText whole, FindingCollector notes) {
    for (Supplement table : whole.text().supplements()) {
      columns(table).ifPresent(columns -> projects(table, columns, whole.sheets(), notes));
    }
  }

  /// Empty where a table is none of procurement.
  private static Optional<Columns> columns(Supplement table) {
    if (!table.title().contains("政府采购") || table.header().isEmpty()) {
      return Optional.empty();
    }
    List<String> names = table.header().getLast().stream().map(PlainShape::key).toList();
    int total = names.indexOf("总计");
    int year = names.indexOf("合计");
    if (total < 0 || year < total) {
      return Optional.empty();
    }
    int elsewhere = names.size() - 1;
    boolean hasElsewhere = names.get(elsewhere).startsWith("其他渠道");
    List<Integer> parts = new ArrayList<>();
    for (int i = year + 1; i < (hasElsewhere ? elsewhere : names.size()); i++) {
      parts.add(i);
    }
    return Optional.of(
        new Columns(
            names.indexOf("项目名称"),
            names.indexOf("预算资金"),
            total,
            year,
            parts,
            hasElsewhere ? elsewhere : -1));
  }

  private static BigDecimal amount(List<String> row, int column) {
    return column < 0 || column >= row.size()
        ? BigDecimal.ZERO
        : Amounts.plain(PlainShape.tight(row.get(column))).orElse(BigDecimal.ZERO);
  }

  private static boolean filled(List<String> row, int column) {
    return column >= 0 && column < row.size() && !row.get(column).isBlank();
  }

  private static void sums(Supplement table, Columns columns, FindingCollector notes) {
    // As they should be, so that one wrong amount is not told again by what sums it up.
    List<List<String>> rows = new ArrayList<>(table.rows());
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = table.rows().get(i);
      rows.set(i, new ArrayList<>(row));
      BigDecimal parts = BigDecimal.ZERO;
      for (int part : columns.parts()) {
        parts = parts.add(amount(row, part));
      }
      boolean split = columns.parts().stream().anyMatch(part -> filled(row, part));
      if (split) {
        compare(table, i, columns.year(), parts, "check.procurement-sum.row", notes);
        mend(rows.get(i), columns.year(), parts);
      }
      if (filled(row, columns.year()) || filled(row, columns.elsewhere())) {
        BigDecimal all = amount(row, columns.year()).add(amount(row, columns.elsewhere()));
        BigDecimal mended =
            amount(rows.get(i), columns.year()).add(amount(row, columns.elsewhere()));
        if (!Amounts.equal(amount(row, columns.total()), mended)) {
          compare(table, i, columns.total(), all, "check.procurement-sum.row", notes);
        }
        mend(rows.get(i), columns.total(), mended);
      }
    }
    columnSums(table, rows, columns, notes);
  }

  private static void mend(List<String> row, int column, BigDecimal amount) {
    if (column < row.size()) {
      row.set(column, Amounts.printed(amount));
    }
  }

  /// @param mended the rows as they should be by themselves
  private static void columnSums(
      Supplement table, List<List<String>> mended, Columns columns, FindingCollector notes) {
    List<Integer> amounts = new ArrayList<>(List.of(columns.total(), columns.year()));
    amounts.addAll(columns.parts());
    if (columns.elsewhere() >= 0) {
      amounts.add(columns.elsewhere());
    }
    List<List<String>> rows = table.rows();
    boolean items = rows.stream().anyMatch(row -> kind(row) == Kind.ITEM);
    for (int i = 0; i < rows.size() && items; i++) {
      Kind kind = kind(rows.get(i));
      if (kind != Kind.ITEM) {
        for (int column : amounts) {
          int from = kind == Kind.ALL ? 0 : i + 1;
          BigDecimal sum = below(mended, from, kind, column);
          if (!Amounts.equal(amount(rows.get(i), column), sum)) {
            BigDecimal printed = below(rows, from, kind, column);
            compare(table, i, column, printed, "check.procurement-sum.column", notes);
          }
        }
      }
    }
  }

  private enum Kind {
    ALL,
    UNIT,
    ITEM
  }

  private static Kind kind(List<String> row) {
    String first = row.isEmpty() ? "" : PlainShape.key(row.getFirst());
    if (first.equals("合计") || first.equals("总计")) {
      return Kind.ALL;
    }
    return first.endsWith("小计") ? Kind.UNIT : Kind.ITEM;
  }

  /// The sum of the items that a row sums up: all, or those down to the next such row.
  private static BigDecimal below(List<List<String>> rows, int from, Kind kind, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (List<String> row : rows.subList(from, rows.size())) {
      Kind other = kind(row);
      if (kind == Kind.UNIT && other != Kind.ITEM) {
        return sum;
      }
      sum = other == Kind.ITEM ? sum.add(amount(row, column)) : sum;
    }
    return sum;
  }

  private static void compare(
      Supplement table, int row, int column, BigDecimal sum, String key, FindingCollector notes) {
    List<String> cells = table.rows().get(row);
    BigDecimal printed = amount(cells, column);
    if (column >= cells.size() || Amounts.equal(printed, sum)) {
      return;
    }
    Address address = new Address(table.id(), "rows." + (row + 1) + "." + (column + 1));
    notes.add(
        address,
        Fix.write(address, Amounts.printed(sum)),
        key,
        cells.getFirst().strip(),
        table.header().getLast().get(column).strip(),
        cells.get(column).strip(),
        Amounts.printed(sum));
  }

  private static void projects(
      Supplement table, Columns columns, List<ProjectFacts> sheets, FindingCollector notes) {
    Map<String, ProjectFacts> byName = new HashMap<>();
    sheets.forEach(sheet -> byName.putIfAbsent(sheet.nameKey(), sheet));
    Map<ProjectFacts, List<Integer>> items = new java.util.LinkedHashMap<>();
    List<List<String>> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      String name =
          columns.name() < 0 || rows.get(i).size() <= columns.name()
              ? ""
              : rows.get(i).get(columns.name()).strip();
      if (kind(rows.get(i)) != Kind.ITEM || name.isEmpty()) {
        continue;
      }
      ProjectFacts sheet = byName.get(PlainShape.key(name));
      if (sheet == null) {
        Address address = new Address(table.id(), "rows." + (i + 1) + "." + (columns.name() + 1));
        notes.add(address, "check.procurement-project.none", name);
      } else {
        items.computeIfAbsent(sheet, key -> new ArrayList<>()).add(i);
      }
    }
    items.forEach((sheet, places) -> amounts(table, columns, sheet, places, notes));
  }

  private static void amounts(
      Supplement table,
      Columns columns,
      ProjectFacts sheet,
      List<Integer> places,
      FindingCollector notes) {
    Optional<IndicatorFacts> cost = cost(sheet);
    Optional<BigDecimal> own =
        sheet.budget().or(() -> cost.flatMap(IndicatorFacts::money).map(Amounts::tenThousands));
    if (own.isEmpty()) {
      return;
    }
    BigDecimal bought = BigDecimal.ZERO;
    BigDecimal source = BigDecimal.ZERO;
    for (int place : places) {
      bought = bought.add(amount(table.rows().get(place), columns.total()));
      source = source.add(amount(table.rows().get(place), columns.budget()));
    }
    boolean more = bought.compareTo(own.get()) > 0 && !Amounts.equal(bought, own.get());
    boolean other =
        (places.size() == 1 && source.signum() > 0 && !Amounts.equal(source, own.get()))
            || (places.size() > 1
                && source.compareTo(own.get()) > 0
                && strange(table, columns, own.get(), places, source));
    if (more || other) {
      BigDecimal said = more ? bought : source;
      Address address =
          sheet.budget().isPresent() || cost.isEmpty()
              ? sheet.at(sheet.terms().showsBudget() ? "budget" : "purpose")
              : cost.get().at("value");
      notes.add(
          address,
          "check.procurement-project",
          sheet.shown(),
          Amounts.shown(own.get()),
          Amounts.shown(said));
      // Who works at the table is told too.
      notes.add(
          HINT,
          new Address(table.id(), "rows." + (places.getLast() + 1) + "." + (columns.total() + 1)),
          Optional.empty(),
          "check.procurement-project.item",
          sheet.shown(),
          Amounts.shown(own.get()),
          Amounts.shown(said));
    }
  }

  /// Whether several items of a project give neither its amount nor parts of it as their source.
  private static boolean strange(
      Supplement table, Columns columns, BigDecimal own, List<Integer> places, BigDecimal sum) {
    return !Amounts.equal(sum, own)
        && places.stream()
            .noneMatch(
                place -> Amounts.equal(amount(table.rows().get(place), columns.budget()), own));
  }

  /// The one row that says what the project costs.
  private static Optional<IndicatorFacts> cost(ProjectFacts sheet) {
    List<IndicatorFacts> costs =
        sheet.rows(Heading.COST).stream()
            .filter(row -> row.money().isPresent() && row.sense() != Direction.GROW)
            .toList();
    return costs.size() == 1 ? Optional.of(costs.getFirst()) : Optional.empty();
  }
}
