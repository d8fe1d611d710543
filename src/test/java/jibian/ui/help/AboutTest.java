package jibian.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AboutTest {
  private static final Pattern SHIPPED =
      Pattern.compile(
          "<artifactId>([^<]+)</artifactId>\\s+<version>([^<]+)</version>(?!\\s*<scope>)");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("jackson-databind", "Jackson databind"),
          Map.entry("javafx-controls", "JavaFX"),
          Map.entry("atlantafx-base", "AtlantaFX"),
          Map.entry("ikonli-core", "Ikonli"),
          Map.entry("h2", "H2"),
          Map.entry("java-diff-utils", "java-diff-utils"),
          Map.entry("picocli", "picocli"),
          Map.entry("poi-ooxml", "Apache POI"),
          Map.entry("pdfbox", "PDFBox"),
          Map.entry("jsoup", "jsoup"),
          Map.entry("log4j-to-slf4j", "Log4j"),
          Map.entry("slf4j-nop", "SLF4J"));

  @Test
  void everyLibraryThatIsShippedIsNamedWithItsVersion() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String dependencies =
        pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    assertThat(SHIPPED.matcher(dependencies).results().map(found -> found.group(1)))
        .allMatch(
            artifact -> NAMES.keySet().stream().anyMatch(known -> sameFamily(artifact, known)));
    for (String name : NAMES.values()) {
      assertThat(About.text()).containsPattern(name + " [0-9]+\\.[0-9]");
    }
  }

  @Test
  void theNoticeNamesEveryLibraryAndTheFont() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    assertThat(NAMES.values()).allSatisfy(name -> assertThat(notice).contains("  " + name + " "));
    assertThat(notice).contains("Noto Serif SC");
    assertThat(Files.readString(Path.of("LICENSE"))).contains("Apache License", "Version 2.0");
  }

  @Test
  void theFontThatIsShippedIsNamedWithItsLicence() {
    assertThat(About.text()).containsPattern("Noto Serif SC.*SIL 开放字体许可 1\\.1");
  }

  @Test
  void nothingIsLeftToFillIn() {
    assertThat(About.text()).doesNotContain("$").doesNotContain("{");
  }

  /// Whether two artifacts are parts of one library: `javafx-base` and `javafx-controls`.
  private static boolean sameFamily(String artifact, String known) {
    return family(artifact).equals(family(known));
  }

  private static String family(String artifact) {
    int dash = artifact.indexOf('-');
    return dash < 0 ? artifact : artifact.substring(0, dash);
  }
}
