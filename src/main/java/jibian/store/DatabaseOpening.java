package jibian.store;

import module java.base;

import java.sql.SQLException;
import jibian.store.StoreFault.Kind;

/// How a database file is opened: nothing is made where something should be, nothing is trusted that changed while the
/// program was away, and older tables are brought up to date on a copy.
final class DatabaseOpening {
  private final Path folder;
  private final Path file;
  private final Schema schema;
  private final StoreEnvironment environment;

  DatabaseOpening(Path folder, Schema schema, StoreEnvironment environment) {
    this.folder = folder;
    this.file = Archive.file(folder);
    this.schema = schema;
    this.environment = environment;
  }

  Database open() throws StoreException {
    try {
      return opened();
    } catch (IOException | SQLException | RuntimeException e) {
      throw new StoreException(FaultCauses.of(folder, e), e);
    }
  }

  private Database opened() throws IOException, SQLException {
    if (!Files.isDirectory(folder)) {
      throw new StoreException(Kind.MISSING, folder);
    }
    if (folder.toAbsolutePath().toString().contains(";")) {
      throw new StoreException(Kind.UNSUITED, folder);
    }
    if (!FaultCauses.isWritable(folder)) {
      throw new StoreException(Kind.READ_ONLY, folder);
    }
    BackupFolder.tidy(BackupFolder.place(folder));
    if (!Files.exists(file)) {
      return created();
    }
    requireFree();
    Optional<ClosingRecord> closing = ClosingRecord.read(file);
    if (closing.isEmpty() || !closing.get().matches(file)) {
      check(closing);
    }
    Database database = migrated(existing(file));
    ClosingRecord.remove(file);
    return database;
  }

  private void requireFree() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new StoreException(Kind.IN_USE, folder);
      }
    } catch (OverlappingFileLockException e) {
      throw new StoreException(StoreFault.of(Kind.IN_USE, folder), e);
    }
  }

  private Database created() throws IOException, SQLException {
    if (ClosingRecord.read(file).isPresent() || !BackupFolder.in(folder).isEmpty()) {
      throw damaged(null);
    }
    return make();
  }

  private Database make() throws IOException, SQLException {
    Path draft = file.resolveSibling("new" + Database.SUFFIX);
    Files.deleteIfExists(draft);
    try (Database database = Database.create(draft)) {
      schema.migrate(database, schema.version());
    }
    DurableFiles.move(draft, file);
    return Database.open(file);
  }

  private StoreException damaged(Throwable cause) {
    return new StoreException(StoreFault.damaged(folder), cause);
  }

  private Database existing(Path existing) throws StoreException {
    try {
      return Database.open(existing);
    } catch (SQLException | RuntimeException e) {
      StoreFault fault = FaultCauses.of(folder, e);
      throw fault.kind() == Kind.FAILED ? damaged(e) : new StoreException(fault, e);
    }
  }

  /// Reads all of a file that was not closed in order or changed since. H2 repairs what it opens, by going back to an
  /// older state or to nothing, so it gets a copy.
  private void check(Optional<ClosingRecord> closing) throws IOException {
    if (Files.size(file) == 0) {
      throw damaged(null);
    }
    Path copy = file.resolveSibling("check" + Database.SUFFIX);
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    try (Database database = existing(copy)) {
      int version = Schema.version(database);
      if (version == 0
          || (closing.isPresent() && !closing.get().digest().equals(Digest.of(database)))) {
        throw damaged(null);
      }
      if (version == schema.version()) {
        seals(database);
      }
    } catch (StoreException e) {
      throw closing.isPresent() ? damaged(e) : e;
    } catch (SQLException | RuntimeException e) {
      throw damaged(e);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void seals(Database database) throws SQLException {
    Digest.of(database);
    for (SubmissionSummary summary : new SubmissionRows(database).all()) {
      var _ = new SubmissionRows(database).find(summary.id().value());
    }
  }

  /// The same content in the tables of this program. The old file is backed up first, and stays what it is until the
  /// new one is whole.
  private Database migrated(Database database) throws IOException, SQLException {
    int version = Schema.version(database);
    if (version == schema.version()) {
      return database;
    }
    try (database) {
      if (version > schema.version()) {
        throw new StoreException(Kind.NEWER, folder);
      }
      Instant now = environment.clock().instant();
      BackupSnapshot.write(
              database, BackupFolder.place(folder), Backup.Reason.BEFORE_MIGRATION, now)
          .finish(schema, environment.copies());
    }
    Path copy = file.resolveSibling("migrating" + Database.SUFFIX);
    DurableFiles.copy(file, copy);
    try (Database migrating = Database.open(copy)) {
      schema.migrate(migrating, schema.version());
    }
    DurableFiles.copy(
        file, DurableFiles.free(file.resolveSibling("jibian-" + version + Database.SUFFIX)));
    DurableFiles.move(copy, file);
    return Database.open(file);
  }

  /// Puts a backup in place of the file; the old file is kept aside, whatever is in it.
  ///
  /// @throws StoreException if the backup is not what was written; nothing has changed then
  void restore(Backup backup) throws StoreException {
    try {
      Path loaded = file.resolveSibling("restoring" + Database.SUFFIX);
      BackupSnapshot.load(backup.folder(), schema, loaded).close();
      ClosingRecord.remove(file);
      keepAside();
      DurableFiles.move(loaded, file);
    } catch (IOException | SQLException e) {
      throw new StoreException(FaultCauses.of(folder, e), e);
    }
  }

  /// Makes an archive where one cannot be opened.
  Database anew() throws StoreException {
    try {
      keepAside();
      ClosingRecord.remove(file);
      return make();
    } catch (IOException | SQLException e) {
      throw new StoreException(FaultCauses.of(folder, e), e);
    }
  }

  /// Takes over the archive of another folder; begins with nothing where its disk is gone.
  ///
  /// @throws StoreException if the folder holds an archive already, or cannot take this one
  void take(Path other) throws StoreException {
    if (Files.exists(file)) {
      throw new StoreException(Kind.TAKEN, folder);
    }
    try {
      if (Files.isReadable(other)) {
        DurableFiles.copy(other, file);
      }
      Database taken = Files.exists(file) ? opened() : make();
      taken.close();
    } catch (StoreException e) {
      throw e;
    } catch (IOException | SQLException | RuntimeException e) {
      throw new StoreException(FaultCauses.of(folder, e), e);
    }
  }

  /// Moves the file out of the way, whatever is in it.
  void keepAside() throws IOException {
    if (Files.exists(file)) {
      String name = "kept-" + environment.clock().millis() + Database.SUFFIX;
      DurableFiles.move(file, DurableFiles.free(file.resolveSibling(name)));
    }
  }
}
