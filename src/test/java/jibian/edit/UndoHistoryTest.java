package jibian.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import jibian.model.Address;
import jibian.model.Project;
import jibian.model.Submission;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {
  private final Submission start = Texts.read("chengde-2023");
  private final Project project = start.projects().getFirst();
  private final Address name = new Address(project.id(), "name");

  private static Submission named(Submission text, Address name, String value) {
    return CellEdits.set(text, name, value);
  }

  @Test
  void undoLeadsBackWithLabelAndPlace() {
    UndoHistory history = new UndoHistory(start);
    history.push("改名称", name, named(start, name, "甲"));
    assertThat(history.nextUndo()).map(UndoHistory.Step::label).contains("改名称");
    assertThat(history.undo()).map(UndoHistory.Step::where).contains(name);
    assertThat(history.now()).isSameAs(start);
    assertThat(history.undo()).isEmpty();
    history.redo();
    assertThat(CellEdits.text(history.now(), name)).isEqualTo("甲");
  }

  @Test
  void aNewStepForgetsWhatWasUndone() {
    UndoHistory history = new UndoHistory(start);
    history.push("一", name, named(start, name, "甲"));
    history.undo();
    history.push("二", name, named(start, name, "乙"));
    assertThat(history.redo()).isEmpty();
    assertThat(history.nextRedo()).isEmpty();
  }

  @Test
  void nothingDoneIsNoStep() {
    UndoHistory history = new UndoHistory(start);
    assertThat(history.push("无", name, named(start, name, project.name()))).isFalse();
    assertThat(history.nextUndo()).isEmpty();
  }

  @Test
  void aListenerMustNotPush() {
    UndoHistory history = new UndoHistory(start);
    history.listen(
        change -> {
          if (change.kind() == UndoHistory.Kind.DONE) {
            history.push("又", name, start);
          }
        });
    assertThatIllegalStateException()
        .isThrownBy(() -> history.push("一", name, named(start, name, "甲")));
    assertThat(history.undo()).as("the lock is open again").isPresent();
  }

  @Test
  void listenersHearBothDirections() {
    UndoHistory history = new UndoHistory(start);
    List<UndoHistory.Kind> heard = new ArrayList<>();
    history.listen(change -> heard.add(change.kind()));
    history.push("一", name, named(start, name, "甲"));
    history.undo();
    history.redo();
    assertThat(heard)
        .containsExactly(UndoHistory.Kind.DONE, UndoHistory.Kind.UNDONE, UndoHistory.Kind.REDONE);
  }

  @Test
  void aStepThatGoesOnIsOne() {
    UndoHistory history = new UndoHistory(start);
    history.push("改名称", name, named(start, name, "甲"));
    UndoHistory.Step step = history.nextUndo().orElseThrow();
    step = history.amend(step, named(start, name, "甲乙")).orElseThrow();
    history.amend(step, named(start, name, "甲乙丙"));
    assertThat(CellEdits.text(history.now(), name)).isEqualTo("甲乙丙");
    history.undo();
    assertThat(history.now()).isSameAs(start);
    assertThat(history.nextUndo()).isEmpty();
    history.redo();
    assertThat(CellEdits.text(history.now(), name)).isEqualTo("甲乙丙");
  }

  @Test
  void aStepThatEndsWhereItBeganIsNone() {
    UndoHistory history = new UndoHistory(start);
    history.push("一", name, named(start, name, "甲"));
    history.undo();
    history.push("二", name, named(start, name, "乙"));
    assertThat(history.amend(history.nextUndo().orElseThrow(), start)).isEmpty();
    assertThat(history.nextUndo()).isEmpty();
    assertThat(history.nextRedo()).map(UndoHistory.Step::label).as("not forgotten").contains("一");
  }

  @Test
  void onlyTheLastStepGoesOn() {
    UndoHistory history = new UndoHistory(start);
    history.push("一", name, named(start, name, "甲"));
    UndoHistory.Step first = history.nextUndo().orElseThrow();
    history.push("二", name, named(start, name, "乙"));
    assertThat(history.amend(first, named(start, name, "丙"))).isEmpty();
    assertThat(CellEdits.text(history.now(), name)).isEqualTo("乙");
  }

  @Property(tries = 50)
  void everyStepIsUndone(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 4) Integer> edits) {
    UndoHistory history = new UndoHistory(start);
    List<Submission> states = new ArrayList<>(List.of(start));
    for (int edit : edits) {
      if (history.push("步", name, named(history.now(), name, "名" + edit))) {
        states.add(history.now());
      }
    }
    for (int step = states.size() - 2; step >= 0; step--) {
      history.undo();
      assertThat(history.now()).isSameAs(states.get(step));
    }
    for (int step = 1; step < states.size(); step++) {
      history.redo();
      assertThat(history.now()).isSameAs(states.get(step));
    }
  }
}
