package jibian.ui.window;

import module java.base;

import javafx.animation.AnimationTimer;
import jibian.task.Background;

/// Holds background work up until the window has drawn what it shows now: on a machine of two cores the first picture
/// would wait for it. Made on the window's thread.
final class AfterFirstFrames extends AnimationTimer implements Executor {
  private static final int FRAMES = 2;

  private final Executor worker;
  private final Queue<Runnable> held = new ArrayDeque<>();
  private int frames;

  private AfterFirstFrames(Executor worker) {
    this.worker = worker;
    start();
  }

  static Background of(Background background) {
    return background.on(new AfterFirstFrames(background.worker()));
  }

  @Override
  public void handle(long now) {
    if (++frames > FRAMES) {
      stop();
      release();
    }
  }

  private synchronized void release() {
    held.forEach(worker::execute);
    held.clear();
  }

  @Override
  public synchronized void execute(Runnable work) {
    if (frames > FRAMES) {
      worker.execute(work);
    } else {
      held.add(work);
    }
  }
}
