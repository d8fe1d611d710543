package jibian.check.rule;

import static jibian.check.finding.Authority.NORM;
import static jibian.check.finding.Severity.ERROR;

import module java.base;

import jibian.check.facts.FindingCollector;
import jibian.check.facts.IndicatorFacts;
import jibian.check.facts.ProjectFacts;
import jibian.check.facts.ReviewContext;
import jibian.check.facts.RuleEntry;
import jibian.check.finding.Fix;
import jibian.check.finding.Severity;
import jibian.check.language.Amounts;
import jibian.model.Address;
import jibian.text.ChineseNumerals;
import jibian.text.PlainShape;

/// The weights of the indicators, where the form has them and says what they add up to.
public final class WeightRules {
  public static final List<RuleEntry> RULES =
      List.of(RuleEntry.of("weights-sum", ERROR, NORM).project(WeightRules::sum).mends("weight"));

  private static void sum(ProjectFacts sheet, FindingCollector notes) {
    Optional<ReviewContext.Weights> weights = sheet.terms().weights();
    if (weights.isEmpty()) {
      return;
    }
    String field = weights.get().field();
    BigDecimal total = weights.get().total();
    List<IndicatorFacts> rows = sheet.rows().stream().filter(row -> row.has(field)).toList();
    boolean given = rows.stream().anyMatch(row -> !row.text(field).isBlank());
    BigDecimal sum = BigDecimal.ZERO;
    boolean clear = true;
    for (IndicatorFacts row : given ? rows : List.<IndicatorFacts>of()) {
      Optional<BigDecimal> weight =
          number(row.text(field)).filter(it -> it.signum() >= 0 && it.compareTo(total) <= 0);
      clear &= weight.isPresent();
      sum = sum.add(weight.orElse(BigDecimal.ZERO));
      if (weight.isEmpty()) {
        wrong(row, field, total, notes);
      }
    }
    if (!clear) {
      // Who looks at the project as a whole is told too.
      notes.add(
          Severity.HINT,
          sheet.address(),
          Optional.empty(),
          "check.weights-sum.open",
          Amounts.shown(total));
    } else if (!rows.isEmpty() && sum.compareTo(total) != 0) {
      notes.add(
          sheet.address(),
          given ? "check.weights-sum" : "check.weights-sum.none",
          Amounts.shown(sum),
          Amounts.shown(total));
    }
  }

  private static void wrong(
      IndicatorFacts row, String field, BigDecimal total, FindingCollector notes) {
    Address address = row.at(field);
    String plain = PlainShape.tight(row.text(field));
    String points = plain.replaceFirst("[分%]$", "");
    Optional<Fix> fix =
        number(points)
            .or(() -> ChineseNumerals.read(points))
            .filter(it -> it.signum() > 0 && it.compareTo(total) <= 0)
            .flatMap(it -> Fix.write(address, Amounts.shown(it)));
    notes.add(
        address,
        fix,
        plain.isEmpty() ? "check.weights-sum.blank" : "check.weights-sum.number",
        plain.isEmpty() ? row.shown() : row.text(field).strip(),
        Amounts.shown(total));
  }

  private static Optional<BigDecimal> number(String text) {
    String plain = PlainShape.tight(text);
    return plain.endsWith("元") ? Optional.empty() : Amounts.plain(plain);
  }
}
