package jibian.ui.findings;

import java.util.List;
import java.util.Set;
import jibian.check.Fixes;
import jibian.check.Reviewer;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.ui.port.Check;

/// What the reviewer finds, as the window shows it. One for each open text: the reviewer keeps what did not change.
public final class Review implements Check {
  private final Reviewer reviewer = new Reviewer();

  @Override
  public List<Finding> findings(Submission text, Form form) {
    return reviewer.review(text, form).stream().map(Finding::of).toList();
  }

  @Override
  public Mended mend(Submission text, Form form, Set<String> rules) {
    List<jibian.check.Finding> found = new Reviewer().review(text, form);
    Fixes.Result result = Fixes.apply(text, form, found, rules);
    return new Mended(result.text(), result.applied().size());
  }
}
