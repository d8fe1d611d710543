package jibian.store;

import java.nio.file.Path;
import java.util.List;
import jibian.text.Messages;

/// What keeps an archive from being opened or an edit from being saved. Nothing of what is in memory is lost by it, and
/// nothing on the disk is touched.
public sealed interface StoreFault {

  /// What is wrong and what to do, for the clerk.
  String message();

  /// The database file is there and cannot be trusted, or is gone although there are backups.
  ///
  /// @param backups those that can be restored, the latest first
  record Damaged(Path file, List<Backup> backups) implements StoreFault {
    @Override
    public String message() {
      return Messages.text(
          backups.isEmpty() ? "store.trouble.damaged.alone" : "store.trouble.damaged", file);
    }
  }

  /// The folder is not there: a stick that was pulled, a drive that is not connected.
  record Missing(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.missing", folder);
    }
  }

  /// Nothing may be written to the folder or the file.
  record ReadOnly(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.readonly", folder);
    }
  }

  /// The disk has no room left.
  record Full(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.full", folder);
    }
  }

  /// Another program has the file open.
  record InUse(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.inuse", folder);
    }
  }

  /// The folder that should take the archive has one already.
  record Taken(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.taken", folder);
    }
  }

  /// A newer program wrote the file.
  record Newer(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.newer", folder);
    }
  }

  /// The database cannot work in a folder of this name.
  record Unsuited(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.unsuited", folder);
    }
  }

  /// A backup cannot be read, or is not what was written.
  record BadBackup(Path folder) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.backup", folder);
    }
  }

  /// A backup could not be made; the texts themselves are as they were.
  ///
  /// @param place where it was to be
  /// @param why what stood in the way there
  record NoBackup(Path place, StoreFault why) implements StoreFault {
    @Override
    public String message() {
      return switch (why) {
        case Missing _ -> Messages.text("store.trouble.nobackup.missing", place);
        case Full _ -> Messages.text("store.trouble.nobackup.full", place);
        case ReadOnly _ -> Messages.text("store.trouble.nobackup.readonly", place);
        case Failed failed ->
            Messages.text("store.trouble.nobackup.failed", place, failed.reason());
        default -> Messages.text("store.trouble.nobackup.differs", place);
      };
    }
  }

  /// Anything else.
  ///
  /// @param reason what the system says
  record Failed(Path folder, String reason) implements StoreFault {
    @Override
    public String message() {
      return Messages.text("store.trouble.failed", folder, reason);
    }
  }
}
