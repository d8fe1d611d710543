package jibian.ui.port;

import java.time.Instant;
import java.util.concurrent.CompletionStage;
import jibian.model.Submission;

/// Where the steps go that are done to an open text.
public interface Steps {

  /// Begins to save a state; returns at once. States of a text are saved in the order of the calls. What the disk
  /// refuses is kept and tried again.
  ///
  /// @param label the step that led to it, for the history
  /// @return completed when it and all before it survive a crash, with the time
  CompletionStage<Instant> save(long text, Submission after, String label);

  /// Begins to save another end of the step that was saved last, as part of it: what the history keeps of it is where
  /// it began and where it ends. Else like [#save].
  CompletionStage<Instant> amend(long text, Submission after, String label);
}
