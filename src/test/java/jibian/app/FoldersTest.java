package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
  private static final Path HOME = Path.of("home");

  private static Path data(Map<String, String> environment, String system) {
    return Folders.of(Optional.empty(), environment, system, HOME).data();
  }

  @Test
  void theCallComesFirst() {
    Folders folders =
        Folders.of(Optional.of(Path.of("named")), Map.of("JIBIAN_DATA", "set"), "Linux", HOME);
    assertThat(folders.forms()).isEqualTo(Path.of("named", "forms"));
  }

  @Test
  void thenTheEnvironment() {
    assertThat(data(Map.of("JIBIAN_DATA", "set"), "Windows 11")).isEqualTo(Path.of("set"));
  }

  @Test
  void theFolderTheClerkChoseIsGoneOnWith(@TempDir Path usual, @TempDir Path stick)
      throws IOException {
    Files.createDirectory(usual.resolve("forms"));
    Files.writeString(usual.resolve("forms/own.json"), "{}");
    Files.createDirectory(usual.resolve("library"));
    Files.writeString(usual.resolve("library/本局.txt"), "");
    Folders before = Folders.of(Optional.of(usual), Map.of(), "Linux", HOME);
    Files.writeString(stick.resolve("照片.jpg"), "");
    Path folder = Folders.within(stick);
    assertThat(folder).isEqualTo(stick.resolve("绩效文本"));
    before.moved(folder);
    Folders after = Folders.of(Optional.of(usual), Map.of(), "Linux", HOME);
    assertThat(after.data()).isEqualTo(folder);
    assertThat(after.start()).isEqualTo(usual);
    assertThat(after.forms().resolve("own.json")).exists();
    assertThat(after.library().resolve("本局.txt")).exists();
  }

  @Test
  void anEmptyVariableCountsAsNone() {
    assertThat(data(Map.of("JIBIAN_DATA", " "), "Linux"))
        .isEqualTo(HOME.resolve(".local/share/jibian"));
  }

  @Test
  void linuxKeepsDataWhereItIsTold() {
    assertThat(data(Map.of("XDG_DATA_HOME", "xdg"), "Linux")).isEqualTo(Path.of("xdg", "jibian"));
  }

  @Test
  void windowsKeepsDataOnThisMachine() {
    assertThat(data(Map.of("LOCALAPPDATA", "local"), "Windows 11"))
        .isEqualTo(Path.of("local", "Jibian"));
    assertThat(data(Map.of(), "Windows 11")).isEqualTo(HOME.resolve("AppData/Local/Jibian"));
  }

  @Test
  void macKeepsDataInTheLibrary() {
    assertThat(data(Map.of(), "Mac OS X"))
        .isEqualTo(HOME.resolve("Library/Application Support/Jibian"));
  }
}
