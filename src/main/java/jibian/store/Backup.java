package jibian.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A verified copy of everything, in a folder of its own with a readable file of every submission beside it.
///
/// @param folder where it is
/// @param contents the submissions in it
public record Backup(Path folder, Instant made, Reason reason, List<Summary> contents) {

  /// Why it was made.
  public enum Reason {
    /// The program was closed.
    CLOSED,
    /// An hour had passed.
    HOURLY,
    /// The tables were about to be changed for a newer program.
    BEFORE_MIGRATION,
    /// Another backup was about to be restored.
    BEFORE_RESTORE,
    /// The clerk asked for it.
    ASKED
  }
}
