package jibian.ui.port;

import java.util.List;
import jibian.form.Form;
import jibian.model.Submission;
import jibian.ui.findings.Finding;

/// Finds what is wrong in a text. Called off the window's thread, one call at a time.
@FunctionalInterface
public interface Check {

  /// All findings, in reading order.
  List<Finding> findings(Submission text, Form form);
}
