package jibian.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where windows are shown: the display there is, or one without a screen for as long as it is needed.
///
/// @param name as in the variable `DISPLAY`
/// @param own the program that makes it
record Screen(String name, Optional<Process> own) implements AutoCloseable {

  /// @throws IOException if there is neither a display nor Xvfb
  static Screen ofMachine() throws IOException {
    String display = System.getenv("DISPLAY");
    if (display != null && !display.isBlank()) {
      return new Screen(display, Optional.empty());
    }
    Process made =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = made.inputReader(StandardCharsets.UTF_8);
    return new Screen(":" + said.readLine(), Optional.of(made));
  }

  @Override
  public void close() {
    own.ifPresent(Process::destroy);
  }
}
