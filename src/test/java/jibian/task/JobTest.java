package jibian.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTest {
  private final List<String> seen = new ArrayList<>();
  private final Background here = new Background(Runnable::run, Runnable::run, Clock.systemUTC());

  @Test
  void theResultIsHandedOver() {
    Job.of(() -> "done").onSuccess(seen::add).run(here);
    assertThat(seen).containsExactly("done");
  }

  @Test
  void theFirstHandlerThatFitsIsAsked() {
    Job.<String>of(
            () -> {
              throw new FileNotFoundException("gone");
            })
        .onSuccess(seen::add)
        .onError(IllegalStateException.class, _ -> seen.add("state"))
        .onError(IOException.class, e -> seen.add("io " + e.getMessage()))
        .onError(Exception.class, _ -> seen.add("any"))
        .run(here);
    assertThat(seen).containsExactly("io gone");
  }

  @Test
  void whatNobodyExpectsIsNotSwallowed() throws InterruptedException {
    Thread thread =
        new Thread(
            () ->
                Job.of(
                        () -> {
                          throw new IllegalStateException("odd");
                        })
                    .onError(IOException.class, _ -> seen.add("io"))
                    .run(here));
    thread.setUncaughtExceptionHandler((_, e) -> seen.add(e.getMessage()));
    thread.start();
    thread.join();
    assertThat(seen).containsExactly("odd");
  }
}
