package jibian.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import jibian.store.Archive;
import jibian.store.Backup;
import jibian.store.StoreException;
import jibian.store.Summary;
import jibian.store.Surroundings;
import jibian.store.Trouble;
import jibian.text.Messages;
import jibian.ui.look.Look;
import jibian.ui.port.Settings;
import jibian.ui.window.TroubleWindow;
import jibian.ui.window.TroubleWindow.Choice;

/// Opens the archive; where that fails, the clerk chooses what is to be done, as often as it takes.
record Opening(Path folder, Surroundings surroundings, Toolkit toolkit) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /// The archive; empty if the clerk gave up.
  Optional<Archive> open() {
    AtomicReference<Attempt> next = new AtomicReference<>(() -> Archive.open(folder, surroundings));
    while (next.get() != null) {
      try {
        return Optional.of(next.get().open());
      } catch (StoreException e) {
        next.set(null);
        ask(e.trouble(), next);
      }
    }
    return Optional.empty();
  }

  private void ask(Trouble trouble, AtomicReference<Attempt> next) {
    CountDownLatch closed = new CountDownLatch(1);
    toolkit.run(
        () -> {
          Stage stage = new Stage();
          TroubleWindow.show(
              stage, new Look(new Forgotten()), trouble.message(), choices(trouble, next));
          stage.setOnHidden(_ -> Platform.runLater(closed::countDown));
        });
    Toolkit.await(closed);
  }

  private List<Choice> choices(Trouble trouble, AtomicReference<Attempt> next) {
    List<Choice> choices = new ArrayList<>();
    if (trouble instanceof Trouble.Damaged damaged) {
      for (Backup backup : damaged.backups()) {
        choices.add(new Choice(label(backup), () -> next.set(() -> restored(backup))));
      }
    }
    choices.add(
        new Choice(
            Messages.text("trouble.again"),
            () -> next.set(() -> Archive.open(folder, surroundings))));
    if (trouble instanceof Trouble.Damaged) {
      choices.add(
          new Choice(
              Messages.text("trouble.anew"),
              () -> next.set(() -> Archive.startAnew(folder, surroundings))));
    }
    choices.add(new Choice(Messages.text("command.quit"), () -> {}));
    return choices;
  }

  private Archive restored(Backup backup) throws StoreException {
    Archive.restore(folder, backup, surroundings);
    return Archive.open(folder, surroundings);
  }

  private static String label(Backup backup) {
    List<String> names =
        backup.contents().stream().map(one -> one.year() + " " + one.unit()).toList();
    return Messages.text(
        "trouble.restore",
        TIME.format(backup.made().atZone(ZoneId.systemDefault())),
        Integer.toString(backup.contents().stream().mapToInt(Summary::projects).sum()),
        String.join(Messages.text("list.comma"), names));
  }

  /// One way to come to an archive.
  @FunctionalInterface
  private interface Attempt {
    Archive open() throws StoreException;
  }

  /// Settings before there is a place to keep them.
  private static final class Forgotten implements Settings {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
      values.put(key, value);
    }
  }
}
