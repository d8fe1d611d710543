package jibian.ui.port;

import module java.base;

/// Where the texts are, and verified copies of all of them. Calls take time: not for the window's thread; what is
/// thrown has a message for the clerk.
public interface Backups extends RestorableBackups {

  /// Where the texts themselves are; at once.
  Path folder();

  /// Why their folder is no good place for them, and what to do; empty where nothing speaks against it.
  Optional<String> doubt();

  /// Goes on in another folder, with everything the disk refused here. The folder here stays as it is.
  ///
  /// @param pointed where the clerk points to; the texts go into a folder of their own within if it is in use
  void moveTo(Path pointed) throws IOException;

  /// The sticks that are plugged in.
  List<Place> sticks();

  /// A folder as a place for backups; empty where it is not there.
  Optional<Place> place(Path folder);

  /// Makes one in a folder such as a stick's, and verifies it.
  Backup make(Path place) throws IOException;

  /// Makes one beside the texts, and verifies it, unless the last one holds the same.
  void keep() throws IOException;

  /// Where backups can be made.
  ///
  /// @param free bytes
  /// @param near whether it is lost with the disk of the texts
  record Place(Path folder, long free, boolean near) {}

  /// One of them.
  ///
  /// @param place the folder it is
  /// @param contents the texts in it; none where it is too damaged to tell
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
    ASKED,
    /// It is too damaged to tell.
    UNKNOWN
  }
}
