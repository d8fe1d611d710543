package jibian.store;

import java.io.IOException;
import java.io.OutputStream;
import jibian.model.Submission;

/// Writes a submission in the form that is readable without this program, beside each backup.
@FunctionalInterface
public interface ReadableCopy {
  /// Writes all of it; the stream stays open.
  void write(Submission text, OutputStream out) throws IOException;
}
