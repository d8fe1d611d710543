package jibian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The whole program, started as a process of its own without a screen, and what its windows say.
final class RunningProgram implements AutoCloseable {
  private static final int PATIENCE = 60;

  private final Process process;
  private final StringBuilder printed = new StringBuilder();

  private RunningProgram(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().start(this::read);
  }

  /// Starts it.
  ///
  /// @param java the program that runs Java, with options
  /// @param classPath with the tests on it
  /// @param arguments what it is called with
  static RunningProgram start(List<String> java, String classPath, Path data, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(java);
    command.addAll(
        List.of(
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
            classPath,
            WatchedProgram.class.getName(),
            data.toString()));
    command.addAll(List.of(arguments));
    return new RunningProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /// Where the classes of tests are.
  static String testClasses() {
    String own = File.separator + "test";
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
        .filter(path -> path.contains(own))
        .findFirst()
        .orElseThrow();
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

  String lastShown() {
    String all = printed();
    int at = all.lastIndexOf("shown: ");
    return at < 0 ? "" : all.substring(at).lines().findFirst().orElse("");
  }

  void press(String label) throws IOException {
    process.getOutputStream().write((label + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /// Waits for its end, and says with which status.
  int ends() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  void signal(String name) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /// Ends it, whatever it does.
  @Override
  public void close() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }
}
