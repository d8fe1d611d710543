package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jibian.text.UnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {
  @TempDir Path folder;

  @Test
  void aFileNamedTwiceAndByItsFolderTooIsReadOnce() throws IOException, UnusableException {
    Path first = Files.createFile(folder.resolve("一月.docx"));
    Path second = Files.createFile(folder.resolve("二月.pdf"));
    Path again = folder.resolve(".").resolve("一月.docx");
    assertThat(DocumentFiles.in(List.of(second, first, again, folder)))
        .containsExactly(second.toAbsolutePath(), first.toAbsolutePath());
  }
}
