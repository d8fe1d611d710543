package jibian.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;

/// The program around an archive: the real readable copies, a clock that is set, and an ear for reports.
final class TestEnvironment {
  private volatile Instant now = Instant.parse("2025-03-10T01:00:00Z");
  private final List<SaveCondition> heard = new CopyOnWriteArrayList<>();

  StoreEnvironment environment() {
    return new StoreEnvironment(ExchangeFile::write, () -> now, heard::add);
  }

  Archive open(Path folder) throws StoreException {
    return Archive.open(folder, environment());
  }

  Instant now() {
    return now;
  }

  void advance(Duration time) {
    now = now.plus(time);
  }

  /// The first report of a kind, which comes soon.
  <T extends SaveCondition> T awaits(Class<T> kind) {
    for (int i = 0; i < 1000; i++) {
      for (SaveCondition condition : heard) {
        if (kind.isInstance(condition)) {
          return kind.cast(condition);
        }
      }
      LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError("no " + kind + " in " + heard);
  }

  String written(Submission text) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExchangeFile.write(text, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
