package jibian.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/// The whole program in a process of its own, without a screen. It prints the words in its windows whenever they have
/// changed, each time on one line, and presses the button whose label it is sent.
final class WatchedProgram {
  private static final int PAUSE = 100;

  private WatchedProgram() {}

  /// Runs it.
  ///
  /// @param arguments the data folder, then what the program is called with
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Program program =
        new Program(
            Terminal.ofProcess(),
            Map.of("JIBIAN_DATA", arguments[0], "DISPLAY", ":0"),
            System.getProperty("os.name"),
            Path.of(arguments[0]));
    Thread.ofPlatform().daemon().start(() -> watch(out));
    Thread.ofPlatform().daemon().start(WatchedProgram::listen);
    String[] call = Arrays.copyOfRange(arguments, 1, arguments.length);
    System.exit(program.run(call).code());
  }

  private static void watch(PrintStream out) {
    String last = "";
    while (true) {
      try {
        Thread.sleep(PAUSE);
        CompletableFuture<String> words = new CompletableFuture<>();
        Platform.runLater(() -> words.complete(words()));
        String now = words.join();
        if (!now.equals(last)) {
          out.println("shown: " + now);
          last = now;
        }
      } catch (IllegalStateException e) {
        // The toolkit is not there yet.
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static String words() {
    return nodes()
        .filter(node -> node.isVisible() && node instanceof Labeled)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .map(text -> text.replace('\n', ' '))
        .collect(Collectors.joining(" | "));
  }

  private static Stream<Node> nodes() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(window -> window.isShowing() && window.getScene() != null)
        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream());
  }

  private static void listen() {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String label = in.readLine(); label != null; label = in.readLine()) {
        String wanted = label;
        Platform.runLater(
            () ->
                nodes()
                    .filter(node -> node instanceof Button one && wanted.equals(one.getText()))
                    .findFirst()
                    .ifPresent(node -> ((Button) node).fire()));
      }
    } catch (IOException e) {
      // It ends with the process.
    }
  }
}
