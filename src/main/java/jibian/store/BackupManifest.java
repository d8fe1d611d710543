package jibian.store;

import module java.base;

import jibian.json.JsonRow;
import jibian.text.Tree;

/// What stands beside a script in a backup: what is in it, and how to tell that it is what was written.
///
/// @param number in the order of the backups in one place; 0 where they were not counted
/// @param version of the tables
/// @param digest of all rows
/// @param texts the digest of the texts alone; empty where it was not noted
record BackupManifest(
    long number,
    Instant made,
    Backup.Reason reason,
    int version,
    String digest,
    String texts,
    List<SubmissionSummary> submissions) {
  private static final String NAME = "contents.json";
  private static final String SEAL = "seal";

  void write(Path folder) throws IOException {
    List<Tree> listed = submissions.stream().<Tree>map(BackupManifest::written).toList();
    Tree.Fields fields =
        Tree.Fields.EMPTY
            .with("number", Tree.of(number))
            .with("texts", texts)
            .with("made", Tree.of(made.toEpochMilli()))
            .with("reason", reason.name())
            .with("version", Tree.of(version))
            .with("digest", digest)
            .with("submissions", new Tree.Items(listed, 0));
    Path file = folder.resolve(NAME);
    Files.writeString(file, JsonRow.write(fields.with(SEAL, Tree.of(seal(fields, folder)))));
    DurableFiles.force(file);
  }

  /// Over what is noted and the script it is noted of.
  private static long seal(Tree.Fields fields, Path folder) throws IOException {
    return Checksums.of(
        0, Checksums.of(folder.resolve(BackupSnapshot.SCRIPT)), JsonRow.write(fields));
  }

  /// Whether what is noted and the script in a folder are what was written there.
  boolean matches(Path folder) throws IOException {
    Tree.Fields fields = fields(folder);
    String seal = fields.text(SEAL);
    return seal.isEmpty()
        ? Rebuild.isReadable(folder.resolve(BackupSnapshot.SCRIPT))
        : seal.equals(Long.toString(seal(fields.without(SEAL), folder)));
  }

  private static Tree.Fields fields(Path folder) throws IOException {
    try {
      return JsonRow.readFields(Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException("contents of " + folder, e);
    }
  }

  private static Tree.Fields written(SubmissionSummary summary) {
    return Tree.Fields.EMPTY
        .with("id", Tree.of(summary.id().value()))
        .with("year", summary.year())
        .with("unit", summary.unit())
        .with("form", summary.form())
        .with("projects", Tree.of(summary.projects()))
        .with("changed", Tree.of(summary.changed().toEpochMilli()));
  }

  /// @throws IOException if they cannot be read or are not what was written
  static BackupManifest read(Path folder) throws IOException {
    try {
      Tree.Fields fields = fields(folder);
      List<SubmissionSummary> submissions = new ArrayList<>();
      if (fields.get("submissions") instanceof Tree.Items list) {
        list.items().forEach(item -> submissions.add(summary((Tree.Fields) item)));
      }
      return new BackupManifest(
          fields.contains("number") ? Long.parseLong(text(fields, "number")) : 0,
          instant(fields, "made"),
          Backup.Reason.valueOf(text(fields, "reason")),
          Integer.parseInt(text(fields, "version")),
          text(fields, "digest"),
          fields.text("texts"),
          List.copyOf(submissions));
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new IOException("contents of " + folder, e);
    }
  }

  private static SubmissionSummary summary(Tree.Fields fields) {
    return new SubmissionSummary(
        new SubmissionId(Long.parseLong(text(fields, "id"))),
        text(fields, "year"),
        text(fields, "unit"),
        text(fields, "form"),
        Integer.parseInt(text(fields, "projects")),
        instant(fields, "changed"));
  }

  private static Instant instant(Tree.Fields fields, String key) {
    return Instant.ofEpochMilli(Long.parseLong(text(fields, key)));
  }

  private static String text(Tree.Fields fields, String key) {
    if (!fields.has(key)) {
      throw new IllegalArgumentException("no " + key);
    }
    return fields.text(key);
  }

  Backup in(Path folder) {
    return new Backup(folder, number, made, reason, texts, submissions);
  }
}
