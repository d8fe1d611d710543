package jibian.ui.window;

import module java.base;

import jibian.model.Submission;
import jibian.rollforward.OpenTasks;
import jibian.rollforward.Proposal;
import jibian.text.Messages;
import jibian.text.UnusableException;
import jibian.ui.panel.PanelContext;
import jibian.ui.port.Texts;
import jibian.ui.rollforward.RollForwardView;
import jibian.ui.session.EditingSession;
import jibian.ui.session.FormChoice;
import jibian.ui.start.StartActions;
import jibian.ui.start.StartModel;

/// The ways to a new year made of a text: of the one that is open, of one in the list, of a file that was accepted.
///
/// @param context of the window
/// @param window leads into the new text
/// @param open what shows the text that is open; empty on the start page
record NewYear(
    PanelContext context,
    StartModel starting,
    StartActions window,
    Supplier<Optional<WorkspaceView>> open) {

  /// Of the text that is open, else of the one to go on with.
  void begin() {
    Optional<EditingSession> session = open.get().map(view -> view.workspace().session());
    if (session.isPresent()) {
      ask(session.get().text(), session.get().choice());
    } else {
      starting
          .last()
          .ifPresentOrElse(
              starting::rollForward,
              () -> window.say(Messages.text("roll.title"), Messages.text("roll.nothing")));
    }
  }

  void of(Submission text) {
    try {
      ask(text, FormChoice.of(text, context.services().forms()));
    } catch (UnusableException e) {
      window.say(Messages.text("roll.title"), e.getMessage());
    }
  }

  private void ask(Submission text, FormChoice choice) {
    RollForwardView.open(context, text, choice, this::made);
  }

  private void made(Texts.Opened opened) {
    window.enter(opened);
    int tasks = OpenTasks.of(opened.text()).size();
    String said = Messages.text("roll.done", opened.text().year(), tasks);
    open.get().ifPresent(view -> view.workspace().session().tell(said));
  }

  /// Opens a text that was a file; last year's is there to begin a new year with.
  void offer(Texts.Opened opened) {
    window.enter(opened);
    OptionalInt year = Proposal.year(opened.text());
    if (year.isPresent() && year.getAsInt() < Integer.parseInt(starting.year())) {
      String said = Messages.text("roll.offer", year.getAsInt());
      open.get().ifPresent(view -> view.offer(said, Messages.text("command.roll"), this::begin));
    }
  }
}
