package jibian.ui.port;

import java.util.List;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.ui.findings.Finding;

/// Finds what is wrong in a text. Called off the window's thread, one call at a time.
public interface Check {

  /// All findings, in reading order.
  List<Finding> findings(Submission text, Form form);

  /// The text with everything mended that can be mended without a look at each.
  Mended mend(Submission text, Form form);

  /// A text that was mended.
  ///
  /// @param count how many findings are gone by it
  record Mended(Submission text, int count) {}
}
