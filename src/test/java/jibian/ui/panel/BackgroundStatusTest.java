package jibian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import jibian.task.Background;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;

/// Work is done when the test takes it.
class BackgroundStatusTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final BackgroundStatus status =
      new BackgroundStatus(new Background(work::add, Runnable::run, Fakes.CLOCK));
  private final List<String> used = new ArrayList<>();

  @Test
  void itIsBusyUntilTheLastOfTwoHasEnded() {
    status.work(() -> "one", used::add);
    status.work(() -> "two", used::add);
    work.remove().run();
    assertThat(used).containsExactly("one");
    assertThat(status.busyProperty().get()).as("the second is under way").isTrue();
    work.remove().run();
    assertThat(status.busyProperty().get()).isFalse();
  }

  @Test
  void whatFailsBesideOtherWorkIsSaidAndTheOtherGoesOn() {
    status.act(
        () -> {
          throw new IOException("磁盘已满");
        });
    status.work(() -> "two", used::add);
    work.remove().run();
    assertThat(status.wordProperty().get().text()).isEqualTo("磁盘已满");
    assertThat(status.busyProperty().get()).isTrue();
    work.remove().run();
    assertThat(status.busyProperty().get()).isFalse();
  }
}
