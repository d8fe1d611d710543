package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
  @TempDir Path folder;

  private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();

  private SingleInstance.Start start(String... arguments) throws Exception {
    return SingleInstance.start(folder, List.of(arguments), heard::add);
  }

  private SingleInstance first() throws Exception {
    return ((SingleInstance.Start.First) start()).instance();
  }

  @Test
  void aSecondStartHandsItsArgumentsOver() throws Exception {
    try (SingleInstance first = first()) {
      assertThat(first).isNotNull();
      assertThat(start("/数据/绩效 文本.json", "a%0a\nb"))
          .isInstanceOf(SingleInstance.Start.HandedOver.class);
      assertThat(heard.poll(5, TimeUnit.SECONDS)).containsExactly("/数据/绩效 文本.json", "a%0a\nb");
      assertThat(start()).isInstanceOf(SingleInstance.Start.HandedOver.class);
      assertThat(heard.poll(5, TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void aFirstWhoseWindowDoesNotAnswerIsTold() throws Exception {
    SingleInstance.Start first = SingleInstance.start(folder, List.of(), _ -> false);
    try (SingleInstance instance = ((SingleInstance.Start.First) first).instance()) {
      assertThat(instance).isNotNull();
      assertThat(start()).isInstanceOf(SingleInstance.Start.Silent.class);
    }
  }

  @Test
  void aFirstThatIsOnItsWayIsWaitedFor() throws Exception {
    try (SingleInstance first = first()) {
      assertThat(first).isNotNull();
      Path door = folder.resolve("jibian.door");
      Path away = folder.resolve("away");
      Files.move(door, away);
      CompletableFuture<Void> later =
          CompletableFuture.runAsync(
              () -> {
                try {
                  Files.move(away, door);
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              },
              CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
      assertThat(start()).isInstanceOf(SingleInstance.Start.HandedOver.class);
      later.join();
    }
  }

  @Test
  void afterTheFirstHasEndedAnotherIsFirst() throws Exception {
    first().close();
    try (SingleInstance next = first()) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void whatAKilledProgramLeftDoesNotMatter() throws Exception {
    Files.writeString(folder.resolve("jibian.door"), "1\nold\n");
    Files.createFile(folder.resolve("jibian.lock"));
    try (SingleInstance first = first()) {
      assertThat(first).isNotNull();
    }
  }

  @Test
  void whoDoesNotKnowTheWordIsNotHeard() throws Exception {
    try (SingleInstance first = first()) {
      assertThat(first).isNotNull();
      int port = Integer.parseInt(Files.readAllLines(folder.resolve("jibian.door")).getFirst());
      try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
        stranger
            .getOutputStream()
            .write("guess\n0\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(stranger.getInputStream().read()).isEqualTo(-1);
      } catch (java.net.SocketException e) {
        assertThat(e).hasMessageContaining("reset");
      }
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void aFirstThatDoesNotAnswerIsTold() throws Exception {
    try (SingleInstance first = first()) {
      assertThat(first).isNotNull();
      Files.delete(folder.resolve("jibian.door"));
      assertThat(start()).isInstanceOf(SingleInstance.Start.Silent.class);
    }
  }
}
