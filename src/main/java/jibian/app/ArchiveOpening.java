package jibian.app;

import module java.base;

import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.store.StoreException;
import jibian.store.StoreFault;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.ui.backups.BackupsModel;
import jibian.ui.backups.BackupsView;
import jibian.ui.port.Backups;
import jibian.ui.port.RestorableBackups;
import jibian.ui.window.FaultWindow;
import jibian.ui.window.FaultWindow.Choice;

/// Opens the archive; where that fails, the clerk chooses what is to be done, as often as it takes.
record ArchiveOpening(Folders folders, StoreEnvironment environment, FxToolkit toolkit) {

  /// The archive; empty if the clerk gave up.
  Optional<Archive> open() throws IOException {
    Attempt next = this::first;
    while (next != null) {
      try {
        return Optional.of(next.open());
      } catch (StoreException e) {
        next = ask(e.fault(), next);
      }
    }
    return Optional.empty();
  }

  /// A folder that the clerk chose and that is missing is on a drive that is not connected; the one the program begins
  /// with could not be made.
  private Archive first() throws StoreException {
    Path folder = folders.data().toAbsolutePath();
    boolean own = folder.equals(folders.start().toAbsolutePath());
    if (own && !Files.exists(folder) && isReadOnly(folder.getParent())) {
      throw new StoreException(StoreFault.Kind.READ_ONLY, folder);
    }
    return Archive.open(folder, environment);
  }

  private static boolean isReadOnly(Path folder) {
    return Files.isDirectory(folder) && !Files.isWritable(folder);
  }

  private Attempt ask(StoreFault fault, Attempt failed) {
    AtomicReference<Attempt> next = new AtomicReference<>();
    toolkit.ask(
        stage ->
            FaultWindow.show(
                stage,
                Messages.text("trouble.title"),
                fault.message(),
                fault.isDamage()
                    ? Optional.of(backups(fault.place().getParent(), stage, next))
                    : Optional.empty(),
                choices(fault, failed, next)));
    return next.get();
  }

  private Region backups(Path folder, Stage stage, AtomicReference<Attempt> next) {
    BackupsModel model =
        new BackupsModel(
            new Rescue(folder, environment),
            new Background(
                work -> Thread.ofPlatform().daemon().start(work),
                Platform::runLater,
                Clock.system(ZoneId.systemDefault())),
            () -> {
              next.set(() -> Archive.open(folder, environment));
              stage.close();
            });
    return new BackupsView(model, Optional.empty());
  }

  private List<Choice> choices(StoreFault fault, Attempt failed, AtomicReference<Attempt> next) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of(Messages.text("trouble.again"), () -> next.set(failed)));
    choices.add(
        Choice.ofFolder(
            Messages.text("trouble.other"), pointed -> next.set(() -> elsewhere(pointed))));
    if (fault.isDamage()) {
      Path folder = fault.place().getParent();
      choices.add(
          Choice.of(
              Messages.text("trouble.anew"),
              () -> next.set(() -> Archive.startAnew(folder, environment))));
    }
    choices.add(Choice.of(Messages.text("command.quit"), () -> {}));
    return choices;
  }

  /// Opens the archive of another folder, which is the one from now on; for this time only where that cannot be noted.
  private Archive elsewhere(Path pointed) throws StoreException {
    Path folder = ArchiveBackups.within(pointed);
    Archive archive = Archive.open(folder, environment);
    try {
      var _ = folders.moved(folder);
    } catch (IOException e) {
      // Asked again at the next start.
    }
    return archive;
  }

  /// One way to come to an archive.
  @FunctionalInterface
  private interface Attempt {
    Archive open() throws StoreException;
  }

  /// The backups of an archive that cannot be opened.
  private record Rescue(Path folder, StoreEnvironment environment) implements RestorableBackups {
    @Override
    public List<Backups.Backup> list() {
      return ArchiveBackups.found(folder);
    }

    @Override
    public List<Backups.Backup> in(Path place) {
      return ArchiveBackups.found(place);
    }

    @Override
    public Set<Path> damaged(List<Backups.Backup> backups) {
      return ArchiveBackups.bad(backups);
    }

    @Override
    public void restore(Backups.Backup backup) throws IOException {
      Archive.restore(folder, ArchiveBackups.stored(backup), environment);
    }
  }
}
