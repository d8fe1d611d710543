package jibian.ui.submission;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import jibian.form.Form;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.HalfWidth;
import jibian.text.Messages;

/// What a text adds up to.
///
/// @param budget sum of the budgets that are numbers, in 万元
public record SubmissionTotals(int projects, int indicators, BigDecimal budget) {

  public static SubmissionTotals of(Submission text, Form form) {
    int indicators = 0;
    BigDecimal budget = BigDecimal.ZERO;
    for (Project project : text.projects()) {
      indicators += project.indicators().size();
      budget = budget.add(wan(project.text("budget"), form));
    }
    return new SubmissionTotals(text.projects().size(), indicators, printed(budget));
  }

  /// With two decimals, and with more only where it has them.
  private static BigDecimal printed(BigDecimal wan) {
    BigDecimal bare = wan.stripTrailingZeros();
    return bare.setScale(Math.max(2, bare.scale()));
  }

  /// An amount in 万元, in what stands behind it (120万元) or else in what the form counts in; 0 where it is no number.
  private static BigDecimal wan(String text, Form form) {
    String amount = HalfWidth.number(text);
    Form.Money said =
        Arrays.stream(Form.Money.values())
            .filter(money -> amount.endsWith(money.label()))
            .max(Comparator.comparingInt(money -> money.label().length()))
            .orElse(null);
    String figures =
        said == null ? amount : amount.substring(0, amount.length() - said.label().length());
    return HalfWidth.amount(figures)
        .map((said == null ? form.money() : said)::toWan)
        .orElse(BigDecimal.ZERO);
  }

  /// For the status line.
  public String text() {
    String counts = Messages.text("sums.counts", projects, indicators);
    return budget.signum() == 0
        ? counts
        : counts + Messages.text("sums.budget", budget.toPlainString());
  }
}
