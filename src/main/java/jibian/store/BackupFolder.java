package jibian.store;

import module java.base;

import jibian.text.Messages;

/// The backups in a folder: the ten latest are kept, and the latest of each day for a month.
public final class BackupFolder {
  private static final String FOLDER = "backup";
  private static final String APART = Messages.text("backup.folder");
  private static final int KEPT = 10;

  /// How the name of a backup in the making begins.
  static final String DRAFT = ".making";

  private static final Duration MONTH = Duration.ofDays(31);

  /// Where the archive of a folder keeps its own.
  static Path place(Path archive) {
    return archive.resolve(FOLDER);
  }

  /// Those the archive of a folder made by itself, the latest first.
  public static List<Backup> in(Path archive) {
    return directly(place(archive));
  }

  /// The folder for the backups on a stick, so that they are together.
  static Path apart(Path stick) {
    return stick.endsWith(APART) ? stick : stick.resolve(APART);
  }

  /// Those that are meant by a folder such as a stick's, the latest first: in it, in its folder for backups, in the
  /// data folder that it is, or itself. What is no backup is passed over.
  public static List<Backup> at(Path place) {
    return Stream.concat(
            read(place).stream(), places(place).stream().flatMap(one -> directly(one).stream()))
        .toList();
  }

  /// The folders at a place that hold a backup of which it cannot even be read what is in it; looked for as by [#at].
  public static List<Path> unreadable(Path place) {
    return places(place).stream()
        .flatMap(folder -> members(folder).stream())
        .distinct()
        .filter(
            folder -> Files.exists(folder.resolve(BackupSnapshot.SCRIPT)) && read(folder).isEmpty())
        .toList();
  }

  /// Whether a backup is to the bit what was written and verified. One of an older program, which noted no checksum, is
  /// unpacked for that. Takes as long as reading it.
  public static boolean isWhole(Backup backup) {
    try {
      return BackupManifest.read(backup.folder()).matches(backup.folder());
    } catch (IOException e) {
      return false;
    }
  }

  /// The number of the next in a folder.
  static long next(Path place) {
    return directly(place).stream().mapToLong(Backup::number).max().orElse(0) + 1;
  }

  private static List<Path> places(Path place) {
    return List.of(place, apart(place), place(place)).stream().distinct().toList();
  }

  /// Those in a folder in the order they were made, the latest first.
  private static List<Backup> directly(Path place) {
    return members(place).stream()
        .flatMap(folder -> read(folder).stream())
        .sorted(
            Comparator.comparingLong(Backup::number)
                .thenComparing(Backup::made)
                .thenComparing(backup -> backup.folder().toString())
                .reversed())
        .toList();
  }

  private static List<Path> members(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(place)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .filter(Files::isDirectory)
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of();
    }
  }

  /// Empty where it is no backup, or one that cannot be trusted.
  private static Optional<Backup> read(Path folder) {
    try {
      return Optional.of(BackupManifest.read(folder).in(folder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Deletes those that are neither among the latest nor the last of their day within a month.
  static void rotate(Path place, Instant now) throws IOException {
    Set<LocalDate> days = new HashSet<>();
    List<Backup> all = directly(place);
    for (int i = 0; i < all.size(); i++) {
      Backup backup = all.get(i);
      boolean lastOfDay = days.add(LocalDate.ofInstant(backup.made(), ZoneId.systemDefault()));
      boolean recent = backup.made().isAfter(now.minus(MONTH));
      if (i >= KEPT && !(lastOfDay && recent)) {
        DurableFiles.delete(backup.folder());
      }
    }
  }

  /// Deletes what an interrupted backup left. To be called when none is being made.
  static void tidy(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return;
    }
    try (Stream<Path> folders = Files.list(place)) {
      for (Path left : folders.filter(BackupFolder::isDraft).toList()) {
        DurableFiles.delete(left);
      }
    }
  }

  private static boolean isDraft(Path folder) {
    return folder.getFileName().toString().startsWith(DRAFT);
  }
}
