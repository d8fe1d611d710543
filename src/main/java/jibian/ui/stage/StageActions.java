package jibian.ui.stage;

import module java.base;

import jibian.form.StageForm;
import jibian.model.PartLookup;
import jibian.model.Submission;
import jibian.stage.Stages;
import jibian.text.Messages;
import jibian.ui.overlay.MessageBox;
import jibian.ui.overlay.Overlay;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;

/// Begins, changes and removes the stages of the open text.
///
/// @param focus puts the keyboard where the clerk is
public record StageActions(EditingSession session, Overlay overlay, Runnable focus) {
  /// The stages of a kind that a text could begin.
  public static List<StageForm> open(
      EditingSession session, Submission text, Predicate<StageForm> kind) {
    return session.form().stages().stream()
        .filter(kind)
        .filter(stage -> Stages.begun(text, stage).isEmpty())
        .toList();
  }

  /// Begins a stage of a kind; asks which where there are several.
  public void begin(Predicate<StageForm> kind) {
    session.settle();
    List<StageForm> open = open(session, session.text(), kind);
    if (open.size() == 1) {
      begin(open.getFirst());
    } else if (!open.isEmpty()) {
      List<MessageBox.Answer> answers = new ArrayList<>();
      open.forEach(stage -> answers.add(new MessageBox.Answer(stage.name(), () -> begin(stage))));
      answers.add(MessageBox.Answer.close(Messages.text("reason.cancel")));
      MessageBox.show(
          overlay,
          Messages.text("stage.begin.title"),
          Messages.text("stage.begin.which"),
          answers.toArray(MessageBox.Answer[]::new));
    }
  }

  private void begin(StageForm stage) {
    session.editLater(
        Messages.text("edit.stage.begin", stage.name()),
        session.place(),
        text -> Stages.begin(text, stage, session.today()),
        () -> begun(stage));
  }

  private void begun(StageForm stage) {
    if (session.stages().here().contains(stage)
        && PartLookup.project(session.text(), session.place().owner()).isPresent()) {
      session.stages().choose(Optional.of(stage));
    } else {
      session.go(Places.stage(stage));
    }
    session.tell(Messages.text("stage.begun", stage.name()));
    focus.run();
  }

  /// Removes the stage the clerk is at, with all that was written in it.
  public void remove() {
    session.stages().stage().ifPresent(this::remove);
  }

  private void remove(StageForm stage) {
    session.editLater(
        Messages.text("edit.stage.remove", stage.name()),
        session.place(),
        text -> Stages.dropped(text, stage),
        () -> {
          session.tell(Messages.text("stage.removed", stage.name()));
          focus.run();
        });
  }

  /// Goes to the next stage, or the one before; from the last to the goals.
  ///
  /// @param step 1 or -1
  public void step(int step) {
    List<Optional<StageForm>> all = new ArrayList<>(List.of(Optional.empty()));
    session.stages().here().forEach(stage -> all.add(Optional.of(stage)));
    int next = Math.floorMod(all.indexOf(session.stages().stage()) + step, all.size());
    session.stages().choose(all.get(next));
    focus.run();
  }
}
