package jibian.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import jibian.text.ResourceLines;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import org.junit.jupiter.api.Test;

/// Whoever asks what the program contains, and under which terms, finds all of it in the about box.
class AboutTest {
  private static final Pattern SHIPPED =
      Pattern.compile(
          "<artifactId>([^<]+)</artifactId>\\s+<version>[^<]+</version>(?!\\s*<scope>)");

  private static String words() {
    try (WorkspaceWindow window = WorkspaceWindow.open(Fakes.text("zunhua-2022"), 1000, 800)) {
      Fx.run(() -> About.show(window.overlay(), "D:\\绩效文本"));
      Fx.picture(window.scene(), "about-1000x800");
      return Fx.call(
          () -> {
            Node box = window.scene().lookup("#about");
            return box.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
          });
    }
  }

  @Test
  void everyLibraryThatIsShippedIsNamedWithItsVersionAndLicence() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String dependencies =
        pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    List<String> artifacts =
        SHIPPED.matcher(dependencies).results().map(found -> found.group(1)).toList();
    assertThat(artifacts).contains("h2", "javafx-controls");
    String words = words();
    assertThat(artifacts).allSatisfy(artifact -> assertThat(words).contains(artifact));
    assertThat(words)
        .containsPattern("h2 2\\.[0-9.]+\nEPL-1.0 or MPL-2.0")
        .containsPattern("、javafx-controls、javafx-graphics [0-9.]+\nGPL-2.0 with Classpath")
        .contains("D:\\绩效文本");
  }

  @Test
  void whatIsNoLibraryIsNamedInTheBoxAndInTheNotice() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    String words = words();
    assertThat(List.of("Java runtime", "Noto Serif SC", "Feather icons", "Unihan readings"))
        .allSatisfy(name -> assertThat(words).contains(name + "\n"))
        .allSatisfy(name -> assertThat(notice).contains("  " + name + " "));
    assertThat(words).contains("Noto Serif SC\nOFL-1.1");
    assertThat(Files.readString(Path.of("LICENSE"))).contains("Apache License", "Version 2.0");
  }

  @Test
  void everyFontAndEveryLicenceAmongTheResourcesIsInTheList() throws IOException {
    String carried = String.join("\n", ResourceLines.lines(Components.class, "carried.txt"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      List<String> terms =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("[A-Z]+(\\.txt)?|.*\\.(ttf|otf|ttc|woff2?)"))
              .map(name -> name.replace("NotoSerifSC-Regular.ttf", "Noto Serif SC"))
              .toList();
      assertThat(terms).hasSize(3).allSatisfy(name -> assertThat(carried).contains(name));
    }
  }
}
