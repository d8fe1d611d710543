package jibian.edit;

import module java.base;

import jibian.model.Address;
import jibian.model.Submission;

/// The states a text has gone through, one undo line for everything. Snapshots share what they have in common, so a
/// step costs no more than what it changed. For one thread.
public final class UndoHistory {
  private static final int DEEPEST = 1000;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /// What the last step made forgotten.
  private final Deque<Step> forgotten = new ArrayDeque<>();

  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private Submission now;
  private boolean telling;

  public UndoHistory(Submission start) {
    this.now = start;
  }

  public Submission now() {
    return now;
  }

  /// Makes a new state the present one and forgets what was undone. A state that equals the present one is no step.
  ///
  /// @param label what was done, for the clerk
  /// @param where the place it was done at, which undo leads back to
  /// @return whether there was anything to do
  /// @throws IllegalStateException if called from a listener
  public boolean push(String label, Address where, Submission after) {
    checkUnlocked();
    if (after.equals(now)) {
      return false;
    }
    Step step = new Step(label, where, now, after);
    done.push(step);
    forgotten.clear();
    forgotten.addAll(undone);
    undone.clear();
    while (done.size() > DEEPEST) {
      done.removeLast();
    }
    enter(Kind.DONE, step, after);
    return true;
  }

  /// Lets the last step end in another state. One that ends where it began is removed, and what it made forgotten can
  /// be redone again.
  ///
  /// @param step what [#nextUndo()] said after it was done
  /// @return the step as it is now; empty where it was removed, or was not the last one, which changes nothing
  /// @throws IllegalStateException if called from a listener
  public Optional<Step> amend(Step step, Submission after) {
    checkUnlocked();
    if (!isLast(step)) {
      return Optional.empty();
    }
    if (after.equals(now)) {
      return Optional.of(step);
    }
    Step amended = new Step(step.label(), step.where(), step.before(), after);
    done.pop();
    boolean none = after.equals(step.before());
    if (none) {
      undone.addAll(forgotten);
      forgotten.clear();
    } else {
      done.push(amended);
    }
    enter(Kind.AMENDED, amended, none ? step.before() : after);
    return none ? Optional.empty() : Optional.of(amended);
  }

  /// Whether a step is the one that undo would go back.
  @SuppressWarnings("ReferenceEquality") // Two steps may look alike.
  public boolean isLast(Step step) {
    return done.peek() == step;
  }

  /// Goes back one step.
  ///
  /// @return the step that was undone; empty at the beginning
  /// @throws IllegalStateException if called from a listener
  public Optional<Step> undo() {
    Optional<Step> step = moved(done, undone);
    step.ifPresent(back -> enter(Kind.UNDONE, back, back.before()));
    return step;
  }

  /// Does again what was undone last.
  ///
  /// @return the step that was done again; empty when nothing was undone
  /// @throws IllegalStateException if called from a listener
  public Optional<Step> redo() {
    Optional<Step> step = moved(undone, done);
    step.ifPresent(again -> enter(Kind.REDONE, again, again.after()));
    return step;
  }

  private Optional<Step> moved(Deque<Step> from, Deque<Step> to) {
    checkUnlocked();
    Optional<Step> step = Optional.ofNullable(from.poll());
    step.ifPresent(to::push);
    return step;
  }

  /// The step that [#undo()] would go back.
  public Optional<Step> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  public Optional<Step> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /// Tells of every change, in the order of registration. A listener must not change the history.
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  private void enter(Kind kind, Step step, Submission state) {
    Submission before = now;
    now = state;
    telling = true;
    try {
      Change change = new Change(kind, step, before, state);
      listeners.forEach(listener -> listener.accept(change));
    } finally {
      telling = false;
    }
  }

  private void checkUnlocked() {
    if (telling) {
      throw new IllegalStateException("a listener must not change the history");
    }
  }

  /// One step of the undo line.
  public record Step(String label, Address where, Submission before, Submission after) {}

  /// What happened to the history.
  ///
  /// @param before the state that was left
  /// @param after the state that was entered
  public record Change(Kind kind, Step step, Submission before, Submission after) {}

  /// How a state was entered.
  public enum Kind {
    DONE,
    /// The last step ends elsewhere now, or was removed.
    AMENDED,
    UNDONE,
    REDONE
  }
}
