package jibian.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  private static AtomicFiles.Content holding(String text) {
    return out -> out.write(text.getBytes(UTF_8));
  }

  private static AtomicFiles.Content failing(Exception failure) {
    return out -> {
      out.write(new byte[200_000]);
      if (failure instanceof IOException io) {
        throw io;
      }
      throw (RuntimeException) failure;
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path old(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "old");
  }

  /// A folder that is no place on a disk has no room, but is not full.
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderOfTheSystemIsNotCalledAFullDisk() {
    assertThatThrownBy(() -> AtomicFiles.write(Path.of("/proc/文本.docx"), holding("new")))
        .isInstanceOf(NotWrittenException.class)
        .hasMessageContaining("没有写入文件夹“/proc”的权限");
  }

  @Test
  void writesANewFile() throws IOException {
    Path target = folder.resolve("文本.docx");
    AtomicFiles.write(target, holding("new"));
    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("文本.docx");
  }

  @Test
  void replacesAnOldFile() throws IOException {
    AtomicFiles.write(old("a.docx"), holding("new"));
    assertThat(folder.resolve("a.docx")).hasContent("new");
    assertThat(names()).containsExactly("a.docx");
  }

  @Test
  void nothingIsThereBeforeAllIsPublished() throws IOException {
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(folder.resolve("a.docx"), holding("a"));
      files.add(old("b.docx"), holding("b"));
      assertThat(folder.resolve("a.docx")).doesNotExist();
      assertThat(folder.resolve("b.docx")).hasContent("old");
      assertThat(files.publish())
          .containsExactly(folder.resolve("a.docx"), folder.resolve("b.docx"));
    }
    assertThat(folder.resolve("a.docx")).hasContent("a");
    assertThat(folder.resolve("b.docx")).hasContent("b");
    assertThat(names()).hasSize(2);
  }

  @Test
  void aFailureOfTheContentLeavesTheOldFile() throws IOException {
    Path target = old("a.docx");
    assertThatThrownBy(() -> AtomicFiles.write(target, failing(new IllegalStateException("fault"))))
        .hasMessage("fault");
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.docx");
  }

  @Test
  void whatFailedIsNotPublishedWithTheRest() throws IOException {
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(folder.resolve("a.docx"), holding("a"));
      assertThatThrownBy(() -> files.add(old("b.docx"), failing(new IOException("fault"))))
          .hasMessage("fault");
      files.publish();
    }
    assertThat(folder.resolve("b.docx")).hasContent("old");
    assertThat(names()).containsExactly("a.docx", "b.docx");
  }

  @Test
  void takesAwayTheFoldersItMade() {
    Path deep = folder.resolve("x/y/a.docx");
    assertThatThrownBy(() -> AtomicFiles.write(deep, failing(new IOException("fault"))));
    assertThat(folder.resolve("x")).doesNotExist();
    assertThat(folder).exists();
  }

  @Test
  void keepsTheFoldersItFilled() throws IOException {
    Path deep = folder.resolve("x/y/a.docx");
    AtomicFiles.write(deep, holding("new"));
    assertThat(deep).hasContent("new");
  }

  @Test
  void keepsAFolderThatSomebodyElseUsesMeanwhile() throws IOException {
    Path deep = folder.resolve("x/a.docx");
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(deep, holding("a"));
      Files.writeString(folder.resolve("x/other"), "other");
    }
    assertThat(folder.resolve("x/other")).hasContent("other");
    assertThat(deep).doesNotExist();
  }

  @Test
  void aFolderInThePlaceOfAFileGetsAnotherName() throws IOException {
    Files.createDirectory(folder.resolve("a.docx"));
    Files.createFile(folder.resolve("a(2).docx"));
    assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("a.docx"), holding("new")))
        .isInstanceOf(NotWrittenException.class)
        .hasMessageContaining("文件夹")
        .hasMessageContaining("“a(3).docx”");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlyFileStaysAndGetsAnotherName() throws IOException {
    Path target = old("a.docx");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> AtomicFiles.write(target, holding("new")))
        .isInstanceOf(NotWrittenException.class)
        .hasMessageContaining("只读")
        .hasMessageContaining("“a(2).docx”");
    assertThat(target).hasContent("old");
  }

  @Test
  void aFileThatIsOpenElsewhereStaysAndGetsAnotherName() throws IOException {
    Path target = old("a.docx");
    try (FileChannel other = FileChannel.open(target, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> AtomicFiles.write(target, holding("new")))
          .isInstanceOf(NotWrittenException.class)
          .hasMessageContaining("其他程序")
          .hasMessageContaining("“a(2).docx”");
    }
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.docx");
  }

  @Test
  void oneObstacleLeavesAllOldFiles() throws IOException {
    Path first = old("a.docx");
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(first, holding("new"));
      files.add(folder.resolve("c.docx"), holding("new"));
      files.add(folder.resolve("b.docx"), holding("new"));
      Files.createDirectory(folder.resolve("b.docx"));
      assertThatThrownBy(files::publish).isInstanceOf(NotWrittenException.class);
    }
    assertThat(first).hasContent("old");
    assertThat(names()).containsExactly("a.docx", "b.docx");
  }

  @Test
  void whatWasMovedGoesBack() throws IOException {
    Path first = old("a.docx");
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(first, holding("new"));
      files.add(folder.resolve("b.docx"), holding("new"));
      files.add(folder.resolve("x/c.docx"), holding("new"));
      try (Stream<Path> inside = Files.list(folder.resolve("x"))) {
        for (Path temporary : inside.toList()) {
          Files.delete(temporary);
        }
      }
      assertThatThrownBy(files::publish).isInstanceOf(NotWrittenException.class);
    }
    assertThat(first).hasContent("old");
    assertThat(names()).containsExactly("a.docx");
  }

  @Test
  void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
    Path file = old("dir");
    assertThatThrownBy(() -> AtomicFiles.write(file.resolve("sub/a.docx"), holding("new")))
        .isInstanceOf(NotWrittenException.class)
        .hasMessageContaining("“" + file + "”不是文件夹");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replacesALinkAndNotWhatItPointsTo() throws IOException {
    Path outside = old("outside");
    Path target = Files.createSymbolicLink(folder.resolve("a.docx"), outside);
    AtomicFiles.write(target, holding("new"));
    assertThat(outside).hasContent("old");
    assertThat(target).hasContent("new").isRegularFile();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsThePermissionsOfTheOldFile() throws IOException {
    Path target = old("a.docx");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
    AtomicFiles.write(target, holding("new"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void theContentMayCloseTheStream() throws IOException {
    Path target = folder.resolve("a.docx");
    AtomicFiles.write(
        target,
        out -> {
          try (out) {
            out.write('x');
          }
        });
    assertThat(target).hasContent("x");
  }
}
