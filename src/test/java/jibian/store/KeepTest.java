package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup made because the clerk asked to save.
class KeepTest {
  @TempDir Path folder;

  private final TestEnvironment environment = new TestEnvironment();

  @Test
  void holdsTheLastEditAndIsMadeOnceForEach() throws StoreException {
    try (Archive archive = environment.open(folder)) {
      SubmissionId id = archive.create(Texts.chengde(), "新建").join();
      var _ = archive.save(id, Texts.with(Texts.chengde(), 0, "name", "甲"), "改名");
      archive.keep();
      archive.keep();
      assertThat(BackupFolder.in(folder))
          .extracting(Backup::reason)
          .containsExactly(Backup.Reason.ASKED);
      environment.advance(Duration.ofMinutes(1));
      var _ = archive.save(id, Texts.with(Texts.chengde(), 0, "name", "乙"), "改名");
      archive.keep();
      assertThat(BackupFolder.in(folder)).hasSize(2);
    }
    assertThat(BackupFolder.in(folder)).as("closing finds it made already").hasSize(2);
  }
}
