package jibian.ui.session;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import jibian.edit.IdSource;
import jibian.edit.UndoHistory;
import jibian.form.BlankParts;
import jibian.form.Form;
import jibian.form.Forms;
import jibian.form.Variant;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.port.Steps;
import jibian.ui.port.Texts;

/// A text that is open: its history, where the clerk is in it, and whether it is saved. All its changes go through
/// here. For the window's thread.
public final class EditingSession {
  /// How long after a key what is typed goes on its way to the disk, in milliseconds. It is to be there two seconds
  /// after the key.
  public static final long PAUSE = 1_200;

  private final Texts.Entry entry;
  private final UndoHistory history;
  private final IdSource ids;
  private final CurrentForm form;
  private final Background background;
  private final StepSaver saving;
  private final ReadOnlyObjectWrapper<Submission> text = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Submission> settled = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Address> place;
  private final ReadOnlyObjectWrapper<Optional<UndoHistory.Step>> nextUndo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<UndoHistory.Step>> nextRedo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final CurrentStage stages;
  private final Notices notices = new Notices();
  private Runnable pending = () -> {};
  private Optional<UndoHistory.Step> draft = Optional.empty();
  private boolean halfway;

  /// @param later the window's thread, after the pause in which what is typed is gathered
  /// @throws UnusableException if the form of the text is not known
  public EditingSession(
      Steps steps, Texts.Opened opened, Forms forms, Background background, Executor later)
      throws UnusableException {
    this.entry = opened.entry();
    this.history = new UndoHistory(opened.before().orElse(opened.text()));
    history.push(Messages.text("edit.import", opened.entry().title()), Places.TEXT, opened.text());
    nextUndo.set(history.nextUndo());
    this.ids = new IdSource(opened.text(), opened.lastId());
    this.form = new CurrentForm(forms, opened.text());
    this.background = background;
    this.saving = new StepSaver(steps, opened, background, later);
    this.place = new ReadOnlyObjectWrapper<>(Places.first(opened.text()));
    text.set(opened.text());
    settled.set(opened.text());
    stages = new CurrentStage(this, background);
    history.listen(this::entered);
  }

  /// The present state, with what is being typed as far as it is on its way to the disk.
  public Submission text() {
    return text.get();
  }

  public ReadOnlyObjectProperty<Submission> textProperty() {
    return text.getReadOnlyProperty();
  }

  /// The last state in which nothing was being typed: half a word is no finding.
  public ReadOnlyObjectProperty<Submission> settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /// Which of the texts that are kept it is.
  public Texts.Entry entry() {
    return entry;
  }

  public Forms forms() {
    return form.forms();
  }

  /// The form of the text and the way it is printed.
  public FormChoice choice() {
    return new FormChoice(form(), variant());
  }

  /// The form of the text; from any thread.
  public Form form() {
    return form.get();
  }

  /// The variant of the form the text is printed in.
  public Variant variant() {
    return form().variantOf(text());
  }

  /// Which stage of the year the clerk is at.
  public CurrentStage stages() {
    return stages;
  }

  public LocalDate today() {
    return LocalDate.now(background.clock());
  }

  /// Makes new parts.
  public BlankParts blank() {
    return blank(variant());
  }

  /// Makes new rows of a table that is printed another way than the projects.
  public BlankParts blank(Variant variant) {
    return new BlankParts(form(), variant, ids::next);
  }

  /// Names for copies.
  public IdSource ids() {
    return ids;
  }

  /// Does something to the text.
  ///
  /// @param label what it is, for the undo line
  /// @param where the cell the clerk did it at
  /// @return whether it changed anything
  public boolean edit(String label, Address where, UnaryOperator<Submission> change) {
    endDraft();
    return history.push(label, where, change.apply(text()));
  }

