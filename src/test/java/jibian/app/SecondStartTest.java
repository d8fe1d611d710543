package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  private final List<Running> running = new ArrayList<>();

  @AfterEach
  void end() throws Exception {
    for (Running one : running) {
      one.process.toHandle().destroyForcibly();
      one.process.waitFor();
    }
  }

  /// A program that was started, and what it printed so far.
  private static final class Running {
    private final Process process;
    private final StringBuilder printed = new StringBuilder();

    Running(Process process) {
      this.process = process;
      Thread.ofPlatform().daemon().start(this::read);
    }

    private void read() {
      try (Reader in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
          print((char) sign);
        }
      } catch (IOException e) {
        // It was killed.
      }
    }

    private synchronized void print(char sign) {
      printed.append(sign);
    }

    private synchronized String printed() {
      return printed.toString();
    }

    /// Waits until its windows say something.
    void shows(String words) throws InterruptedException {
      for (int i = 0; i < PATIENCE * 20 && !lastShown().contains(words); i++) {
        Thread.sleep(50);
      }
      assertThat(lastShown()).as(printed()).contains(words);
    }

    private String lastShown() {
      String all = printed();
      int at = all.lastIndexOf("shown: ");
      return at < 0 ? "" : all.substring(at).lines().findFirst().orElse("");
    }

    void press(String label) throws IOException {
      process.getOutputStream().write((label + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    }

    void ends(int status) throws InterruptedException {
      assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(status);
    }

    void signal(String name) throws Exception {
      Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
      assertThat(kill.waitFor()).isZero();
    }
  }

  private Running start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WatchedProgram.class.getName(),
                folder.resolve("data").toString()));
    command.addAll(List.of(arguments));
    Running started = new Running(new ProcessBuilder(command).redirectErrorStream(true).start());
    running.add(started);
    return started;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFirstThatStandsStillIsToldInAWindowAndTriedAgain() throws Exception {
    Running first = start();
    first.shows("新建");
    first.signal("STOP");
    Running second = start();
    second.shows("绩编已经打开，但没有应答");
    second.shows("请关闭那个绩编窗口");
    second.shows("重试");
    second.press("重试");
    second.shows("绩编已经打开，但没有应答");
    first.signal("CONT");
    second.ends(0);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileIsHandedOverOnceWhenTheFirstGoesOn() throws Exception {
    Path text = folder.resolve("示例.json");
    try (InputStream example = Fakes.class.getResourceAsStream("/jibian/app/chengde-2023.json")) {
      Files.copy(example, text);
    }
    Running first = start();
    first.shows("新建");
    first.signal("STOP");
    Running second = start(text.toString());
    second.shows("绩编已经打开，但没有应答");
    first.signal("CONT");
    second.ends(0);
    first.shows("中共承德县委政法委员会本级");
    first.signal("TERM");
    first.process.waitFor(PATIENCE, TimeUnit.SECONDS);
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
    Running first = start();
    first.shows("新建");
    first.signal("STOP");
    Running second = start();
    second.shows("绩编已经打开，但没有应答");
    first.process.toHandle().destroyForcibly();
    second.shows("新建");
  }

  @Test
  void aFileThatCannotBeOpenedYetIsNamedInTheWindow() throws Exception {
    Path word = Files.writeString(folder.resolve("去年.docx"), "PK\3\4");
    Running first = start(word.toString());
    first.shows("“去年.docx”已损坏");
    first.press("知道了");
    Path damaged = Files.writeString(folder.resolve("坏.json"), "{\n  \"year\": \"2026\",\n  x");
    Running second = start(damaged.toString());
    second.ends(0);
    first.shows("坏.json");
    assertThat(first.lastShown()).contains("这个文件打不开").contains("3");
  }

  @Test
  void aFolderThatCannotBeUsedIsToldInAWindow() throws Exception {
    Files.writeString(folder.resolve("data"), "a file in the place of the folder");
    Running first = start();
    first.shows("打不开数据");
    first.press("退出");
    assertThat(first.process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    assertThat(first.process.exitValue()).isNotZero();
  }
}
