package jibian.ui.port;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jibian.check.finding.Finding;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.ui.findings.FindingItem;

/// Finds what is wrong in a text. Called off the window's thread, one call at a time.
public interface TextCheck {

  /// All findings, in reading order, by what they are about: the text itself, its sections, projects and tables. What
  /// is found in one of them as before is the same list object.
  List<List<FindingItem>> findings(Submission text, Form form);

  /// The text with everything fixed that can be fixed without a look at each.
  ///
  /// @param rules ids of the rules whose findings are meant; empty for all
  Mended mend(Submission text, Form form, Set<String> rules);

  /// Those of the findings in one part that fixing all fixes, which leaves out what would make another mistake. May be
  /// called while another call is under way.
  ///
  /// @param part as [#findings] gives it
  default Set<Finding> mended(Submission text, Form form, List<FindingItem> part) {
    return part.stream()
        .filter(FindingItem::safe)
        .map(FindingItem::found)
        .collect(Collectors.toSet());
  }

  /// A text that was fixed.
  ///
  /// @param count how many findings are gone by it
  record Mended(Submission text, int count) {}
}
