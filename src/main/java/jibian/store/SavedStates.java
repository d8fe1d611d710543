package jibian.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import jibian.model.Submission;

/// What was last saved or loaded of each submission, and by which step; belongs to the thread of the writer.
final class SavedStates {
  private final Map<Long, Submission> texts = new HashMap<>();
  private final Map<Long, LastStep> steps = new HashMap<>();

  void put(long id, Submission text) {
    texts.put(id, text);
  }

  void put(long id, LastStep step) {
    steps.put(id, step);
  }

  /// What is in the database.
  Submission text(SubmissionRows submissions, long id) throws SQLException {
    Submission text = texts.get(id);
    return text == null ? submissions.find(id).orElseThrow().text() : text;
  }

  /// The last step, if it is known.
  LastStep step(long id, Submission present) {
    return steps.getOrDefault(id, LastStep.begin(present));
  }

  /// The last work was not done after all, or the database is another one.
  void clear() {
    texts.clear();
    steps.clear();
  }
}
