package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jibian.model.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database file that is not what it was leads to the backups, never to a blank start or to an older state without a
/// word.
class DamageTest {
  @TempDir Path folder;

  private final TestEnvironment environment = new TestEnvironment();
  private Path file;
  private SubmissionId id;

  @BeforeEach
  void fill() throws StoreException {
    file = Archive.file(folder);
    try (Archive archive = environment.open(folder)) {
      id = archive.create(Texts.chengde(), "新建").join();
    }
  }

  private StoreFault damaged() {
    StoreException failure =
        catchThrowableOfType(StoreException.class, () -> environment.open(folder).abandon());
    assertThat(failure).isNotNull();
    assertThat(failure.fault().isDamage()).isTrue();
    return failure.fault();
  }

  private void leadsToTheBackup() throws IOException {
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    StoreFault fault = damaged();
    assertThat(fault.message()).contains("备份");
    assertThat(BackupFolder.in(folder).getFirst().contents())
        .extracting(SubmissionSummary::projects)
        .containsExactly(7);
    if (Files.exists(file)) {
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
    Archive.restore(folder, BackupFolder.in(folder).getFirst(), environment.environment());
    try (Archive archive = environment.open(folder)) {
      assertThat(archive.load(id).orElseThrow().text()).isEqualTo(Texts.chengde());
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> kept =
          files.filter(path -> path.getFileName().toString().startsWith("kept-")).toList();
      if (before.length > 0) {
        assertThat(kept).hasSize(1);
        assertThat(Files.readAllBytes(kept.getFirst())).isEqualTo(before);
      }
    }
  }

  private void cut(long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 30})
  void aFileThatWasCutShort(int percent) throws IOException {
    cut(Files.size(file) * percent / 100);
    leadsToTheBackup();
  }

  /// The end of a file may hold nothing; what is opened without a word is complete.
  @ParameterizedTest
  @ValueSource(ints = {50, 70, 80, 90, 95, 99})
  void aFileThatWasCutShortAtItsEnd(int percent) throws IOException {
    cut(Files.size(file) * percent / 100);
    if (opensComplete()) {
      return;
    }
    leadsToTheBackup();
  }

  private boolean opensComplete() {
    try (Archive archive = environment.open(folder)) {
      assertThat(archive.load(id).orElseThrow().text()).isEqualTo(Texts.chengde());
      return true;
    } catch (StoreException e) {
      return false;
    }
  }

  @Test
  void aFileThatIsGone() throws IOException {
    Files.delete(file);
    leadsToTheBackup();
  }

  @Test
  void aFileOfSomethingElse() throws IOException {
    Files.writeString(file, "绩效".repeat(10_000));
    leadsToTheBackup();
  }

  @Test
  void anEarlierFileInItsPlace() throws IOException {
    Path earlier = folder.resolve("earlier");
    Files.copy(file, earlier);
    try (Archive archive = environment.open(folder)) {
      environment.advance(java.time.Duration.ofMinutes(1));
      archive.save(id, Texts.with(Texts.chengde(), 0, "name", "甲"), "改名").join();
    }
    Files.move(earlier, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(damaged().kind()).isEqualTo(StoreFault.Kind.DAMAGED);
    assertThat(BackupFolder.in(folder)).hasSize(2);
  }

  /// A flipped bit is noticed, or lies where nothing is.
  @Test
  void aFlippedBit() throws IOException {
    Path closing = file.resolveSibling(file.getFileName() + ".closed");
    byte[] note = Files.readAllBytes(closing);
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(7);
    int noticed = 0;
    for (int i = 0; i < 40; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bad);
      try {
        Archive archive = environment.open(folder);
        Submission found = archive.load(id).orElseThrow().text();
        archive.abandon();
        assertThat(found).isEqualTo(Texts.chengde());
        Files.write(closing, note);
      } catch (StoreException e) {
        assertThat(e.fault().kind()).isEqualTo(StoreFault.Kind.DAMAGED);
        noticed++;
      }
    }
    assertThat(noticed).isPositive();
  }

  /// The database does not see a changed letter; after a crash there is no note of what the file was.
  @Test
  void aChangedLetterIsNoticedAfterACrashToo() throws IOException {
    Archive archive = environment.open(folder);
    archive.save(id, Texts.with(Texts.chengde(), 0, "name", "jibian-name"), "改名").join();
    archive.abandon();
    byte[] bytes = Files.readAllBytes(file);
    byte[] name = "jibian-name".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    int changed = 0;
    for (int i = 0; i < bytes.length - name.length; i++) {
      if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
        bytes[i] = 'x';
        changed++;
      }
    }
    assertThat(changed).isPositive();
    Files.write(file, bytes);
    damaged();
  }

  @Test
  void withoutBackupsItSaysSoAndStartsAnewOnlyWhenAsked() throws IOException {
    DurableFiles.delete(folder.resolve("backup"));
    cut(5000);
    assertThat(damaged().kind()).isEqualTo(StoreFault.Kind.DAMAGED_ALONE);
    assertThat(damaged().message()).contains("没有找到备份");
    try (Archive archive = Archive.startAnew(folder, environment.environment())) {
      assertThat(archive.submissions()).isEmpty();
    }
    assertThatThrownBy(() -> environment.open(folder.resolve("none")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("找不到文件夹");
  }
}
