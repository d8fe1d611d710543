package jibian.ui.stick;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.text.Messages;
import jibian.ui.panel.BackgroundStatus;
import jibian.ui.panel.StatusMessage;
import jibian.ui.port.Backups;
import jibian.ui.port.Services;

/// A backup to a stick in one step: where it went the last time it goes again.
public final class StickModel {
  /// The setting that tells when a backup was last made outside the folder of the texts.
  public static final String MADE = "backup-outside";

  private static final String WHERE = "backup-place";
  private static final String NEAR = "backup-near";
  private static final double GIGABYTE = 1e9;
  private static final double MEGABYTE = 1e6;

  private final Services services;
  private final Backups backups;
  private final ReadOnlyObjectWrapper<Optional<List<Backups.Place>>> places =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BackgroundStatus status;
  private final ReadOnlyObjectWrapper<Optional<Path>> made =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public StickModel(Services services) {
    this.services = services;
    this.backups = services.backups();
    this.status = new BackgroundStatus(services.background());
  }

  /// Makes the backup where the last one went. Where that is not there, looks for places to choose from.
  public void begin() {
    Optional<Path> last = last();
    look(
        found ->
            last.ifPresent(
                folder -> {
                  if (found.stream()
                      .anyMatch(place -> place.folder().equals(folder) && isStillIt(place))) {
                    make(folder);
                  } else {
                    status.say(StatusMessage.bad(Messages.text("stick.gone", folder)));
                  }
                }));
  }

  /// Looks for places again.
  public void look() {
    status.say(StatusMessage.NONE);
    look(_ -> {});
  }

  private void look(Consumer<List<Backups.Place>> then) {
    status.work(
        this::found,
        found -> {
          places.set(Optional.of(found));
          then.accept(found);
        });
  }

  private List<Backups.Place> found() {
    List<Backups.Place> found = new ArrayList<>();
    last().flatMap(backups::place).filter(this::isStillIt).ifPresent(found::add);
    for (Backups.Place stick : backups.sticks()) {
      if (found.stream().noneMatch(place -> place.folder().equals(stick.folder()))) {
        found.add(stick);
      }
    }
    return List.copyOf(found);
  }

  /// Some systems leave an empty folder where a stick was: a backup into that would be on the disk of the texts.
  private boolean isStillIt(Backups.Place place) {
    return !place.near() || services.settings().get(NEAR).map(Boolean::valueOf).orElse(false);
  }

  /// Where the last backup went, if that can still be said.
  public Optional<Path> last() {
    try {
      return services.settings().get(WHERE).filter(text -> !text.isBlank()).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// What there is to choose from; empty while it is looked for.
  public ReadOnlyObjectProperty<Optional<List<Backups.Place>>> placesProperty() {
    return places.getReadOnlyProperty();
  }

  /// The backup that was made.
  public ReadOnlyObjectProperty<Optional<Path>> madeProperty() {
    return made.getReadOnlyProperty();
  }

  /// What is done in the background, and how it stands.
  public BackgroundStatus status() {
    return status;
  }

  /// What is to be known about a place.
  public String detail(Backups.Place place) {
    String room = Messages.text("stick.free", size(place.free()));
    return place.near()
        ? Messages.text("stick.near", room)
        : last()
            .filter(place.folder()::equals)
            .map(_ -> Messages.text("stick.last", room))
            .orElse(room);
  }

  private static String size(long bytes) {
    return bytes >= GIGABYTE
        ? String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE)
        : String.format(Locale.ROOT, "%.0f MB", Math.floor(bytes / MEGABYTE));
  }

  /// Makes a backup in a folder, which is remembered.
  public void make(Path folder) {
    status.say(new StatusMessage(Messages.text("backup.making"), ""));
    made.set(Optional.empty());
    status.work(
        () -> {
          Backups.Backup backup = backups.make(folder);
          boolean near = backups.place(folder).map(Backups.Place::near).orElse(false);
          services.settings().put(NEAR, Boolean.toString(near));
          return backup;
        },
        backup -> made(folder, backup));
  }

  private void made(Path folder, Backups.Backup backup) {
    services.settings().put(WHERE, folder.toString());
    services.settings().put(MADE, Long.toString(backup.made().toEpochMilli()));
    status.say(StatusMessage.good(Messages.text("backup.made", backup.place())));
    made.set(Optional.of(backup.place()));
    look(_ -> {});
  }

  /// Shows the backup that was made in the system's window for folders.
  public void show() {
    made.get().ifPresent(folder -> status.act(() -> services.documents().open(folder)));
  }
}
