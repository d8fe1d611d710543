package jibian.office;

import module java.base;

import jibian.text.Messages;

/// What stands in the way of writing a file, in words for the clerk.
final class WriteObstacle {
  /// Less room than this after a failed write means that the disk is full.
  private static final long FULL = 1 << 20;

  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /// Refuses a place where something is that must not or cannot be replaced: a folder, a read-only file, a file that
  /// another program holds open. A symbolic link is no obstacle: it is itself replaced, not what it points to.
  static void check(Path target) throws NotWrittenException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(target)) {
      return;
    }
    if (!Files.isRegularFile(target)) {
      throw obstacle("office.file.folder", target, null);
    }
    try {
      if (!Files.isWritable(target) || isReadOnly(target)) {
        throw obstacle("office.file.readonly", target, null);
      }
      if (isLocked(target)) {
        throw obstacle("office.file.locked", target, null);
      }
    } catch (NotWrittenException e) {
      throw e;
    } catch (IOException e) {
      throw obstacle("office.file.locked", target, e);
    }
  }

  /// The obstacle behind a failure to write a file.
  static NotWrittenException of(Path target, IOException failure) {
    if (failure instanceof NotWrittenException known) {
      return known;
    }
    Path folder = nearestFolder(target);
    if (!Files.isDirectory(folder)) {
      return new NotWrittenException(
          Messages.text("office.file.notFolder", target, folder), failure);
    }
    if (isFull(folder)) {
      return new NotWrittenException(Messages.text("office.file.full", target), failure);
    }
    if (!Files.isWritable(folder) || takesNoFiles(folder, target, failure)) {
      return new NotWrittenException(Messages.text("office.file.denied", target, folder), failure);
    }
    if (failure instanceof FileSystemException && Files.exists(target)) {
      return obstacle("office.file.locked", target, failure);
    }
    return new NotWrittenException(
        Messages.text("office.file.failed", target, reason(failure)), failure);
  }

  private static NotWrittenException obstacle(String key, Path target, IOException failure) {
    return new NotWrittenException(Messages.text(key, target, freeName(target)), failure);
  }

  private static FileName freeName(Path target) {
    FileName taken = FileName.of(target);
    int number = 2;
    while (Files.exists(taken.numbered(number).in(target.toAbsolutePath().getParent()))) {
      number++;
    }
    return taken.numbered(number);
  }

  /// The superuser may write to any file; one that nobody is meant to write to is respected all the same.
  private static boolean isReadOnly(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
  }

  /// Windows refuses to open what Word or WPS holds; elsewhere they lock it.
  private static boolean isLocked(Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /// Whether a folder is there, but no file can be made in it, as in /proc.
  private static boolean takesNoFiles(Path folder, Path target, IOException failure) {
    return failure instanceof NoSuchFileException
        && folder.equals(target.toAbsolutePath().getParent());
  }

  /// What has no room at all, as /proc, is no disk.
  private static boolean isFull(Path folder) {
    try {
      FileStore disk = Files.getFileStore(folder);
      return disk.getTotalSpace() > 0 && disk.getUsableSpace() < FULL;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path nearestFolder(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    while (!Files.exists(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static String reason(IOException failure) {
    return failure instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(failure.getMessage());
  }
}
