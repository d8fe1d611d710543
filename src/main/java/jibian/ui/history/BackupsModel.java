package jibian.ui.history;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.text.Messages;
import jibian.ui.desk.When;
import jibian.ui.port.Backups;
import jibian.ui.port.Texts;

/// The backups: those beside the texts, and those on a stick.
public final class BackupsModel {
  private final Backups backups;
  private final Clock clock;
  private final Runnable restored;
  private final ReadOnlyObjectWrapper<Optional<List<Backups.Backup>>> list =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Chores chores;

  /// @param restored told when all texts are what a backup held
  public BackupsModel(
      Backups backups, Clock clock, Executor worker, Executor window, Runnable restored) {
    this.backups = backups;
    this.clock = clock;
    this.chores = new Chores(worker, window);
    this.restored = restored;
  }

  /// Looks for backups: in the place that was chosen, or else beside the texts.
  public void refresh() {
    Optional<Path> from = place.get();
    chores.work(
        () -> from.isPresent() ? backups.in(from.get()) : backups.list(),
        found -> list.set(Optional.of(List.copyOf(found))));
  }

  /// The backups, the latest first; empty as long as they are looked for.
  public ReadOnlyObjectProperty<Optional<List<Backups.Backup>>> listProperty() {
    return list.getReadOnlyProperty();
  }

  /// The folder that is looked into; empty for the one beside the texts.
  public ReadOnlyObjectProperty<Optional<Path>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// How it stands.
  public ReadOnlyObjectProperty<Word> wordProperty() {
    return chores.word().getReadOnlyProperty();
  }

  /// Whether something is being done.
  public ReadOnlyBooleanProperty busyProperty() {
    return chores.busy().getReadOnlyProperty();
  }

  /// When a backup was made.
  public String time(Backups.Backup backup) {
    return When.time(backup.made(), clock);
  }

  /// When a text in a backup was last changed.
  public String changed(Texts.Entry entry) {
    return When.day(entry.changed(), clock);
  }

  /// Why a backup was made.
  public static String reason(Backups.Backup backup) {
    return switch (backup.reason()) {
      case CLOSED -> Messages.text("backup.reason.closed");
      case HOURLY -> Messages.text("backup.reason.hourly");
      case BEFORE_MIGRATION -> Messages.text("backup.reason.migration");
      case BEFORE_RESTORE -> Messages.text("backup.reason.restore");
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

  /// Puts all texts back to what a backup holds.
  public void restore(Backups.Backup backup) {
    chores.word().set(new Word(Messages.text("backup.restoring"), ""));
    chores.work(
        () -> {
          backups.restore(backup);
          return backup;
        },
        done -> {
          chores.word().set(Word.good(Messages.text("backup.restored", time(done))));
          restored.run();
        });
  }
}
