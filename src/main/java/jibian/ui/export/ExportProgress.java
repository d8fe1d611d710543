package jibian.ui.export;

import java.nio.file.Path;
import java.util.List;
import jibian.ui.port.Documents;

/// How far an export is.
public sealed interface ExportProgress {

  /// Nothing was begun.
  record Idle() implements ExportProgress {}

  /// Documents are being written.
  ///
  /// @param what is being written now
  record Writing(String what, boolean stopping) implements ExportProgress {}

  /// Files of the same names are there already; nothing is written before the clerk says what becomes of them.
  record Asking(List<Documents.Existing> files) implements ExportProgress {
    /// Whether a folder is among them, so that they cannot be replaced.
    boolean isBlocked() {
      return files.stream().anyMatch(Documents.Existing::folder);
    }
  }

  /// All documents are there.
  ///
  /// @param remarks what they could not hold as it is
  record Done(List<Path> files, List<String> remarks) implements ExportProgress {}

  /// The clerk stopped it; nothing was written.
  record Cancelled() implements ExportProgress {}

  /// It did not work; nothing was written.
  ///
  /// @param message what is wrong and what to do
  record Failed(String message) implements ExportProgress {}
}
