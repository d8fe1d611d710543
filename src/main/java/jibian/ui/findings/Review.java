package jibian.ui.findings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import jibian.check.Fixes;
import jibian.check.Reviewer;
import jibian.form.Form;
import jibian.model.Part;
import jibian.model.Submission;
import jibian.ui.port.TextCheck;

/// What the reviewer finds, as the window shows it. One for each open text: the reviewer keeps what did not change.
public final class Review implements TextCheck {
  private final Reviewer reviewer = new Reviewer();
  private IdentityHashMap<List<jibian.check.finding.Finding>, List<FindingItem>> kept =
      new IdentityHashMap<>();

  @Override
  public List<List<FindingItem>> findings(Submission text, Form form) {
    IdentityHashMap<List<jibian.check.finding.Finding>, List<FindingItem>> now =
        new IdentityHashMap<>();
    List<List<FindingItem>> parts = new ArrayList<>();
    List<Part> subjects = Emptiness.parts(text);
    for (List<jibian.check.finding.Finding> part : reviewer.parts(text, form)) {
      Part subject = subjects.get(parts.size());
      List<FindingItem> known = kept.get(part);
      List<FindingItem> shown = known == null ? shown(part, subject, text) : known;
      now.put(part, shown);
      parts.add(shown);
    }
    kept = now;
    return parts;
  }

  private static List<FindingItem> shown(
      List<jibian.check.finding.Finding> found, Part subject, Submission text) {
    return found.stream()
        .map(FindingItem::of)
        .map(finding -> Emptiness.marked(finding, subject, text))
        .toList();
  }

  @Override
  public Mended mend(Submission text, Form form, Set<String> rules) {
    List<jibian.check.finding.Finding> found = new Reviewer().review(text, form);
    Fixes.Result result = Fixes.apply(text, form, found, rules);
    return new Mended(result.text(), result.applied().size());
  }
}
