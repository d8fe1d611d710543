package jibian.ui.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import jibian.edit.History;
import jibian.edit.Ids;
import jibian.form.Blank;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.Texts;

/// A text that is open: its history, where the clerk is in it, and whether it is saved. All its changes go through
/// here. For the window's thread.
public final class Session {
  private final Texts texts;
  private final Texts.Entry entry;
  private final History history;
  private final Ids ids;
  private final Forms forms;
  private final Executor window;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Submission> text = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Address> place;
  private final ReadOnlyObjectWrapper<Saving> saving =
      new ReadOnlyObjectWrapper<>(new Saving.Saved(null));
  private final ReadOnlyObjectWrapper<Optional<History.Step>> nextUndo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<History.Step>> nextRedo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private volatile Form form;
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private Runnable pending = () -> {};
  private long saves;

  /// @param window runs what has to happen on the window's thread
  /// @throws UnusableException if the form of the text is not known
  public Session(Texts texts, Texts.Opened opened, Forms forms, Executor window, Clock clock)
      throws UnusableException {
    this.texts = texts;
    this.entry = opened.entry();
    this.history = new History(opened.text());
    this.ids = new Ids(opened.text(), opened.lastId());
    this.forms = forms;
    this.form = forms.form(opened.text().form());
    this.window = window;
    this.clock = clock;
    this.place = new ReadOnlyObjectWrapper<>(Places.first(opened.text()));
    text.set(opened.text());
    history.listen(this::entered);
  }

  /// The present state.
  public Submission text() {
    return text.get();
  }

  public ReadOnlyObjectProperty<Submission> textProperty() {
    return text.getReadOnlyProperty();
  }

  /// Which of the texts that are kept it is.
  public Texts.Entry entry() {
    return entry;
  }

  /// The forms a text can have.
  public Forms forms() {
    return forms;
  }

  /// The form of the text and the way it is printed.
  public FormChoice choice() {
    return new FormChoice(form, variant());
  }

  /// The form of the text; from any thread.
  public Form form() {
    return form;
  }

  /// The variant of the form the text is printed in.
  public Variant variant() {
    return text().variant().flatMap(form::variant).orElse(form.variants().getFirst());
  }

  /// The day.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// Makes new parts.
  public Blank blank() {
    return new Blank(form, variant(), ids::next);
  }

  /// Names for copies.
  public Ids ids() {
    return ids;
  }

  /// Does something to the text.
  ///
  /// @param label what it is, for the undo line
  /// @param where the cell the clerk did it at
  /// @return whether it changed anything
  public boolean edit(String label, Address where, UnaryOperator<Submission> change) {
    return history.push(label, where, change.apply(text()));
  }

  /// Goes back one step, and to where it was done.
  public void undo() {
    settle();
    history.undo().ifPresent(step -> go(step.where(), step.after()));
  }

  /// Does the last undone step again, and goes to where it was done.
  public void redo() {
    settle();
    history.redo().ifPresent(step -> go(step.where(), step.before()));
  }

  /// The step undo would take back.
  public ReadOnlyObjectProperty<Optional<History.Step>> nextUndoProperty() {
    return nextUndo.getReadOnlyProperty();
  }

  /// The step redo would do again.
  public ReadOnlyObjectProperty<Optional<History.Step>> nextRedoProperty() {
    return nextRedo.getReadOnlyProperty();
  }

  /// Where the clerk is: a cell, a part, or the text itself.
  public Address place() {
    return place.get();
  }

  public ReadOnlyObjectProperty<Address> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// Leads the clerk somewhere; what is being typed elsewhere is kept first.
  public void go(Address where) {
    go(where, text());
  }

  /// @param before a state that has the place, in case the present one has not
  private void go(Address where, Submission before) {
    if (!where.equals(place())) {
      settle();
      place.set(Places.existing(before, text(), where));
    }
  }

  /// Says how to keep what is being typed right now; whoever opens an editor does.
  public void pending(Runnable commit) {
    pending = commit;
  }

  /// Keeps what is being typed right now.
  public void settle() {
    Runnable commit = pending;
    pending = () -> {};
    commit.run();
    pending = commit;
  }

  /// Tells the clerk something that needs no answer; empty takes it back.
  public void tell(String text) {
    notice.set(text);
  }

  /// What the clerk was told last.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Whether what was done is safe.
  public ReadOnlyObjectProperty<Saving> savingProperty() {
    return saving.getReadOnlyProperty();
  }

  private void entered(History.Change change) {
    notice.set("");
    nextUndo.set(history.nextUndo());
    nextRedo.set(history.nextRedo());
    save(change);
    reform(change.after());
    text.set(change.after());
    place.set(Places.existing(change.before(), change.after(), place()));
  }

  private void reform(Submission state) {
    try {
      form = forms.form(state.form());
    } catch (UnusableException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The disk refuses what was done; it is kept in memory and tried again.
  ///
  /// @param message what is wrong and what to do
  public void refused(String message) {
    saving.set(new Saving.Failed(message));
  }

  private void save(History.Change change) {
    long number = ++saves;
    if (!(saving.get() instanceof Saving.Failed)) {
      saving.set(new Saving.Underway());
    }
    texts
        .save(entry.id(), change.after(), label(change))
        .whenComplete((at, fault) -> window.execute(() -> saved(number, at, fault)));
  }

  /// What the history calls a step: taking one back is not the step itself.
  private static String label(History.Change change) {
    String step = change.step().label();
    return change.kind() == History.Kind.UNDONE
        ? Messages.text("command.undo.of", step)
        : change.kind() == History.Kind.REDONE ? Messages.text("command.redo.of", step) : step;
  }

  private void saved(long number, Instant at, Throwable fault) {
    if (fault != null) {
      refused(String.valueOf(fault.getMessage()));
    } else if (number == saves) {
      saving.set(new Saving.Saved(LocalTime.ofInstant(at, clock.getZone())));
    }
  }
}
