package jibian.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// The second program that opens what is written, on a machine that has the official fonts as far as their widths go:
/// where those are missing LibreOffice takes a wide sans serif for letters and figures, and breaks other lines than the
/// program, which counts with the official fonts on every machine. Noto Sans Mono CJK has their widths.
///
/// Tests that need it are skipped where it is not installed, but never in continuous integration.
public final class LibreOffice {
  private static final List<String> OFFICIAL =
      List.of("宋体", "黑体", "仿宋_GB2312", "楷体_GB2312", "方正小标宋_GBK");

  private LibreOffice() {}

  /// Converts a file; the result lies in the same folder.
  ///
  /// @param extension of the result: pdf, docx, xlsx
  public static Path convert(Path file, String extension) throws IOException, InterruptedException {
    return convert(file, extension, true);
  }

  /// The same on a machine that lacks the official fonts.
  public static Path withoutFonts(Path file, String extension)
      throws IOException, InterruptedException {
    return convert(file, extension, false);
  }

  private static Path convert(Path file, String extension, boolean official)
      throws IOException, InterruptedException {
    boolean needed = "true".equals(System.getenv("CI"));
    Assumptions.assumeTrue(needed || isInstalled(), "LibreOffice is not installed");
    Path folder = file.toAbsolutePath().getParent();
    Path profile = Files.createTempDirectory(folder, "profile");
    ProcessBuilder builder =
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
            .redirectOutput(folder.resolve("soffice.log").toFile());
    Path fonts = Files.writeString(profile.resolve("fonts.conf"), fontAliases());
    if (official) {
      builder.environment().put("FONTCONFIG_FILE", fonts.toString());
    }
    Process process = builder.start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends in time").isTrue();
    String name = file.getFileName().toString();
    Path result = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
    assertThat(result).as(Files.readString(folder.resolve("soffice.log"))).isNotEmptyFile();
    return result;
  }

  /// What fontconfig is told: the system's fonts, and one of the right widths for each official family.
  private static String fontAliases() {
    StringBuilder rules = new StringBuilder("<fontconfig>");
    for (String family : OFFICIAL) {
      rules.append("<match target=\"pattern\"><test name=\"family\" qual=\"any\"><string>");
      rules.append(family).append("</string></test><edit name=\"family\" mode=\"assign\"");
      rules.append(" binding=\"same\"><string>Noto Sans Mono CJK SC</string></edit></match>");
    }
    return rules.append("<include>/etc/fonts/fonts.conf</include></fontconfig>").toString();
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
