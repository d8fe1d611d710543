package jibian.ui.panel;

import module java.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.task.Background;
import jibian.task.Job;

/// What a panel has done in the background: whether something is under way, and a word on how it stands.
public final class BackgroundStatus {
  private final Background background;
  private final ReadOnlyObjectWrapper<StatusMessage> word =
      new ReadOnlyObjectWrapper<>(StatusMessage.NONE);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private int underway;

  public BackgroundStatus(Background background) {
    this.background = background;
  }

  /// How it stands.
  public ReadOnlyObjectProperty<StatusMessage> wordProperty() {
    return word.getReadOnlyProperty();
  }

  /// Whether something is being done.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Says something.
  public void say(StatusMessage now) {
    word.set(now);
  }

  /// Does something that has no result; where it fails, the word says why.
  public void act(Job.Act act) {
    work(
        () -> {
          act.run();
          return null;
        },
        _ -> {});
  }

  /// Does something; where it fails, the word says why.
  public <T> void work(Callable<T> task, Consumer<T> use) {
    work(task, use, () -> {});
  }

  /// Does something, and something else where it fails.
  public <T> void work(Callable<T> task, Consumer<T> use, Runnable failed) {
    underway(1);
    Job.of(task)
        .onSuccess(
            result -> {
              underway(-1);
              use.accept(result);
            })
        .onError(
            IOException.class,
            e -> {
              underway(-1);
              word.set(StatusMessage.bad(e.getMessage()));
              failed.run();
            })
        .onError(
            RuntimeException.class,
            fault -> {
              // a fault of the program is told over the window; nothing is under way any more
              underway(-1);
              word.set(StatusMessage.NONE);
              throw fault;
            })
        .run(background);
  }

  /// One more is begun, or one less: the first that ends of two leaves the other at work.
  private void underway(int more) {
    underway += more;
    busy.set(underway > 0);
  }
}
