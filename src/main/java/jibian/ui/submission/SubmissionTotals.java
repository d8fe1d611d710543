package jibian.ui.submission;

import java.math.BigDecimal;
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
      budget = budget.add(HalfWidth.amount(project.text("budget")).orElse(BigDecimal.ZERO));
    }
    return new SubmissionTotals(text.projects().size(), indicators, form.money().toWan(budget));
  }

  /// For the status line.
  public String text() {
    String counts = Messages.text("sums.counts", projects, indicators);
    return budget.signum() == 0
        ? counts
        : counts + Messages.text("sums.budget", budget.toPlainString());
  }
}
