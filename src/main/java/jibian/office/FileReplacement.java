package jibian.office;

import module java.base;

/// A file on its way from a temporary place to the place where another may be, and back again if need be.
final class FileReplacement {
  private final Path target;
  private final Path temporary;
  private Optional<Path> old = Optional.empty();
  private boolean moved;

  FileReplacement(Path target, Path temporary) {
    this.target = target;
    this.temporary = temporary;
  }

  Path target() {
    return target;
  }

  Path temporary() {
    return temporary;
  }

  /// An empty file. Not by `Files.createTempFile`, whose files nobody but their owner may read.
  static Path createTemporary(Path folder) throws IOException {
    return Files.createFile(TemporaryNames.in(folder));
  }

  /// Makes everything ready, so that the move is all that is left to do.
  void prepare() throws NotWrittenException {
    try {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        takePermissions();
        old = Optional.of(secondNameOfTarget());
      }
    } catch (IOException e) {
      throw WriteObstacle.of(target, e);
    }
  }

  void move() throws NotWrittenException {
    try {
      moveOver(temporary, target);
      moved = true;
    } catch (IOException e) {
      throw WriteObstacle.of(target, e);
    }
  }

  void undo() {
    if (!moved) {
      return;
    }
    moved = false;
    if (old.isEmpty()) {
      delete(target);
      return;
    }
    try {
      moveOver(old.get(), target);
    } catch (IOException e) {
      old.ifPresent(FileReplacement::keep);
      old = Optional.empty();
    }
  }

  /// The old content, which is nowhere else.
  private static void keep(Path second) {
    try {
      moveOver(second, TemporaryNames.kept(second.getParent()));
    } catch (IOException e) {
      // Then it is there under its second name as long as this process lives.
    }
  }

  void settle() {
    old.ifPresent(FileReplacement::delete);
    try (FileChannel folder =
        FileChannel.open(target.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows opens no folder and forces the move by itself.
    }
  }

  void discard() {
    delete(temporary);
    old.ifPresent(FileReplacement::delete);
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A virus scanner may hold it for a moment; there is nobody to tell.
    }
  }

  /// The old file must be at its place at every moment, so it is not moved away but gets a second name; where the disk
  /// knows no such thing (a memory stick), a copy.
  private Path secondNameOfTarget() throws IOException {
    Path second = TemporaryNames.in(target.toAbsolutePath().getParent());
    try {
      return Files.createLink(second, target);
    } catch (IOException | UnsupportedOperationException e) {
      return Files.copy(
          target, second, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private void takePermissions() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (view != null && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private static void moveOver(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
