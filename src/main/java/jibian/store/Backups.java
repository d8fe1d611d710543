package jibian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jibian.text.Messages;

/// The backups in a folder: the ten latest are kept, and the latest of each day for a month.
public final class Backups {
  private static final String FOLDER = "backup";
  private static final String APART = Messages.text("backup.folder");
  private static final int KEPT = 10;

  /// How the name of a backup in the making begins.
  static final String DRAFT = ".making";

  private static final Duration MONTH = Duration.ofDays(31);

  private Backups() {}

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
    List<Backup> found = new ArrayList<>();
    read(place, found);
    for (Path folder : List.of(place, apart(place), place(place)).stream().distinct().toList()) {
      members(folder, found);
    }
    return sorted(found);
  }

  private static List<Backup> directly(Path place) {
    List<Backup> found = new ArrayList<>();
    members(place, found);
    return sorted(found);
  }

  private static List<Backup> sorted(List<Backup> found) {
    found.sort(
        Comparator.comparing(Backup::made)
            .thenComparing(backup -> backup.folder().toString())
            .reversed());
    return found;
  }

  private static void members(Path place, List<Backup> found) {
    if (Files.isDirectory(place)) {
      try (Stream<Path> folders = Files.list(place)) {
        folders
            .filter(folder -> !folder.getFileName().toString().startsWith("."))
            .filter(Files::isDirectory)
            .forEach(folder -> read(folder, found));
      } catch (IOException | java.io.UncheckedIOException e) {
        // Those that were found count.
      }
    }
  }

  private static void read(Path folder, List<Backup> found) {
    try {
      found.add(Contents.read(folder).in(folder));
    } catch (IOException e) {
      // Not a backup, or one that cannot be trusted.
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
        Disk.delete(backup.folder());
      }
    }
  }

  /// Deletes what an interrupted backup left. To be called when none is being made.
  static void tidy(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return;
    }
    try (Stream<Path> folders = Files.list(place)) {
      for (Path left : folders.filter(Backups::isDraft).toList()) {
        Disk.delete(left);
      }
    }
  }

  private static boolean isDraft(Path folder) {
    return folder.getFileName().toString().startsWith(DRAFT);
  }
}
