import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes jpackage's app image of the folder that the build leaves, for the system it runs on: `app-image/jibian`, with
/// a launcher that is a program of that system. On Windows also the per-user installer, which needs WiX on the path.
///
/// Run by the build's profile `app-image`: `java packaging/AppImage.java TARGET VERSION`.
class AppImage {
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

  /// Ties an installer to the installation it replaces; never to be changed.
  private static final String UPGRADE = "6f5b8d0e-9c57-4a53-8a30-1d6a3d3f7c11";

  private final Path target;
  private final Path home;
  private final String version;

  private AppImage(Path target, String version) {
    this.target = target;
    this.home = target.resolve("jibian");
    this.version = MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
  }

  public static void main(String[] args) throws IOException {
    AppImage made = new AppImage(Path.of(args[0]), args[1]);
    Path image = made.image();
    if (WINDOWS) {
      made.installer(image);
    }
  }

  private Path image() throws IOException {
    Path folder = target.resolve("app-image");
    delete(folder);
    List<String> call = common("app-image", folder);
    call.addAll(List.of("--input", home.resolve("lib").toString()));
    call.addAll(List.of("--main-jar", "jibian.jar", "--main-class", "jibian.app.Main"));
    call.addAll(List.of("--runtime-image", home.resolve("runtime").toString()));
    for (String option : Files.readAllLines(home.resolve("lib").resolve("jvm.options"))) {
      if (option.startsWith("-")) {
        call.addAll(List.of("--java-options", option));
      }
    }
    call.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/window.aot"));
    for (String name : List.of("LICENSE", "NOTICE")) {
      call.addAll(List.of("--app-content", home.resolve(name).toString()));
    }
    if (WINDOWS) {
      call.add("--win-console");
    }
    jpackage(call);
    restoreDates(folder);
    return folder.resolve("jibian");
  }

  /// The cache knows the jars by their dates, which jpackage does not keep.
  private void restoreDates(Path image) throws IOException {
    FileTime date = Files.getLastModifiedTime(home.resolve("lib").resolve("jibian.jar"));
    try (Stream<Path> files = Files.walk(image)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        Files.setLastModifiedTime(jar, date);
      }
    }
  }

  private void installer(Path image) {
    List<String> call = common("msi", target.resolve("installer"));
    call.addAll(List.of("--app-image", image.toString(), "--win-upgrade-uuid", UPGRADE));
    call.addAll(
        List.of("--win-per-user-install", "--win-menu", "--win-shortcut", "--win-dir-chooser"));
    jpackage(call);
  }

  private List<String> common(String type, Path folder) {
    List<String> call =
        new ArrayList<>(
            List.of(
                "--type",
                type,
                "--name",
                "jibian",
                "--app-version",
                version,
                "--dest",
                folder.toString()));
    if (!MAC) {
      Path icons = target.resolve("icons");
      Path icon = icons.resolve(WINDOWS ? "jibian.ico" : "jibian-512.png");
      call.addAll(List.of("--icon", icon.toString()));
    }
    return call;
  }

  private static void jpackage(List<String> call) {
    int status =
        ToolProvider.findFirst("jpackage")
            .orElseThrow()
            .run(System.out, System.err, call.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("jpackage ended with " + status);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
