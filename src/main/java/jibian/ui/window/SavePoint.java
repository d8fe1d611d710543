package jibian.ui.window;

import java.io.IOException;
import javafx.util.Subscription;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.session.SaveState;

/// Ctrl+S: everything is saved anyway; it is said, and a backup is made to come back to.
final class SavePoint {
  private final EditingSession session;
  private final Services services;
  private Subscription waiting = Subscription.EMPTY;

  SavePoint(EditingSession session, Services services) {
    this.session = session;
    this.services = services;
  }

  /// Keeps what is being typed and makes a backup as soon as all is on the disk. What the disk refuses is told by the
  /// status.
  void save() {
    session.settle();
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    if (session.savingProperty().get() instanceof SaveState.Saved) {
      backUp();
    } else {
      waiting = session.savingProperty().subscribe(this::saved);
    }
  }

  private void saved(SaveState now) {
    if (now instanceof SaveState.Saved) {
      waiting.unsubscribe();
      backUp();
    }
  }

  private void backUp() {
    Job.of(
            () -> {
              services.backups().keep();
              return "";
            })
        .onSuccess(_ -> session.tell(Messages.text("save.done")))
        .onError(IOException.class, e -> session.tell(Messages.text("save.unkept", e.getMessage())))
        .run(services.background());
  }
}
