package jibian.ui.backups;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.task.Background;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.ui.panel.BackgroundStatus;
import jibian.ui.panel.StatusMessage;
import jibian.ui.port.Backups;
import jibian.ui.port.RestorableBackups;
import jibian.ui.port.Texts;
import jibian.ui.session.RelativeTime;

/// The backups: those beside the texts, and those on a stick.
public final class BackupsModel {
  private final RestorableBackups backups;
  private final Runnable restored;
  private final ReadOnlyObjectWrapper<Optional<List<Backups.Backup>>> list =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Set<Path>>> damaged =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Background background;
  private final BackgroundStatus status;

  /// @param restored told when all texts are what a backup held
  public BackupsModel(RestorableBackups backups, Background background, Runnable restored) {
    this.backups = backups;
    this.background = background;
    this.status = new BackgroundStatus(background);
    this.restored = restored;
  }

  /// Looks for backups: in the place that was chosen, or else beside the texts; then which of them are damaged.
  public void refresh() {
    Optional<Path> from = place.get();
    status.work(
        () -> from.isPresent() ? backups.in(from.get()) : backups.list(),
        found -> {
          damaged.set(Optional.empty());
          list.set(Optional.of(List.copyOf(found)));
          Job.of(() -> backups.damaged(found))
              .onSuccess(bad -> checked(found, bad))
              .run(background);
        });
  }

  /// What was looked through counts as long as the list is the one it was found in.
  private void checked(List<Backups.Backup> found, Set<Path> bad) {
    if (list.get().equals(Optional.of(found))) {
      damaged.set(Optional.of(bad));
    }
  }

  /// Whether a backup is known to be damaged.
  public boolean isDamaged(Backups.Backup backup) {
    return damaged.get().orElse(Set.of()).contains(backup.place());
  }

  /// The folders of those that are damaged; empty while the backups are looked through.
  public ReadOnlyObjectProperty<Optional<Set<Path>>> damagedProperty() {
    return damaged.getReadOnlyProperty();
  }

  /// The backups, the latest first; empty while they are looked for.
  public ReadOnlyObjectProperty<Optional<List<Backups.Backup>>> listProperty() {
    return list.getReadOnlyProperty();
  }

  /// The folder that is looked into; empty for the one beside the texts.
  public ReadOnlyObjectProperty<Optional<Path>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// What is done in the background, and how it stands.
  public BackgroundStatus status() {
    return status;
  }

  /// When a backup was made.
  public String time(Backups.Backup backup) {
    return RelativeTime.second(backup.made(), background.clock());
  }

  /// When a text in a backup was last changed.
  public String changed(Texts.Entry entry) {
    return RelativeTime.day(entry.changed(), background.clock());
  }

  /// Why a backup was made.
  public static String reason(Backups.Backup backup) {
    return switch (backup.reason()) {
      case CLOSED -> Messages.text("backup.reason.closed");
      case HOURLY -> Messages.text("backup.reason.hourly");
      case BEFORE_MIGRATION -> Messages.text("backup.reason.migration");
      case BEFORE_RESTORE -> Messages.text("backup.reason.restore");
      case UNKNOWN -> "";
      case ASKED -> Messages.text("backup.reason.asked");
    };
  }

  /// Looks into another folder, such as a stick's.
  public void look(Path folder) {
    place.set(Optional.of(folder));
    refresh();
  }

  /// Looks beside the texts again.
  public void home() {
    place.set(Optional.empty());
    refresh();
  }

  /// Puts all texts back to what a backup holds. Where it cannot be taken, all are looked through again.
  public void restore(Backups.Backup backup) {
    status.say(new StatusMessage(Messages.text("backup.restoring"), ""));
    status.work(
        () -> {
          backups.restore(backup);
          return backup;
        },
        done -> {
          status.say(StatusMessage.good(Messages.text("backup.restored", time(done))));
          restored.run();
        },
        this::refresh);
  }
}
