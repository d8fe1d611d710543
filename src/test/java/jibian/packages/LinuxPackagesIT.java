package jibian.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The .deb, unpacked as it would be installed, into a folder that stands for the computer.
@EnabledOnOs(OS.LINUX)
class LinuxPackagesIT {
  private static final Path TEXTS = Path.of("src/test/resources/texts").toAbsolutePath();
  private static final Path PICTURES = Path.of("target/pictures").toAbsolutePath();

  @TempDir static Path root;

  @TempDir Path folder;

  private static Path launcher;

  @BeforeAll
  static void unpack() throws Exception {
    Packages.want("dpkg-deb");
    Packages.run(root, "dpkg-deb", "-x", Packages.named(".deb").toString(), root.toString());
    launcher = root.resolve("opt/jibian/bin/jibian");
  }

  private Map<String, String> variables(String... more) {
    Map<String, String> variables = new java.util.HashMap<>();
    variables.put("HOME", folder.toString());
    variables.put("JIBIAN_DATA", folder.resolve("data").toString());
    for (int at = 0; at < more.length; at += 2) {
      variables.put(more[at], more[at + 1]);
    }
    return variables;
  }

  @Test
  void exportsFromWhereItIsInstalled() throws Exception {
    Path text = Files.copy(TEXTS.resolve("julu-2024.json"), folder.resolve("巨鹿 县.json"));
    Packages.Ended ended =
        Packages.run(
            folder,
            variables(),
            List.of(
                launcher.toString(),
                "export",
                text.toString(),
                "-o",
                "out",
                "--format",
                "docx,xlsx,pdf"));
    assertThat(ended.status()).as(ended.out()).isZero();
    for (String kind : List.of("docx", "xlsx", "pdf")) {
      assertThat(folder.resolve("out/巨鹿 县." + kind)).isNotEmptyFile();
    }
  }

