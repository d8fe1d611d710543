package jibian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jibian.model.Submission;
import jibian.testing.SmallDisk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What stands in the way is named, and what is in memory is not lost.
class StoreFaultTest {
  @TempDir Path folder;

  private final TestEnvironment environment = new TestEnvironment();

  private StoreFault refused(Path place) {
    StoreException failure =
        catchThrowableOfType(StoreException.class, () -> environment.open(place).abandon());
    assertThat(failure).isNotNull().hasMessage(failure.fault().message());
    return failure.fault();
  }

  @Test
  void aFolderThatIsGone() {
    assertThat(refused(folder.resolve("U盘")))
        .extracting(StoreFault::kind)
        .isEqualTo(StoreFault.Kind.MISSING);
    assertThat(folder.resolve("U盘")).doesNotExist();
  }

  @Test
  void aFolderNameTheDatabaseCannotTake() throws IOException {
    assertThat(refused(Files.createDirectory(folder.resolve("a;b"))))
        .extracting(StoreFault::kind)
        .isEqualTo(StoreFault.Kind.UNSUITED);
  }

  @Test
  void aPathWithChineseAndBlanks() throws IOException {
    Path place = Files.createDirectories(folder.resolve("财政 局's（2025）#1 %20!/绩编"));
    SubmissionId id;
    try (Archive archive = environment.open(place)) {
      id = archive.create(Texts.chengde(), "新建").join();
    }
    assertThat(BackupFolder.in(place)).hasSize(1);
    try (Archive archive = environment.open(place)) {
      assertThat(archive.load(id).orElseThrow().text()).isEqualTo(Texts.chengde());
    }
  }

  @Test
  void anArchiveThatIsOpen() throws StoreException {
    try (Archive open = environment.open(folder)) {
      assertThat(refused(folder)).extracting(StoreFault::kind).isEqualTo(StoreFault.Kind.IN_USE);
      assertThat(open.submissions()).isEmpty();
    }
  }

  /// The superuser may write anywhere, so a file system that takes no writing is mounted where that can be done.
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatIsReadOnly() throws Exception {
    environment.open(folder).close();
    if (!folder.toFile().setWritable(false) || Files.isWritable(folder)) {
      Assumptions.assumeTrue(
          SmallDisk.ran("mount", "--bind", folder.toString(), folder.toString())
              && SmallDisk.ran("mount", "-o", "remount,bind,ro", folder.toString()),
          "neither rights nor a mount keep this user from writing");
    }
    try {
      assertThat(refused(folder)).extracting(StoreFault::kind).isEqualTo(StoreFault.Kind.READ_ONLY);
    } finally {
      SmallDisk.ran("umount", folder.toString());
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  /// Fills the disk with edits and something else, until an edit waits.
  private CompletableFuture<Void> fill(Archive archive, SubmissionId id, Submission[] text)
      throws Exception {
    byte[] rest = new byte[1_700_000];
    Files.write(archive.folder().resolve("rest"), rest);
    for (int i = 0; i < 2_000; i++) {
      text[0] = Texts.with(text[0], i % 7, "purpose", "第" + i + "次");
      CompletableFuture<Void> saved = archive.save(id, text[0], "改");
      try {
        saved.get(1_500, TimeUnit.MILLISECONDS);
      } catch (java.util.concurrent.TimeoutException e) {
        return saved;
      }
    }
    throw new AssertionError("the disk did not fill up");
  }

  @Test
  void aFullDiskKeepsTheEditUntilThereIsRoom() throws Exception {
    SmallDisk.at(
        folder,
        () -> {
          Archive archive = environment.open(folder);
          Submission[] text = {Texts.chengde()};
          SubmissionId id = archive.create(text[0], "新建").join();
          CompletableFuture<Void> waiting = fill(archive, id, text);
          assertThat(environment.awaits(SaveCondition.NotSaved.class).fault())
              .extracting(StoreFault::kind)
              .isEqualTo(StoreFault.Kind.FULL);
          assertThatThrownBy(archive::close).hasMessageContaining("磁盘已满");
          assertThat(waiting).isNotDone();
          Files.delete(folder.resolve("rest"));
          archive.retry();
          waiting.get(20, TimeUnit.SECONDS);
          archive.abandon();
          Archive again = environment.open(folder);
          assertThat(again.load(id).orElseThrow().text()).isEqualTo(text[0]);
          again.abandon();
        });
  }

  @Test
  void aFullDiskIsLeftForAnotherFolder() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    Path other = Files.createDirectory(folder.resolve("other"));
    SmallDisk.at(
        small,
        () -> {
          Archive archive = environment.open(small);
          Submission[] text = {Texts.chengde()};
          SubmissionId id = archive.create(text[0], "新建").join();
          archive.set("window", "here").join();
          CompletableFuture<Void> waiting = fill(archive, id, text);
          archive.continueIn(other);
          waiting.get(20, TimeUnit.SECONDS);
          assertThat(archive.folder()).isEqualTo(other);
          archive.close();
          Archive again = environment.open(other);
          assertThat(again.load(id).orElseThrow().text()).isEqualTo(text[0]);
          assertThat(again.setting("window")).contains("here");
          again.close();
        });
  }

  @Test
  void aDiskThatIsGoneIsLeftForAnotherFolder() throws Exception {
    Path stick = Files.createDirectory(folder.resolve("stick"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Archive archive = environment.open(stick);
    SubmissionId id = archive.create(Texts.chengde(), "新建").join();
    DurableFiles.move(stick, folder.resolve("pulled"));
    Submission text = Texts.with(Texts.chengde(), 0, "name", "甲");
    archive.continueIn(other);
    archive.save(id, text, "改名").join();
    archive.close();
    try (Archive again = environment.open(other)) {
      assertThat(again.load(id).orElseThrow().text()).isEqualTo(text);
    }
  }

  @Test
  void anotherFolderThatHoldsAnArchiveIsNotTouched() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    environment.open(other).close();
    byte[] before = Files.readAllBytes(Archive.file(other));
    try (Archive archive = environment.open(folder)) {
      assertThatThrownBy(() -> archive.continueIn(other)).hasMessageContaining("已有另一份数据");
      assertThat(Files.readAllBytes(Archive.file(other))).isEqualTo(before);
      assertThat(archive.submissions()).isEmpty();
    }
  }
}
