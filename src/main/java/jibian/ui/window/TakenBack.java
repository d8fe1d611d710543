package jibian.ui.window;

import module java.base;

import jibian.model.Submission;
import jibian.task.Job;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.EditingSession;

/// A text whose taking in was taken back holds nothing. It lies in the recycle bin, and no list shows it, until the
/// step is done again or something else is done in the text.
final class TakenBack {
  private final EditingSession session;
  private final Services services;
  private final Runnable changed;
  private final Consumer<Boolean> taken;
  private volatile boolean wanted = true;

  /// @param changed told when the text has left the lists or come back to them
  /// @param taken told at once whether the text is there
  TakenBack(EditingSession session, Services services, Runnable changed, Consumer<Boolean> taken) {
    this.session = session;
    this.services = services;
    this.changed = changed;
    this.taken = taken;
  }

  /// @param nothing what the text was before it was taken in; empty where that is no step
  void watch(Optional<Submission> nothing) {
    nothing.ifPresent(before -> session.textProperty().subscribe(now -> at(!now.equals(before))));
  }

  private void at(boolean now) {
    if (now != wanted) {
      wanted = now;
      taken.accept(now);
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
