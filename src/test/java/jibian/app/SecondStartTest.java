package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jibian.store.Archive;
import jibian.store.StoreEnvironment;
import jibian.ui.Fakes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts of the program as processes of their own: whatever keeps one from opening is said in a window.
class SecondStartTest {
  @TempDir private Path folder;

  private final List<RunningProgram> running = new ArrayList<>();

  @AfterEach
  void end() throws Exception {
    for (RunningProgram one : running) {
      one.close();
    }
  }

  private RunningProgram start(String... arguments) throws IOException {
    RunningProgram started =
        RunningProgram.start(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
            System.getProperty("java.class.path"),
            folder.resolve("data"),
            arguments);
    running.add(started);
    return started;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFirstThatStandsStillIsToldInAWindowAndTriedAgain() throws Exception {
    RunningProgram first = start();
    first.shows("新建");
    first.signal("STOP");
    RunningProgram second = start();
    second.shows("绩编已经打开，但没有应答");
    second.shows("请关闭那个绩编窗口");
    second.shows("重试");
    second.press("重试");
    second.shows("绩编已经打开，但没有应答");
    first.signal("CONT");
    assertThat(second.ends()).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileIsHandedOverOnceWhenTheFirstGoesOn() throws Exception {
    Path text = folder.resolve("示例.json");
    try (InputStream example = Fakes.class.getResourceAsStream("/jibian/app/chengde-2023.json")) {
      Files.copy(example, text);
    }
    RunningProgram first = start();
    first.shows("新建");
    first.signal("STOP");
    RunningProgram second = start(text.toString());
    second.shows("绩编已经打开，但没有应答");
    first.signal("CONT");
    assertThat(second.ends()).isZero();
    first.shows("中共承德县委政法委员会本级");
    first.signal("TERM");
    first.ends();
    try (Archive archive =
        Archive.open(
            folder.resolve("data"),
            new StoreEnvironment(ArchiveTexts.COPIES, Clock.systemUTC(), _ -> {}))) {
      assertThat(archive.submissions()).as("opened once").hasSize(1);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theWindowOfASecondGoesOnWhenTheFirstHasEnded() throws Exception {
    RunningProgram first = start();
    first.shows("新建");
    first.signal("STOP");
    RunningProgram second = start();
    second.shows("绩编已经打开，但没有应答");
    first.close();
    second.shows("新建");
  }

  @Test
  void aFileThatCannotBeOpenedYetIsNamedInTheWindow() throws Exception {
    Path word = Files.writeString(folder.resolve("去年.docx"), "PK\3\4");
    RunningProgram first = start(word.toString());
    first.shows("“去年.docx”已损坏");
    first.press("知道了");
    Path damaged = Files.writeString(folder.resolve("坏.json"), "{\n  \"year\": \"2026\",\n  x");
    RunningProgram second = start(damaged.toString());
    assertThat(second.ends()).isZero();
    first.shows("坏.json");
    assertThat(first.lastShown()).contains("这个文件打不开").contains("3");
  }

  @Test
  void aFolderThatCannotBeUsedIsToldInAWindow() throws Exception {
    Files.writeString(folder.resolve("data"), "a file in the place of the folder");
    RunningProgram first = start();
    first.shows("打不开数据");
    first.press("退出");
    assertThat(first.ends()).isNotZero();
  }
}
