package jibian.store;

import module java.base;

/// The sticks that are plugged in: drives Windows calls removable, and what other systems mount where sticks go.
public final class RemovableDrives {
  private static final List<String> MOUNTS = List.of("/media", "/run/media", "/Volumes");

  /// The top folder of each.
  public static List<Path> plugged() {
    List<Path> found = new ArrayList<>();
    FileSystems.getDefault().getRootDirectories().forEach(found::add);
    found.removeIf(root -> !isRemovable(root));
    for (String mount : MOUNTS) {
      Path place = Path.of(mount);
      found.addAll(in(place));
      children(place).forEach(user -> found.addAll(in(user)));
    }
    return found;
  }

  /// The folders in a place that are disks of their own.
  static List<Path> in(Path place) {
    return children(place).stream().filter(child -> !isSameDisk(place, child)).toList();
  }

  /// Whether two folders are lost with the same disk; a folder that is gone is with none.
  public static boolean isSameDisk(Path one, Path other) {
    try {
      return Files.getFileStore(one).equals(Files.getFileStore(other));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isRemovable(Path root) {
    try {
      FileStore store = Files.getFileStore(root);
      return Objects.equals(store.getAttribute("volume:isRemovable"), true)
          && !Objects.equals(store.getAttribute("volume:isCdrom"), true);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  private static List<Path> children(Path place) {
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of();
    }
  }
}
