package jibian.ui.port;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Verified copies of all texts. Calls take time: not for the window's thread; what is thrown has a message for the
/// clerk.
public interface Backups {

  /// Where the texts themselves are.
  Path folder();

  /// The backups there are, the latest first.
  List<Backup> list() throws IOException;

  /// Makes one in a folder such as a stick's, and verifies it.
  Backup make(Path place) throws IOException;

  /// The backups in a folder such as a stick's, the latest first.
  List<Backup> in(Path place) throws IOException;

  /// Puts all texts back to what a backup holds. What is there now is backed up first.
  void restore(Backup backup) throws IOException;

  /// One of them.
  ///
  /// @param place the folder it is
  /// @param contents the texts in it
  record Backup(Path place, Instant made, Reason reason, List<Texts.Entry> contents) {

    public Backup {
      contents = List.copyOf(contents);
    }
  }

  /// Why it was made.
  enum Reason {
    CLOSED,
    HOURLY,
    BEFORE_MIGRATION,
    BEFORE_RESTORE,
    ASKED
  }
}
