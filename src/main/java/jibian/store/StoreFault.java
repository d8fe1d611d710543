package jibian.store;

import java.nio.file.Path;
import jibian.text.Messages;

/// What keeps an archive from being opened or an edit from being saved. Nothing of what is in memory is lost by it, and
/// nothing on the disk is touched.
///
/// @param place the folder or file it is about
/// @param reason what the system says; empty where the kind says all
public record StoreFault(Kind kind, Path place, String reason) {

  /// What is wrong, and under which key of the bundle it says so.
  public enum Kind {
    /// The database file is there and cannot be trusted, or is gone although there are backups.
    DAMAGED("store.trouble.damaged"),
    /// The same, and there is no backup.
    DAMAGED_ALONE("store.trouble.damaged.alone"),
    /// The folder is not there: a stick that was pulled, a drive that is not connected.
    MISSING("store.trouble.missing"),
    /// Nothing may be written to the folder or the file.
    READ_ONLY("store.trouble.readonly"),
    /// The disk has no room left.
    FULL("store.trouble.full"),
    /// Another program has the file open.
    IN_USE("store.trouble.inuse"),
    /// The folder that should take the archive has one already.
    TAKEN("store.trouble.taken"),
    /// A newer program wrote the file.
    NEWER("store.trouble.newer"),
    /// The database cannot work in a folder of this name.
    UNSUITED("store.trouble.unsuited"),
    /// A backup cannot be read, or is not what was written.
    BAD_BACKUP("store.trouble.backup"),
    /// Anything else.
    FAILED("store.trouble.failed"),
    /// A backup could not be made because of [#MISSING]; the texts are as they were, as in those that follow.
    NO_BACKUP_MISSING("store.trouble.nobackup.missing"),
    /// Because of [#FULL].
    NO_BACKUP_FULL("store.trouble.nobackup.full"),
    /// Because of [#READ_ONLY].
    NO_BACKUP_READ_ONLY("store.trouble.nobackup.readonly"),
    /// Because of [#FAILED].
    NO_BACKUP_FAILED("store.trouble.nobackup.failed"),
    /// Because it was not what had been written.
    NO_BACKUP_DIFFERS("store.trouble.nobackup.differs");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  static StoreFault of(Kind kind, Path place) {
    return new StoreFault(kind, place, "");
  }

  static StoreFault damaged(Path folder) {
    Kind kind = BackupFolder.in(folder).isEmpty() ? Kind.DAMAGED_ALONE : Kind.DAMAGED;
    return of(kind, Archive.file(folder));
  }

  /// That a backup could not be made there because of this.
  StoreFault withoutBackup(Path there) {
    Kind without =
        switch (kind) {
          case MISSING -> Kind.NO_BACKUP_MISSING;
          case FULL -> Kind.NO_BACKUP_FULL;
          case READ_ONLY -> Kind.NO_BACKUP_READ_ONLY;
          case FAILED -> Kind.NO_BACKUP_FAILED;
          default -> Kind.NO_BACKUP_DIFFERS;
        };
    return new StoreFault(without, there, reason);
  }

  /// Whether the file is damaged, so that a backup can take its place.
  public boolean isDamage() {
    return kind == Kind.DAMAGED || kind == Kind.DAMAGED_ALONE;
  }

  /// What is wrong and what to do, for the clerk.
  public String message() {
    return Messages.text(kind.key, place, reason);
  }
}