  @Test
  void showsItsWindowWithTheTextThatWasDoubleClicked() throws Exception {
    Packages.want("Xvfb", "import");
    Path text = Files.copy(TEXTS.resolve("julu-2024.json"), folder.resolve("巨鹿 县.json"));
    Process screen =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = screen.inputReader(StandardCharsets.UTF_8)) {
      String display = ":" + said.readLine();
      ProcessBuilder builder = new ProcessBuilder(launcher.toString(), text.toString());
      builder.environment().putAll(variables("DISPLAY", display));
      Process window =
          builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
      try {
        assertThat(colours(display, window)).isGreaterThan(MANY);
        assertThat(ports(window)).as("only what a second start asks").hasSize(1).allMatch(LOCAL);
      } finally {
        window.destroy();
        window.waitFor(20, TimeUnit.SECONDS);
      }
    } finally {
      screen.destroy();
    }
    assertThat(Files.readString(folder.resolve("log"))).isEmpty();
  }

  /// A line of `/proc/net/tcp6` or `tcp` with 127.0.0.1 that waits to be called (0A), from nowhere.
  private static final Predicate<String> LOCAL =
      Pattern.compile("^ *\\d+: (0000000000000000FFFF0000)?0100007F:\\w+ 0+:0000 0A ")
          .asPredicate();

  /// The internet sockets a program has open, as Linux lists them.
  private static List<String> ports(Process program) throws IOException {
    Path own = Path.of("/proc", Long.toString(program.pid()));
    Set<String> sockets = new HashSet<>();
    try (Stream<Path> files = Files.list(own.resolve("fd"))) {
      for (Path file : files.toList()) {
        String target = Files.readSymbolicLink(file).toString();
        if (target.startsWith("socket:[")) {
          sockets.add(target.substring("socket:[".length(), target.length() - 1));
        }
      }
    }
    List<String> ports = new ArrayList<>();
    for (String kind : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
      Files.readAllLines(own.resolve("net").resolve(kind)).stream()
          .filter(line -> sockets.contains(line.strip().split("\\s+", -1)[9]))
          .forEach(ports::add);
    }
    return ports;
  }

  /// The start page, which stands until the text is open, has 1,800 colours, from the edges of its letters; a text with
  /// its tree, its fields and its page has ten times as many.
  private static final int MANY = 5_000;

  /// Looks until much is to be seen, or too long.
  private static int colours(String display, Process window) throws Exception {
    Path picture = Files.createDirectories(PICTURES).resolve("installed.png");
    int colours = 0;
    for (int look = 0; look < 60 && colours <= MANY && window.isAlive(); look++) {
      Thread.sleep(1_000);
      Packages.run(PICTURES, "import", "-display", display, "-window", "root", picture.toString());
      BufferedImage seen = ImageIO.read(picture.toFile());
      colours =
          (int)
              IntStream.range(0, seen.getHeight())
                  .flatMap(y -> IntStream.range(0, seen.getWidth()).map(x -> seen.getRGB(x, y)))
                  .distinct()
                  .count();
    }
    return colours;
  }

  @Test
  void theMenuHasItUnderItsChineseNameAndWithItsIcon() throws Exception {
    Path entry = root.resolve("usr/share/applications/jibian.desktop");
    assertThat(Files.readAllLines(entry))
        .contains("Name=绩编", "Icon=jibian", "MimeType=application/vnd.jibian+json;");
    for (int size : List.of(16, 32, 48, 256, 512)) {
      Path icon =
          root.resolve("usr/share/icons/hicolor/%dx%d/apps/jibian.png".formatted(size, size));
      assertThat(ImageIO.read(icon.toFile()).getWidth()).isEqualTo(size);
    }
    Packages.want("desktop-file-validate");
    assertThat(Packages.run(root, "desktop-file-validate", entry.toString())).isEmpty();
  }

  @Test
  void opensTextsOfItsOwnAndLeavesOtherJsonFilesAlone() throws Exception {
    Packages.want("update-mime-database", "gio");
    Path common = Path.of("/usr/share/mime/packages/freedesktop.org.xml");
    Path kinds = root.resolve("usr/share/mime");
    Files.copy(common, kinds.resolve("packages/freedesktop.org.xml"));
    Packages.run(root, "update-mime-database", kinds.toString());
    Path own = Files.copy(TEXTS.resolve("julu-2024.json"), folder.resolve("巨鹿.json"));
    Path other =
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\", \"year\": 1}");
    Path list = Files.writeString(folder.resolve("list.json"), "[1, 2]");
    assertThat(kind(own)).contains("content-type: application/vnd.jibian+json");
    assertThat(kind(other)).contains("content-type: application/json");
    assertThat(kind(list)).contains("content-type: application/json");
  }

  private String kind(Path file) throws Exception {
    return Packages.run(
            folder,
            variables(
                "XDG_DATA_HOME",
                folder.toString(),
                "XDG_DATA_DIRS",
                root.resolve("usr/share").toString()),
            List.of("gio", "info", "-a", "standard::content-type", file.toString()))
        .out();
  }

  @Test
  void wantsGtkAndAFontAndLeavesTheDataOfTheUsers() throws Exception {
    String deb = Packages.named(".deb").toString();
    assertThat(Packages.run(root, "dpkg-deb", "-f", deb, "Depends"))
        .contains("libgtk-3-0", "fonts-noto-cjk");
    Path control = folder.resolve("control");
    Packages.run(root, "dpkg-deb", "-e", deb, control.toString());
    try (Stream<Path> files = Files.list(control)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("control", "md5sums");
    }
    assertThat(root.resolve("home")).doesNotExist();
  }

  @Test
  void theArchiveHoldsTheSameProgram() throws Exception {
    Path archive = Packages.named(".tar.gz");
    Packages.run(folder, "tar", "-xzf", archive.toString());
    Packages.Ended ended =
        Packages.run(
            folder, variables(), List.of(folder.resolve("jibian/bin/jibian").toString(), "forms"));
    assertThat(ended.out()).contains("hebei\t");
    assertThat(
            Files.mismatch(
                folder.resolve("jibian/lib/jibian.jar"), root.resolve("opt/jibian/lib/jibian.jar")))
        .isEqualTo(-1);
  }
}
