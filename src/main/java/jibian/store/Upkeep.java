package jibian.store;

import static jibian.store.DatabaseThread.doing;

import module java.base;

import java.sql.SQLException;

/// What an open archive does for itself: forgets what is too old, backs up once an hour, keeps its file small.
final class Upkeep {
  private static final Duration HOUR = Duration.ofHours(1);

  private final DatabaseThread writer;
  private final BackupRunner backups;
  private final FileGrowth size;
  private final InstantSource clock;
  private volatile Instant last;

  Upkeep(DatabaseThread writer, BackupRunner backups, FileGrowth size, InstantSource clock) {
    this.writer = writer;
    this.backups = backups;
    this.size = size;
    this.clock = clock;
    this.last = clock.instant();
  }

  /// Work with the database that ends in a commit of its own.
  void tidy(Database database) throws SQLException {
    new RecycleBin(database).purge(clock.millis());
    new RevisionRows(database).thin(clock.millis());
    database.commit();
  }

  /// Makes the file again where it has grown too big.
  void shrink() {
    if (size.isTooBig(Archive.file(writer.folder()))) {
      var _ = writer.files(size::shrink);
    }
  }

  /// Once an hour while there are edits; also when the clock was set back by as much.
  void afterEdit() {
    Instant now = clock.instant();
    if (Duration.between(last, now).abs().compareTo(HOUR) > 0) {
      last = now;
      var _ = writer.once(doing(this::tidy));
      var _ = backups.make(BackupFolder.place(writer.folder()), Backup.Reason.HOURLY);
    }
    shrink();
  }
}