  /// The same for what takes long: it is worked out in the background, and again where the text changed meanwhile.
  ///
  /// @param then runs when it is done, if it changed anything
  @SuppressWarnings("ReferenceEquality") // It is asked for the very state that was worked on.
  public void editLater(
      String label, Address where, UnaryOperator<Submission> change, Runnable then) {
    settle();
    Submission before = text();
    Job.of(() -> change.apply(before))
        .onSuccess(
            after -> {
              if (text() != before) {
                editLater(label, where, change, then);
              } else if (edit(label, where, _ -> after)) {
                then.run();
              }
            })
        .run(background);
  }

  /// A key has changed what an editor holds: it is saved in a moment, and the status says so until then.
  ///
  /// @param keep hands what was typed to [#draft]; says whether an input method holds more of it
  public void typing(BooleanSupplier keep) {
    saving.typing(keep);
  }

  /// The same; a piece that came at once, as by pasting, does not wait for more.
  public void typing(BooleanSupplier keep, boolean piece) {
    saving.typing(keep);
    if (piece) {
      background.window().execute(saving::gather);
    }
  }

  /// Saves what is being typed in a cell, which is not left yet: all that is typed there until [#keep] or [#withdraw]
  /// is one step.
  public void draft(String label, Address where, UnaryOperator<Submission> change) {
    Submission after = change.apply(text());
    halfway = true;
    if (draft.filter(history::isLast).isPresent()) {
      draft = history.amend(draft.get(), after);
    } else {
      draft = history.push(label, where, after) ? history.nextUndo() : Optional.empty();
    }
  }

  /// Ends the typing in a cell, as [#draft] began it or as a step of its own.
  public void keep(String label, Address where, UnaryOperator<Submission> change) {
    saving.typed();
    draft(label, where, change);
    endDraft();
  }

  /// Takes back what was typed in a cell, also from the disk, as if it had never been.
  public void withdraw() {
    saving.typed();
    draft.filter(history::isLast).ifPresent(step -> history.amend(step, step.before()));
    endDraft();
  }

  private void endDraft() {
    halfway = false;
    draft = Optional.empty();
    settled.set(text());
    saving.show();
  }

  /// Goes back one step, and to where it was done.
  public void undo() {
    settle();
    endDraft();
    history.undo().ifPresent(step -> go(step.where(), step.after()));
  }

  /// Does the last undone step again, and goes to where it was done.
  public void redo() {
    settle();
    endDraft();
    history.redo().ifPresent(step -> go(step.where(), step.before()));
  }

  public ReadOnlyObjectProperty<Optional<UndoHistory.Step>> nextUndoProperty() {
    return nextUndo.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<UndoHistory.Step>> nextRedoProperty() {
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
      notices.left();
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
    notices.tell(text);
  }

  /// Tells the clerk something about the place he is at; it goes when he leaves it.
  public void tellHere(String text) {
    notices.tellHere(text);
  }

  public ReadOnlyStringProperty noticeProperty() {
    return notices.lastProperty();
  }

  /// Whether what was done is safe.
  public ReadOnlyObjectProperty<SaveState> savingProperty() {
    return saving.stateProperty();
  }

  private void entered(UndoHistory.Change change) {
    tell("");
    nextUndo.set(history.nextUndo());
    nextRedo.set(history.nextRedo());
    saving.save(change);
    form.follow(change.after());
    text.set(change.after());
    if (!halfway) {
      settled.set(change.after());
    }
    place.set(Places.existing(change.before(), change.after(), place()));
  }

  /// The forms were read again: where that of the text is another now, all that shows the text is made again.
  public void renewForm() {
    if (form.follow(text())) {
      renew(text, text());
      if (!halfway) {
        renew(settled, text());
      }
    }
  }

  private static void renew(ReadOnlyObjectWrapper<Submission> state, Submission now) {
    state.set(now.withFields(now.fields().with("#form", "")));
    state.set(now);
  }

  /// The disk refuses what was done; it is kept in memory and tried again.
  ///
  /// @param message what is wrong and what to do
  public void refused(String message) {
    saving.refused(message);
  }
}
