package jibian.store;

import module java.base;

import jibian.text.Messages;

/// A folder that other programs or computers change too, which is no good place for an archive: a cloud service copies
/// a file that is being written, and locks on a network drive cannot be relied on.
///
/// @param folder the folder of the archive
/// @param service the cloud service; empty for a network drive
public record SharedLocation(Path folder, String service) {
  private static final Set<String> NETWORK =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smbfs",
          "smb2",
          "smb3",
          "9p",
          "afs",
          "ncpfs",
          "davfs",
          "fuse.sshfs",
          "fuse.davfs2",
          "fuse.gvfsd-fuse");

  /// Why the folder is no good place; empty where nothing speaks against it.
  public static Optional<SharedLocation> doubtful(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    Optional<String> service = service(whole);
    if (service.isPresent()) {
      return Optional.of(new SharedLocation(whole, service.get()));
    }
    return isNetwork(whole) ? Optional.of(new SharedLocation(whole, "")) : Optional.empty();
  }

  /// What the clerk should know and do.
  public String message() {
    return service.isEmpty()
        ? Messages.text("store.location.network", folder)
        : Messages.text("store.location.cloud", folder, service);
  }

  private static Optional<String> service(Path whole) {
    List<Service> services = services();
    for (Path part = whole; part != null; part = part.getParent()) {
      for (Service service : services) {
        if (service.owns(part)) {
          return Optional.of(service.name());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNetwork(Path whole) {
    if (whole.toString().startsWith("\\\\")) {
      return true;
    }
    try {
      return NETWORK.contains(Files.getFileStore(whole).type().toLowerCase(Locale.ROOT));
    } catch (IOException e) {
      return false;
    }
  }

  /// A service by the folder names it uses (the beginning of one, in small letters) and the hidden files it leaves.
  private record Service(String name, List<String> folders, List<String> marks) {
    boolean owns(Path folder) {
      Path last = folder.getFileName();
      String called = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
      return folders.stream().anyMatch(called::startsWith)
          || marks.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }
  }

  /// One service a line: its name, folder names, marks, with bars between them.
  private static List<Service> services() {
    try (InputStream file = SharedLocation.class.getResourceAsStream("cloud.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(SharedLocation::service)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cloud.txt", e);
    }
  }

  private static Service service(String line) {
    List<List<String>> columns =
        List.of(line.split("\\|", -1)).stream()
            .map(column -> List.of(column.strip().split(", *", -1)))
            .toList();
    return new Service(
        columns.getFirst().getFirst(), filled(columns.get(1)), filled(columns.get(2)));
  }

  private static List<String> filled(List<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).toList();
  }
}
