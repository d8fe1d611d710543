package jibian.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An open text: saving, places, what is being typed.
class EditingSessionTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Queue<Runnable> pauses = new ArrayDeque<>();
  private Workspace workspace;
  private EditingSession session;
  private String held = "";

  @BeforeEach
  void open() throws UnusableException {
    Services services = Fakes.direct(texts);
    workspace =
        Workspace.of(
            texts.add(Fakes.text("zunhua-2022")), services, services.background(), pauses::add);
    session = workspace.session();
  }

  /// An editor holds a name after another key.
  private void type(String name) {
    held = name;
    session.typing(
        () -> {
          session.draft("改名", name(), text -> CellEdits.set(text, name(), held));
          return false;
        });
  }

  private void leave() {
    session.keep("改名", name(), text -> CellEdits.set(text, name(), held));
  }

  private void pauseIsOver() {
    pauses.remove().run();
  }

  private String savedName() {
    return CellEdits.text(texts.saved(1), name());
  }

  private Address name() {
    Project first = session.text().projects().getFirst();
    return new Address(first.id(), "name");
  }

  private void rename(String name) {
    session.edit("改名", name(), text -> CellEdits.set(text, name(), name));
  }

  /// It then lies in the recycle bin, from which it comes back whole.
  @Test
  void takingBackWhatWasTakenInLeavesTheDiskAsItIs() throws UnusableException {
    Submission read = Fakes.text("tangshan-2022");
    Submission nothing = read.withProjects(List.of());
    Texts.Opened opened = texts.add(read).from(nothing);
    session = Workspace.of(opened, Fakes.direct(texts)).session();
    long id = opened.entry().id();
    session.undo();
    assertThat(session.text()).isEqualTo(nothing);
    assertThat(texts.saved(id)).isEqualTo(read);
    session.redo();
    assertThat(texts.saved(id)).isEqualTo(read);
    session.undo();
    session.edit("年度", Address.ofText("year"), now -> now.with("unit.code", "1"));
    assertThat(texts.saved(id)).as("what is done after that is kept").isEqualTo(session.text());
  }

  /// That heading holds no text of its own.
  @Test
  void theHeadingOfThePartOfTheProjectsLeadsFromItsPageToTheirTable() throws UnusableException {
    Submission text = Fakes.text("chengde-2023");
    session = Workspace.of(texts.add(text), Fakes.direct(texts)).session();
    Section mark = text.narrative().stream().filter(Section::marksPart).findFirst().orElseThrow();
    Section other = text.narrative().getFirst();
    assertThat(session.stages().pointed(new Address(mark.id(), "part"))).isEqualTo(Places.PROJECTS);
    assertThat(session.stages().pointed(new Address(other.id(), "heading")))
        .isEqualTo(new Address(other.id(), "heading"));
  }

  @Test
  void everyStepIsSavedAtOnce() {
    rename("甲");
    assertThat(session.savingProperty().get()).isEqualTo(new SaveState.Saved(LocalTime.of(12, 3)));
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
    assertThat(session.savingProperty().get()).isEqualTo(new SaveState.Failed("磁盘已满，请腾出空间"));
    rename("乙");
    assertThat(session.savingProperty().get()).isInstanceOf(SaveState.Failed.class);
    texts.full(false);
    texts.retry();
    assertThat(session.savingProperty().get()).isInstanceOf(SaveState.Saved.class);
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
    assertThat(CellEdits.text(session.text(), name())).isEqualTo("安保维稳及社会管理综合治理专项经费");
  }

  @Test
  void undoLeadsBack() {
    rename("甲");
    session.go(Places.TEXT);
    session.undo();
    assertThat(session.place()).isEqualTo(name());
  }

  @Test
  void whatIsTypedIsSavedAfterAPause() {
    type("甲");
    assertThat(session.savingProperty().get()).isEqualTo(new SaveState.Typing());
    type("甲乙");
    assertThat(pauses).as("counted from the first key").hasSize(1);
    pauseIsOver();
    assertThat(savedName()).isEqualTo("甲乙");
    assertThat(session.savingProperty().get()).isEqualTo(new SaveState.Saved(LocalTime.of(12, 3)));
    type("甲乙丙");
    assertThat(session.savingProperty().get()).isEqualTo(new SaveState.Typing());
    assertThat(pauses).hasSize(1);
  }

  @Test
  void allTypingInACellIsOneStep() {
    String before = savedName();
    for (String name : List.of("甲", "甲乙", "甲乙丙")) {
      type(name);
      pauseIsOver();
    }
    held = "甲乙丙丁";
    leave();
    assertThat(texts.labels()).containsExactly("改名");
    assertThat(savedName()).isEqualTo("甲乙丙丁");
    session.undo();
    assertThat(savedName()).isEqualTo(before);
    assertThat(session.nextUndoProperty().get()).isEmpty();
  }

  @Test
  void theNextVisitIsAStepOfItsOwn() {
    type("甲");
    pauseIsOver();
    leave();
    type("甲乙");
    pauseIsOver();
    leave();
    session.undo();
    assertThat(savedName()).isEqualTo("甲");
  }

  @Test
  void whatIsTakenBackIsNoStepAndNotOnTheDisk() {
    String before = savedName();
    type("甲");
    pauseIsOver();
    type("甲乙");
    session.withdraw();
    assertThat(savedName()).isEqualTo(before);
    assertThat(session.nextUndoProperty().get()).isEmpty();
    assertThat(session.savingProperty().get()).isInstanceOf(SaveState.Saved.class);
    pauseIsOver();
    assertThat(savedName()).isEqualTo(before);
  }

  @Test
  void typedBackIsNoStep() {
    String before = savedName();
    type("甲");
    pauseIsOver();
    type(before);
    pauseIsOver();
    leave();
    assertThat(session.nextUndoProperty().get()).isEmpty();
    assertThat(savedName()).isEqualTo(before);
  }

  @Test
  void halfAWordIsNoFinding() {
    Submission start = session.text();
    type("");
    pauseIsOver();
    assertThat(session.settledProperty().get()).isSameAs(start);
    assertThat(workspace.findings().current()).isFalse();
    assertThat(workspace.findings().checkingProperty().get()).isFalse();
    leave();
    assertThat(session.settledProperty().get()).isSameAs(session.text());
    assertThat(workspace.findings().current()).isTrue();
  }

  @Test
  void anotherStepInBetweenIsNotSwallowed() {
    type("甲");
    pauseIsOver();
    session.edit("改年度", Address.ofText("year"), text -> text.with("year", "2031"));
    held = "甲乙";
    leave();
    session.undo();
    assertThat(session.text().year()).isEqualTo("2031");
    assertThat(savedName()).isEqualTo("甲");
  }

  @Test
  void whatAnInputMethodHoldsKeepsTheStatusAtTyping() {
    held = "甲";
    boolean[] composing = {true};
    session.typing(
        () -> {
          session.draft("改名", name(), text -> CellEdits.set(text, name(), held));
          return composing[0];
        });
    pauseIsOver();
    assertThat(savedName()).isEqualTo("甲");
    assertThat(session.savingProperty().get()).isEqualTo(new SaveState.Typing());
    composing[0] = false;
    pauseIsOver();
    assertThat(session.savingProperty().get()).isInstanceOf(SaveState.Saved.class);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aFullDiskIsToldWhileTyping() {
    texts.refusals(told -> told.ifPresent(session::refused));
    texts.full(true);
    type("甲");
    pauseIsOver();
    type("甲乙");
    assertThat(session.savingProperty().get()).isInstanceOf(SaveState.Failed.class);
  }
}
