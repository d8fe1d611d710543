package jibian.office;

import module java.base;

/// The names of temporary files. A name says whose the file is (machine and user, process, start of that process), so
/// that what a killed process left can be told from what a living one needs.
final class TemporaryNames {
  private static final Pattern NAME =
      Pattern.compile("\\.jibian-([0-9a-f]+)-([0-9]{1,18})-([0-9a-z]+)-[0-9a-z]+\\.tmp");

  private static final String HERE = here();
  private static final long PROCESS = ProcessHandle.current().pid();
  private static final String START = random();

  /// A name in a folder that no file has.
  static Path in(Path folder) {
    return folder.resolve(
        ".jibian-" + HERE + "-" + PROCESS + "-" + START + "-" + random() + ".tmp");
  }

  /// A name for what must not be taken away, whatever becomes of this process.
  static Path kept(Path folder) {
    return folder.resolve(".jibian-kept-" + random() + ".tmp");
  }

  /// Takes away what a process that is no more left in a folder. What belongs to another machine or user, or bears
  /// another name, stays.
  static void sweep(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".jibian-*.tmp")) {
      for (Path file : files) {
        if (isDead(file)) {
          FileReplacement.delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Then they stay for another time.
    }
  }

  private static boolean isDead(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches() || !name.group(1).equals(HERE)) {
      return false;
    }
    long process = Long.parseLong(name.group(2));
    return process == PROCESS
        ? !name.group(3).equals(START)
        : ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
  }

  private static String random() {
    return Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
  }

  /// Where a number of a process means one process and its end can be seen: this machine and user, and on Linux the
  /// space of numbers, for a container has its own.
  private static String here() {
    String place = machine() + "\n" + System.getProperty("user.name") + "\n" + numbers();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String machine() {
    String windows = System.getenv("COMPUTERNAME");
    if (windows != null) {
      return windows;
    }
    try {
      Path linux = Path.of("/proc/sys/kernel/hostname");
      return Files.exists(linux)
          ? Files.readString(linux).strip()
          : InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "";
    }
  }

  private static String numbers() {
    try {
      Path space = Path.of("/proc/self/ns/pid");
      return Files.isSymbolicLink(space) ? Files.readSymbolicLink(space).toString() : "";
    } catch (IOException e) {
      return "";
    }
  }
}
