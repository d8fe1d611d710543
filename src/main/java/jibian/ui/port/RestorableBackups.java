package jibian.ui.port;

import module java.base;

/// The backups there are, to put all texts back to one of them. Calls take time: not for the window's thread; what is
/// thrown has a message for the clerk.
public interface RestorableBackups {

  /// All of them, the latest first.
  List<Backups.Backup> list() throws IOException;

  /// Those in a folder such as a stick's, the latest first.
  List<Backups.Backup> in(Path place) throws IOException;

  /// Which of some backups are damaged: their folders. Reads all of each.
  Set<Path> damaged(List<Backups.Backup> backups);

  /// Puts all texts back to what a backup holds. What is there now is backed up first.
  void restore(Backups.Backup backup) throws IOException;
}
