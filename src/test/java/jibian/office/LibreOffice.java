package jibian.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// The second program that opens what is written. Tests that need it are skipped where it is not installed, but never
/// in continuous integration.
public final class LibreOffice {
  private LibreOffice() {}

  /// Converts a file; the result lies in the same folder.
  ///
  /// @param extension of the result: pdf, docx, xlsx
  public static Path convert(Path file, String extension) throws IOException, InterruptedException {
    boolean needed = "true".equals(System.getenv("CI"));
    Assumptions.assumeTrue(needed || isInstalled(), "LibreOffice is not installed");
    Path folder = file.toAbsolutePath().getParent();
    Path profile = Files.createTempDirectory(folder, "profile");
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends in time").isTrue();
    String name = file.getFileName().toString();
    Path result = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
    assertThat(result).as(Files.readString(folder.resolve("soffice.log"))).isNotEmptyFile();
    return result;
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
