package jibian.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import jibian.model.Project;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.Shown;
import jibian.ui.backups.BackupsModel;
import jibian.ui.backups.BackupsView;
import jibian.ui.bin.BinModel;
import jibian.ui.bin.BinView;
import jibian.ui.port.Backups;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.stick.StickModel;
import jibian.ui.stick.StickView;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryViewsTest {
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final FakeRevisions revisions = new FakeRevisions();
  private final AtomicInteger closed = new AtomicInteger();
  private EditingSession session;

  @AfterEach
  void end() {
    worker.shutdown();
  }

  private EditingSession session() {
    try {
      Fakes.Memory texts = new Fakes.Memory();
      session = Workspace.of(texts.add(revisions.text), Fakes.direct(texts)).session();
      return session;
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static ListView<?> list(Shown shown, String id) {
    ListView<?> list = shown.find(ListView.class, id);
    Fx.until("the list", () -> !list.getItems().isEmpty());
    Fx.pulse(shown.scene());
    return list;
  }

  @Test
  void aClerkLooksThroughTheStatesAndRestoresOne() {
    try (Shown shown =
        Shown.open(
            1000,
            700,
            () ->
                new HistoryView(
                    new HistoryModel(
                        session(), revisions.project, revisions, Fakes.background(worker)),
                    closed::incrementAndGet))) {
      ListView<?> list = list(shown, "#states");
      Fx.run(list::requestFocus);
      shown.robot().push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
      shown.pictures("history-step");
      shown.click("#now");
      shown.pictures("history");
      shown.click("#restore");
      Project now = Fx.call(() -> session.text().projects().getFirst());
      assertThat(now).isEqualTo(revisions.states.get(3).content());
    }
  }

  @Test
  void aClerkTakesARowOutOfTheBin() {
    try (Shown shown =
        Shown.open(
            760,
            460,
            () ->
                new BinView(
                    new BinModel(Optional.of(session()), revisions, Fakes.background(worker)),
                    closed::incrementAndGet))) {
      list(shown, "#bin");
      shown.pictures("bin");
      shown.click("#restore");
      assertThat(Fx.call(() -> shown.find(Label.class, "#word").getText())).startsWith("已恢复");
      assertThat(Fx.call(() -> session.text().projects().getFirst().indicators())).hasSize(9);
      shown.click("#close");
      assertThat(closed).hasValue(1);
    }
  }

  @Test
  void aClerkChoosesAStickOnceAndThenItGoesByItself() {
    revisions.sticks.add(
        new Backups.Place(Path.of("/media/clerk/KINGSTON"), 12_300_000_000L, false));
    revisions.sticks.add(new Backups.Place(Path.of("/media/clerk/资料"), 512_000_000L, true));
    Fakes.Memory texts = new Fakes.Memory();
    Services services = Fakes.with(Fakes.services(texts, Platform::runLater), revisions);
    try (Shown shown =
        Shown.open(
            780, 360, () -> new StickView(new StickModel(services), closed::incrementAndGet))) {
      list(shown, "#places");
      shown.pictures("stick");
      shown.click("#make");
      Fx.until("made", () -> revisions.made.size() == 1);
      Fx.until("told", () -> shown.find("#show").isVisible());
      shown.pictures("stick-made");
    }
    try (Shown shown =
        Shown.open(
            780, 360, () -> new StickView(new StickModel(services), closed::incrementAndGet))) {
      Fx.until("told", () -> shown.find("#show").isVisible());
      assertThat(revisions.made)
          .containsExactly(Path.of("/media/clerk/KINGSTON"), Path.of("/media/clerk/KINGSTON"));
      Path mount = revisions.sticks.removeFirst().folder();
      revisions.sticks.addFirst(new Backups.Place(mount, 80_000_000_000L, true));
    }
    try (Shown shown =
        Shown.open(
            780, 360, () -> new StickView(new StickModel(services), closed::incrementAndGet))) {
      Label word = shown.find(Label.class, "#word");
      Fx.until("told", () -> word.getText().contains("KINGSTON”，现在找不到"));
      shown.pictures("stick-gone");
      assertThat(revisions.made).hasSize(2);
    }
  }

  @Test
  void aDamagedBackupIsNamedAndNotOffered() {
    revisions.damaged.add(revisions.backups.getFirst().place());
    try (Shown shown =
        Shown.open(
            1000,
            600,
            () ->
                new BackupsView(
                    new BackupsModel(revisions, Fakes.background(worker), () -> {}),
                    Optional.of(new BackupsView.Ways(() -> {}, closed::incrementAndGet))))) {
      ListView<?> list = list(shown, "#backups");
      Fx.until("told", () -> shown.find(Label.class, "#word").getText().startsWith("有 1 份备份已损坏"));
      shown.pictures("backups-damaged");
      assertThat(shown.find("#restore").isDisabled()).isTrue();
      Fx.run(() -> list.getSelectionModel().select(1));
      assertThat(shown.find("#restore").isDisabled()).isFalse();
    }
  }

  @Test
  void aBackupWithoutTextsSaysSo() {
    Backups.Backup one = revisions.backups.getFirst();
    revisions.backups.set(
        0, new Backups.Backup(one.place(), one.made(), Backups.Reason.CLOSED, List.of()));
    try (Shown shown =
        Shown.open(
            1000,
            600,
            () ->
                new BackupsView(
                    new BackupsModel(revisions, Fakes.background(worker), () -> {}),
                    Optional.empty()))) {
      list(shown, "#backups");
      Fx.until(
          "said beside it",
          () ->
              shown.scene().getRoot().lookupAll(".label").stream()
                  .anyMatch(
                      it -> it instanceof Label label && label.getText().startsWith("备份时还没有文本")));
    }
  }

  @Test
  void aBackupIsRestoredOnlyWhenTheClerkIsSure() {
    AtomicInteger told = new AtomicInteger();
    try (Shown shown =
        Shown.open(
            1000,
            600,
            () ->
                new BackupsView(
                    new BackupsModel(revisions, Fakes.background(worker), told::incrementAndGet),
                    Optional.of(new BackupsView.Ways(() -> {}, closed::incrementAndGet))))) {
      list(shown, "#backups");
      shown.pictures("backups");
      shown.click("#restore");
      Fx.picture(shown.scene(), "backups-sure");
      assertThat(revisions.restored).isEmpty();
      shown.click("#restore");
      Fx.until("restored", () -> told.get() == 1);
      assertThat(revisions.restored).containsExactly(revisions.backups.getFirst());
    }
  }
}
