package jibian.store;

import module java.base;

import java.sql.SQLException;
import jibian.model.Submission;
import jibian.store.StoreFault.Kind;

/// A backup in the making: written by the thread that has the database, then verified by another, so that saving goes
/// on meanwhile. Whatever fails, it leaves nothing that looks like a backup.
///
/// @param place the folder that the backup will stand in
/// @param draft the folder it is made in
/// @param version of the tables
/// @param digest of all rows
/// @param texts the digest of the texts alone
record BackupSnapshot(
    Path place,
    Path draft,
    Instant made,
    Backup.Reason reason,
    int version,
    String digest,
    String texts) {
  /// The name of the script in the folder of a backup.
  static final String SCRIPT = "jibian.zip";

  private static final String UNSAFE = "[\\\\/:*?\"<>|\\p{Cntrl}]";
  private static final int LONGEST_NAME = 60;

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());

  /// Writes what the database holds now.
  static BackupSnapshot write(Database database, Path place, Backup.Reason reason, Instant now)
      throws SQLException, IOException {
    Files.createDirectories(place);
    Path draft = Files.createTempDirectory(place, BackupFolder.DRAFT);
    try {
      Rebuild.write(database, draft.resolve(SCRIPT));
      DurableFiles.force(draft.resolve(SCRIPT));
      int version = Schema.version(database);
      return new BackupSnapshot(
          place, draft, now, reason, version, Digest.of(database), Digest.ofTexts(database));
    } catch (SQLException | IOException | RuntimeException e) {
      DurableFiles.delete(draft);
      throw e;
    }
  }

  /// Loads the script into a database of its own, compares, writes the readable files out of that one, and moves all
  /// into place.
  ///
  /// @throws StoreException if what was written cannot be loaded or is not the same
  Backup finish(Schema schema, ReadableCopy copies) throws IOException, SQLException {
    try {
      Path check = draft.resolve("check" + Database.SUFFIX);
      BackupManifest contents = contents(List.of());
      try (Database loaded = load(draft, contents, schema, check)) {
        schema.migrate(loaded, schema.version());
        SubmissionRows submissions = new SubmissionRows(loaded);
        contents = contents(submissions.all());
        for (SubmissionSummary summary : contents.submissions()) {
          LoadedSubmission text = submissions.find(summary.id().value()).orElseThrow();
          write(text.text(), draft.resolve(name(summary)), copies);
        }
      }
      Files.delete(check);
      contents.write(draft);
      Path folder = DurableFiles.free(place.resolve(NAME.format(made)));
      DurableFiles.move(draft, folder);
      return contents.in(folder);
    } finally {
      DurableFiles.delete(draft);
    }
  }

  private BackupManifest contents(List<SubmissionSummary> submissions) {
    return new BackupManifest(
        BackupFolder.next(place), made, reason, version, digest, texts, submissions);
  }

  private static void write(Submission text, Path file, ReadableCopy copies) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      copies.write(text, out);
    }
    DurableFiles.force(file);
  }

  /// Makes a database of the backup in a folder, in the version the backup has.
  ///
  /// @throws StoreException if it cannot be loaded or is not what was written
  static Database load(Path folder, Schema schema, Path target) throws IOException {
    try {
      return load(folder, BackupManifest.read(folder), schema, target);
    } catch (StoreException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new StoreException(StoreFault.of(Kind.BAD_BACKUP, folder), e);
    }
  }

  private static Database load(Path folder, BackupManifest contents, Schema schema, Path target)
      throws StoreException {
    try {
      if (contents.version() > schema.version()) {
        throw new StoreException(Kind.NEWER, folder);
      }
      Rebuild.read(folder.resolve(SCRIPT), schema, contents.version(), target);
      Database loaded = Database.open(target);
      if (Digest.of(loaded).equals(contents.digest())) {
        return loaded;
      }
      loaded.close();
      throw new StoreException(Kind.BAD_BACKUP, folder);
    } catch (StoreException e) {
      throw e;
    } catch (IOException | SQLException | RuntimeException e) {
      throw new StoreException(StoreFault.of(Kind.BAD_BACKUP, folder), e);
    }
  }

  private static String name(SubmissionSummary summary) {
    String name =
        (summary.id().value() + " " + summary.year() + " " + summary.unit())
            .replaceAll(UNSAFE, "_")
            .strip();
    int end =
        name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
    return name.substring(0, end).strip() + ".json";
  }
}
