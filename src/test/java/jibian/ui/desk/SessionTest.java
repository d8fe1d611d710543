package jibian.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import jibian.edit.Cells;
import jibian.model.Address;
import jibian.model.Project;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.window.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An open text: saving, places, what is being typed.
class SessionTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private Session session;

  @BeforeEach
  void open() throws UnusableException {
    session = Desk.of(texts.add(Fakes.text("zunhua-2022")), Fakes.direct(texts)).session();
  }

  private Address name() {
    Project first = session.text().projects().getFirst();
    return new Address(first.id(), "name");
  }

  private void rename(String name) {
    session.edit("改名", name(), text -> Cells.set(text, name(), name));
  }

  @Test
  void everyStepIsSavedAtOnce() {
    rename("甲");
    assertThat(session.savingProperty().get()).isEqualTo(new Saving.Saved(LocalTime.of(12, 3)));
    assertThat(texts.saved(1)).isEqualTo(session.text());
    session.undo();
    assertThat(texts.saved(1)).isEqualTo(session.text());
  }

  @Test
  void theHistoryCallsAnUndoByWhatItIs() {
    rename("甲");
    session.undo();
    session.redo();
    assertThat(texts.labels()).containsExactly("改名", "撤销：改名", "重做：改名");
  }

  @Test
  void aFullDiskIsToldUntilAllIsSafe() {
    texts.refusals(told -> told.ifPresent(session::refused));
    texts.full(true);
    rename("甲");
    assertThat(session.savingProperty().get()).isEqualTo(new Saving.Failed("磁盘已满，请腾出空间"));
    rename("乙");
    assertThat(session.savingProperty().get()).isInstanceOf(Saving.Failed.class);
    texts.full(false);
    texts.retry();
    assertThat(session.savingProperty().get()).isInstanceOf(Saving.Saved.class);
  }

  @Test
  void whatIsTypedIsKeptBeforeTheClerkIsLedAway() {
    boolean[] kept = new boolean[1];
    session.pending(() -> kept[0] = true);
    session.go(Places.PROJECTS);
    assertThat(kept[0]).isTrue();
  }

  @Test
  void undoTakesBackWhatIsBeingTyped() {
    boolean[] typing = {true};
    session.pending(
        () -> {
          if (typing[0]) {
            typing[0] = false;
            rename("正在输入");
          }
        });
    session.undo();
    assertThat(Cells.text(session.text(), name())).isEqualTo("安保维稳及社会管理综合治理专项经费");
  }

  @Test
  void undoLeadsBack() {
    rename("甲");
    session.go(Places.TEXT);
    session.undo();
    assertThat(session.place()).isEqualTo(name());
  }
}
