package jibian.ui.session;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.edit.UndoHistory;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.ui.port.Steps;
import jibian.ui.port.Texts;

/// Sends every step of a text to the disk, what is being typed after a pause, and knows whether all of it is there.
final class StepSaver {
  private final Steps steps;
  private final long text;
  private final Optional<Submission> nothing;
  private final Background background;
  private final Executor later;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(new SaveState.Saved(null));
  private SaveState.Saved last = new SaveState.Saved(null);
  private BooleanSupplier drafting = () -> false;
  private boolean typed;
  private boolean pausing;
  private long saves;
  private long safe;

  /// @param later the window's thread, after the pause in which what is typed is gathered
  StepSaver(Steps steps, Texts.Opened opened, Background background, Executor later) {
    this.steps = steps;
    this.text = opened.entry().id();
    this.nothing = opened.before();
    this.background = background;
    this.later = later;
  }

  ReadOnlyObjectProperty<SaveState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// A key has changed what an editor holds.
  ///
  /// @param keep makes a step of what was typed; says whether an input method holds more of it
  void typing(BooleanSupplier keep) {
    drafting = keep;
    typed = true;
    show();
    if (!pausing) {
      pausing = true;
      later.execute(this::pauseOver);
    }
  }

  private void pauseOver() {
    pausing = false;
    gather();
  }

  /// What was typed so far becomes a step.
  void gather() {
    if (typed) {
      typed = false;
      if (drafting.getAsBoolean()) {
        typing(drafting);
      }
      show();
    }
  }

  /// What was typed is a step by now, or given up.
  void typed() {
    typed = false;
  }

  /// A text whose taking in was taken back lies in the recycle bin, where it stays as it was taken in.
  void save(UndoHistory.Change change) {
    if (nothing.filter(change.after()::equals).isPresent()) {
      return;
    }
    long number = ++saves;
    show();
    String label = label(change);
    CompletionStage<Instant> done =
        change.kind() == UndoHistory.Kind.AMENDED
            ? steps.amend(text, change.after(), label)
            : steps.save(text, change.after(), label);
    done.whenComplete((at, fault) -> background.window().execute(() -> saved(number, at, fault)));
  }

  /// What the history calls a step: taking one back is not the step itself.
  private static String label(UndoHistory.Change change) {
    String step = change.step().label();
    return change.kind() == UndoHistory.Kind.UNDONE
        ? Messages.text("command.undo.of", step)
        : change.kind() == UndoHistory.Kind.REDONE ? Messages.text("command.redo.of", step) : step;
  }

  private void saved(long number, Instant at, Throwable fault) {
    if (fault != null) {
      refused(String.valueOf(fault.getMessage()));
    } else if (number == saves) {
      safe = number;
      last = new SaveState.Saved(LocalTime.ofInstant(at, background.clock().getZone()));
      state.set(now());
    }
  }

  void refused(String message) {
    state.set(new SaveState.Failed(message));
  }

  /// What the disk refused stays said until everything is safe.
  void show() {
    if (!(state.get() instanceof SaveState.Failed)) {
      state.set(now());
    }
  }

  private SaveState now() {
    return typed ? new SaveState.Typing() : safe < saves ? new SaveState.Underway() : last;
  }
}
