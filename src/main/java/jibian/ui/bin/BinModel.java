package jibian.ui.bin;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.Messages;
import jibian.ui.panel.BackgroundStatus;
import jibian.ui.panel.StatusMessage;
import jibian.ui.port.Restore;
import jibian.ui.port.Revisions;
import jibian.ui.session.EditingSession;
import jibian.ui.session.RelativeTime;

/// The recycle bin.
public final class BinModel {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Optional<EditingSession> session;
  private final Revisions past;
  private final Background background;
  private final ReadOnlyObjectWrapper<Optional<List<Revisions.Discarded>>> bin =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BackgroundStatus status;

  /// @param session the text that is open, if any: parts come back into it as a step that can be undone
  public BinModel(Optional<EditingSession> session, Revisions past, Background background) {
    this.session = session;
    this.past = past;
    this.background = background;
    this.status = new BackgroundStatus(background);
  }

  /// Looks into the bin.
  public void refresh() {
    session.ifPresent(EditingSession::settle);
    status.work(past::bin, found -> bin.set(Optional.of(List.copyOf(found))));
  }

  /// What is in it, the latest first; empty while it is read.
  public ReadOnlyObjectProperty<Optional<List<Revisions.Discarded>>> binProperty() {
    return bin.getReadOnlyProperty();
  }

  /// What is done in the background, and how it stands.
  public BackgroundStatus status() {
    return status;
  }

  /// When something was deleted.
  public String time(Revisions.Discarded discarded) {
    return RelativeTime.time(discarded.deleted(), background.clock());
  }

  /// Where something was.
  public String path(Revisions.Discarded discarded) {
    List<String> path = discarded.path();
    return discarded.content().isEmpty()
        ? Messages.text("bin.whole")
        : String.join(Messages.text("history.arrow"), path.subList(0, path.size() - 1));
  }

  /// How many days something stays, the one that has begun with them.
  public String left(Revisions.Discarded discarded) {
    Duration age = Duration.between(discarded.deleted(), background.clock().instant());
    Duration begun = KEPT.minus(age).plusDays(1).minusNanos(1);
    return Messages.text("bin.left", Math.max(1, begun.toDays()));
  }

  /// Takes something out of the bin.
  public void restore(Revisions.Discarded discarded) {
    Optional<EditingSession> open =
        session.filter(
            one -> one.entry().id() == discarded.text() && discarded.content().isPresent());
    if (open.isPresent()) {
      into(open.get(), discarded);
      return;
    }
    status.work(
        () -> {
          past.putBack(discarded);
          return discarded;
        },
        this::restored);
  }

  private void into(EditingSession open, Revisions.Discarded discarded) {
    open.settle();
    Optional<Submission> whole = Restore.putBack(open.text(), discarded);
    if (whole.isEmpty()) {
      status.say(StatusMessage.bad(Messages.text("bin.owner")));
      return;
    }
    open.edit(
        Messages.text("bin.step", discarded.path().getLast()),
        Address.of(discarded.content().orElseThrow().id()),
        _ -> whole.get());
    restored(discarded);
  }

  private void restored(Revisions.Discarded discarded) {
    bin.set(bin.get().map(all -> all.stream().filter(one -> !one.equals(discarded)).toList()));
    status.say(StatusMessage.good(Messages.text("bin.restored", discarded.path().getLast())));
  }
}
