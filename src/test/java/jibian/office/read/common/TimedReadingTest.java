package jibian.office.read.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import jibian.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TimedReadingTest {
  private final AtomicBoolean wanted = new AtomicBoolean(true);

  private SourceDocument endless() {
    while (wanted.get()) {
      Thread.onSpinWait();
    }
    return new SourceDocument("表.xls", SourceDocument.Kind.EXCEL, List.of());
  }

  @Test
  void whatIsReadInTimeIsGivenBack() throws Exception {
    wanted.set(false);
    assertThat(TimedReading.of(this::endless, Duration.ofSeconds(5)).name()).isEqualTo("表.xls");
  }

  @Test
  void aReadingThatNeverEndsIsLeft() {
    assertThatThrownBy(() -> TimedReading.of(this::endless, Duration.ofMillis(200)))
        .isInstanceOf(PackageParts.TooLargeException.class);
    wanted.set(false);
  }

  @Test
  void aReadingThatIsNotWantedAnyMoreIsLeft() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> TimedReading.of(this::endless, Duration.ofSeconds(60)))
        .isInstanceOf(PackageParts.TooLargeException.class);
    assertThat(Thread.interrupted()).isTrue();
    wanted.set(false);
  }

  @Test
  void whatGoesWrongThereIsSaidHere() {
    assertThatThrownBy(
            () ->
                TimedReading.of(
                    () -> {
                      throw new IOException("cut off");
                    },
                    Duration.ofSeconds(5)))
        .hasMessage("cut off");
    assertThatThrownBy(
            () ->
                TimedReading.of(
                    () -> {
                      throw new OutOfMemoryError("full");
                    },
                    Duration.ofSeconds(5)))
        .isInstanceOf(OutOfMemoryError.class);
  }
}
