package jibian.app;

import module java.base;

import jibian.store.Archive;
import jibian.store.RemovableDrives;
import jibian.store.SharedLocation;
import jibian.text.Messages;
import jibian.ui.port.Backups;

/// Backups of the archive as the window sees them.
record ArchiveBackups(Archive archive, Folders folders) implements Backups {

  @Override
  public Path folder() {
    return archive.folder();
  }

  @Override
  public Optional<String> doubt() {
    return SharedLocation.doubtful(archive.folder()).map(SharedLocation::message);
  }

  @Override
  public void moveTo(Path pointed) throws IOException {
    Path folder = within(pointed);
    archive.continueIn(folder);
    try {
      var _ = folders.moved(folder);
    } catch (IOException e) {
      throw new IOException(Messages.text("data.unnoted", folder, folders.start()), e);
    }
  }

  /// The folder for the texts where the clerk points to; that itself where it cannot be looked into, of which the
  /// archive says what is wrong.
  static Path within(Path pointed) {
    try {
      return Folders.within(pointed);
    } catch (IOException e) {
      return pointed;
    }
  }

  @Override
  public List<Backup> list() {
    return found(archive.folder());
  }

  @Override
  public List<Place> sticks() {
    return RemovableDrives.plugged().stream().flatMap(stick -> place(stick).stream()).toList();
  }

  @Override
  public Optional<Place> place(Path folder) {
    try {
      return Files.isDirectory(folder)
          ? Optional.of(
              new Place(
                  folder,
                  Files.getFileStore(folder).getUsableSpace(),
                  RemovableDrives.isSameDisk(folder, archive.folder())))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<Backup> in(Path place) {
    return found(place);
  }

  @Override
  public Backup make(Path place) throws IOException {
    return shown(ArchiveRevisions.done(archive.backUp(place)));
  }

  @Override
  public void keep() throws IOException {
    archive.keep();
  }

  @Override
  public void restore(Backup backup) throws IOException {
    archive.restore(stored(backup));
  }

  @Override
  public Set<Path> damaged(List<Backup> backups) {
    return bad(backups);
  }

  /// The folders of those that are not what was written.
  static Set<Path> bad(List<Backup> backups) {
    return backups.stream()
        .map(Backup::place)
        .filter(
            folder ->
                jibian.store.BackupFolder.at(folder).stream()
                    .noneMatch(jibian.store.BackupFolder::isWhole))
        .collect(Collectors.toSet());
  }

  /// The backups a folder leads to, at the end those that are too damaged to tell what is in them.
  static List<Backup> found(Path place) {
    return Stream.concat(
            jibian.store.BackupFolder.at(place).stream().map(ArchiveBackups::shown),
            jibian.store.BackupFolder.unreadable(place).stream().map(ArchiveBackups::unreadable))
        .toList();
  }

  private static Backup unreadable(Path folder) {
    Instant made = Instant.ofEpochMilli(folder.toFile().lastModified());
    return new Backup(folder, made, Reason.UNKNOWN, List.of());
  }

  /// As the window sees it.
  static Backup shown(jibian.store.Backup backup) {
    return new Backup(
        backup.folder(),
        backup.made(),
        Reason.valueOf(backup.reason().name()),
        backup.contents().stream().map(text -> ArchiveTexts.entry(text, false)).toList());
  }

  /// As it is on the disk.
  ///
  /// @throws IOException if it is there no longer
  static jibian.store.Backup stored(Backup backup) throws IOException {
    return jibian.store.BackupFolder.at(backup.place()).stream()
        .filter(one -> one.folder().equals(backup.place()))
        .findFirst()
        .orElseThrow(() -> new IOException(Messages.text("backup.gone", backup.place())));
  }
}
