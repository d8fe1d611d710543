package jibian.ui.window;

import module java.base;

import jibian.model.Submission;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.EditingSession;

/// A text whose taking in was taken back holds nothing. It lies in the recycle bin, and no list shows it, until the
/// step is done again or something else is done in the text.
final class TakenBack {
  private final EditingSession session;
  private final Services services;
  private final Runnable changed;
  private volatile boolean wanted = true;

  /// @param changed told when the text has left the lists or come back to them
  TakenBack(EditingSession session, Services services, Runnable changed) {
    this.session = session;
    this.services = services;
    this.changed = changed;
  }

  /// @param nothing what the text was before it was taken in; empty where that is no step
  void watch(Optional<Submission> nothing) {
    nothing.ifPresent(before -> session.textProperty().subscribe(now -> at(!now.equals(before))));
  }

  private void at(boolean now) {
    if (now != wanted) {
      wanted = now;
      if (!now) {
        session.tell(Messages.text("import.undone"));
      }
      Job.doing(this::move)
          .onSuccess(_ -> changed.run())
          .onError(IOException.class, e -> session.tell(e.getMessage()))
          .run(services.background());
    }
  }

  /// Whichever of several jobs comes last leaves the text where it belongs by then.
  private synchronized void move() throws IOException {
    Texts texts = services.texts();
    if (wanted) {
      texts.undelete(session.entry().id());
    } else {
      texts.delete(session.entry().id());
    }
  }
}
