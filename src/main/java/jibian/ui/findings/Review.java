package jibian.ui.findings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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
  private IdentityHashMap<List<jibian.check.Finding>, List<Finding>> kept = new IdentityHashMap<>();

  @Override
  public List<List<Finding>> findings(Submission text, Form form) {
    IdentityHashMap<List<jibian.check.Finding>, List<Finding>> now = new IdentityHashMap<>();
    List<List<Finding>> parts = new ArrayList<>();
    for (List<jibian.check.Finding> part : reviewer.parts(text, form)) {
      List<Finding> known = kept.get(part);
      List<Finding> shown = known == null ? part.stream().map(Finding::of).toList() : known;
      now.put(part, shown);
      parts.add(shown);
    }
    kept = now;
    return parts;
  }

  @Override
  public Mended mend(Submission text, Form form, Set<String> rules) {
    List<jibian.check.Finding> found = new Reviewer().review(text, form);
    Fixes.Result result = Fixes.apply(text, form, found, rules);
    return new Mended(result.text(), result.applied().size());
  }
}
