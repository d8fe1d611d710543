package jibian.office.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;

/// Fonts for tests: one that comes with PDFBox, and the Noto fonts of the machine.
final class FontFixtures {
  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private FontFixtures() {}

  /// A TrueType font in a folder of its own.
  static Path liberation(Path folder) {
    try (InputStream in = PDDocument.class.getResourceAsStream(LIBERATION)) {
      Path file = folder.resolve("liberationsans-regular.ttf");
      Files.write(file, in.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A collection of compact fonts for Chinese. Skipped where it is not installed, but never in continuous integration.
  static Path notoSerif() {
    Map<String, java.io.File> files = FontFolders.ofSystem().files();
    boolean needed = "true".equals(System.getenv("CI"));
    boolean there = files.containsKey("notoserifcjk-regular.ttc");
    Assumptions.assumeTrue(needed || there, "Noto Serif CJK is not installed");
    return files.get("notoserifcjk-regular.ttc").toPath();
  }
}
