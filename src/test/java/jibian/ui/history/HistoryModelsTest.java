package jibian.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import jibian.compare.Change;
import jibian.compare.ChangeLine;
import jibian.compare.Piece;
import jibian.edit.PartEdits;
import jibian.model.Indicator;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.backups.BackupsModel;
import jibian.ui.bin.BinModel;
import jibian.ui.panel.StatusMessage;
import jibian.ui.port.Backups;
import jibian.ui.port.Revisions;
import jibian.ui.session.EditingSession;
import jibian.ui.session.RelativeTime;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;

class HistoryModelsTest {
  private final FakeRevisions revisions = new FakeRevisions();
  private final EditingSession session = session();

  private EditingSession session() {
    Fakes.Memory texts = new Fakes.Memory();
    try {
      return Workspace.of(texts.add(revisions.text), Fakes.direct(texts)).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private HistoryModel history() {
    HistoryModel model = new HistoryModel(session, revisions.project, revisions, Fakes.DIRECT);
    model.refresh();
    return model;
  }

  private BinModel bin(Optional<EditingSession> open) {
    BinModel model = new BinModel(open, revisions, Fakes.DIRECT);
    model.refresh();
    return model;
  }

  private Project project() {
    return (Project) PartLookup.find(session.text(), revisions.project).orElseThrow();
  }

  @Test
  void theLatestStepIsShownFirst() {
    HistoryModel model = history();
    assertThat(model.chosenProperty().get().label()).isEqualTo("修改“预算数”");
    assertThat(model.changes())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.where()).isEqualTo("预算数");
              assertThat(line.remark()).isEqualTo("修改 +3.00（+5.5%）");
              assertThat(line.pieces())
                  .containsExactly(
                      new Piece(Piece.Kind.DELETED, "55.00"),
                      new Piece(Piece.Kind.INSERTED, "58.00"));
            });
  }

  @Test
  void aStepInTheTableNamesRowAndColumn() {
    HistoryModel model = history();
    model.chosenProperty().set(revisions.states.get(2));
    assertThat(model.changes())
        .extracting(ChangeLine::where)
        .containsExactlyInAnyOrder("稿件自采自编率 / 指标值", "稿件自采自编率 / 指标值确定依据");
  }

  @Test
  void aRowThatWentIsShownWithWhatItHeld() {
    HistoryModel model = history();
    model.chosenProperty().set(revisions.states.get(1));
    assertThat(model.changes())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.change()).isEqualTo(Change.REMOVED);
              assertThat(line.pieces())
                  .singleElement()
                  .satisfies(piece -> assertThat(piece.text()).contains("可持续影响指标"));
            });
  }

  @Test
  void comparedWithNowAllStepsSinceAreShown() {
    HistoryModel model = history();
    model.chosenProperty().set(revisions.states.getLast());
    assertThat(model.changes()).isEmpty();
    assertThat(model.first()).isTrue();
    model.toNowProperty().set(true);
    assertThat(model.changes()).hasSize(5);
  }

  @Test
  void aRestoredStateIsAStepThatCanBeUndone() {
    HistoryModel model = history();
    Project before = project();
    model.chosenProperty().set(revisions.states.getLast());
    model.restore();
    assertThat(project()).isEqualTo(revisions.states.getLast().content());
    assertThat(session.nextUndoProperty().get().orElseThrow().label()).startsWith("恢复到");
    session.undo();
    assertThat(project()).isEqualTo(before);
  }

  @Test
  void whatIsAlreadySoNeedsNoRestoring() {
    assertThat(history().restorable()).isFalse();
  }

  @Test
  void aProjectThatMovedKeepsTheNumberOfItsPlace() {
    session.edit("移动", session.place(), text -> PartEdits.shift(text, revisions.project, 1));
    HistoryModel model = history();
    model.chosenProperty().set(revisions.states.getLast());
    model.restore();
    assertThat(project().number()).hasValue(2);
  }

  @Test
  void aRowComesBackToItsOldPlace() {
    BinModel model = bin(Optional.of(session));
    Revisions.Discarded row = revisions.bin.getFirst();
    model.restore(row);
    List<Indicator> rows = project().indicators();
    assertThat(rows.get(4)).isEqualTo(row.content().orElseThrow());
    assertThat(model.binProperty().get().orElseThrow()).doesNotContain(row);
    assertThat(model.status().wordProperty().get().tone()).isEqualTo("good");
    session.undo();
    assertThat(project().indicators()).hasSize(rows.size() - 1);
  }

  @Test
  void aRowWhoseProjectIsGoneStaysInTheBin() {
    session.edit("删除", session.place(), text -> PartEdits.remove(text, List.of(revisions.project)));
    BinModel model = bin(Optional.of(session));
    model.restore(revisions.bin.getFirst());
    assertThat(model.status().wordProperty().get().text()).contains("请先恢复项目");
    assertThat(model.binProperty().get().orElseThrow()).hasSize(2);
  }

  @Test
  void whatBelongsToNoOpenTextIsPutBackOnDisk() {
    BinModel model = bin(Optional.empty());
    model.restore(revisions.bin.get(0));
    model.restore(revisions.bin.get(1));
    assertThat(revisions.back).isEqualTo(revisions.bin);
    assertThat(model.binProperty().get().orElseThrow()).isEmpty();
  }

  @Test
  void theDaysThatAreLeftAreCounted() {
    BinModel model = bin(Optional.empty());
    assertThat(model.left(revisions.bin.get(0))).as("of today").isEqualTo("还剩 30 天");
    assertThat(model.left(revisions.bin.get(1))).isEqualTo("还剩 18 天");
  }

  @Test
  void backupsAreLookedForAndRestored() {
    AtomicInteger told = new AtomicInteger();
    BackupsModel model = new BackupsModel(revisions, Fakes.DIRECT, told::incrementAndGet);
    model.refresh();
    assertThat(model.listProperty().get().orElseThrow()).hasSize(9);
    model.look(Path.of("/stick"));
    assertThat(model.listProperty().get().orElseThrow()).hasSize(1);
    model.restore(revisions.backups.getFirst());
    assertThat(revisions.restored).containsExactly(revisions.backups.getFirst());
    assertThat(told).hasValue(1);
  }

  @Test
  void aBackupThatTurnsOutToBeDamagedWhenRestoredIsNamedAsSuch() {
    BackupsModel model = new BackupsModel(revisions, Fakes.DIRECT, () -> {});
    model.refresh();
    Backups.Backup third = revisions.backups.get(2);
    assertThat(model.isDamaged(third)).isFalse();
    revisions.damaged.add(third.place());
    revisions.fault = "";
    model.refresh();
    assertThat(revisions.backups.stream().filter(model::isDamaged)).containsExactly(third);
  }

  @Test
  void backupsOfOneMinuteAreToldApart() {
    BackupsModel model = new BackupsModel(revisions, Fakes.DIRECT, () -> {});
    Instant at = FakeRevisions.now();
    assertThat(
            List.of(at, at.minusSeconds(1)).stream()
                .map(
                    made ->
                        model.time(
                            new Backups.Backup(
                                Path.of("b"), made, Backups.Reason.ASKED, List.of()))))
        .containsExactly("今天 12:03:00", "今天 12:02:59");
  }

  @Test
  void whatCannotBeReadIsTold() {
    revisions.fault = "备份已损坏";
    BackupsModel model = new BackupsModel(revisions, Fakes.DIRECT, () -> {});
    model.restore(revisions.backups.getFirst());
    assertThat(model.status().wordProperty().get()).isEqualTo(StatusMessage.bad("备份已损坏"));
    assertThat(model.status().busyProperty().get()).isFalse();
    assertThat(history().status().wordProperty().get().text()).isEqualTo("备份已损坏");
  }

  @Test
  void datesAreShorterTheNearerTheyAre() {
    assertThat(RelativeTime.time(FakeRevisions.now().minus(Duration.ofHours(1)), Fakes.CLOCK))
        .startsWith("今天");
    assertThat(RelativeTime.time(FakeRevisions.now().minus(Duration.ofDays(1)), Fakes.CLOCK))
        .startsWith("昨天");
    assertThat(RelativeTime.day(FakeRevisions.now().minus(Duration.ofDays(5)), Fakes.CLOCK))
        .isEqualTo("11 月 15 日");
    assertThat(RelativeTime.time(FakeRevisions.now().minus(Duration.ofDays(365)), Fakes.CLOCK))
        .isEqualTo("2025 年 11 月 20 日 12:03");
  }
}
